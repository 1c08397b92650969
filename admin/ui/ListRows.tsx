import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Pagination, type RaRecord, useListContext } from 'react-admin';
import { EmptyState } from './EmptyState.tsx';
import { SkeletonRows } from './SkeletonRows.tsx';

type ListRowsProps<Row extends RaRecord> = {
  /** What one row is called, and several: « juridiction », « juridictions ». */
  words: readonly [one: string, several: string];
  empty: string;
  emptyAction?: ReactNode;
  render: (row: Row) => ReactNode;
};

/** The rows of the list around it as cards that hold at any width, with what stands for them: on their way, refused, none. */
export function ListRows<Row extends RaRecord>({ words, empty, emptyAction, render }: ListRowsProps<Row>) {
  const { data, total, error, isPending, filterValues, setFilters, refetch } = useListContext<Row>();
  if (error)
    return (
      <Alert severity="error" role="alert" action={<Button onClick={() => void refetch()}>Réessayer</Button>}>
        La liste n’a pas pu être chargée.
      </Alert>
    );
  if (isPending || data === undefined) return <SkeletonRows rows={8} columns={1} />;
  const rows: readonly Row[] = data;
  const count = total ?? rows.length;
  const isFiltered = Object.keys(filterValues).length > 0;
  const clear = isFiltered && (
    <Button variant="outlined" onClick={() => setFilters({})}>
      Effacer les filtres
    </Button>
  );
  return (
    <>
      <Typography role="status" variant="body2" sx={{ color: 'text.secondary', marginBottom: 1 }}>
        {`${count.toLocaleString('fr-FR')} ${words[count > 1 ? 1 : 0]}`}
      </Typography>
      {rows.length === 0 ? (
        <EmptyState
          text={empty}
          action={
            <>
              {clear}
              {emptyAction}
            </>
          }
        />
      ) : (
        <Box component="ul" sx={list}>
          {rows.map(row => (
            <Box component="li" key={row.id}>
              {render(row)}
            </Box>
          ))}
        </Box>
      )}
      <Pagination rowsPerPageOptions={[]} />
    </>
  );
}

const list = {
  listStyle: 'none',
  margin: 0,
  padding: 0,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  backgroundColor: 'background.paper',
  '& > li + li': { borderTop: 1, borderColor: 'divider' },
} as const;
