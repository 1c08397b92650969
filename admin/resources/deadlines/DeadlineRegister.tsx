import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link } from 'react-router-dom';
import { useResourceDescription } from '../../me.ts';
import { visuallyHidden } from '../../ui/visuallyHidden.ts';
import { NameOf, useNameOf } from '../forms/NameOf.tsx';
import type { DeadlineRow } from '../forms/rows.ts';
import { DeadlineActs, DeadlineChipOf, DeadlineDates, DeadlineState, DeadlineTitle } from './deadlineParts.tsx';
import type { DeadlineAsks } from './useDeadlineAsks.tsx';

type RegisterProps = { rows: DeadlineRow[] } & DeadlineAsks;

/** The deadlines of every case on a desk. */
export function RegisterTable({ rows, ...asks }: RegisterProps) {
  const isNamed = useResourceDescription('deadlines').fields.responsibleId !== undefined;
  return (
    <TableContainer component={Paper} variant="outlined">
      <Table sx={{ '& td': { verticalAlign: 'top' } }}>
        <caption style={visuallyHidden as React.CSSProperties}>Délais de tous les dossiers</caption>
        <TableHead>
          <TableRow>
            <TableCell>Urgence</TableCell>
            <TableCell>Dossier</TableCell>
            <TableCell>Dates</TableCell>
            <TableCell>Délai</TableCell>
            {isNamed && <TableCell>Responsable</TableCell>}
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
                <CaseOf deadline={deadline} />
              </TableCell>
              <TableCell>
                <DeadlineDates deadline={deadline} />
              </TableCell>
              <TableCell>
                <DeadlineTitle deadline={deadline} />
              </TableCell>
              {isNamed && (
                <TableCell>
                  <NameOf resource="users" id={deadline.responsibleId} />
                </TableCell>
              )}
              <TableCell>
                <DeadlineState deadline={deadline} />
              </TableCell>
              <TableCell>
                <Acts deadline={deadline} {...asks} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
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
