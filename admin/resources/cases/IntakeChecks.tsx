import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { Link as RouterLink } from 'react-router-dom';
import { longDay } from '#law/days';
import { StatusShape } from '../../ui/StatusShape.tsx';
import { BornDeadlines } from '../deadlines/BornDeadlines.tsx';
import type { Refused } from './CaseCreate.tsx';
import { DuplicateFound } from './DuplicateFound.tsx';
import { StandingList } from './StandingList.tsx';
import type { useIntakePreview } from './useIntakePreview.ts';

type IntakeChecksProps = { preview: ReturnType<typeof useIntakePreview>; refused: Refused };

/** « Ce que nous vérifions »: duplicates, standing, deadlines and next step of the case being typed, read aloud as they change. */
export function IntakeChecks({ preview: { answer, failure, isAsking }, refused }: IntakeChecksProps) {
  const titleId = useId();
  const { control } = useFormContext();
  const [offence, courtId] = useWatch({ control, name: ['offence', 'courtId'] });
  return (
    <Paper component="section" variant="outlined" aria-labelledby={titleId} sx={{ padding: 2, backgroundColor: 'tokens.raised' }}>
      <Typography id={titleId} variant="h2">
        Ce que nous vérifions
      </Typography>
      <Box aria-live="polite" aria-busy={isAsking}>
        {failure && <Typography sx={{ color: 'error.main', marginTop: 1 }}>La vérification n’a pas abouti. {failure}</Typography>}
        <Check title="Doublon">
          <Duplicates answer={answer} refused={refused} />
          {answer && <Alike cases={answer.alike} />}
        </Check>
        <Check title="Recevabilité">
          {offence && answer ? <StandingList lines={answer.standing} isCompact /> : <Waiting text="Choisissez l’infraction." />}
        </Check>
        <Check title="Délais qui naîtront">
          {courtId && answer ? (
            <BornDeadlines deadlines={answer.deadlines} />
          ) : (
            <Waiting text="Indiquez la juridiction et la date d’audience." />
          )}
        </Check>
        <Check title="Prochaine étape proposée">
          {answer?.nextStep ? (
            <Typography variant="body2">
              {answer.nextStep.label}
              {answer.nextStep.on && `, ${longDay(answer.nextStep.on)}`}
            </Typography>
          ) : (
            <Waiting text="Dites où en est la procédure." />
          )}
        </Check>
      </Box>
    </Paper>
  );
}

function Duplicates({ answer, refused }: { answer: IntakeChecksProps['preview']['answer']; refused: Refused }) {
  const { control } = useFormContext();
  const numbers: unknown[] = useWatch({ control, name: ['parquetNumber', 'otherNumber'] });
  const found = answer?.duplicates ?? [];
  const isStill = refused && numbers[0] === refused.value && !found.some(({ id }) => id === refused.id);
  const duplicates = isStill ? [refused, ...found] : found;
  if (duplicates.length > 0)
    return duplicates.map(duplicate => <DuplicateFound key={`${duplicate.id} ${duplicate.value}`} duplicate={duplicate} />);
  if (!numbers.some(Boolean)) return <Waiting text="Saisissez un numéro." />;
  return (
    <Typography variant="body2" sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <StatusShape shape="check" /> Aucun numéro identique.
    </Typography>
  );
}

/** Without a number, the court, the day and the category may still say that the case is known. */
function Alike({ cases }: { cases: readonly { id: string; codeName: string }[] }) {
  return cases.map(({ id, codeName }) => (
    <Typography key={id} variant="body2" sx={{ display: 'flex', alignItems: 'center', gap: 1, marginTop: 0.5 }}>
      <StatusShape shape="half" />
      <span>
        Même juridiction, même jour, même catégorie{'\u00A0'}:{' '}
        <Link component={RouterLink} to={`/cases/${id}/show`}>
          {codeName}
        </Link>
      </span>
    </Typography>
  ));
}

function Check({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box sx={{ marginTop: 2, paddingTop: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="h3" sx={{ marginBottom: 0.5 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

function Waiting({ text }: { text: string }) {
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {text}
    </Typography>
  );
}
