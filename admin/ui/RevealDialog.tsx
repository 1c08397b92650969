import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { type FormEvent, useId, useState } from 'react';
import { elidedOf, typeset } from '../typeset.ts';
import { RevealReasons } from './RevealReasons.tsx';
import { type RevealReason, reasonProblem, type TypedReason } from './revealReason.ts';

type RevealDialogProps = {
  pseudonym: string;
  onReveal: (reason: RevealReason, detail?: string) => Promise<unknown>;
  onClose: () => void;
};

/** Asks why an identity is to be seen, before it is. Mounted while open; the caller keeps the name in React state only. */
export function RevealDialog({ pseudonym, onReveal, onClose }: RevealDialogProps) {
  const titleId = useId();
  const [typed, setTyped] = useState<TypedReason>({ reason: null, detail: '' });
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [isSending, setIsSending] = useState(false);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const found = reasonProblem(typed);
    setProblem(found);
    if (found || !typed.reason) return;
    setIsSending(true);
    setFailure(undefined);
    try {
      await (typed.reason === 'autre' ? onReveal(typed.reason, typed.detail.trim()) : onReveal(typed.reason));
      onClose();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
      setIsSending(false);
    }
  };

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <form onSubmit={send} noValidate>
        <DialogTitle id={titleId}>{typeset(`Révéler l’identité ${elidedOf(pseudonym)} ?`)}</DialogTitle>
        <DialogContent>
          <RevealReasons typed={typed} problem={problem} onType={setTyped} />
          <Typography variant="body2" sx={{ color: 'text.secondary', marginTop: 2 }}>
            Inscrit au journal avec votre nom. Visible 10 minutes, ou jusqu’à votre sortie du dossier.
          </Typography>
          {failure && (
            <Alert severity="error" role="alert" sx={{ marginTop: 2 }}>
              {failure}
            </Alert>
          )}
        </DialogContent>
        <DialogActions sx={{ justifyContent: 'space-between' }}>
          <Button onClick={onClose}>Annuler</Button>
          <Button type="submit" variant="contained" disabled={isSending}>
            {isSending ? 'Ouverture…' : 'Révéler 10 minutes'}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
