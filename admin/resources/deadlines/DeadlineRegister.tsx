import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { Link } from 'react-router-dom';
import { useResourceDescription } from '../../me.ts';
import { NameOf, useNameOf } from '../forms/NameOf.tsx';
import type { DeadlineRow } from '../forms/rows.ts';
import { COLUMNS, type DeadlineColumn, DeadlineGrid } from './DeadlineTable.tsx';
import { DeadlineActs, DeadlineChipOf, DeadlineDates, DeadlineState, DeadlineTitle } from './deadlineParts.tsx';
import type { DeadlineAsks } from './useDeadlineAsks.tsx';

type RegisterProps = { rows: DeadlineRow[] } & DeadlineAsks;

/** The deadlines of every case on a desk. */
export function RegisterTable({ rows, ...asks }: RegisterProps) {
  const isNamed = useResourceDescription('deadlines').fields.responsibleId !== undefined;
  const columns: DeadlineColumn[] = [
    COLUMNS.urgency,
    { label: 'Dossier', cell: deadline => <CaseOf deadline={deadline} /> },
    COLUMNS.dates,
    COLUMNS.title,
    ...(isNamed
      ? [{ label: 'Responsable', cell: ({ responsibleId }: DeadlineRow) => <NameOf resource="users" id={responsibleId} /> }]
      : []),
    COLUMNS.state,
    { label: 'Agir', cell: deadline => <Acts deadline={deadline} {...asks} /> },
  ];
  return <DeadlineGrid rows={rows} caption="Délais de tous les dossiers" columns={columns} />;
}

/** The same on a phone, what presses first. */
export function RegisterCards({ rows, ...asks }: RegisterProps) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1.5 }}>
      {rows.map(deadline => (
        <Card component="li" key={deadline.id} sx={{ padding: 2, display: 'grid', gap: 1, justifyItems: 'start' }}>
          <DeadlineChipOf deadline={deadline} />
          <CaseOf deadline={deadline} />
          <DeadlineTitle deadline={deadline} />
          <DeadlineDates deadline={deadline} />
          <DeadlineState deadline={deadline} />
          <Acts deadline={deadline} {...asks} />
        </Card>
      ))}
    </Box>
  );
}

function CaseOf({ deadline: { caseId } }: { deadline: DeadlineRow }) {
  return (
    <Box
      component={Link}
      to={`/cases/${caseId}/show`}
      sx={{ color: 'text.primary', fontWeight: 600, textDecoration: 'none', '&:hover': { textDecoration: 'underline' } }}
    >
      <NameOf resource="cases" id={caseId} />
    </Box>
  );
}

function Acts({ deadline, ...asks }: { deadline: DeadlineRow } & DeadlineAsks) {
  return <DeadlineActs deadline={deadline} codeName={useNameOf('cases', deadline.caseId) ?? '…'} {...asks} />;
}
