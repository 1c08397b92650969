import { useGetList } from 'react-admin';
import { addDays } from '#law/days';
import { useMe } from '../../me.ts';
import { Counter } from '../../ui/Counter.tsx';
import { DUE_STATES } from '../../week/blocks.ts';

const REFRESH_MS = 60_000;

/** How many deadlines are past beside « Délais »: the rows of its tab « Dépassés ». */
export function LateCounter() {
  const { today } = useMe();
  const filter = { state: DUE_STATES, lastUsefulOn_lte: addDays(today, -1) };
  const { total = 0 } = useGetList(
    'deadlines',
    { filter, pagination: { page: 1, perPage: 1 }, sort: { field: 'lastUsefulOn', order: 'ASC' } },
    { refetchInterval: REFRESH_MS, retry: false },
  );
  if (total === 0) return null;
  return <Counter shown={String(total)} spoken={total > 1 ? `${total} délais dépassés` : '1 délai dépassé'} />;
}
