import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import { Page } from '../../layout/Page.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import type { FilingRow } from '../forms/rows.ts';
import { FilingLines, ToProduceLines } from './FilingLines.tsx';
import { NothingToFile } from './NothingToFile.tsx';
import { useAwaited } from './useAwaited.ts';

const PAGE = 50;

/** The tabs of the workbench; the first is worked out from the deadlines and the hearings, the others are states. */
const TABS = {
  to_produce: { label: 'À produire', says: 'Les actes qu’un délai ou une audience des 60 prochains jours attend.' },
  draft: { label: 'Brouillons', says: 'Les actes commencés, les plus urgents d’abord.' },
  ready: { label: 'À déposer', says: 'Les actes prêts, les plus urgents d’abord.' },
  filed: { label: 'Déposés', says: 'Les actes déposés, les derniers d’abord. Ils ne changent plus.' },
  dropped: { label: 'Sans suite', says: 'Les actes laissés de côté, avec leur motif.' },
} as const;
type TabId = keyof typeof TABS;
type StateTab = Exclude<TabId, 'to_produce'>;

const ORDER = {
  draft: { field: 'dueOrder', order: 'ASC' },
  ready: { field: 'dueOrder', order: 'ASC' },
  filed: { field: 'filedOn', order: 'DESC' },
  dropped: { field: 'producedAt', order: 'DESC' },
} as const;

/** « Actes »: what is to be produced, completed and filed, in every case one works on. */
export default function FilingList() {
  const [tab, setTab] = useState<TabId>('ready');
  return (
    <Page screen="Actes">
      <Tabs
        value={tab}
        onChange={(_event, next: TabId) => setTab(next)}
        aria-label="Quels actes"
        variant="scrollable"
        scrollButtons={false}
        sx={{ borderBottom: 1, borderColor: 'divider', marginBottom: 2 }}
      >
        {(Object.keys(TABS) as TabId[]).map(id => (
          <Tab key={id} value={id} id={`tab-${id}`} aria-controls="filings" label={<TabLabel id={id} />} />
        ))}
      </Tabs>
      <Box role="tabpanel" id="filings" aria-labelledby={`tab-${tab}`}>
        <Typography variant="body2" sx={{ color: 'text.secondary', marginBottom: 1.5 }}>
          {TABS[tab].says}
        </Typography>
        {tab === 'to_produce' ? <Awaited /> : <Filings key={tab} tab={tab} />}
      </Box>
    </Page>
  );
}

/** Those waiting are counted; what is over is not. */
function TabLabel({ id }: { id: TabId }) {
  if (id === 'to_produce') return <AwaitedLabel />;
  return id === 'draft' || id === 'ready' ? <StateLabel id={id} /> : TABS[id].label;
}

function AwaitedLabel() {
  const { data } = useAwaited();
  return <>{counted(TABS.to_produce.label, data?.lines.length)}</>;
}

function StateLabel({ id }: { id: 'draft' | 'ready' }) {
  const { total } = useGetList('filings', { filter: { state: [id] }, pagination: { page: 1, perPage: 1 }, sort: ORDER[id] });
  return <>{counted(TABS[id].label, total)}</>;
}

const counted = (label: string, count = 0) => (count > 0 ? `${label} ${count.toLocaleString('fr-FR')}` : label);

const NotRead = ({ onRetry }: { onRetry: () => void }) => (
  <Alert severity="error" role="alert" action={<Button onClick={onRetry}>Réessayer</Button>}>
    Les actes n’ont pas pu être chargés.
  </Alert>
);

function Awaited() {
  const { data, error, isPending, refetch } = useAwaited();
  if (error) return <NotRead onRetry={() => void refetch()} />;
  if (isPending) return <SkeletonRows rows={4} columns={4} />;
  return data.lines.length === 0 ? <EmptyState text="Aucun acte attendu." /> : <ToProduceLines rows={data.lines} />;
}

function Filings({ tab }: { tab: StateTab }) {
  const [pages, setPages] = useState(1);
  const asked = { filter: { state: [tab] }, pagination: { page: 1, perPage: PAGE * pages }, sort: ORDER[tab] };
  const { data, total = 0, error, isPending, refetch } = useGetList<FilingRow>('filings', asked, { placeholderData: former => former });
  if (error) return <NotRead onRetry={() => void refetch()} />;
  if (isPending) return <SkeletonRows rows={4} columns={4} />;
  if (data.length === 0) return tab === 'ready' ? <NothingToFile /> : <EmptyState text={EMPTY[tab]} />;
  return (
    <>
      <FilingLines rows={data} />
      {total > data.length && (
        <Button onClick={() => setPages(pages + 1)} sx={{ marginTop: 1 }}>
          Afficher plus
        </Button>
      )}
    </>
  );
}

const EMPTY = { draft: 'Aucun brouillon.', filed: 'Aucun acte déposé.', dropped: 'Aucun acte sans suite.' };
