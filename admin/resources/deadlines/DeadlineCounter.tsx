import { useGetList } from 'react-admin';
import { addDays } from '#law/days';
import { useMe } from '../../me.ts';
import { Counter } from '../../ui/Counter.tsx';
import { DUE_STATES } from '../../week/blocks.ts';

const REFRESH_MS = 60_000;

/** Beside « Délais »: how many dates wait for this person's control, for who may validate, and how many are past. */
export function DeadlineCounter() {
  const { today, user } = useMe();
  const late = useTotal({ state: DUE_STATES, lastUsefulOn_lte: addDays(today, -1) });
  const waiting = useTotal({ scope: ['to_validate_by_me'] }, user.canValidate);
  if (late + waiting === 0) return null;
  const lateWords = late > 1 ? `${late} délais dépassés` : `${late} délai dépassé`;
  if (!user.canValidate) return <Counter shown={String(late)} spoken={lateWords} />;
  return <Counter shown={`${waiting}·${late}`} spoken={`${waiting} ${waiting > 1 ? 'délais' : 'délai'} à valider, ${lateWords}`} />;
}

function useTotal(filter: Record<string, unknown>, isOn = true): number {
  const { total = 0 } = useGetList(
    'deadlines',
    { filter, pagination: { page: 1, perPage: 1 }, sort: { field: 'lastUsefulOn', order: 'ASC' } },
    { refetchInterval: REFRESH_MS, retry: false, enabled: isOn },
  );
  return total;
}
