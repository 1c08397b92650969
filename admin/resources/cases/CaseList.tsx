import Add from '@mui/icons-material/Add';
import FilterList from '@mui/icons-material/FilterList';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useEffect, useEffectEvent, useState } from 'react';
import { ListBase, useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { Page } from '../../layout/Page.tsx';
import { keepPreferences, useMe, useResourceDescription } from '../../me.ts';
import { CaseFilters } from './CaseFilters.tsx';
import { CaseRows } from './CaseRows.tsx';
import { CaseSearch } from './CaseSearch.tsx';
import { CaseViews } from './CaseViews.tsx';
import { ChosenFilters } from './ChosenFilters.tsx';
import { ColumnsDialog } from './ColumnsDialog.tsx';
import { type CaseFilter, listSentence, OPEN_CASES } from './caseFilters.ts';
import { useListKeys } from './useListKeys.ts';

/** « Dossiers »: find, sort, compare, act on several; nothing searched or filtered leaves the page, and coming back finds it again. */
export default function CaseList() {
  const [field, order] = useMe().preferences.lists?.cases?.sort ?? ['nextStepOrder', 'ASC'];
  return (
    <ListBase
      resource="cases"
      sort={{ field, order }}
      filterDefaultValues={OPEN_CASES}
      perPage={50}
      storeKey="cases.list"
      disableSyncWithLocation
      exporter={false}
    >
      <CaseListPage />
    </ListBase>
  );
}

function CaseListPage() {
  const isNarrow = useMediaQuery('(max-width:899px)', { noSsr: true });
  const { can } = useResourceDescription('cases');
  const { filterValues, sort, onToggleItem } = useListContext();
  useListKeys(isNarrow || !can.entrust ? null : onToggleItem);
  useKeptSort();
  const create = (
    <Button component={Link} to="/cases/create" variant="contained" startIcon={<Add />}>
      Nouveau dossier
    </Button>
  );
  const actions = (
    <>
      {!isNarrow && <ColumnsDialog />}
      {can.create && create}
    </>
  );
  return (
    <Page screen="Dossiers" actions={actions}>
      <Typography sx={{ color: 'text.secondary', marginTop: -1, marginBottom: 2 }}>
        {listSentence(filterValues as CaseFilter, sort)}
      </Typography>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: isNarrow ? 'minmax(0, 1fr)' : '232px minmax(0, 1fr)' }}>
        {!isNarrow && <Aside />}
        <Box component="section" aria-label="Liste des dossiers" sx={{ minWidth: 0 }}>
          <CaseTools isNarrow={isNarrow} />
          <CaseRows isNarrow={isNarrow} />
        </Box>
      </Box>
    </Page>
  );
}

const Aside = () => (
  <Box sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
    <CaseViews />
    <CaseFilters />
  </Box>
);

/** The order chosen is the one found again, at any desk. */
function useKeptSort(): void {
  const { sort } = useListContext();
  const { preferences } = useMe();
  const kept = preferences.lists?.cases?.sort ?? ['nextStepOrder', 'ASC'];
  const keep = useEffectEvent((field: string, order: 'ASC' | 'DESC') => {
    if (field === kept[0] && order === kept[1]) return;
    const lists = { ...preferences.lists, cases: { ...preferences.lists?.cases, sort: [field, order] as [string, 'ASC' | 'DESC'] } };
    // An order that could not be kept is still the order of the screen.
    void keepPreferences({ lists }).catch(() => undefined);
  });
  useEffect(() => keep(sort.field, sort.order), [sort.field, sort.order]);
}

function CaseTools({ isNarrow }: { isNarrow: boolean }) {
  const { total } = useListContext();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1, marginBottom: 1.5 }}>
        <CaseSearch />
        <Typography role="status" variant="body2" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
          {total === undefined ? '' : `${total.toLocaleString('fr-FR')} ${total > 1 ? 'dossiers' : 'dossier'}`}
        </Typography>
        {isNarrow && (
          <Button startIcon={<FilterList />} onClick={() => setIsOpen(true)}>
            Filtrer
          </Button>
        )}
      </Box>
      <ChosenFilters />
      <Drawer
        anchor="bottom"
        open={isOpen}
        onClose={() => setIsOpen(false)}
        slotProps={{ paper: { role: 'dialog', 'aria-modal': true, 'aria-label': 'Filtrer', sx: { maxHeight: '85vh', padding: 2 } } }}
      >
        <Aside />
        <Button variant="contained" onClick={() => setIsOpen(false)} sx={{ marginTop: 2, position: 'sticky', bottom: 0 }}>
          Voir la liste
        </Button>
      </Drawer>
    </>
  );
}
