import type { Db } from '../db.ts';
import { addDays, type Day } from '../law/days.ts';
import type { CurrentUser } from '../rest/resource.ts';

/** When somebody was last at work before today: `at` null for who never was; what came after has a greater sequence in the journal. */
export interface LastVisit {
  at: string | null;
  sequence: number;
}

const FIRST_DAYS = 7;
// Midnight in London, one or two o'clock in Paris: whoever works that late has not begun a new day.
const startOf = (day: Day) => `${day}T00:00:00.000Z`;

/**
 * The last line the person left in the journal before today (signing in leaves one). Who comes for the first time is shown the last
 * seven days. Not seen: a visit of today, so that a second signing in hides nothing.
 */
export async function lastVisit({ read }: Pick<Db, 'read'>, { id }: Pick<CurrentUser, 'id'>, today: Day): Promise<LastVisit> {
  const last = (where: { actorId?: string; at: { lt: string } }) =>
    read.journalEntry.findFirst({ where, orderBy: { sequence: 'desc' }, select: { at: true, sequence: true } });
  const own = await last({ actorId: id, at: { lt: startOf(today) } });
  if (own) return own;
  const former = await last({ at: { lt: startOf(addDays(today, -FIRST_DAYS)) } });
  return { at: null, sequence: former?.sequence ?? 0 };
}
