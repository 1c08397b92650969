import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { typeset } from '../../typeset.ts';
import { visuallyHidden } from '../../ui/visuallyHidden.ts';
import { COLUMNS, cellsOf, type RegisterLine } from './registerSheet.ts';

const SHORT = 12;

/** The lines of the register: a table on a desk and on paper, cards on a phone. */
export function RegisterSheet({ lines }: { lines: readonly RegisterLine[] }) {
  const isNarrow = useMediaQuery('screen and (max-width:899px)', { noSsr: true });
  if (isNarrow) return <Cards lines={lines} />;
  return (
    <Table size="small" sx={{ '& tr': { breakInside: 'avoid' }, '& td, & th': { verticalAlign: 'top' } }}>
      <Box component="caption" sx={visuallyHidden}>
        Registre des délais
      </Box>
      <TableHead>
        <TableRow>
          {COLUMNS.map(title => (
            <TableCell key={title} component="th" scope="col">
              {typeset(title)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {lines.map(line => (
          <TableRow key={line.sequence}>
            {cellsOf(line).map((cell, index) => (
              <TableCell key={COLUMNS[index]}>{shown(cell, index)}</TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Cards({ lines }: { lines: readonly RegisterLine[] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1.5 }}>
      {lines.map(line => (
        <Card component="li" key={line.sequence} sx={{ padding: 2 }}>
          <Box component="dl" sx={{ margin: 0, display: 'grid', gap: 0.5 }}>
            {cellsOf(line).map((cell, index) => (
              <div key={COLUMNS[index]}>
                <Typography component="dt" variant="caption" sx={{ color: 'text.secondary' }}>
                  {typeset(COLUMNS[index] ?? '')}
                </Typography>
                <Typography component="dd" variant="body2" sx={{ margin: 0 }}>
                  {shown(cell, index)}
                </Typography>
              </div>
            ))}
          </Box>
        </Card>
      ))}
    </Box>
  );
}

/** On screen and on paper the beginning of a hash is enough to compare; the exported file has it whole. */
const shown = (cell: string, index: number) => (index === COLUMNS.length - 1 ? `${cell.slice(0, SHORT)}…` : typeset(cell));
