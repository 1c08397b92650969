import Button from '@mui/material/Button';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { type Ref, useId, useState } from 'react';

type PasswordFieldProps = {
  value: string;
  onChange: (value: string) => void;
  error?: string;
  inputRef?: Ref<HTMLInputElement>;
  autoFocus?: boolean;
};

/** The password, hidden unless one asks to read it back. */
export function PasswordField({ value, onChange, error, inputRef, autoFocus }: PasswordFieldProps) {
  const id = useId();
  const [isShown, setShown] = useState(false);
  const toggle = (
    <InputAdornment position="end">
      <Button size="small" aria-pressed={isShown} aria-controls={id} onClick={() => setShown(!isShown)}>
        {isShown ? 'Cacher' : 'Montrer'}
      </Button>
    </InputAdornment>
  );
  return (
    <TextField
      id={id}
      label="Mot de passe"
      name="password"
      type={isShown ? 'text' : 'password'}
      autoComplete="current-password"
      autoFocus={autoFocus}
      value={value}
      onChange={event => onChange(event.target.value)}
      error={error !== undefined}
      helperText={error}
      inputRef={inputRef}
      slotProps={{ input: { endAdornment: toggle }, htmlInput: { spellCheck: false, autoCapitalize: 'none' } }}
    />
  );
}
