import { addDays } from '#law/days';
import type { Db, Tx } from '../../db.ts';
import { folded } from '../../rest/fields.ts';
import type { TxContext } from '../../rest/resource.ts';
import { type CaseFacts, caseFacts } from './facts.ts';
import {
  type Expected,
  endOf,
  expectedDeadlines,
  INTERNAL,
  lateInternal,
  NEAR_DAYS,
  nextStep,
  OPEN_DEADLINES,
  PREPARE_DAYS,
  urgency,
} from './project.ts';

const CLOSED_LAST = '9';

type StoredDeadline = Awaited<ReturnType<Tx['deadline']['findMany']>>[number];

/**
 * Brings what follows from the facts of a case up to date in the same transaction: its deadlines, its next step, its search text.
 * Doing it twice changes nothing. A deadline is never deleted: without its fact it becomes « sans objet », moved it keeps its old date.
 */
export async function settle(
  context: Pick<TxContext, 'tx' | 'today' | 'now'> & { user: { id: string } | null },
  caseId: string,
): Promise<void> {
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
async function settleDeadlines(context: Parameters<typeof settle>[0], facts: CaseFacts): Promise<boolean> {
  const { tx } = context;
  let hasWritten = false;
  const stored = new Map((await tx.deadline.findMany({ where: { caseId: facts.id } })).map(row => [keyOf(row), row]));
  for (const wanted of expectedDeadlines(facts)) {
    const known = stored.get(keyOf(wanted));
    stored.delete(keyOf(wanted));
    if (known) hasWritten = (await move(context, known, wanted)) || hasWritten;
    else {
      await tx.deadline.create({
        data: { ...columns(wanted), caseId: facts.id, responsibleId: facts.responsibleId, enteredById: context.user?.id ?? null },
      });
      hasWritten = true;
    }
  }
  const orphans = [...stored.values()].filter(({ state }) => state !== 'done' && state !== 'moot');
  for (const orphan of orphans) await drop(context, facts, orphan);
  return hasWritten || orphans.length > 0;
}

const keyOf = (deadline: { factId: string; rule: string }) => `${deadline.factId} ${deadline.rule}`;

async function move(context: Parameters<typeof settle>[0], known: StoredDeadline, wanted: Expected): Promise<boolean> {
  const fresh = columns(wanted);
  const isSame =
    known.triggerOn === fresh.triggerOn &&
    known.triggerTime === fresh.triggerTime &&
    known.ruleVersion === fresh.ruleVersion &&
    known.legalLimitOn === fresh.legalLimitOn;
  const isBack = known.state === 'moot' && known.closedById === null; // its fact came back
  if (isSame && !isBack && known.isConfirmed === wanted.isConfirmed) return false;
  const moved = known.lastUsefulOn === fresh.lastUsefulOn ? {} : { formerLastUsefulOn: known.lastUsefulOn };
  const reopened = (isSame && !isBack) || known.state === 'done' ? {} : { state: 'to_validate', closedOn: null, closedReason: null };
  await context.tx.deadline.update({ where: { id: known.id }, data: { ...fresh, ...moved, ...reopened, version: known.version + 1 } });
  return true;
}

async function drop(context: Parameters<typeof settle>[0], facts: CaseFacts, orphan: StoredDeadline): Promise<void> {
  await context.tx.deadline.update({
    where: { id: orphan.id },
    data: { ...endOf(facts, orphan.rule), closedOn: context.today, version: orphan.version + 1 },
  });
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
