import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { arrive } from '../authProvider.ts';
import { PasswordField } from './PasswordField.tsx';
import { setPageTitle } from './title.ts';
import { typedErrors } from './typedErrors.ts';
import { Wordmark } from './Wordmark.tsx';

const NAMES = ['email', 'code', 'password'] as const;
type Fields = Partial<Record<(typeof NAMES)[number], string>>;
const MISSING: Fields = { email: 'Indiquez votre adresse.', code: 'Indiquez le code reçu.', password: 'Choisissez un mot de passe.' };

/** The first sign-in (S03): the address, the code told by the administrator, a password of one's own. Nothing of it is in the address bar. */
export default function FirstSignInPage() {
  useEffect(() => setPageTitle('Première connexion'), []);
  return (
    <Box component="main" sx={{ minHeight: '100vh', display: 'grid', alignContent: 'center', justifyItems: 'center', gap: 2, padding: 2 }}>
      <Paper variant="outlined" sx={{ width: '100%', maxWidth: 440, padding: { xs: 2, sm: 4 } }}>
        <Wordmark name="Partie civile" />
        <Typography variant="h1" sx={{ marginTop: 3, marginBottom: 1 }}>
          Première connexion
        </Typography>
        <Typography sx={{ marginBottom: 2, color: 'text.secondary' }}>
          Saisissez le code que l’administration vous a donné, puis choisissez votre mot de passe.
        </Typography>
        <ArrivalForm />
        <MuiLink component={Link} to="/login" sx={{ display: 'inline-block', marginTop: 2 }}>
          J’ai déjà un mot de passe
        </MuiLink>
      </Paper>
    </Box>
  );
}

function ArrivalForm() {
  const [typed, setTyped] = useState({ email: '', code: '', password: '' });
  const [fields, setFields] = useState<Fields>({});
  const [refusal, setRefusal] = useState('');
  const [isBusy, setBusy] = useState(false);
  const set = (name: (typeof NAMES)[number]) => (value: string) => setTyped(last => ({ ...last, [name]: value }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing = Object.fromEntries(NAMES.filter(name => typed[name].trim() === '').map(name => [name, MISSING[name]]));
    setFields(missing);
    setRefusal('');
    if (Object.keys(missing).length > 0) return;
    setBusy(true);
    try {
      await arrive(typed);
      // A fresh page: nothing typed stays in memory.
      window.location.assign('/');
    } catch (error) {
      const found = typedErrors(error, NAMES);
      setFields(found);
      setRefusal(Object.keys(found).length > 0 ? 'Certaines réponses sont à corriger.' : (error as Error).message);
      setBusy(false);
    }
  };
  const shown = (name: 'email' | 'code') => ({
    value: typed[name],
    onChange: (event: { target: { value: string } }) => set(name)(event.target.value),
    error: fields[name] !== undefined,
  });
  return (
    <Box component="form" method="post" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 1.5 }}>
      <Box role="alert">
        {refusal && (
          <Alert severity="error" role="presentation">
            {refusal}
          </Alert>
        )}
      </Box>
      <TextField
        id="arrival-email"
        label="Adresse électronique"
        type="email"
        autoComplete="username"
        autoFocus
        {...shown('email')}
        helperText={fields.email}
      />
      <TextField
        id="arrival-code"
        label="Code reçu"
        autoComplete="one-time-code"
        {...shown('code')}
        helperText={fields.code ?? 'Trois groupes de quatre signes.'}
        slotProps={{ htmlInput: { autoCapitalize: 'characters', spellCheck: false } }}
      />
      <PasswordField
        label="Nouveau mot de passe"
        isNew
        value={typed.password}
        onChange={set('password')}
        {...(fields.password && { error: fields.password })}
        helperText="12 caractères au moins, par exemple une phrase."
      />
      <Button type="submit" variant="contained" disabled={isBusy} sx={{ marginTop: 1 }}>
        {isBusy ? 'Connexion…' : 'Entrer'}
      </Button>
    </Box>
  );
}
