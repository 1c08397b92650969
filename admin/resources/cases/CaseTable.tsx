import Box from '@mui/material/Box';
import { DataTable, useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMe } from '../../me.ts';
import type { CaseRow } from '../forms/rows.ts';
import { useCaseColumns } from './caseColumns.tsx';
import { SelectCase, SelectPage } from './SelectCase.tsx';

const Column = DataTable.Col<CaseRow>;

/** The cases as a table, with the columns one has chosen; the row is a link, and its code name too for the keyboard. */
export function CaseTable() {
  const { preferences, resources } = useMe();
  const columns = useCaseColumns();
  const isBulkOpen = resources.cases?.can.entrust === true;
  return (
    <DataTable bulkActionButtons={false} rowClick="show" hover size={preferences.density === 'compact' ? 'small' : 'medium'} sx={table}>
      {isBulkOpen && (
        <Column source="id" label={<SelectPage />} disableSort>
          <SelectCase />
        </Column>
      )}
      <Column source="sortName" label="Dossier">
        <CaseLink />
      </Column>
      {columns.map(({ source, label, isSorted, cell: Cell }) => (
        <Column key={source} source={source} label={label} disableSort={!isSorted}>
          <Cell />
        </Column>
      ))}
    </DataTable>
  );
}

const table = {
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  overflowX: 'auto',
  backgroundColor: 'background.paper',
  '& .RaDataTable-row': { cursor: 'pointer' },
  '& td': { verticalAlign: 'top' },
  '& .MuiTableCell-sizeSmall': { paddingY: 0.5 },
} as const;

/** Code name and reference of the current case, as a link to it. */
export function CaseLink() {
  const row = useRecordContext<CaseRow>();
  if (!row) return null;
  return (
    <>
      <Box
        component={Link}
        to={`/cases/${row.id}/show`}
        data-case={row.id}
        onClick={event => event.stopPropagation()}
        sx={{
          color: 'text.primary',
          fontWeight: 600,
          typography: 'h3',
          textDecoration: 'none',
          '&:hover': { textDecoration: 'underline' },
        }}
      >
        {row.codeName}
      </Box>
      <Box component="span" sx={{ display: 'block', typography: 'caption', color: 'text.secondary', whiteSpace: 'nowrap' }}>
        {row.reference}
      </Box>
    </>
  );
}
