import Box from '@mui/material/Box';
import { DataTable, useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { useResourceDescription } from '../../me.ts';
import { NameOf } from '../forms/NameOf.tsx';
import type { CaseRow } from '../forms/rows.ts';
import { NextStepCell } from './NextStepCell.tsx';

const Column = DataTable.Col<CaseRow>;

/** The cases as a table; the row is a link, and its code name too for the keyboard. */
export function CaseTable() {
  const { fields } = useResourceDescription('cases');
  const words = (source: string, value: string) => fields[source]?.choices?.[value] ?? value;
  return (
    <DataTable bulkActionButtons={false} rowClick="show" hover size="medium" sx={table}>
      <Column source="sortName" label="Dossier">
        <CaseLink />
      </Column>
      <Column source="stage" label="Étape" disableSort render={row => words('stage', row.stage)} />
      <Column source="nextStepOrder" label="Prochaine étape">
        <NextStepCell />
      </Column>
      <Column source="leadCourtId" label="Juridiction" disableSort render={row => <NameOf resource="courts" id={row.leadCourtId} />} />
      <Column source="standing" label="Constitution" disableSort render={row => words('standing', row.standing)} />
      <Column source="offenceCategory" label="Catégorie" disableSort render={row => words('offenceCategory', row.offenceCategory)} />
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
