import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';
import { visuallyHidden } from '../../ui/visuallyHidden.ts';
import type { DeadlineRow } from '../forms/rows.ts';
import { DeadlineActs, DeadlineChipOf, DeadlineDates, DeadlineState, DeadlineTitle } from './deadlineParts.tsx';
import type { DeadlineAsks } from './useDeadlineAsks.tsx';

/** One column of a table of deadlines. */
export type DeadlineColumn = { label: string; cell: (deadline: DeadlineRow) => ReactNode };

/** The columns every table of deadlines has, by what they tell. */
export const COLUMNS = {
  urgency: { label: 'Urgence', cell: deadline => <DeadlineChipOf deadline={deadline} /> },
  dates: { label: 'Dates', cell: deadline => <DeadlineDates deadline={deadline} /> },
  title: { label: 'Délai', cell: deadline => <DeadlineTitle deadline={deadline} /> },
  state: { label: 'État', cell: deadline => <DeadlineState deadline={deadline} /> },
} as const satisfies Record<string, DeadlineColumn>;

/** Deadlines on a desk, one a row. */
export function DeadlineGrid({ rows, caption, columns }: { rows: DeadlineRow[]; caption: string; columns: readonly DeadlineColumn[] }) {
  return (
    <TableContainer component={Paper} variant="outlined">
      <Table sx={{ '& td': { verticalAlign: 'top' } }}>
        <caption style={visuallyHidden as React.CSSProperties}>{caption}</caption>
        <TableHead>
          <TableRow>
            {columns.map(({ label }) => (
              <TableCell key={label}>{label}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(deadline => (
            <TableRow key={deadline.id}>
              {columns.map(({ label, cell }) => (
                <TableCell key={label}>{cell(deadline)}</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** The deadlines of a case on a desk. */
export function DeadlineTable({ rows, codeName, ...asks }: { rows: DeadlineRow[]; codeName: string } & DeadlineAsks) {
  const acts = { label: 'Agir', cell: (deadline: DeadlineRow) => <DeadlineActs {...{ deadline, codeName }} {...asks} /> };
  const columns = [COLUMNS.urgency, COLUMNS.dates, COLUMNS.title, COLUMNS.state, acts];
  return <DeadlineGrid rows={rows} caption={`Délais du dossier ${codeName}, les plus proches d’abord`} columns={columns} />;
}
