import type { Tx } from '../../db.ts';
import { folded } from '../../rest/fields.ts';
import type { TxContext } from '../../rest/resource.ts';
import { type CaseFacts, caseFacts } from './facts.ts';
import { type Expected, endOf, expectedDeadlines, nextStep, urgency } from './project.ts';

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
  await settleDeadlines(context, facts);
  facts.deadlines = await tx.deadline.findMany({ where: { caseId } });
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

async function settleDeadlines(context: Parameters<typeof settle>[0], facts: CaseFacts): Promise<void> {
  const { tx } = context;
  const stored = new Map((await tx.deadline.findMany({ where: { caseId: facts.id } })).map(row => [keyOf(row), row]));
  for (const wanted of expectedDeadlines(facts)) {
    const known = stored.get(keyOf(wanted));
    stored.delete(keyOf(wanted));
    if (!known)
      await tx.deadline.create({
        data: { ...columns(wanted), caseId: facts.id, responsibleId: facts.responsibleId, enteredById: context.user?.id ?? null },
      });
    else await move(context, known, wanted);
  }
  for (const orphan of stored.values()) if (orphan.state !== 'done' && orphan.state !== 'moot') await drop(context, facts, orphan);
}

const keyOf = (deadline: { factId: string; rule: string }) => `${deadline.factId} ${deadline.rule}`;

async function move(context: Parameters<typeof settle>[0], known: StoredDeadline, wanted: Expected): Promise<void> {
  const fresh = columns(wanted);
  const isSame =
    known.triggerOn === fresh.triggerOn &&
    known.triggerTime === fresh.triggerTime &&
    known.ruleVersion === fresh.ruleVersion &&
    known.legalLimitOn === fresh.legalLimitOn;
  const isBack = known.state === 'moot' && known.closedById === null; // its fact came back
  if (isSame && !isBack && known.isConfirmed === wanted.isConfirmed) return;
  const moved = known.lastUsefulOn === fresh.lastUsefulOn ? {} : { formerLastUsefulOn: known.lastUsefulOn };
  const reopened = (isSame && !isBack) || known.state === 'done' ? {} : { state: 'to_validate', closedOn: null, closedReason: null };
  await context.tx.deadline.update({ where: { id: known.id }, data: { ...fresh, ...moved, ...reopened, version: known.version + 1 } });
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

/** Recomputes the next step of every open case: a day has passed, and with it some hearings and deadlines. */
export async function settleAll(context: Parameters<typeof settle>[0]): Promise<void> {
  const open = await context.tx.case.findMany({ where: { closedOn: null }, select: { id: true } });
  for (const { id } of open) await settle(context, id);
}
