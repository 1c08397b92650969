import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useState } from 'react';
import type { Credentials } from '../authProvider.ts';
import { request } from '../http.ts';

type Account = Credentials & { label: string };

/** The log-ins of a demonstration, one click each; elsewhere the server knows of none and nothing is shown. */
export function DemoAccounts({ onChoose }: { onChoose: (account: Credentials) => void }) {
  const titleId = useId();
  const [accounts, setAccounts] = useState<readonly Account[]>([]);
  useEffect(() => {
    const asked = new AbortController();
    request('/api/demo', { isSignIn: true, signal: asked.signal })
      .then(({ json }) => setAccounts((json as { accounts: Account[] }).accounts))
      .catch(() => undefined);
    return () => asked.abort();
  }, []);
  if (accounts.length === 0) return null;
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={titleId}
      sx={{ width: '100%', maxWidth: 400, padding: { xs: 2, sm: 4 } }}
    >
      <Typography variant="h2" id={titleId}>
        Démonstration
      </Typography>
      <Typography variant="body2" sx={{ marginTop: 0.5, marginBottom: 1, color: 'text.secondary' }}>
        Données fictives. Choisissez un compte pour remplir le formulaire.
      </Typography>
      <Box component="ul" sx={{ display: 'grid', margin: 0, padding: 0, listStyle: 'none' }}>
        {accounts.map(({ label, email, password }) => (
          <li key={email}>
            <Button
              fullWidth
              sx={{ justifyContent: 'flex-start', textAlign: 'left', paddingX: 0 }}
              onClick={() => onChoose({ email, password })}
            >
              <span>
                {label}
                <Box component="span" sx={{ display: 'block', typography: 'caption', color: 'text.secondary' }}>
                  {email}
                </Box>
              </span>
            </Button>
          </li>
        ))}
      </Box>
    </Paper>
  );
}
