import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormContext, useWatch } from 'react-hook-form';
import { type Consequence, ConsequencesPanel } from '../../ui/ConsequencesPanel.tsx';
import { InlineWhy } from '../deadlines/InlineWhy.tsx';
import type { Due, HearingRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { usePreview } from '../forms/usePreview.ts';
import { reportDraft } from './reportBody.ts';

type Effects = { effects: Consequence[]; deadlines: Due[] };

/** « Ce qui va se passer »: the effects of the report in progress, told by the server at each pause. */
export function ReportConsequences({ hearing }: { hearing: HearingRow }) {
  const api = useApi();
  const { control } = useFormContext();
  const draft = reportDraft(useWatch({ control }));
  const { answer, failure } = usePreview<Effects>(body => api.previewAct('hearings', hearing.id, 'report', body), draft);
  const shown = draft === null ? null : answer;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
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
