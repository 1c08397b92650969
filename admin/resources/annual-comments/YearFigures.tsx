import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { CATEGORIES } from '#law/offences';
import type { CategoryFigures, YearFigures } from '#schema/annual-comments';
import { shownCount, shownSum } from './bilanRows.ts';

/** The main figures of a year, the unit under each. */
export function MainFigures({ figures }: { figures: YearFigures }) {
  const { followed, opened, joined, hearings, decisions, admittedPercent, claimedCents, totals } = figures;
  const all: [label: string, value: string][] = [
    ['dossiers suivis dans l’année', shownCount(followed)],
    ['dossiers ouverts dans l’année', shownCount(opened)],
    ['constitutions de partie civile', shownCount(joined)],
    ['audiences tenues', shownCount(hearings)],
    ['décisions rendues', shownCount(decisions)],
    ['des décisions admettent l’action de l’association', admittedPercent === null ? 'masqué' : `${admittedPercent}\u00A0%`],
    ['demandés par l’association', shownSum(claimedCents)],
    ['alloués à l’association', shownSum(totals.awardedCents)],
    ['reçus par l’association', shownSum(totals.receivedCents)],
  ];
  return (
    <Box
      component="ul"
      aria-label={`Chiffres de ${figures.year}`}
      sx={{
        ...{ listStyle: 'none', padding: 0, marginY: 2, display: 'grid', gap: 1.5 },
        gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', md: 'repeat(3, minmax(0, 1fr))' },
      }}
    >
      {all.map(([label, value]) => (
        <Paper key={label} component="li" variant="outlined" sx={{ padding: 1.5 }}>
          <Typography component="span" sx={{ display: 'block', fontSize: '1.375rem', fontWeight: 600, overflowWrap: 'anywhere' }}>
            {value}
          </Typography>
          <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
            {label}
          </Typography>
        </Paper>
      ))}
    </Box>
  );
}

const COLUMNS: readonly [label: string, value: (figures: Omit<CategoryFigures, 'category'>) => string][] = [
  ['Coupable', ({ convicted }) => shownCount(convicted)],
  ['Relaxe ou acquittement', ({ acquitted }) => shownCount(acquitted)],
  ['Autre issue', ({ other }) => shownCount(other)],
  ['Total', ({ judged }) => shownCount(judged)],
  ['Alloué', ({ awardedCents }) => shownSum(awardedCents)],
  ['Reçu', ({ receivedCents }) => shownSum(receivedCents)],
];

/** Penal outcomes and sums by category of offence. */
export function CategoryTable({ figures: { year, categories, totals } }: { figures: YearFigures }) {
  const rows = [
    ...categories.map(({ category, ...rest }) => ({ id: category, label: CATEGORIES[category], rest })),
    { id: 'all', label: 'Ensemble', rest: totals },
  ];
  return (
    <Box component="section" aria-labelledby="by-category" sx={{ marginTop: 3 }}>
      <Typography id="by-category" variant="h2">
        Issues pénales et sommes par catégorie
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: '75ch', marginY: 1 }}>
        Une issue est comptée par chef et par décision{'\u00A0'}: un chef jugé de nouveau en appel compte deux fois. Les sommes sont celles
        de l’association seule, dans la catégorie principale du dossier.
      </Typography>
      <TableContainer component={Paper} variant="outlined" tabIndex={0} aria-label={`Tableau de ${year}`} role="region">
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>Catégorie</TableCell>
              {COLUMNS.map(([label]) => (
                <TableCell key={label} align="right">
                  {label}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ id, label, rest }) => (
              <TableRow key={id}>
                <TableCell component="th" scope="row" sx={{ fontWeight: id === 'all' ? 600 : 400 }}>
                  {label}
                </TableCell>
                {COLUMNS.map(([column, value]) => (
                  <TableCell key={column} align="right" sx={{ whiteSpace: 'nowrap' }}>
                    {value(rest)}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Box>
  );
}
