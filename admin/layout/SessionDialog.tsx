import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { type Credentials, openSession } from '../authProvider.ts';
import { currentMe, renewMe } from '../me.ts';
import { endWait, rememberedEmail, useIsSessionClosed } from '../session.ts';
import { SignInForm } from './SignInForm.tsx';

/** The end of a session, said over the live page: what was typed stays, and what was refused is sent again after signing in. */
export function SessionDialog() {
  return useIsSessionClosed() ? <SessionClosed /> : null;
}

async function reopen(credentials: Credentials): Promise<void> {
  const before = currentMe()?.user.id;
  await openSession(credentials);
  const me = await renewMe();
  // Somebody else must not send, or see, what the first person left on the screen.
  if (me.user.id === before) endWait(true);
  else window.location.assign('/');
}

function SessionClosed() {
  const titleId = useId();
  const [typed, setTyped] = useState<Credentials>({ email: rememberedEmail(), password: '' });
  const leave = (
    <Button variant="text" onClick={() => window.location.assign('/login')}>
      Quitter sans enregistrer
    </Button>
  );
  return (
    <Dialog open aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>Votre session est fermée</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ marginBottom: 1 }}>Votre session est fermée. Votre saisie est gardée.</DialogContentText>
        <SignInForm value={typed} onChange={setTyped} onSubmit={reopen} other={leave} />
      </DialogContent>
    </Dialog>
  );
}
