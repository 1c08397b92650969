import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useRefresh } from 'react-admin';
import { instantInWords } from '../forms/frenchDays.ts';
import { sentenceOf } from '../forms/refusals.ts';
import { useApi } from '../forms/useApi.ts';
import type { AccountRow } from './accountRows.ts';

type Given = { code: string; inviteEndsAt: string };

/** A first-sign-in code: asked on purpose, shown once, handed over by the person who asked it. */
export function GiveCode({ account, onClose }: { account: AccountRow; onClose: () => void }) {
  const titleId = useId();
  const api = useApi();
  const refresh = useRefresh();
  const [given, setGiven] = useState<Given | null>(null);
  const [failure, setFailure] = useState('');
  const [isAsking, setIsAsking] = useState(false);
  const ask = async () => {
    setIsAsking(true);
    setFailure('');
    try {
      setGiven((await api.act('accounts', account.id, 'invite', {})) as unknown as Given);
      refresh();
    } catch (error) {
      setFailure(sentenceOf(error));
    } finally {
      setIsAsking(false);
    }
  };
  return (
    <Dialog open aria-labelledby={titleId} maxWidth="sm" fullWidth onClose={(_event, why) => why === 'escapeKeyDown' && onClose()}>
      <DialogTitle id={titleId}>Code de première connexion — {account.displayName}</DialogTitle>
      <DialogContent>
        {given ? <ShownCode given={given} email={account.email} /> : <Before account={account} />}
        {failure && (
          <Alert severity="error" role="alert" sx={{ marginTop: 2 }}>
            {failure} L’accès n’est pas ouvert.
          </Alert>
        )}
      </DialogContent>
      <DialogActions sx={{ justifyContent: 'space-between', padding: 3, paddingTop: 0 }}>
        <Button onClick={onClose}>{given ? 'Fermer, le code est transmis' : 'Plus tard'}</Button>
        {!given && (
          <Button variant="contained" onClick={() => void ask()} disabled={isAsking}>
            Afficher le code
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

const Before = ({ account }: { account: AccountRow }) => (
  <Typography>
    Le code s’affichera une seule fois. Il remplace le précédent, sert une fois et pendant sept jours.
    {account.isActive && ' Le mot de passe actuel reste valable jusqu’à son emploi.'}
  </Typography>
);

function ShownCode({ given, email }: { given: Given; email: string }) {
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
        {email} sur la page <strong>{`${window.location.origin}/premiere-connexion`}</strong>, jusqu’au {instantInWords(given.inviteEndsAt)}
        .
      </Typography>
      <Typography sx={{ marginTop: 1, color: 'text.secondary' }}>
        Il ne sera plus affiché. Un code perdu se remplace par un nouveau.
      </Typography>
    </>
  );
}
