import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import { addDays } from '#law/days';
import { Page } from '../../layout/Page.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { useToday } from '../../ui/today.tsx';
import { PlannedLine, ReportLine } from '../../week/HearingLines.tsx';
import { PastLine } from '../../week/PastLine.tsx';
import type { HearingRow } from '../forms/rows.ts';

const PAGE = 50;

const TABS = {
  planned: { label: 'À venir', empty: 'Aucune audience à venir.', order: 'ASC', Line: PlannedLine },
  awaited: { label: 'Compte rendu attendu', empty: 'Aucun compte rendu attendu.', order: 'ASC', Line: ReportLine },
  past: { label: 'Passées', empty: 'Aucune audience passée.', order: 'DESC', Line: PastLine },
} as const;
type TabId = keyof typeof TABS;

function filterOf(tab: TabId, today: string): Record<string, unknown> {
  if (tab === 'planned') return { outcome: null, heldOn_gte: today };
  return { heldOn_lte: addDays(today, -1), ...(tab === 'awaited' && { outcome: null }) };
}

/** « Audiences »: those to come, those whose report is awaited, those held. */
export default function HearingList() {
  const [tab, setTab] = useState<TabId>('planned');
  return (
    <Page screen="Audiences">
      <Tabs
        value={tab}
        onChange={(_event, next: TabId) => setTab(next)}
        aria-label="Quelles audiences"
        variant="scrollable"
        scrollButtons={false}
        sx={{ borderBottom: 1, borderColor: 'divider', marginBottom: 2 }}
      >
        {(Object.keys(TABS) as TabId[]).map(id => (
          <Tab key={id} value={id} id={`tab-${id}`} aria-controls="hearings" label={<TabLabel id={id} />} />
        ))}
      </Tabs>
      <div role="tabpanel" id="hearings" aria-labelledby={`tab-${tab}`}>
        <Hearings key={tab} tab={tab} />
      </div>
    </Page>
  );
}

function TabLabel({ id }: { id: TabId }) {
  const filter = filterOf(id, useToday());
  const { total } = useGetList('hearings', { filter, pagination: { page: 1, perPage: 1 }, sort: { field: 'heldOn', order: 'ASC' } });
  return (
    <span>
      {TABS[id].label}
      {total !== undefined && total > 0 && ` ${total.toLocaleString('fr-FR')}`}
    </span>
  );
}

function Hearings({ tab }: { tab: TabId }) {
  const { Line, empty, order } = TABS[tab];
  const filter = filterOf(tab, useToday());
  const [pages, setPages] = useState(1);
  const {
    data,
    total = 0,
    error,
    isPending,
    refetch,
  } = useGetList<HearingRow>(
    'hearings',
    { filter, pagination: { page: 1, perPage: PAGE * pages }, sort: { field: 'heldOn', order } },
    { placeholderData: former => former },
  );
  if (error)
    return (
      <Alert severity="error" role="alert" action={<Button onClick={() => void refetch()}>Réessayer</Button>}>
        Les audiences n’ont pas pu être chargées.
      </Alert>
    );
  if (isPending) return <SkeletonRows rows={6} columns={4} />;
  if (data.length === 0) return <EmptyState text={empty} />;
  return (
    <>
      <Paper component="ul" variant="outlined" sx={{ listStyle: 'none', margin: 0, paddingX: 2, paddingY: 1 }}>
        {data.map(row => (
          <Line key={row.id} row={row} />
        ))}
      </Paper>
      {total > data.length && (
        <Button onClick={() => setPages(pages + 1)} sx={{ marginTop: 1 }}>
          Afficher plus
        </Button>
      )}
    </>
  );
}
