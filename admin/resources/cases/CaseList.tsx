import Add from '@mui/icons-material/Add';
import FilterList from '@mui/icons-material/FilterList';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import { ListBase, useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { Page } from '../../layout/Page.tsx';
import { useResourceDescription } from '../../me.ts';
import { CaseFilters } from './CaseFilters.tsx';
import { CaseRows } from './CaseRows.tsx';
import { CaseSearch } from './CaseSearch.tsx';
import { ChosenFilters } from './ChosenFilters.tsx';

const BY_NEXT_STEP = { field: 'nextStepOrder', order: 'ASC' } as const;

/** « Dossiers »: find, sort and open; nothing searched or filtered leaves the page. */
export default function CaseList() {
  return (
    <ListBase resource="cases" sort={BY_NEXT_STEP} perPage={50} storeKey={false} disableSyncWithLocation exporter={false}>
      <CaseListPage />
    </ListBase>
  );
}

function CaseListPage() {
  const isNarrow = useMediaQuery('(max-width:899px)', { noSsr: true });
  const { can } = useResourceDescription('cases');
  const create = (
    <Button component={Link} to="/cases/create" variant="contained" startIcon={<Add />}>
      Nouveau dossier
    </Button>
  );
  return (
    <Page screen="Dossiers" actions={can.create ? create : undefined}>
      <Typography sx={{ color: 'text.secondary', marginTop: -1, marginBottom: 2 }}>Vos dossiers, les plus urgents d’abord.</Typography>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: isNarrow ? 'minmax(0, 1fr)' : '216px minmax(0, 1fr)' }}>
        {!isNarrow && <CaseFilters />}
        <Box component="section" aria-label="Liste des dossiers" sx={{ minWidth: 0 }}>
          <CaseTools isNarrow={isNarrow} />
          <CaseRows isNarrow={isNarrow} />
        </Box>
      </Box>
    </Page>
  );
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
        slotProps={{ paper: { sx: { maxHeight: '85vh', padding: 2 } } }}
      >
        <CaseFilters />
        <Button variant="contained" onClick={() => setIsOpen(false)} sx={{ marginTop: 2 }}>
          Voir la liste
        </Button>
      </Drawer>
    </>
  );
}
