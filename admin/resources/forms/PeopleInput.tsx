import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { useId } from 'react';
import { type InputProps, useInput, ValidationError } from 'react-admin';
import { typeset } from '../../typeset.ts';

/** One person of the list: who, and in what capacity. */
export type PersonOption = { id: string; label: string };

type PeopleInputProps = Pick<InputProps, 'validate'> & {
  source: string;
  legend: string;
  options: readonly PersonOption[];
  emptyText: string;
};

/** Several people among a few, all visible. */
export function PeopleInput({ legend, options, emptyText, ...input }: PeopleInputProps) {
  const id = useId();
  const { field, fieldState } = useInput({ ...input, defaultValue: [] } as InputProps);
  const chosen: readonly string[] = Array.isArray(field.value) ? field.value : [];
  const error = fieldState.error?.message;
  const turn = (person: string, isOn: boolean) => field.onChange(isOn ? [...chosen, person] : chosen.filter(one => one !== person));
  return (
    <FormControl component="fieldset" fullWidth error={error !== undefined} aria-describedby={error ? `${id}-error` : undefined}>
      <FormLabel component="legend" focused={false} sx={{ color: 'text.primary', fontWeight: 600, fontSize: 15 }}>
        {legend}
      </FormLabel>
      {options.length === 0 && <FormHelperText>{emptyText}</FormHelperText>}
      {options.map((option, index) => (
        <FormControlLabel
          key={option.id}
          label={typeset(option.label)}
          control={
            <Checkbox
              size="small"
              checked={chosen.includes(option.id)}
              onChange={(_event, isOn) => turn(option.id, isOn)}
              {...(index === 0 && { slotProps: { input: { ref: field.ref } } })}
            />
          }
        />
      ))}
      {error && (
        <FormHelperText id={`${id}-error`}>
          <ValidationError error={error} />
        </FormHelperText>
      )}
    </FormControl>
  );
}
