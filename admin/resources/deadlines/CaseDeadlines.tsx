import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import type { DeadlineRow } from '../forms/rows.ts';
import { CloseDeadline } from './CloseDeadline.tsx';
import { DeadlineCards } from './DeadlineCards.tsx';
import { DeadlineTable } from './DeadlineTable.tsx';
import { WhyPanel } from './WhyPanel.tsx';

/** What one may ask of a deadline. */
export type DeadlineAsks = { onWhy: (deadline: DeadlineRow) => void; onClose: (deadline: DeadlineRow) => void };

/** « Délais » of a case: each with its dates, its computation and its reason. */
export function CaseDeadlines() {
  const { deadlines, dossier } = useCaseFile();
  const isNarrow = useMediaQuery('(max-width:899px)', { noSsr: true });
  const [explained, setExplained] = useState<DeadlineRow | null>(null);
  const [closing, setClosing] = useState<DeadlineRow | null>(null);
  if (deadlines.isPending) return <SkeletonRows rows={3} columns={4} />;
  if (deadlines.error) return <NotLoaded onRetry={deadlines.retry} what="Les délais" />;
  if (deadlines.rows.length === 0) return <EmptyState text="Aucun délai. Ils naissent des audiences et des décisions enregistrées." />;
  const asks: DeadlineAsks = { onWhy: setExplained, onClose: setClosing };
  const Shape = isNarrow ? DeadlineCards : DeadlineTable;
  return (
    <>
      <Shape rows={deadlines.rows} codeName={dossier.codeName} {...asks} />
      {explained && <WhyPanel key={explained.id} computation={explained.computation} onClose={() => setExplained(null)} />}
      {closing && <CloseDeadline deadline={closing} onClose={() => setClosing(null)} />}
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
