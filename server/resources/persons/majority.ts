import { majoritiesNear } from '#law/minority';
import type { Db } from '../../db.ts';
import { type Notice, notify } from '../notifications/notify.ts';

/**
 * Tells the person in charge of an open case that one of its victims comes of age within six months, then in the month itself: from her
 * birthday on she signs for herself. Once each, however often it is asked; the month is all that is known, and all that is told.
 */
export async function tellMajorities(
  { read, write }: Pick<Db, 'read' | 'write'>,
  { today, now }: { today: string; now: string },
): Promise<void> {
  const { from, to } = majoritiesNear(today);
  const victims = await read.person.findMany({
    where: { role: 'victim', withdrawnOn: null, majorityMonth: { gte: from, lte: to }, case: { closedOn: null } },
    select: { id: true, caseId: true, majorityMonth: true, case: { select: { responsibleId: true } } },
    orderBy: { id: 'asc' },
  });
  const notices = victims.map(({ id, caseId, majorityMonth, case: { responsibleId } }): Notice => {
    const kind = majorityMonth === from ? 'majority_now' : 'majority_soon';
    return { userId: responsibleId, kind, caseId, recordId: id, uniqueKey: `${kind} ${id} ${majorityMonth}` };
  });
  const told = await read.notification.findMany({
    where: { uniqueKey: { in: notices.map(({ uniqueKey }) => uniqueKey) } },
    select: { uniqueKey: true },
  });
  const known = new Set(told.map(({ uniqueKey }) => uniqueKey));
  const fresh = notices.filter(({ uniqueKey }) => !known.has(uniqueKey));
  if (fresh.length === 0) return;
  await write(async tx => {
    for (const notice of fresh) await notify({ tx, now, user: null }, notice);
  });
}
