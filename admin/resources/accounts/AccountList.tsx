import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import { NotHerePage } from '../../layout/ErrorPages.tsx';
import { Page } from '../../layout/Page.tsx';
import { useMe } from '../../me.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { NotLoaded } from '../deadlines/CaseDeadlines.tsx';
import { useLook } from '../forms/useLook.ts';
import { type AccountAsks, AccountLine } from './AccountLine.tsx';
import { type AccountTask, AccountTasks } from './AccountTasks.tsx';
import { type AccountFigures, type AccountRow, stateOf } from './accountRows.ts';

/** « Utilisateurs et accès »: who may sign in, for what, until when (S18). */
export default function AccountList() {
  return useMe().resources.accounts?.can.list ? <Accounts /> : <NotHerePage />;
}

function Accounts() {
  const { today } = useMe();
  const [task, setTask] = useState<AccountTask | null>(null);
  const pagination = { page: 1, perPage: 500 };
  const { data, isPending, error, refetch } = useGetList<AccountRow>('accounts', {
    pagination,
    sort: { field: 'displayName', order: 'ASC' },
  });
  const { data: figures } = useLook<AccountFigures>('accounts', 'figures');
  const rows = data ?? [];
  const isClosed = (row: AccountRow) => ['closed', 'ended'].includes(stateOf(row, today));
  const shown = { figures, onAsk: setTask };
  return (
    <Page screen="Utilisateurs et accès" actions={<Invitations onAsk={setTask} />}>
      <Typography sx={{ color: 'text.secondary', maxWidth: '75ch', marginTop: -1, marginBottom: 2 }}>
        Qui peut entrer, pour quoi et jusqu’à quand. Des dossiers, cette page ne connaît que le nombre.
      </Typography>
      {isPending && <SkeletonRows />}
      {error && <NotLoaded what="Les accès" onRetry={() => void refetch()} />}
      {rows.length === 1 && (
        <EmptyState text={'Vous êtes seul. Invitez une seconde personne\u00A0: la validation des délais en demande deux.'} />
      )}
      <AccountSection title="Accès ouverts et invitations" rows={rows.filter(row => !isClosed(row))} {...shown} />
      <AccountSection title="Accès terminés ou retirés" rows={rows.filter(isClosed)} {...shown} />
      {task && <AccountTasks task={task} onStart={setTask} onClose={() => setTask(null)} />}
    </Page>
  );
}

function Invitations({ onAsk }: { onAsk: (task: AccountTask) => void }) {
  return (
    <>
      <Button variant="outlined" onClick={() => onAsk({ kind: 'rights' })}>
        Voir les droits d’une fonction
      </Button>
      <Button variant="outlined" onClick={() => onAsk({ kind: 'inviteLawyer' })}>
        Inviter un avocat
      </Button>
      <Button variant="contained" onClick={() => onAsk({ kind: 'invite' })}>
        Inviter une personne
      </Button>
    </>
  );
}

type SectionProps = { title: string; rows: AccountRow[]; figures: AccountFigures | undefined; onAsk: AccountAsks };

function AccountSection({ title, rows, figures, onAsk }: SectionProps) {
  if (rows.length === 0) return null;
  return (
    <Box component="section" aria-label={title} sx={{ marginTop: 2 }}>
      <Typography variant="h2" sx={{ marginBottom: 1 }}>
        {title}
      </Typography>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          margin: 0,
          padding: 0,
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          backgroundColor: 'background.paper',
        }}
      >
        {rows.map(row => (
          <AccountLine key={row.id} account={row} figures={figures} onAsk={onAsk} />
        ))}
      </Box>
    </Box>
  );
}
