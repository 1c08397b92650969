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
  label?: string;
  name?: string;
  /** A password being chosen, which the browser offers to keep and not to fill in. */
  isNew?: boolean;
  helperText?: string;
};

/** The password, hidden unless one asks to read it back. */
export function PasswordField({
  value,
  onChange,
  error,
  inputRef,
  autoFocus,
  label = 'Mot de passe',
  name = 'password',
  isNew = false,
  helperText,
}: PasswordFieldProps) {
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
      label={label}
      name={name}
      type={isShown ? 'text' : 'password'}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      autoFocus={autoFocus}
      value={value}
      onChange={event => onChange(event.target.value)}
      error={error !== undefined}
      helperText={error ?? helperText}
      inputRef={inputRef}
      slotProps={{ input: { endAdornment: toggle }, htmlInput: { spellCheck: false, autoCapitalize: 'none' } }}
    />
  );
}
