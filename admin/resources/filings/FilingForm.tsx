import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { frenchTime, longDay } from '#law/days';
import { useResourceDescription } from '../../me.ts';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import { SaveButton } from '../forms/SaveButton.tsx';
import { useApi } from '../forms/useApi.ts';
import { usePreview } from '../forms/usePreview.ts';
import { WordsPicker } from '../forms/WordsPicker.tsx';
import { FilingChecks } from './FilingChecks.tsx';
import { type Asked, filingDraft, gapsOf, targetOf } from './filingBody.ts';
import { type Gap, MissingFields } from './MissingFields.tsx';

/** One control of an act before it is produced: a block stops it, a warning is to be weighed. */
export type FilingCheck = { level: 'block' | 'warn'; text: string; article: string };

type Answer = { missing: Gap[]; checks: FilingCheck[]; target: string };

type FilingFormProps = { asked: Asked; onAsked: (asked: Asked) => void; onClose: () => void };

/** The act and its hearing, then only what the letter still lacks, then its controls. */
export function FilingForm({ asked, onAsked, onClose }: FilingFormProps) {
  const api = useApi();
  const { dossier } = useCaseFile();
  const { control } = useFormContext();
  const values = useWatch({ control });
  const target = targetOf(values);
  const draft = filingDraft(dossier.id, values, asked);
  const ask = async (body: Record<string, unknown>) => ({ ...(await api.preview<Answer>('filings', body)), target: target ?? '' });
  const { answer, failure, isAsking } = usePreview<Answer>(ask, draft);
  useAsked(answer?.target === target ? answer : null, asked, onAsked);
  const elsewhere = answer?.missing.filter(({ isHere }) => !isHere) ?? [];
  const blocks = answer?.checks.filter(({ level }) => level === 'block') ?? [];
  const isStopped = elsewhere.length > 0 || blocks.length > 0;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <ActFields />
      {draft !== null && answer === null && isAsking && <SkeletonRows rows={2} columns={1} />}
      {failure && (
        <Typography role="alert" sx={{ color: 'error.main' }}>
          {failure}
        </Typography>
      )}
      <MissingFields gaps={gapsOf(values, asked)} />
      {answer && <FilingChecks checks={answer.checks} elsewhere={elsewhere} onLeave={onClose} />}
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'space-between',
          gap: 2,
          flexDirection: { xs: 'column-reverse', sm: 'row' },
        }}
      >
        <Button onClick={onClose}>Fermer, garder ma saisie</Button>
        {isStopped && (
          <Typography variant="body2" sx={{ color: 'text.secondary', flex: 1, textAlign: { sm: 'right' } }}>
            La lettre ne peut pas encore être produite.
          </Typography>
        )}
        <SaveButton label="Produire la lettre" isDisabled={isStopped} />
      </Box>
    </Box>
  );
}

function ActFields() {
  const { hearings } = useCaseFile();
  const { fields } = useResourceDescription('filings');
  const kinds = Object.entries(fields.kind?.choices ?? {}).map(([id, label]) => ({ id, label, words: label }));
  const sittings = hearings.rows
    .filter(({ outcome }) => outcome === null)
    .map(({ id, heldOn, startTime, chamber }) => {
      const label = [`${longDay(heldOn)}, ${frenchTime(startTime)}`, chamber].filter(Boolean).join(', ');
      return { id, label, words: label };
    });
  return (
    <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' } }}>
      <WordsPicker source="kind" label="Acte à produire" options={kinds} validate={toFill} />
      <WordsPicker
        source="hearingId"
        label="Audience"
        options={sittings}
        validate={toFill}
        {...(sittings.length === 0 && {
          helperText: 'Aucune audience à venir : ajoutez-la dans l’onglet Audiences.'.replace(' :', '\u00A0:'),
        })}
      />
    </Box>
  );
}

/** Keeps every field the server asked for since this act was chosen: one that was just filled stays on screen. */
function useAsked(answer: Answer | null, asked: Asked, onAsked: (asked: Asked) => void) {
  useEffect(() => {
    if (!answer) return;
    const known = asked.target === answer.target ? asked.gaps : [];
    const fresh = answer.missing.filter(({ path, isHere }) => isHere && !known.some(gap => gap.path === path));
    if (known !== asked.gaps || fresh.length > 0) onAsked({ target: answer.target, gaps: [...known, ...fresh] });
  }, [answer, asked, onAsked]);
}
