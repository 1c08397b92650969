import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNavigate } from 'react-router-dom';
import { type DocumentState, documentState } from '#law/standingDocuments';
import { useMe } from '../me.ts';
import { daysInWords, effectInWords, isPressing, STATES } from '../resources/standing-documents/standingWords.ts';
import { type StandingDocumentRow, useStandingFile } from '../resources/standing-documents/useStandingFile.ts';
import { StateTag } from '../ui/StateTag.tsx';
import { type Place, useHeld } from './held.tsx';
import { Line } from './Line.tsx';
import { SHORT } from './useBlock.ts';
import { BlockFrame } from './WeekBlock.tsx';

/** « Documents de l’association à renouveler »: those the page of the association shows as expired or to renew, by the same rule. */
export function StandingBlock({ place }: { place: Place }) {
  const { today } = useMe();
  const { on } = useHeld(place);
  const { documents, remindDays, isPending, error, retry } = useStandingFile();
  const due = documents
    .map(document => ({ document, state: documentState(document, documents, today, remindDays) }))
    .filter(({ state }) => state === 'expired' || state === 'to_renew')
    .toSorted((one, other) => (one.document.untilOn ?? '').localeCompare(other.document.untilOn ?? ''));
  const more = due.length > SHORT ? { to: '/association', total: due.length } : undefined;
  return (
    <BlockFrame
      title="Documents de l’association à renouveler"
      total={due.length}
      hasFailed={error !== null}
      onRetry={retry}
      hold={on}
      {...{ isPending, more }}
    >
      {due.length === 0 && <Typography sx={{ color: 'text.secondary' }}>Tous les documents sont en cours de validité.</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {due.slice(0, SHORT).map(({ document, state }) => (
          <DocumentLine key={document.id} {...{ document, state, today }} />
        ))}
      </Box>
    </BlockFrame>
  );
}

type DocumentLineProps = { document: StandingDocumentRow; state: DocumentState; today: string };

function DocumentLine({ document, state, today }: DocumentLineProps) {
  const navigate = useNavigate();
  const effect = effectInWords(document.kind, state);
  return (
    <Line
      to="/association"
      name={document.title}
      lead={<StateTag label={STATES[state]} tone={state === 'expired' || isPressing(document, today) ? 'attention' : 'toValidate'} />}
      action={
        <Button size="small" variant="outlined" onClick={() => navigate('/association')} aria-label={`Renouveler — ${document.title}`}>
          Renouveler
        </Button>
      }
    >
      {daysInWords(document, state, today)}
      {effect && `, ${effect}`}
    </Line>
  );
}
