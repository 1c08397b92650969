import Typography from '@mui/material/Typography';
import { useWatch } from 'react-hook-form';
import { type Consequence, ConsequencesPanel } from '../../ui/ConsequencesPanel.tsx';
import { InlineWhy } from '../deadlines/InlineWhy.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import type { DecisionRow, Due } from '../forms/rows.ts';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';
import { usePreview } from '../forms/usePreview.ts';
import { eventBody, isTold } from './eventFields.ts';

type Effects = { effects: Consequence[]; deadlines: Due[]; isLate: boolean };

/** Why an event comes after a last day to act. */
export const LATE = 'Pourquoi l’événement est enregistré après l’expiration d’un délai';

/** « Ce qui va se passer »: the deadlines the event in the form would start, told by the server at each pause. */
export function EventConsequences({ given, judged }: { given: Record<string, unknown>; judged: readonly DecisionRow[] }) {
  const api = useApi();
  const values = useWatch() as Record<string, unknown>;
  const { note: _note, author: _author, lateReason: _late, ...body } = eventBody(values, judged);
  const draft = isTold(values) ? { ...given, ...body } : null;
  const { answer, failure } = usePreview<Effects>(asked => api.preview('steps', asked), draft);
  const shown = draft === null ? null : answer;
  return (
    <>
      {shown?.isLate && <TextLine source="lateReason" label={LATE} max={300} validate={toFill} />}
      <ConsequencesPanel consequences={shown?.effects ?? []} />
      {failure && (
        <Typography role="alert" variant="body2" sx={{ color: 'error.main' }}>
          Les effets n’ont pas pu être calculés. {failure}
        </Typography>
      )}
      {shown?.deadlines.map(due => (
        <InlineWhy key={`${due.rule} ${due.lastUsefulOn}`} due={due} />
      ))}
    </>
  );
}
