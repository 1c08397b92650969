import { addDays } from '#law/days';
import type { Db, Tx } from '../../db.ts';
import { folded } from '../../rest/fields.ts';
import type { TxContext } from '../../rest/resource.ts';
import { type CaseFacts, caseFacts } from './facts.ts';
import { INTERNAL, lateInternal, NEAR_DAYS, nextStep, OPEN_DEADLINES, PREPARE_DAYS, urgency } from './nextStep.ts';
import { type Expected, endOf, expectedDeadlines } from './project.ts';

const CLOSED_LAST = '9';

/** What settling works with; `note` is there when a person's act is behind it. */
type Settling = Pick<TxContext, 'tx' | 'today' | 'now'> & Partial<Pick<TxContext, 'note'>> & { user: { id: string } | null };

type StoredDeadline = Awaited<ReturnType<Tx['deadline']['findMany']>>[number];

/**
 * Brings what follows from the facts of a case up to date in the same transaction: its deadlines, its next step, its search text.
 * Doing it twice changes nothing. A deadline is never deleted: without its fact it becomes « sans objet », moved it keeps its old date.
 */
export async function settle(context: Settling, caseId: string): Promise<void> {
  const { tx } = context;
  const facts = await caseFacts(tx, caseId);
  if (await settleDeadlines(context, facts)) facts.deadlines = await tx.deadline.findMany({ where: { caseId } });
  const next = nextStep(facts, context.today);
  await tx.case.update({
    where: { id: caseId },
    data: {
      nextStepKind: next?.kind ?? null,
      nextStepOn: next?.on ?? null,
      nextStepLabel: next?.label ?? null,
      nextStepSourceId: next?.sourceId ?? null,
      nextStepOrder: next ? urgency(next, context.today) : CLOSED_LAST,
      searchText: searchText(facts),
    },
  });
}

/** What the search of the list looks into: code name, reference, court and bare numbers. */
export function searchText(facts: Pick<CaseFacts, 'codeName' | 'reference' | 'leadCourt' | 'numbers'>): string {
  return [
    folded(facts.codeName),
    folded(facts.reference),
    folded(facts.leadCourt.name),
    ...facts.numbers.map(number => number.normalized.toLowerCase()),
  ].join(' ');
}

/** Answers whether anything was written. */
async function settleDeadlines(context: Settling, facts: CaseFacts): Promise<boolean> {
  const { tx } = context;
  let hasWritten = false;
  const stored = new Map((await tx.deadline.findMany({ where: { caseId: facts.id } })).map(row => [keyOf(row), row]));
  for (const wanted of expectedDeadlines(facts)) {
    const known = stored.get(keyOf(wanted));
    stored.delete(keyOf(wanted));
    if (known) hasWritten = (await move(context, known, wanted)) || hasWritten;
    else {
      const created = await tx.deadline.create({
        data: { ...columns(wanted), caseId: facts.id, responsibleId: facts.responsibleId, enteredById: context.user?.id ?? null },
      });
      tell(context, created, { rule: created.rule, lastUsefulOn: created.lastUsefulOn });
      hasWritten = true;
    }
  }
  const orphans = [...stored.values()].filter(({ state }) => state !== 'done' && state !== 'moot');
  for (const orphan of orphans) await drop(context, facts, orphan);
  return hasWritten || orphans.length > 0;
}

const keyOf = (deadline: { factId: string; rule: string }) => `${deadline.factId} ${deadline.rule}`;

const DATES = [
  ...(['triggerOn', 'triggerTime', 'ruleVersion', 'legalLimitOn', 'legalLimitTime'] as const),
  ...(['lastUsefulOn', 'lastUsefulTime', 'prudentOn', 'prudentTime', 'internalTargetOn', 'dueAt'] as const),
];

async function move(context: Settling, known: StoredDeadline, wanted: Expected): Promise<boolean> {
  const fresh = columns(wanted);
  const isSame = DATES.every(column => known[column] === fresh[column]);
  const isEnded = known.state === 'done' || known.state === 'moot';
  const isBack = isEnded && known.closedById === null; // ended by the program for want of its fact, which is there again
  const isUntouched = isSame && !isBack && known.isConfirmed === wanted.isConfirmed;
  if (isUntouched && known.computation === fresh.computation) return false;
  const moved = known.lastUsefulOn === fresh.lastUsefulOn ? {} : { formerLastUsefulOn: known.lastUsefulOn };
  const isReopened = isBack || (!isSame && known.state !== 'done');
  const reopened = isReopened ? { state: 'to_validate', closedOn: null, closedById: null, closedReason: null } : {};
  await context.tx.deadline.update({ where: { id: known.id }, data: { ...fresh, ...moved, ...reopened, version: known.version + 1 } });
  const changes: Record<string, unknown> = {};
  if (!isSame) changes.lastUsefulOn = [known.lastUsefulOn, fresh.lastUsefulOn];
  if (isReopened) changes.state = [known.state, 'to_validate'];
  if (Object.keys(changes).length > 0) tell(context, known, changes);
  return true;
}

async function drop(context: Settling, facts: CaseFacts, orphan: StoredDeadline): Promise<void> {
  const end = endOf(facts, orphan.rule);
  await context.tx.deadline.update({ where: { id: orphan.id }, data: { ...end, closedOn: context.today, version: orphan.version + 1 } });
  tell(context, orphan, { state: [orphan.state, end.state] });
}

/** The journal has what the program itself did to a deadline. */
function tell(context: Settling, { id, caseId }: { id: string; caseId: string }, changes: Record<string, unknown>): void {
  context.note?.({ action: 'recompute', resource: 'deadlines', recordId: id, caseId, changes });
}

function columns({ factKind, factId, rule, isConfirmed, computed }: Expected) {
  return {
    factKind,
    factId,
    rule,
    isConfirmed,
    ruleVersion: computed.ruleVersion,
    deadlineClass: computed.class,
    triggerOn: computed.trigger.on,
    triggerTime: computed.trigger.time,
    legalLimitOn: computed.legalLimitOn,
    legalLimitTime: computed.legalLimitTime,
    lastUsefulOn: computed.lastUsefulOn,
    lastUsefulTime: computed.lastUsefulTime,
    prudentOn: computed.prudentOn,
    prudentTime: computed.prudentTime,
    internalTargetOn: computed.internalTargetOn,
    dueAt: computed.dueAt,
    computation: JSON.stringify(computed),
  };
}

const BATCH = 50;

/**
 * Brings the next steps of all open cases to a new day: hearings have passed, deadlines have come near. Only cases the day can change are
 * read again, a few at a time, so that people go on writing meanwhile; a second run the same day finds nothing to do.
 */
export async function settleAll(db: Pick<Db, 'read' | 'write'>, { today, now }: { today: string; now: string }): Promise<void> {
  for (;;) {
    const due = await db.read.case.findMany({ where: movedBy(today), select: { id: true }, take: BATCH });
    if (due.length === 0) break;
    await db.write(async tx => {
      for (const { id } of due) await settle({ tx, today, now, user: null }, id);
    });
    if (due.length < BATCH) break;
  }
  await db.write(tx =>
    tx.case.updateMany({
      where: { closedOn: null, nextStepKind: { in: [...INTERNAL] }, nextStepOn: { lt: today }, nextStepOrder: { lt: today } },
      data: { nextStepOrder: lateInternal(today) },
    }),
  );
}

/** Computes everything of every open case again: the law the program knows has changed. */
export async function settleEvery(db: Pick<Db, 'read' | 'write'>, { today, now }: { today: string; now: string }): Promise<void> {
  let after = '';
  for (;;) {
    const open = await db.read.case.findMany({
      where: { closedOn: null, id: { gt: after } },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: BATCH,
    });
    if (open.length === 0) return;
    await db.write(async tx => {
      for (const { id } of open) await settle({ tx, today, now, user: null }, id);
    });
    after = open.at(-1)!.id;
  }
}

/** Open cases whose next step is not what the day asks for: a hearing without its report or near, a deadline near or past. */
function movedBy(today: string) {
  const open = { state: { in: [...OPEN_DEADLINES] } };
  return {
    closedOn: null,
    OR: [
      { nextStepKind: { notIn: ['report', 'deadline', 'confirm'] }, hearings: { some: { outcome: null, heldOn: { lt: today } } } },
      {
        nextStepKind: { in: ['hearing', ...INTERNAL] },
        hearings: { some: { outcome: null, heldOn: { gte: today, lte: addDays(today, PREPARE_DAYS) } } },
      },
      { nextStepKind: { not: 'deadline' }, deadlines: { some: { ...open, lastUsefulOn: { lt: today } } } },
      {
        nextStepKind: { not: 'deadline' },
        deadlines: { some: { ...open, deadlineClass: 'A', lastUsefulOn: { lte: addDays(today, NEAR_DAYS) } } },
      },
    ],
  };
}
