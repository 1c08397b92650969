import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import { useResourceDescription } from '../../me.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import type { DeadlineRow, StepRow } from '../forms/rows.ts';
import { CorrectEvent } from '../steps/CorrectEvent.tsx';
import { DeadlineCards } from './DeadlineCards.tsx';
import { DeadlineTable } from './DeadlineTable.tsx';
import { useDeadlineAsks } from './useDeadlineAsks.tsx';

/** « Délais » of a case: each with its dates, its computation and its reason. */
export function CaseDeadlines() {
  const { deadlines, dossier, steps } = useCaseFile();
  const { can } = useResourceDescription('steps');
  const isNarrow = useMediaQuery('(max-width:899px)', { noSsr: true });
  const { asks, opened } = useDeadlineAsks();
  const [corrected, setCorrected] = useState<StepRow | null>(null);
  if (deadlines.isPending) return <SkeletonRows rows={3} columns={4} />;
  if (deadlines.error) return <NotLoaded onRetry={deadlines.retry} what="Les délais" />;
  if (deadlines.rows.length === 0)
    return <EmptyState text="Aucun délai. Ils naissent des audiences, des décisions et des événements enregistrés." />;
  const onCorrect = ({ factId }: DeadlineRow) => {
    const fact = can.correct ? steps.rows.find(({ id }) => id === factId) : undefined;
    return fact ? () => setCorrected(fact) : null;
  };
  const Shape = isNarrow ? DeadlineCards : DeadlineTable;
  return (
    <>
      <Shape rows={deadlines.rows} codeName={dossier.codeName} {...asks} onCorrect={onCorrect} />
      {opened}
      {corrected && <CorrectEvent step={corrected} onClose={() => setCorrected(null)} />}
    </>
  );
}

/** A part of the case that could not be read; the rest of the page stays. */
export function NotLoaded({ what, onRetry }: { what: string; onRetry: () => void }) {
  return (
    <Alert severity="error" role="alert" action={<Button onClick={onRetry}>Réessayer</Button>}>
      {what} n’ont pas pu être chargés.
    </Alert>
  );
}
