import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useLogin } from 'react-admin';
import { Link, useLocation, useNavigate } from 'react-router-dom';
import type { Credentials } from '../authProvider.ts';
import { loadMe } from '../me.ts';
import { DemoAccounts } from './DemoAccounts.tsx';
import { SignInForm } from './SignInForm.tsx';
import { setPageTitle } from './title.ts';
import { Wordmark } from './Wordmark.tsx';

const centred = { minHeight: '100vh', display: 'grid', alignContent: 'center', justifyItems: 'center', gap: 2, padding: 2 };

/** The door (S01): one form, and what everyone who comes in should know. */
export function LoginPage() {
  const login = useLogin();
  const [typed, setTyped] = useState<Credentials>({ email: '', password: '' });
  const navigate = useNavigate();
  const isSentHere = useLocation().state !== null;
  useEffect(() => setPageTitle('Connexion'), []);
  useEffect(() => {
    // Somebody already signed in has nothing to do here; whoever was sent here is known not to be.
    const goOn = () => void navigate('/', { replace: true });
    if (!isSentHere) loadMe().then(goOn, () => undefined);
  }, [isSentHere, navigate]);
  return (
    <Box component="main" sx={centred}>
      <Paper variant="outlined" sx={{ width: '100%', maxWidth: 400, padding: { xs: 2, sm: 4 } }}>
        <Wordmark name="Partie civile" />
        <Typography variant="h1" sx={{ marginTop: 3, marginBottom: 1 }}>
          Connexion
        </Typography>
        <SignInForm value={typed} onChange={setTyped} onSubmit={login} />
        <MuiLink component={Link} to="/premiere-connexion" sx={{ display: 'inline-block', marginTop: 2 }}>
          Première connexion ou nouveau code
        </MuiLink>
        <Typography variant="body2" sx={{ marginTop: 3, color: 'text.secondary' }}>
          Accès réservé. Chaque consultation est inscrite.
        </Typography>
      </Paper>
      <DemoAccounts onChoose={setTyped} />
    </Box>
  );
}
