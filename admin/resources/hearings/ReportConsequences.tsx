import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormContext, useWatch } from 'react-hook-form';
import { type Consequence, ConsequencesPanel } from '../../ui/ConsequencesPanel.tsx';
import { InlineWhy } from '../deadlines/InlineWhy.tsx';
import type { Trial } from '../decisions/judgment.ts';
import { toFill } from '../forms/DescribedInput.tsx';
import type { Due, HearingRow } from '../forms/rows.ts';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';
import { usePreview } from '../forms/usePreview.ts';
import { LABELS } from './OutcomeFields.tsx';
import { reportDraft } from './reportBody.ts';

type Effects = { effects: Consequence[]; deadlines: Due[]; isLate: boolean };

/** « Ce qui va se passer »: the effects of the report in progress, told by the server at each pause. */
export function ReportConsequences({ hearing, trial }: { hearing: HearingRow; trial: Trial | null }) {
  const api = useApi();
  const { control } = useFormContext();
  const draft = reportDraft(useWatch({ control }), trial);
  const { answer, failure } = usePreview<Effects>(body => api.previewAct('hearings', hearing.id, 'report', body), draft);
  const shown = draft === null ? null : answer;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {shown?.isLate && <LateReason />}
      <ConsequencesPanel consequences={shown?.effects ?? []} />
      {failure && (
        <Typography role="alert" variant="body2" sx={{ color: 'error.main' }}>
          Les effets n’ont pas pu être calculés. {failure}
        </Typography>
      )}
      {shown?.deadlines.map(due => (
        <InlineWhy key={`${due.rule} ${due.lastUsefulOn}`} due={due} />
      ))}
    </Box>
  );
}

/** A last day to act is already over: it is said, the reason is asked, and the report is still recorded. */
function LateReason() {
  return (
    <Alert severity="error" sx={{ '& .MuiAlert-message': { width: '100%' } }}>
      Un dernier jour pour agir est déjà passé. Prévenez l’avocat sans attendre. Le compte rendu est enregistré malgré tout.
      <TextLine source="lateReason" label={LABELS.lateReason} max={300} validate={toFill} />
    </Alert>
  );
}
