import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { shortDay } from '#law/days';
import { useMe, useResourceDescription } from '../../me.ts';
import { StateTag } from '../../ui/StateTag.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import { FileButton } from '../documents/FileButton.tsx';
import { NameOf, useNameOf } from '../forms/NameOf.tsx';
import type { AssignmentRow } from '../forms/rows.ts';
import { AssignmentForm } from './AssignmentForm.tsx';
import { EndForm } from './EndForm.tsx';
import { ReassignForm } from './ReassignForm.tsx';

/** The mandates of the case, one line each with what may be done about it. */
export function CaseMandates() {
  const { assignments } = useCaseFile();
  return assignments.rows.map(row => <MandateLine key={row.id} mandate={row} />);
}

type Act = 'edit' | 'reassign' | 'end';

function MandateLine({ mandate }: { mandate: AssignmentRow }) {
  const { today, resources } = useMe();
  const name = useNameOf('lawyers', mandate.lawyerId) ?? '';
  const [act, setAct] = useState<Act | null>(null);
  const isOver = mandate.untilOn !== null && mandate.untilOn < today;
  const close = () => setAct(null);
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, minHeight: 36 }}>
      <MandateWords mandate={mandate} />
      {mandate.documentId !== null && resources.documents?.can.list && (
        <FileButton resource="documents" id={mandate.documentId} name={`mandat, ${name}`} />
      )}
      {isOver ? <StateTag label="Terminé" tone="closed" /> : <MandateActs mandate={mandate} onAct={setAct} />}
      {act === 'edit' && <AssignmentForm assignment={mandate} onClose={close} />}
      {act === 'reassign' && <ReassignForm assignment={mandate} onClose={close} />}
      {act === 'end' && <EndForm assignment={mandate} onClose={close} />}
    </Box>
  );
}

function MandateWords({ mandate }: { mandate: AssignmentRow }) {
  const { persons } = useCaseFile();
  const { fields } = useResourceDescription('assignments');
  const { onBehalfOf, victimId, hearingId, fromOn, untilOn, scope, endedReason } = mandate;
  const victim = persons.rows.find(({ id }) => id === victimId)?.pseudonym;
  const label = (fields.onBehalfOf?.choices?.[onBehalfOf] ?? onBehalfOf).toLowerCase();
  const rest = [scope, endedReason].filter(Boolean).map(words => `, ${words}`);
  return (
    <Typography variant="body2" sx={{ flex: '1 1 240px', minWidth: 0 }}>
      <strong>
        <NameOf resource="lawyers" id={mandate.lawyerId} />
      </strong>
      , {hearingId ? 'remplacement à une audience' : `pour ${victim ?? label}`}, depuis le {shortDay(fromOn)}
      {untilOn && ` jusqu’au ${shortDay(untilOn)}`}
      {rest}
    </Typography>
  );
}

function MandateActs({ mandate, onAct }: { mandate: AssignmentRow; onAct: (act: Act) => void }) {
  const { can } = useResourceDescription('assignments');
  const name = useNameOf('lawyers', mandate.lawyerId) ?? '';
  const isAssociation = mandate.onBehalfOf === 'association' && mandate.hearingId === null;
  const button = (label: string, verb: string, act: Act) =>
    can[verb] && (
      <Button key={act} size="small" onClick={() => onAct(act)} aria-label={`${label} — ${name}`}>
        {label}
      </Button>
    );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap' }}>
      {isAssociation && button('Changer d’avocat', 'reassign', 'reassign')}
      {button('Modifier le mandat', 'edit', 'edit')}
      {button('Mettre fin au mandat', 'end', 'end')}
    </Box>
  );
}
