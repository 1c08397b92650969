import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { isGuilty, PENAL_OUTCOMES } from '#law/decisions';
import { CaseMatrix, type MatrixRow } from '../../ui/CaseMatrix.tsx';
import { type Shape, StatusShape } from '../../ui/StatusShape.tsx';
import type { CountRow, OutcomeRow, PersonRow } from '../forms/rows.ts';

type OutcomeGridProps = { named: string; counts: readonly CountRow[]; persons: readonly PersonRow[]; outcomes: readonly OutcomeRow[] };

const COLUMNS = [{ id: 'outcome', label: 'Décision' }];
const UNKNOWN = 'Personne poursuivie inconnue';

/** The matrix of one decision, to be read: what was decided of each count of each defendant. */
export function OutcomeGrid({ named, counts, persons, outcomes }: OutcomeGridProps) {
  const told = new Map(outcomes.map(outcome => [outcome.countId, outcome]));
  const rows: MatrixRow[] = counts
    .filter(({ id }) => told.has(id))
    .map(({ id, defendantId, label, article }) => ({
      ...{ id, defendantId: defendantId ?? 'unknown', count: label, article },
      defendant: persons.find(person => person.id === defendantId)?.pseudonym ?? UNKNOWN,
    }))
    .toSorted((one, other) => one.defendant.localeCompare(other.defendant, 'fr', { numeric: true }));
  if (rows.length === 0) return <Typography sx={{ color: 'text.secondary' }}>Aucune issue par chef n’est encore indiquée.</Typography>;
  return (
    <CaseMatrix
      label={`Décision par prévenu et par chef — ${named}`}
      rows={rows}
      columns={COLUMNS}
      cell={row => <Outcome row={row} outcome={told.get(row.id)!} />}
    />
  );
}

const shapeOf = (outcome: string): Shape => (isGuilty(outcome) ? 'check' : 'dash');

/** The result in words with its sign: never a colour alone. */
function Outcome({ row, outcome: { outcome, requalifiedAs, sentence } }: { row: MatrixRow; outcome: OutcomeRow }) {
  return (
    <Box data-testid={`matrix-cell-${row.defendantId}-${row.id}`}>
      <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, fontWeight: 600 }}>
        <StatusShape shape={shapeOf(outcome)} />
        {PENAL_OUTCOMES[outcome as keyof typeof PENAL_OUTCOMES] ?? outcome}
      </Box>
      {[requalifiedAs, sentence].filter(Boolean).map(words => (
        <Typography key={words} variant="body2" sx={{ color: 'text.secondary' }}>
          {words}
        </Typography>
      ))}
    </Box>
  );
}
