import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import { useInput } from 'react-admin';

/** A yes or no as a checkbox; unticked is « no », never « unknown ». */
export function CheckInput({ source, label, helperText }: { source: string; label: string; helperText?: string }) {
  const { field, fieldState } = useInput({ source, defaultValue: false });
  const note = fieldState.error?.message ?? helperText;
  return (
    <FormControl error={fieldState.error !== undefined}>
      <FormControlLabel
        control={
          <Checkbox
            checked={field.value === true}
            onChange={(_event, isOn) => field.onChange(isOn)}
            slotProps={{ input: { ref: field.ref } }}
          />
        }
        label={label}
      />
      {note && <FormHelperText>{note}</FormHelperText>}
    </FormControl>
  );
}
