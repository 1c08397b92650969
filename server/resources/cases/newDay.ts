import { ASIDE_CLASSES } from '#law/classes';
import { addDays } from '#law/days';
import type { Db } from '../../db.ts';
import { type Thresholds, thresholds } from './agenda.ts';
import { INTERNAL, lateInternal, OPEN_DEADLINES, OWN_CLASSES } from './nextStep.ts';
import { settle } from './settle.ts';

const BATCH = 50;

type Store = Pick<Db, 'read' | 'write'>;
/** The day to bring cases to, and the instant of doing it. */
type Day = { today: string; now: string };

/**
 * Brings what is stored of all open cases to a new day: hearings have passed, deadlines have come near, mandates have begun and ended.
 * Only cases the day can change are read again, a few at a time, so that people go on writing meanwhile.
 */
export async function settleAll(db: Store, day: Day): Promise<void> {
  const moved = movedBy(day.today, await thresholds(db.read));
  await settleEach(db, day, after =>
    db.read.case.findMany({ where: { AND: [moved, { id: { gt: after } }] }, select: { id: true }, orderBy: { id: 'asc' }, take: BATCH }),
  );
  await settleEach(db, day, after => otherLawyer(db, day.today, after));
  const isWaiting = { OR: [{ nextStepKind: { in: [...INTERNAL] }, nextStepOn: { lt: day.today } }, { nextStepKind: null }] };
  await db.write(tx =>
    tx.case.updateMany({
      where: { closedOn: null, nextStepOrder: { lt: day.today }, ...isWaiting },
      data: { nextStepOrder: lateInternal(day.today) },
    }),
  );
}

/** Computes everything of every open case again: the law or the thresholds have changed. */
export async function settleEvery(db: Store, day: Day): Promise<void> {
  await settleEach(db, day, after =>
    db.read.case.findMany({ where: { closedOn: null, id: { gt: after } }, select: { id: true }, orderBy: { id: 'asc' }, take: BATCH }),
  );
}

/** By ascending id, so that a case settled and still awaited by the condition never comes back. */
async function settleEach(db: Store, day: Day, next: (after: string) => Promise<{ id: string }[]>): Promise<void> {
  for (let after = ''; ; ) {
    const batch = await next(after);
    if (batch.length === 0) return;
    await db.write(async tx => {
      for (const { id } of batch) await settle({ tx, ...day, user: null }, id);
    });
    after = batch.at(-1)!.id;
  }
}

/**
 * Open cases whose next step or next hearing may not be what the day asks for. Wider than exact: settling once too often changes nothing.
 * The order of the next steps (nextStep.ts) says what can overtake what.
 */
function movedBy(today: string, { prepareDays, nearDays }: Thresholds) {
  const own = { state: { in: [...OPEN_DEADLINES].filter(state => state !== 'forecast') }, deadlineClass: { in: [...OWN_CLASSES] } };
  const isNotUrgent = { OR: [{ nextStepKind: null }, { nextStepKind: { not: 'deadline' } }, { nextStepOn: { gte: today } }] };
  const mayPrepare = { OR: [{ nextStepKind: null }, { nextStepKind: { notIn: ['report', 'confirm', 'prepare'] } }] };
  return {
    closedOn: null,
    OR: [
      { nextHearingOn: { lt: today } },
      // The clocks of others (classes I and V) run out by themselves.
      {
        deadlines: { some: { state: { in: [...OPEN_DEADLINES] }, deadlineClass: { in: [...ASIDE_CLASSES] }, lastUsefulOn: { lt: today } } },
      },
      { nextHearingOn: { gte: today, lte: addDays(today, prepareDays) }, ...mayPrepare },
      { deadlines: { some: { ...own, lastUsefulOn: { lt: today } } }, ...isNotUrgent },
      { deadlines: { some: { ...own, deadlineClass: 'A', lastUsefulOn: { lte: addDays(today, nearDays) } } }, ...isNotUrgent },
    ],
  };
}

/** Open cases whose stored lawyer is not the one of that day. Comparing two columns is more than Prisma's conditions can say. */
function otherLawyer({ read }: Pick<Db, 'read'>, today: string, after: string): Promise<{ id: string }[]> {
  return read.$queryRaw<{ id: string }[]>`
    SELECT c."id" FROM "Case" c WHERE c."closedOn" IS NULL AND c."id" > ${after} AND c."leadLawyerId" IS DISTINCT FROM (
      SELECT a."lawyerId" FROM "Assignment" a
      WHERE a."caseId" = c."id" AND a."onBehalfOf" = 'association' AND a."hearingId" IS NULL
        AND a."fromOn" <= ${today} AND (a."untilOn" IS NULL OR a."untilOn" >= ${today})
      ORDER BY a."fromOn" DESC, a."id" DESC LIMIT 1)
    ORDER BY c."id" LIMIT ${BATCH}`;
}
