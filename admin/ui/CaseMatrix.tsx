import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReactNode } from 'react';
import { useGridKeys } from './useGridKeys.ts';
import { visuallyHidden } from './visuallyHidden.ts';

/** A line of the matrix: one count of one defendant; lines of one defendant follow each other. */
export interface MatrixRow {
  id: string;
  defendantId: string;
  defendant: string;
  count: string;
  article: string;
}
/** A column of the matrix: a victim, or the association. */
export interface MatrixColumn {
  id: string;
  label: string;
}

/** What the matrix shows and opens; nothing in it knows whether it is read or filled in. */
export interface CaseMatrixProps {
  /** Accessible name of the grid. */
  label: string;
  rows: readonly MatrixRow[];
  columns: readonly MatrixColumn[];
  cell: (row: MatrixRow, column: MatrixColumn) => ReactNode;
  /** What a screen reader hears of a cell of the grid when its content alone does not say it. */
  cellName?: (row: MatrixRow, column: MatrixColumn) => string;
  /** Enter, Space or a click on a cell; absent, the matrix is for reading. */
  onOpen?: (row: MatrixRow, column: MatrixColumn) => void;
  /** Acts on a whole line, after its count. */
  rowActions?: (row: MatrixRow) => ReactNode;
}

/** Defendants and their counts by victims: a grid moved in by arrow keys on a desk, one card a defendant on a phone. */
export function CaseMatrix(props: CaseMatrixProps) {
  const isNarrow = useMediaQuery('(max-width:899px)', { noSsr: true });
  return isNarrow ? <MatrixCards {...props} /> : <MatrixGrid {...props} />;
}

const cellBox = { padding: 1, borderTop: 1, borderColor: 'divider', textAlign: 'left', verticalAlign: 'top' } as const;

function MatrixGrid({ label, rows, columns, cell, cellName, onOpen, rowActions }: CaseMatrixProps) {
  const keys = useGridKeys(rows.length, columns.length);
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Box
        component="table"
        role="grid"
        aria-label={label}
        aria-readonly={onOpen === undefined}
        sx={{ borderCollapse: 'collapse', width: '100%' }}
      >
        <thead>
          <tr>
            {['Personne poursuivie', 'Chef', ...columns.map(column => column.label)].map((title, index) => (
              <Box
                component="th"
                scope="col"
                key={columns[index - 2]?.id ?? title}
                sx={{ ...cellBox, borderTop: 0, typography: 'subtitle2' }}
              >
                {title}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={row.id}>
              <Box component="th" scope="row" sx={{ ...cellBox, fontWeight: 600, whiteSpace: 'nowrap' }}>
                <Box component="span" {...(rows[rowIndex - 1]?.defendantId === row.defendantId && { sx: visuallyHidden })}>
                  {row.defendant}
                </Box>
              </Box>
              <Box component="th" scope="row" sx={{ ...cellBox, fontWeight: 400, minWidth: 180 }}>
                {row.count}{' '}
                <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
                  {row.article}
                </Box>
                {rowActions?.(row)}
              </Box>
              {columns.map((column, columnIndex) => (
                <Box
                  component="td"
                  role="gridcell"
                  key={column.id}
                  {...keys.cellProps(rowIndex, columnIndex, onOpen && (() => onOpen(row, column)))}
                  {...(cellName && { 'aria-label': cellName(row, column) })}
                  sx={{
                    ...cellBox,
                    ...(onOpen && { cursor: 'pointer', '&:hover': { backgroundColor: 'action.hover' } }),
                    '&:focus-visible': FOCUS,
                  }}
                >
                  {cell(row, column)}
                </Box>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

const FOCUS = { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '-2px' } as const;

function MatrixCards({ label, rows, columns, cell, onOpen, rowActions }: CaseMatrixProps) {
  const defendants = [...new Map(rows.map(({ defendantId, defendant }) => [defendantId, defendant]))];
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1.5 }}>
      {defendants.map(([id, defendant]) => (
        <Card component="li" key={id} variant="outlined" sx={{ padding: 1.5 }}>
          <Typography component="h3" variant="h3">
            {defendant}
          </Typography>
          {rows
            .filter(({ defendantId }) => defendantId === id)
            .map(row => (
              <Box key={row.id} sx={{ marginTop: 1, paddingTop: 1, borderTop: 1, borderColor: 'divider' }}>
                <Typography variant="body2" sx={{ fontWeight: 600 }}>
                  {row.count} <span style={{ fontWeight: 400, whiteSpace: 'nowrap' }}>{row.article}</span>
                </Typography>
                {rowActions?.(row)}
                {columns.map(column => (
                  <CardLine
                    key={column.id}
                    title={column.label}
                    content={cell(row, column)}
                    about={`${row.count}, ${row.defendant}`}
                    {...(onOpen && { onOpen: () => onOpen(row, column) })}
                  />
                ))}
              </Box>
            ))}
        </Card>
      ))}
    </Box>
  );
}

function CardLine({ title, content, about, onOpen }: { title: string; content: ReactNode; about: string; onOpen?: () => void }) {
  const line = {
    display: 'flex',
    justifyContent: 'space-between',
    gap: 2,
    width: '100%',
    minHeight: 44,
    alignItems: 'center',
    textAlign: 'left',
  } as const;
  const words = (
    <>
      <Typography variant="body2">{title}</Typography>
      <div>{content}</div>
    </>
  );
  if (!onOpen) return <Box sx={line}>{words}</Box>;
  return (
    <ButtonBase onClick={onOpen} sx={{ ...line, '&:focus-visible': FOCUS }}>
      {words}
      <Box component="span" sx={visuallyHidden}>
        {about}
      </Box>
    </ButtonBase>
  );
}
