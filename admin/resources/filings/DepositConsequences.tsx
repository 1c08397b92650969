import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormContext, useWatch } from 'react-hook-form';
import { type Consequence, ConsequencesPanel } from '../../ui/ConsequencesPanel.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import type { FilingRow } from '../forms/rows.ts';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';
import { usePreview } from '../forms/usePreview.ts';
import { depositDraft } from './depositBody.ts';

/** A condition of the law that stands in the way of an act. */
export type StandingBlock = { label: string; article: string; remedy: string; mayBeOverridden: boolean };
type Foreseen = { effects: Consequence[]; isLate: boolean; blocks: StandingBlock[] };

const LATE =
  'Déposé après la limite légale\u00a0: l’acte peut être irrecevable. Prévenez l’avocat sans attendre. Le dépôt est enregistré malgré tout.';

/** « Ce qui va se passer »: what filing would change, told by the server at each pause. */
export function DepositConsequences({ filing }: { filing: FilingRow }) {
  const api = useApi();
  const { control } = useFormContext();
  const draft = depositDraft(useWatch({ control }));
  const { answer, failure } = usePreview<Foreseen>(body => api.previewAct('filings', filing.id, 'file', body), draft);
  const shown = draft === null ? null : answer;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {shown?.isLate && <Alert severity="error">{LATE}</Alert>}
      {shown && <StandingBlocks blocks={shown.blocks} isReasonKept={filing.overrideReason !== null} />}
      <ConsequencesPanel consequences={shown?.effects ?? []} />
      {failure && (
        <Typography role="alert" variant="body2" sx={{ color: 'error.main' }}>
          Les effets n’ont pas pu être calculés. {failure}
        </Typography>
      )}
    </Box>
  );
}

/** What stands in the way: nothing passes the first kind, a reason passes the second. */
export function StandingBlocks({ blocks, isReasonKept }: { blocks: readonly StandingBlock[]; isReasonKept: boolean }) {
  const isHard = blocks.some(({ mayBeOverridden }) => !mayBeOverridden);
  if (blocks.length === 0) return null;
  return (
    <Alert severity={isHard ? 'error' : 'warning'} sx={{ '& .MuiAlert-message': { width: '100%' } }}>
      {isHard ? 'Un obstacle empêche cet acte.' : 'Un obstacle demeure\u00a0: il faut un motif pour passer outre.'}
      <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5 }}>
        {blocks.map(({ label, article, remedy }) => (
          <li key={`${article} ${label}`}>
            {label} ({article}). {remedy}
          </li>
        ))}
      </Box>
      {!isHard && !isReasonKept && <TextLine source="overrideReason" label="Motif du passage outre" max={300} validate={toFill} />}
    </Alert>
  );
}
