import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { type FieldValues, useFormContext, useWatch } from 'react-hook-form';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { useApi } from '../forms/useApi.ts';
import { usePreview } from '../forms/usePreview.ts';
import { AnchorPicker } from './AnchorPicker.tsx';
import { ChooseFiling } from './ChooseFiling.tsx';
import { FilingChecks } from './FilingChecks.tsx';
import { FilingPreview } from './FilingPreview.tsx';
import { FilingSteps } from './FilingSteps.tsx';
import { type Asked, askedAfter, askedAgain, filingDraft, gapsOf, targetOf } from './filingBody.ts';
import type { Choices, Prepared } from './filingRows.ts';
import { KeptAnswers } from './KeptAnswers.tsx';
import { MissingFields } from './MissingFields.tsx';
import { ProduceButtons } from './ProduceButtons.tsx';

type Answer = Prepared & { target: string };

type FilingFormProps = { caseId: string; asked: Asked; onAsked: (asked: Asked) => void; onDraft: (values: FieldValues) => Promise<void> };

/** The act, then only what it still lacks, then its controls; beside, the text as it will be. */
export function FilingForm({ caseId, asked, onAsked, onDraft }: FilingFormProps) {
  const api = useApi();
  const { control } = useFormContext();
  const values = useWatch({ control });
  const [isNamed, setIsNamed] = useState(false);
  const target = targetOf(values);
  const choices = usePreview<Choices>(body => api.preview('filings', body), { caseId });
  const draft = target === null ? null : { ...filingDraft(caseId, values, asked), ...(isNamed && { hasNames: true }) };
  const ask = async (body: Record<string, unknown>): Promise<Answer> => ({
    ...(await api.preview<Prepared>('filings', body)),
    target: target ?? '',
  });
  const { answer, failure, isAsking } = usePreview<Answer>(ask, draft);
  const prepared = answer?.target === target ? answer : null;
  useAsked(prepared, asked, onAsked);
  const fields = gapsOf(values, asked);
  const elsewhere = prepared?.missing.filter(({ isHere }) => !isHere) ?? [];
  const isStopped = elsewhere.length > 0 || (prepared?.checks.some(({ level }) => level === 'block') ?? false);
  const isChosen = target !== null;
  const lacks = prepared?.missing.some(({ isHere }) => isHere) ?? true;
  const step = !isChosen ? 0 : lacks ? 1 : isStopped ? 2 : 3;
  return (
    <>
      <FilingSteps step={step} />
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: isChosen ? 'minmax(0, 5fr) minmax(0, 6fr)' : 'minmax(0, 1fr)' },
        }}
      >
        <Box sx={{ display: 'grid', gap: 2, alignContent: 'start', maxWidth: 760 }}>
          <ChooseFiling kinds={choices.answer?.kinds ?? null} isLoading={choices.answer === null && choices.isAsking} isChosen={isChosen} />
          {prepared?.anchor && <AnchorPicker anchor={prepared.anchor} />}
          {(failure ?? choices.failure) && (
            <Typography role="alert" sx={{ color: 'error.main' }}>
              {failure ?? choices.failure}
            </Typography>
          )}
          {isChosen && prepared === null && isAsking && <SkeletonRows rows={2} columns={1} />}
          <MissingFields fields={fields} printed={prepared?.printed ?? fields.length} />
          {prepared && <KeptAnswers kept={prepared.kept} fields={fields} onReword={kept => onAsked(askedAgain(asked, kept))} />}
          {prepared && <FilingChecks caseId={caseId} checks={prepared.checks} elsewhere={elsewhere} />}
          {isChosen && <ProduceButtons caseId={caseId} isStopped={isStopped} onDraft={onDraft} />}
        </Box>
        {isChosen && <FilingPreview answer={prepared} isAsking={isAsking} isNamed={isNamed} onNames={setIsNamed} />}
      </Box>
    </>
  );
}

/** Keeps every field the server asked for since this act was chosen: one that was just filled stays on screen. */
function useAsked(prepared: Answer | null, asked: Asked, onAsked: (asked: Asked) => void) {
  useEffect(() => {
    if (!prepared) return;
    const next = askedAfter(asked, prepared.target, prepared);
    if (next !== asked) onAsked(next);
  }, [prepared, asked, onAsked]);
}
