import { hearingReport } from '#schema/hearings';
import { inWorkedCases, staff } from '../../access.ts';
import type { Tx } from '../../db.ts';
import { ApiError, type FieldErrors } from '../../rest/errors.ts';
import { defineAction, type Row, type TxContext } from '../../rest/resource.ts';
import { caseFacts } from '../cases/facts.ts';
import { dueOf } from '../cases/foresee.ts';
import { settle } from '../cases/settle.ts';
import { dropDecision, findingErrors, writeFindings } from '../decisions/findings.ts';
import { verdictLines, verdictOf } from '../decisions/verdict.ts';
import { notify } from '../notifications/notify.ts';
import { openTask } from '../tasks/open.ts';
import { type Aftermath, consequences, kindOfDecision, NO_AFTERMATH } from './consequences.ts';
import { type Around, type Effects, effectsOf, isJudging, outcomesOf, type Report, reportErrors } from './effects.ts';
import { severedObstacle, undoSplit, writeSplit } from './split.ts';
import { type Tried, triedAt } from './tried.ts';

/** Records what the court decided (« compte rendu »). A lawyer's report waits for the association to confirm it. */
export const report = defineAction({
  input: hearingReport,
  access: inWorkedCases,
  isVersioned: true,
  reason: 'lateReason',
  async preview(context, current, input) {
    const nothing = { effects: [], deadlines: [], isLate: false };
    const facts = await caseFacts(context.read, current.caseId);
    const hearing = facts.hearings.find(candidate => candidate.id === current.id)!;
    const around = await aroundOf(context.read, current, context.today);
    const wrong = reportErrors(current as Held, input, context.today, around.tried);
    // Half told, or told of two days at once, it has no effects yet.
    if (wrong.nextHeldOn || wrong.defendants) return nothing;
    const isConfirmed = staff(context.user, context.today) === true;
    const after = await aftermath(context.read, current, input, isConfirmed);
    const shown = consequences(facts, current.id, effectsOf(hearing, input, around), { today: context.today, isConfirmed, ...after });
    return { effects: shown.effects, deadlines: shown.deadlines.map(dueOf), isLate: shown.isLate };
  },
  async run(context, current, input: Report) {
    const isCorrection = current.reportedAt !== null && current.confirmedAt === null && staff(context.user, context.today) === true;
    if (current.outcome !== null && !isCorrection)
      throw new ApiError('conflict', {}, { message: 'Le compte rendu de cette audience est déjà enregistré.' });
    const { tx, today } = context;
    const around = await aroundOf(tx, current, today);
    const errors = await errorsOf(context, current, input, around.tried);
    if (Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
    const effects = effectsOf(current as Held, input, around);
    await refuseSilentLateness(context, current, effects, input);
    if (isCorrection) await undoSplit(context, current);
    await write(context, current, { input, effects });
    if (staff(context.user, today) !== true) await tellResponsible(context, current);
    await settle(context, current.caseId);
  },
});

type Held = Parameters<typeof effectsOf>[0];

type Reading = Pick<Tx, 'person' | 'proceedingDefendant' | 'hearingOutcome'>;

async function aroundOf(client: Reading, current: Row, today: string): Promise<Around> {
  const tried = await triedAt(client, current as Parameters<typeof triedAt>[1]);
  const hasDefendants = (await client.person.count({ where: { caseId: current.caseId, role: 'defendant' } })) > 0;
  return { today, tried, hasDefendants };
}

async function errorsOf(context: TxContext, current: Row, input: Report, tried: readonly Tried[]): Promise<FieldErrors> {
  const { tx, clock } = context;
  const { caseId, courtId, proceedingId } = current;
  const court = await tx.court.findUniqueOrThrow({ where: { id: courtId } });
  const errors: Record<string, string> = {
    ...reportErrors(current as Held, input, clock.today(court.timeZone), tried),
    ...(await findingErrors(tx, caseId, input)),
  };
  if (input.joinedProceedingId === proceedingId) errors.joinedProceedingId = 'Choisissez une autre procédure que celle de cette audience.';
  if (input.joinedCaseId === caseId) errors.joinedCaseId = 'Choisissez un autre dossier que celui-ci.';
  if (await judgesAnother(tx, input)) errors.outcomes = 'Un prévenu qui n’est pas jugé à cette audience a une décision.';
  const obstacle = await severedObstacle(tx, current.id);
  if (obstacle) errors.defendants = obstacle;
  return errors;
}

/** Whether a count is judged of a defendant whose own outcome is no judgment. */
async function judgesAnother(tx: Pick<Tx, 'count'>, { defendants = [], outcomes = [] }: Report): Promise<boolean> {
  const others = defendants.filter(({ outcome }) => !isJudging(outcome)).map(({ personId }) => personId);
  if (others.length === 0 || outcomes.length === 0) return false;
  const where = { id: { in: outcomes.map(({ countId }) => countId) }, defendantId: { in: others } };
  return (await tx.count.count({ where })) > 0;
}

/** What the report changes in the case beyond the hearing: the verdict in words, and the facts that follow of it. */
async function aftermath(read: Tx, { id, caseId }: Row, input: Report, isConfirmed: boolean): Promise<Aftermath> {
  const isJudged = outcomesOf(input).some(isJudging);
  const verdict = isJudged ? await verdictOf(read, caseId, input) : { standing: null, persons: [] };
  const joined = input.joinedProceedingId ?? null;
  const heard = joined ? await read.hearing.findMany({ where: { proceedingId: joined }, select: { id: true } }) : [];
  const severed = await read.hearingOutcome.findFirst({ where: { hearingId: id, proceedingId: { not: null } } });
  const former = severed ? await read.hearing.findMany({ where: { proceedingId: severed.proceedingId! }, select: { id: true } }) : [];
  return {
    verdict: verdictLines(verdict, isConfirmed),
    standing: isConfirmed ? (verdict.standing?.to ?? null) : null,
    joinedHearings: heard.map(one => one.id),
    goneHearings: former.map(one => one.id),
  };
}

/** A report whose last day to act is already over is recorded all the same, with the reason of the delay. */
async function refuseSilentLateness(context: TxContext, current: Row, effects: Effects, { lateReason }: Report): Promise<void> {
  if (effects.decision === null || lateReason) return;
  const facts = await caseFacts(context.tx, current.caseId);
  const { isLate } = consequences(facts, current.id, effects, { today: context.today, isConfirmed: true, ...NO_AFTERMATH });
  if (isLate)
    throw new ApiError('invalid', {
      lateReason: 'À renseigner : un dernier jour pour agir est déjà passé. Dites pourquoi ce compte rendu arrive après lui.',
    });
}

/** Who is in charge of the case learns that a report waits for him. */
async function tellResponsible(context: TxContext, { id, caseId, version }: Row): Promise<void> {
  const { responsibleId } = await context.tx.case.findUniqueOrThrow({ where: { id: caseId }, select: { responsibleId: true } });
  await notify(context, { userId: responsibleId, kind: 'report_to_confirm', caseId, recordId: id, uniqueKey: `report ${id} ${version}` });
}

async function write(context: TxContext, current: Row, { input, effects }: { input: Report; effects: Effects }): Promise<void> {
  const { tx, user, now, vault } = context;
  const isConfirmed = staff(user, context.today) === true;
  await tx.hearing.update({
    where: { id: current.id },
    data: {
      ...effects.hearing,
      report: input.report ? vault.seal(input.report, `hearing.report.${current.id}`) : null,
      reportedById: user.id,
      reportedAt: now,
      ...(isConfirmed ? { confirmedById: user.id, confirmedAt: now } : {}),
      version: current.version + 1,
    },
  });
  await decide(context, current, effects.decision, isConfirmed);
  if (effects.decision) await writeFindings(context, current as { id: string; caseId: string }, input);
  await follow(context, current, effects.next);
  await writeSplit(context, current, effects);
  await endTasks(context, current.id, 'Compte rendu corrigé.');
  if (current.previousId) await endTasks(context, current.previousId, null);
  const { responsibleId } = await tx.case.findUniqueOrThrow({ where: { id: current.caseId }, select: { responsibleId: true } });
  for (const task of effects.tasks)
    await openTask(context, { ...task, caseId: current.caseId, ownerId: responsibleId, sourceId: current.id });
}

/** Ends the tasks a report opened: done when the next report answers them, dropped with a reason when the report itself is taken back. */
export async function endTasks({ tx, today, user, note }: TxContext, sourceId: string, droppedReason: string | null): Promise<void> {
  for (const { id, caseId, version } of await tx.task.findMany({ where: { sourceId, doneOn: null } })) {
    await tx.task.update({ where: { id }, data: { doneOn: today, doneById: user.id, droppedReason, version: version + 1 } });
    note({ action: 'update', resource: 'tasks', recordId: id, caseId, changes: { doneOn: [null, today] }, reason: droppedReason });
  }
}

/** The decision told by the report, under the hearing's own id; none any more when the report is corrected. */
async function decide(context: TxContext, current: Row, decision: Effects['decision'], isConfirmed: boolean): Promise<void> {
  const { tx, user, now, note } = context;
  const { id, caseId, proceedingId, courtId } = current;
  const known = await tx.decision.findUnique({ where: { id } });
  if (!decision) {
    if (known) await dropDecision(context, known);
    return;
  }
  const told = { ...decision, isConfirmed, recordedById: user.id, recordedAt: now };
  const { level } = await tx.proceeding.findUniqueOrThrow({ where: { id: proceedingId }, select: { level: true } });
  const kind = kindOfDecision(level);
  if (known) await tx.decision.update({ where: { id }, data: { ...told, version: known.version + 1 } });
  else await tx.decision.create({ data: { ...told, id, caseId, proceedingId, courtId, hearingId: id, kind } });
  note({ action: known ? 'update' : 'create', resource: 'decisions', recordId: id, caseId, changes: { ...decision } });
}

/** The next link of the chain: made, moved when a report is corrected, or marked as not held when there is none any more. */
export async function follow({ tx, note }: Pick<TxContext, 'tx' | 'note'>, current: Row, next: Effects['next']): Promise<void> {
  const { caseId, proceedingId, courtId, lawyerId } = current;
  const known = await tx.hearing.findUnique({ where: { previousId: current.id } });
  if (!known && !next) return;
  if (!known) {
    const { id } = await tx.hearing.create({ data: { caseId, proceedingId, courtId, lawyerId, ...next!, previousId: current.id } });
    note({ action: 'create', resource: 'hearings', recordId: id, caseId, changes: { ...next, previousId: current.id } });
    return;
  }
  // One marked as not held by a report taken back was never held: it is announced again.
  if (known.outcome !== null && known.reportedAt !== null)
    throw new ApiError('conflict', {}, { message: 'L’audience suivante a déjà son compte rendu : ce renvoi ne peut plus être corrigé.' });
  const changes = next ? { ...next, outcome: null } : { outcome: 'non_tenue' };
  await tx.hearing.update({ where: { id: known.id }, data: { ...changes, version: known.version + 1 } });
  note({ action: 'update', resource: 'hearings', recordId: known.id, caseId, changes });
}
