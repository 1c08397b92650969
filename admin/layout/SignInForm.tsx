import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { HttpError } from 'react-admin';
import type { Credentials } from '../authProvider.ts';
import { PasswordField } from './PasswordField.tsx';

type SignInFormProps = {
  value: Credentials;
  onChange: (value: Credentials) => void;
  onSubmit: (value: Credentials) => Promise<void>;
  /** Another way than signing in, beside the button. */
  other?: ReactNode;
};

type Fields = Partial<Record<'email' | 'password', string>>;

const blanks = ({ email, password }: Credentials): Fields => ({
  ...(email.trim() === '' ? { email: 'Indiquez votre adresse.' } : {}),
  ...(password === '' ? { password: 'Indiquez votre mot de passe.' } : {}),
});

/** Address and password; a refusal is said above them and nothing typed is cleared. */
export function SignInForm({ value, onChange, onSubmit, other }: SignInFormProps) {
  const emailId = useId();
  const emailInput = useRef<HTMLInputElement>(null);
  const passwordInput = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState('');
  const [fields, setFields] = useState<Fields>({});

  function point(wrong: Fields) {
    setFields(wrong);
    (wrong.email === undefined ? passwordInput : emailInput).current?.focus();
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    const missing = blanks(value);
    setRefusal('');
    if (Object.keys(missing).length > 0) return point(missing);
    setFields({});
    setBusy(true);
    try {
      await onSubmit(value);
    } catch (error) {
      setRefusal((error as Error).message);
      point(fieldsOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Box component="form" method="post" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 1.5 }}>
      <Box role="alert">
        {refusal !== '' && (
          <Alert severity="error" role="presentation">
            {refusal}
          </Alert>
        )}
      </Box>
      <TextField
        id={emailId}
        label="Adresse électronique"
        name="email"
        type="email"
        autoComplete="username"
        autoFocus={value.email === ''}
        value={value.email}
        onChange={event => onChange({ ...value, email: event.target.value })}
        error={fields.email !== undefined}
        helperText={fields.email}
        inputRef={emailInput}
      />
      <PasswordField
        value={value.password}
        onChange={password => onChange({ ...value, password })}
        error={fields.password}
        inputRef={passwordInput}
        autoFocus={value.email !== ''}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 1, marginTop: 1 }}>
        {other}
        <Button type="submit" variant="contained" disabled={isBusy} sx={{ flex: '1 0 auto' }}>
          {isBusy ? 'Connexion…' : 'Se connecter'}
        </Button>
      </Box>
    </Box>
  );
}

function fieldsOf(error: unknown): Fields {
  const errors = error instanceof HttpError ? (error.body as { errors?: Record<string, unknown> } | undefined)?.errors : undefined;
  const sentence = (name: 'email' | 'password'): Fields => (typeof errors?.[name] === 'string' ? { [name]: errors[name] } : {});
  return { ...sentence('email'), ...sentence('password') };
}
