import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useResourceDescription } from '../../me.ts';
import { CodeDialog, type GivenCode } from '../accounts/CodeDialog.tsx';
import { WithdrawAccess } from '../accounts/WithdrawAccess.tsx';
import { useApi } from '../forms/useApi.ts';
import { InviteLawyer } from './InviteLawyer.tsx';
import { type LawyerFigures, type LawyerRow, nameOf } from './lawyerRows.ts';
import { ProlongAccess } from './ProlongAccess.tsx';

type Verb = 'invite' | 'resend' | 'prolong' | 'withdraw';

/** What may be done about an access, by where it stands. */
const ACTS: Readonly<Record<LawyerFigures['access'], readonly Verb[]>> = {
  none: ['invite'],
  closed: ['invite'],
  ended: ['prolong', 'invite'],
  invited: ['resend', 'prolong', 'withdraw'],
  open: ['prolong', 'withdraw'],
};
const LABELS: Readonly<Record<Verb, string>> = {
  invite: 'Inviter',
  resend: 'Renvoyer',
  prolong: 'Prolonger',
  withdraw: 'Retirer',
};

type LawyerAccessProps = { lawyer: LawyerRow; access: LawyerFigures['access']; verbs?: readonly Verb[] };

/** The acts on a lawyer's access this person may do, and their dialogs. */
export function LawyerAccess({ lawyer, access, verbs = ACTS[access] }: LawyerAccessProps) {
  const { can } = useResourceDescription('lawyers');
  const [act, setAct] = useState<Verb | null>(null);
  const offered = verbs.filter(verb => can[verb] && ACTS[access].includes(verb));
  if (offered.length === 0 && act === null) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', marginLeft: -0.5 }}>
      {offered.map(verb => (
        <Button key={verb} size="small" onClick={() => setAct(verb)} aria-label={`${LABELS[verb]} — ${nameOf(lawyer)}`}>
          {LABELS[verb]}
        </Button>
      ))}
      {act && <AccessAct act={act} lawyer={lawyer} onClose={() => setAct(null)} />}
    </Box>
  );
}

function AccessAct({ act, lawyer, onClose }: { act: Verb; lawyer: LawyerRow; onClose: () => void }) {
  const api = useApi();
  const name = nameOf(lawyer);
  switch (act) {
    case 'invite':
      return <InviteLawyer lawyer={lawyer} onClose={onClose} />;
    case 'prolong':
      return <ProlongAccess lawyerId={lawyer.id} name={name} onClose={onClose} />;
    case 'withdraw':
      return <WithdrawAccess target={{ resource: 'lawyers', id: lawyer.id, name }} verb="withdraw" onClose={onClose} />;
    case 'resend':
      return (
        <CodeDialog name={name} email={null} ask={() => api.act<GivenCode>('lawyers', lawyer.id, 'resend', {})} onClose={onClose}>
          <Typography>Un nouveau code s’affichera une seule fois{'\u202F'}; le précédent ne servira plus.</Typography>
        </CodeDialog>
      );
  }
}
