import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMe, useResourceDescription } from '../../me.ts';
import { StateTag } from '../../ui/StateTag.tsx';
import type { AccountTask } from './AccountTasks.tsx';
import {
  type AccountFigures,
  type AccountRow,
  type AccountState,
  presenceInWords,
  scopeInWords,
  stateOf,
  untilInWords,
} from './accountRows.ts';

/** Asks for something to be done about an access. */
export type AccountAsks = (task: AccountTask) => void;

const STATES = {
  open: null,
  invited: { label: 'Invité', tone: 'info' },
  ended: { label: 'Accès terminé', tone: 'closed' },
  closed: { label: 'Accès retiré', tone: 'closed' },
} as const;

type LineProps = { account: AccountRow; figures: AccountFigures | undefined; onAsk: AccountAsks };

/** One access: who, what for, what it reaches, when last used, until when, and what may be done about it. */
export function AccountLine({ account, figures, onAsk }: LineProps) {
  const { today, now } = useMe();
  const state = stateOf(account, today);
  const tag = STATES[state];
  return (
    <Box component="li" sx={line}>
      <Box sx={{ minWidth: 0 }}>
        <Typography component="h3" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {account.displayName}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {account.email}
        </Typography>
      </Box>
      <Box>
        <Typography variant="body2">{useFunction(account)}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {scopeInWords(account, figures)}
        </Typography>
      </Box>
      <Box>
        {tag && <StateTag {...tag} />}
        <Typography variant="body2">{presenceInWords(account, now)}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {untilInWords(account)}
        </Typography>
      </Box>
      <Acts account={account} state={state} onAsk={onAsk} />
    </Box>
  );
}

const line = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 1.3fr) 270px' },
  columnGap: 2,
  rowGap: 0.5,
  alignItems: 'start',
  padding: 2,
  borderBottom: 1,
  borderColor: 'divider',
  '&:last-child': { borderBottom: 0 },
} as const;

function useFunction({ role, isAdmin, canValidate }: AccountRow): string {
  const { fields } = useResourceDescription('accounts');
  const label = role === null ? null : fields.role?.choices?.[role];
  return [label, canValidate && 'valide les délais', isAdmin && (label ? 'gère les accès' : 'Administration')].filter(Boolean).join(', ');
}

function Acts({ account, state, onAsk }: { account: AccountRow; state: AccountState; onAsk: AccountAsks }) {
  const { user } = useMe();
  if (account.id === user.id)
    return (
      <Typography variant="body2" sx={{ color: 'text.secondary', textAlign: { md: 'right' } }}>
        C’est vous
      </Typography>
    );
  const act = (label: string, kind: 'edit' | 'code' | 'prolong' | 'withdraw' | 'entrust' | 'seeAs') => (
    <Button key={kind} size="small" onClick={() => onAsk({ kind, account })} aria-label={`${label} — ${account.displayName}`}>
      {label}
    </Button>
  );
  const isLawyer = account.lawyerId !== null;
  const code = state === 'invited' ? (account.inviteEndsAt ? 'Renvoyer' : 'Donner un code') : 'Donner un nouveau code';
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 0.5,
        marginLeft: { xs: -1, md: 0 },
        justifyContent: { md: 'flex-end' },
      }}
    >
      {isLawyer && state !== 'closed' && act('Prolonger', 'prolong')}
      {act(!isLawyer && state === 'ended' ? 'Prolonger l’accès' : 'Modifier les droits', 'edit')}
      {state !== 'ended' && act(state === 'closed' ? 'Rouvrir l’accès' : code, 'code')}
      {state === 'open' && !isLawyer && account.role !== null && act('Confier son travail', 'entrust')}
      {state !== 'closed' && act('Voir comme', 'seeAs')}
      {(account.isActive || account.inviteEndsAt !== null) && act('Retirer', 'withdraw')}
    </Box>
  );
}
