import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import useMediaQuery from '@mui/material/useMediaQuery';
import { lazy, Suspense, useState } from 'react';
import { useGetList } from 'react-admin';
import { addDays } from '#law/days';
import { Page } from '../../layout/Page.tsx';
import { useMe, useResourceDescription } from '../../me.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { useToday } from '../../ui/today.tsx';
import { DUE_STATES } from '../../week/blocks.ts';
import type { DeadlineRow } from '../forms/rows.ts';
import { RegisterCards, RegisterTable } from './DeadlineRegister.tsx';
import { useDeadlineAsks } from './useDeadlineAsks.tsx';

const PAGE = 50;

/** The tabs of the register, each the filter of its list; « À valider » is what this person may check, or for the others all that waits. */
const TABS = {
  todo: { label: 'À faire', empty: 'Aucun délai à tenir.', order: 'ASC' },
  check: { label: 'À valider', empty: 'Aucun délai à valider.', order: 'ASC' },
  late: { label: 'Dépassés', empty: 'Aucun délai dépassé.', order: 'ASC' },
  forecast: { label: 'Prévisionnels', empty: 'Aucun délai prévisionnel. Ils naissent d’une décision attendue.', order: 'ASC' },
  ended: { label: 'Terminés', empty: 'Aucun délai terminé.', order: 'DESC' },
} as const;
type TabId = keyof typeof TABS;

function filterOf(tab: TabId, today: string, isMine: boolean): Record<string, unknown> {
  if (tab === 'check') return { scope: [isMine ? 'to_validate_by_me' : 'to_validate'] };
  if (tab === 'late') return { state: DUE_STATES, lastUsefulOn_lte: addDays(today, -1) };
  if (tab === 'forecast') return { state: ['forecast'] };
  return { state: tab === 'ended' ? ['done', 'moot', 'expired'] : DUE_STATES };
}

const DayRegister = lazy(() => import('./DayRegister.tsx'));

/** « Délais »: every date that counts, in its order, explained, with whose it is. */
export default function DeadlineList() {
  const [tab, setTab] = useState<TabId | 'register'>('todo');
  const mayRegister = useResourceDescription('deadlines').can.register === true;
  const [isStrict, setIsStrict] = useState(false);
  const strict = isStrict ? { deadlineClass: ['A'] } : {};
  return (
    <Page screen="Délais">
      <Tabs
        value={tab}
        onChange={(_event, next: TabId | 'register') => setTab(next)}
        aria-label="Quels délais"
        className="no-print"
        variant="scrollable"
        scrollButtons={false}
        sx={{ borderBottom: 1, borderColor: 'divider', marginBottom: 2 }}
      >
        {(Object.keys(TABS) as TabId[]).map(id => (
          <Tab key={id} value={id} id={`tab-${id}`} aria-controls="deadlines" label={<TabLabel id={id} strict={strict} />} />
        ))}
        {mayRegister && <Tab value="register" id="tab-register" aria-controls="deadlines" label="Registre" />}
      </Tabs>
      <Box role="tabpanel" id="deadlines" aria-labelledby={`tab-${tab}`}>
        {tab === 'register' ? (
          <Suspense fallback={<SkeletonRows rows={4} columns={5} />}>
            <DayRegister />
          </Suspense>
        ) : (
          <>
            <ToggleButtonGroup
              exclusive
              size="small"
              value={isStrict}
              aria-label="Criticité"
              sx={{ marginBottom: 2 }}
              onChange={(_event, next: boolean | null) => next !== null && setIsStrict(next)}
            >
              <ToggleButton value={false}>Tous les délais</ToggleButton>
              <ToggleButton value={true}>Forclusion seulement</ToggleButton>
            </ToggleButtonGroup>
            <Deadlines key={`${tab} ${isStrict}`} tab={tab} strict={strict} />
          </>
        )}
      </Box>
    </Page>
  );
}

function TabLabel({ id, strict }: { id: TabId; strict: Record<string, unknown> }) {
  const { user } = useMe();
  const filter = { ...filterOf(id, useToday(), user.canValidate), ...strict };
  const { total } = useGetList('deadlines', { filter, pagination: { page: 1, perPage: 1 }, sort: { field: 'lastUsefulOn', order: 'ASC' } });
  return (
    <span>
      {TABS[id].label}
      {total !== undefined && total > 0 && ` ${total.toLocaleString('fr-FR')}`}
    </span>
  );
}

function Deadlines({ tab, strict }: { tab: TabId; strict: Record<string, unknown> }) {
  const today = useToday();
  const { user } = useMe();
  const isNarrow = useMediaQuery('(max-width:899px)', { noSsr: true });
  const [pages, setPages] = useState(1);
  const { asks, opened } = useDeadlineAsks();
  const {
    data,
    total = 0,
    error,
    isPending,
    refetch,
  } = useGetList<DeadlineRow>(
    'deadlines',
    {
      filter: { ...filterOf(tab, today, user.canValidate), ...strict },
      pagination: { page: 1, perPage: PAGE * pages },
      sort: { field: 'lastUsefulOn', order: TABS[tab].order },
    },
    { placeholderData: former => former },
  );
  if (error)
    return (
      <Alert severity="error" role="alert" action={<Button onClick={() => void refetch()}>Réessayer</Button>}>
        Les délais n’ont pas pu être chargés.
      </Alert>
    );
  if (isPending) return <SkeletonRows rows={6} columns={5} />;
  if (data.length === 0) return <EmptyState text={TABS[tab].empty} />;
  const Shape = isNarrow ? RegisterCards : RegisterTable;
  return (
    <>
      <Shape rows={data} {...asks} />
      {total > data.length && (
        <Button onClick={() => setPages(pages + 1)} sx={{ marginTop: 1 }}>
          Afficher plus
        </Button>
      )}
      {opened}
    </>
  );
}
