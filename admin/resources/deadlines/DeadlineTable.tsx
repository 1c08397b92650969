import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { visuallyHidden } from '../../ui/visuallyHidden.ts';
import type { DeadlineRow } from '../forms/rows.ts';
import { DeadlineActs, DeadlineChipOf, DeadlineDates, DeadlineState, DeadlineTitle } from './deadlineParts.tsx';
import type { DeadlineAsks } from './useDeadlineAsks.tsx';

/** The deadlines of a case on a desk. */
export function DeadlineTable({ rows, codeName, ...asks }: { rows: DeadlineRow[]; codeName: string } & DeadlineAsks) {
  return (
    <TableContainer component={Paper} variant="outlined">
      <Table sx={{ '& td': { verticalAlign: 'top' } }}>
        <caption style={visuallyHidden as React.CSSProperties}>Délais du dossier {codeName}, les plus proches d’abord</caption>
        <TableHead>
          <TableRow>
            <TableCell>Urgence</TableCell>
            <TableCell>Dates</TableCell>
            <TableCell>Délai</TableCell>
            <TableCell>État</TableCell>
            <TableCell>Agir</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(deadline => (
            <TableRow key={deadline.id}>
              <TableCell>
                <DeadlineChipOf deadline={deadline} />
              </TableCell>
              <TableCell>
                <DeadlineDates deadline={deadline} />
              </TableCell>
              <TableCell>
                <DeadlineTitle deadline={deadline} />
              </TableCell>
              <TableCell>
                <DeadlineState deadline={deadline} />
              </TableCell>
              <TableCell>
                <DeadlineActs deadline={deadline} codeName={codeName} {...asks} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
