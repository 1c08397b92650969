import { ASIDE_CLASSES, isOneOf } from '#law/classes';
import type { Tx } from '../../db.ts';
import { folded } from '../../rest/fields.ts';
import type { TxContext } from '../../rest/resource.ts';
import { dateFilings } from '../filings/due.ts';
import { leadLawyerOn } from './agenda.ts';
import { aimed } from './aim.ts';
import { type CaseFacts, caseFacts } from './facts.ts';
import { lastNews, nextStep, OPEN_DEADLINES, plannedHearing, urgency } from './nextStep.ts';
import { type Expected, endOf, expectedDeadlines, isClosed } from './project.ts';

const CLOSED_LAST = '9';

/** What settling works with; `note` is there when a person's act is behind it. */
export type Settling = Pick<TxContext, 'tx' | 'today' | 'now'> & Partial<Pick<TxContext, 'note'>> & { user: { id: string } | null };

type StoredDeadline = Awaited<ReturnType<Tx['deadline']['findMany']>>[number];

/**
 * Brings what follows from the facts of a case up to date in the same transaction: its deadlines, its next step, its search text.
 * Doing it twice changes nothing. A deadline is never deleted: without its fact it becomes « sans objet », moved it keeps its old date.
 */
export async function settle(context: Settling, caseId: string): Promise<void> {
  const { tx } = context;
  const facts = await caseFacts(tx, caseId);
  if (await settleDeadlines(context, facts)) facts.deadlines = await tx.deadline.findMany({ where: { caseId } });
  await dateFilings(tx, facts);
  await tx.case.update({ where: { id: caseId }, data: { ...following(facts, context.today), searchText: searchText(facts) } });
}

/** The columns of a case that follow from its facts and the day, kept so that lists can filter and sort by them. */
export function following(facts: CaseFacts, today: string) {
  const next = nextStep(facts, today);
  return {
    nextStepKind: next?.kind ?? null,
    nextStepOn: next?.on ?? null,
    nextStepLabel: next?.label ?? null,
    nextStepSourceId: next?.sourceId ?? null,
    nextStepOwnerId: next?.ownerId ?? null,
    nextStepOrder: isClosed(facts) ? CLOSED_LAST : urgency(next, today),
    nextHearingOn: plannedHearing(facts, today)?.heldOn ?? null,
    lastNewsOn: lastNews(facts, today),
    leadLawyerId: leadLawyerOn(facts, today),
  };
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
  for (const legal of expectedDeadlines(facts)) {
    const wanted = aimed(legal, facts.thresholds.internalTargetDays);
    const state = endingOf(wanted, context.today);
    const known = stored.get(keyOf(wanted));
    stored.delete(keyOf(wanted));
    if (known) hasWritten = (await move(context, known, wanted, state)) || hasWritten;
    else {
      const created = await tx.deadline.create({
        data: { ...columns(wanted), ...state, ...asked(context), caseId: facts.id, responsibleId: facts.responsibleId },
      });
      tell(context, created, { rule: created.rule, lastUsefulOn: created.lastUsefulOn });
      hasWritten = true;
    }
  }
  const orphans = [...stored.values()].filter(({ state }) => state !== 'done' && state !== 'moot');
  for (const orphan of orphans) await drop(context, facts, orphan);
  return hasWritten || orphans.length > 0;
}

/** What a deadline is by its day alone: its state, and how it ended when the program itself ends it. */
type Ending = { state: string; closedOn: string | null; closedById: null; closedReason: string | null };
const RUNNING = { closedOn: null, closedById: null, closedReason: null };

/** A forecast waits for its fact; the clock of another party or of the victim runs out, and a first day possible comes, by itself. */
function endingOf({ isForecast, computed }: Expected, today: string): Ending {
  if (isForecast) return { ...RUNNING, state: 'forecast' };
  if (!isOneOf(ASIDE_CLASSES, computed.class) || computed.lastUsefulOn >= today) return { ...RUNNING, state: 'to_validate' };
  if (computed.direction !== 'earliest') return { ...RUNNING, state: 'expired' };
  return { state: 'moot', closedOn: today, closedById: null, closedReason: 'Le premier jour possible est passé\u00a0: l’acte est ouvert.' };
}

/** A date newly computed has to be checked by somebody else than who entered its fact: what was said of the former one is void. */
const asked = ({ user, today }: Settling, known?: StoredDeadline) => ({
  enteredById: user?.id ?? known?.enteredById ?? null,
  enteredOn: today,
  ...{ validatedById: null, validatedOn: null, contestedById: null, contestedOn: null, contestedReason: null },
});

const keyOf = (deadline: { factId: string; rule: string }) => `${deadline.factId} ${deadline.rule}`;

// Not internalTargetOn: the association's own aim may move while the deadline stays computed, and validated, as it was.
const DATES = [
  ...(['triggerOn', 'triggerTime', 'ruleVersion', 'legalLimitOn', 'legalLimitTime'] as const),
  ...(['lastUsefulOn', 'lastUsefulTime', 'prudentOn', 'prudentTime', 'dueAt'] as const),
];

async function move(context: Settling, known: StoredDeadline, wanted: Expected, ending: Ending): Promise<boolean> {
  const { state } = ending;
  const fresh = columns(wanted);
  const isSame = DATES.every(column => known[column] === fresh[column]);
  const isEnded = known.state === 'done' || known.state === 'moot';
  const isBack = isEnded && known.closedById === null && known.state !== state; // ended by the program for want of its fact, which is there again
  // Real now, only announced again, or a clock that has run out.
  const hasRunOut = OPEN_DEADLINES.has(known.state) && !OPEN_DEADLINES.has(state);
  const isTurned = !isEnded && ((known.state === 'forecast') !== wanted.isForecast || hasRunOut);
  const isUntouched = isSame && !isBack && !isTurned && known.isConfirmed === wanted.isConfirmed;
  if (isUntouched && known.computation === fresh.computation) return false;
  const moved = known.lastUsefulOn === fresh.lastUsefulOn ? {} : { formerLastUsefulOn: known.lastUsefulOn };
  const isReopened = isBack || isTurned || (!isSame && known.state !== 'done');
  const reopened = isReopened ? { ...ending, ...asked(context, known) } : {};
  await context.tx.deadline.update({ where: { id: known.id }, data: { ...fresh, ...moved, ...reopened, version: known.version + 1 } });
  const changes: Record<string, unknown> = {};
  if (known.internalTargetOn !== fresh.internalTargetOn) changes.internalTargetOn = [known.internalTargetOn, fresh.internalTargetOn];
  if (!isSame) changes.lastUsefulOn = [known.lastUsefulOn, fresh.lastUsefulOn];
  if (isReopened && known.state !== state) changes.state = [known.state, state];
  if (Object.keys(changes).length > 0) tell(context, known, changes);
  return true;
}

async function drop(context: Settling, facts: CaseFacts, orphan: StoredDeadline): Promise<void> {
  const end = endOf(facts, orphan);
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
