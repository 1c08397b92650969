import Typography from '@mui/material/Typography';
import { useApi } from '../forms/useApi.ts';
import type { AccountRow } from './accountRows.ts';
import { CodeDialog, type GivenCode } from './CodeDialog.tsx';

/** A first-sign-in code for an account of the list. */
export function GiveCode({ account, onClose }: { account: AccountRow; onClose: () => void }) {
  const api = useApi();
  const ask = () => api.act<GivenCode>('accounts', account.id, 'invite', {});
  return (
    <CodeDialog name={account.displayName} email={account.email} ask={ask} onClose={onClose}>
      <Typography>
        Le code s’affichera une seule fois. Il remplace le précédent, sert une fois et pendant sept jours.
        {account.isActive && ' Le mot de passe actuel reste valable jusqu’à son emploi.'}
      </Typography>
    </CodeDialog>
  );
}
