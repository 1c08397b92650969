import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId, useState } from 'react';
import { useRefresh } from 'react-admin';
import { instantInWords } from '../forms/frenchDays.ts';
import { sentenceOf } from '../forms/refusals.ts';

/** A first-sign-in code as the server gives it, once. */
export type GivenCode = { code: string; inviteEndsAt: string };

type CodeDialogProps = {
  /** Whose code it is. */
  name: string;
  /** The address it is typed with, where the asker knows it. */
  email: string | null;
  /** A code just given; else it is asked on purpose, by the button. */
  given?: GivenCode | null;
  ask?: () => Promise<GivenCode>;
  children?: ReactNode;
  onClose: () => void;
};

/** A first-sign-in code: shown once, handed over by the person who asked it. */
export function CodeDialog({ name, email, given: first = null, ask, children, onClose }: CodeDialogProps) {
  const titleId = useId();
  const refresh = useRefresh();
  const [given, setGiven] = useState<GivenCode | null>(first);
  const [failure, setFailure] = useState('');
  const [isAsking, setIsAsking] = useState(false);
  const request = async () => {
    setIsAsking(true);
    setFailure('');
    try {
      setGiven((await ask?.()) ?? null);
      refresh();
    } catch (error) {
      setFailure(sentenceOf(error));
    } finally {
      setIsAsking(false);
    }
  };
  return (
    <Dialog open aria-labelledby={titleId} maxWidth="sm" fullWidth onClose={(_event, why) => why === 'escapeKeyDown' && onClose()}>
      <DialogTitle id={titleId}>Code de première connexion — {name}</DialogTitle>
      <DialogContent>
        {given ? <ShownCode given={given} email={email} /> : children}
        {failure && (
          <Alert severity="error" role="alert" sx={{ marginTop: 2 }}>
            {failure} L’accès n’est pas ouvert.
          </Alert>
        )}
      </DialogContent>
      <DialogActions sx={{ justifyContent: 'space-between', padding: 3, paddingTop: 0 }}>
        <Button onClick={onClose}>{given ? 'Fermer, le code est transmis' : 'Plus tard'}</Button>
        {!given && (
          <Button variant="contained" onClick={() => void request()} disabled={isAsking}>
            Afficher le code
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function ShownCode({ given, email }: { given: GivenCode; email: string | null }) {
  return (
    <>
      <Typography
        sx={{ typography: 'h1', fontFamily: 'monospace', letterSpacing: '0.08em', userSelect: 'all', marginY: 2 }}
        data-testid="code"
      >
        {given.code}
      </Typography>
      <Typography>
        Le service n’envoie aucun message{'\u00A0'}: donnez vous-même ce code, de vive voix ou par téléphone. Il se saisit avec l’adresse{' '}
        {email ?? 'de l’invitation'} sur la page <strong>{`${window.location.origin}/premiere-connexion`}</strong>, jusqu’au{' '}
        {instantInWords(given.inviteEndsAt)}.
      </Typography>
      <Typography sx={{ marginTop: 1, color: 'text.secondary' }}>
        Il ne sera plus affiché. Un code perdu se remplace par un nouveau.
      </Typography>
    </>
  );
}
