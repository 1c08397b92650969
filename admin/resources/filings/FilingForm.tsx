import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { useStore } from 'react-admin';
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
import { filingDraft } from './filingBody.ts';
import { type Gap, MissingFields } from './MissingFields.tsx';

/** One control of an act before it is produced: a block stops it, a warning is to be weighed. */
export type FilingCheck = { level: 'block' | 'warn'; text: string; article: string };

type Answer = { missing: Gap[]; checks: FilingCheck[] };

/** The act and its hearing, then only what the letter still lacks, then its controls. */
export function FilingForm({ onClose }: { onClose: () => void }) {
  const api = useApi();
  const { dossier } = useCaseFile();
  const { control } = useFormContext();
  const draft = filingDraft(dossier.id, useWatch({ control }));
  const { answer, failure, isAsking } = usePreview<Answer>(body => api.preview('filings', body), draft);
  const asked = useAsked(dossier.id, answer?.missing ?? []);
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
      <MissingFields gaps={asked} />
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

/** Every field asked since the dialog first opened: one that was just filled stays on screen, and after a reopening too. */
function useAsked(caseId: string, missing: readonly Gap[]): Gap[] {
  const [asked, setAsked] = useStore<Gap[]>(`draft.filing.asked.${caseId}`, []);
  const fresh = missing.filter(({ path, isHere }) => isHere && !asked.some(known => known.path === path));
  const isFresh = fresh.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is fresh follows from the two others
  useEffect(() => {
    if (isFresh) setAsked([...asked, ...fresh]);
  }, [isFresh, asked, setAsked]);
  return [...asked, ...fresh];
}
