import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useId } from 'react';
import { type InputProps, useInput, ValidationError } from 'react-admin';

type RadioInputProps = Pick<InputProps, 'validate'> & {
  source: string;
  legend: string;
  choices: Readonly<Record<string, string>>;
  isOptional?: boolean;
  /** Large targets, for a phone at the courthouse. */
  isLarge?: boolean;
};

/** One choice among a few, all visible. */
export function RadioInput({ legend, choices, isOptional = false, isLarge = false, ...input }: RadioInputProps) {
  const id = useId();
  const { field, fieldState } = useInput(input as InputProps);
  const error = fieldState.error?.message;
  const isLong = Object.keys(choices).length > 6;
  return (
    <FormControl component="fieldset" fullWidth error={error !== undefined} aria-describedby={error ? `${id}-error` : undefined}>
      <FormLabel component="legend" id={id} focused={false} sx={{ color: 'text.primary', fontWeight: 600, fontSize: 15 }}>
        {legend}
        {isOptional && ' (facultatif)'}
      </FormLabel>
      <RadioGroup
        aria-labelledby={id}
        row
        sx={isLong ? columns : {}}
        value={toText(field.value)}
        onChange={event => field.onChange(fromText(event.target.value))}
      >
        {Object.entries(choices).map(([value, label], index) => (
          <FormControlLabel
            key={value}
            value={value}
            label={label}
            sx={isLarge ? { minHeight: 56, width: '100%', marginRight: 0 } : { marginRight: 2.5 }}
            control={<Radio size="small" {...(index === 0 && { slotProps: { input: { ref: field.ref } } })} />}
          />
        ))}
      </RadioGroup>
      {error && (
        <FormHelperText id={`${id}-error`}>
          <ValidationError error={error} />
        </FormHelperText>
      )}
    </FormControl>
  );
}

const columns = { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))' };

// A yes or no question is asked as two radios too.
const toText = (value: unknown) => (value === null || value === undefined ? '' : String(value));
const fromText = (text: string) => (text === 'true' ? true : text === 'false' ? false : text);
