import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useMeState } from '../me.ts';

/** In place of the service while it does not answer: a fault of the network must not look like a closed session. */
export function Unreachable({ children }: { children: ReactNode }) {
  const { failed } = useMeState();
  if (failed === null) return children;
  return (
    <Box component="main" role="alert" sx={{ maxWidth: 480, marginX: 'auto', padding: 4 }}>
      <Typography variant="h1" sx={{ marginBottom: 2 }}>
        Le service ne répond pas
      </Typography>
      <Typography sx={{ marginBottom: 2 }}>{failed.error.message}</Typography>
      <Button variant="contained" onClick={failed.retry}>
        Réessayer
      </Button>
    </Box>
  );
}
