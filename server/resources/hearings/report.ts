import { hearingReport } from '#schema/hearings';
import { inWorkedCases, staff } from '../../access.ts';
import type { Tx } from '../../db.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction, type Row, type TxContext } from '../../rest/resource.ts';
import { caseFacts } from '../cases/facts.ts';
import { dueOf } from '../cases/foresee.ts';
import { settle } from '../cases/settle.ts';
import { dropDecision, findingErrors, writeFindings } from '../decisions/findings.ts';
import { notify } from '../notifications/notify.ts';
import { refuseProtectedNames } from '../persons/names.ts';
import { openTask } from '../tasks/open.ts';
import { consequences, kindOfDecision } from './consequences.ts';
import { type Effects, effectsOf, type Report, reportErrors } from './effects.ts';

/** Records what the court decided (« compte rendu »). A lawyer's report waits for the association to confirm it. */
export const report = defineAction({
  input: hearingReport,
  access: inWorkedCases,
  isVersioned: true,
  reason: 'lateReason',
  async preview(context, current, input) {
    const nothing = { effects: [], deadlines: [], isLate: false };
    if (reportErrors(current as Held, input, context.today).nextHeldOn) return nothing;
    const facts = await caseFacts(context.read, current.caseId);
    const hearing = facts.hearings.find(candidate => candidate.id === current.id)!;
    const around = { today: context.today, hasDefendants: await hasDefendants(context.read, current.caseId) };
    const isConfirmed = staff(context.user, context.today) === true;
    const shown = consequences(facts, current.id, effectsOf(hearing, input, around), { today: context.today, isConfirmed });
    return { effects: shown.effects, deadlines: shown.deadlines.map(dueOf), isLate: shown.isLate };
  },
  async run(context, current, input: Report) {
    const isCorrection = current.reportedAt !== null && current.confirmedAt === null && staff(context.user, context.today) === true;
    if (current.outcome !== null && !isCorrection)
      throw new ApiError('conflict', {}, { message: 'Le compte rendu de cette audience est déjà enregistré.' });
    const { tx, today } = context;
    const court = await tx.court.findUniqueOrThrow({ where: { id: current.courtId } });
    const errors = {
      ...reportErrors(current as Held, input, context.clock.today(court.timeZone)),
      ...(await findingErrors(tx, current.caseId, input)),
    };
    if (Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
    await refuseProtectedNames(context, current.caseId, { lateReason: input.lateReason });
    const effects = effectsOf(current as Held, input, { today, hasDefendants: await hasDefendants(tx, current.caseId) });
    await refuseSilentLateness(context, current, effects, input);
    await write(context, current, { input, effects });
    if (staff(context.user, today) !== true) await tellResponsible(context, current);
    await settle(context, current.caseId);
  },
});

type Held = Parameters<typeof effectsOf>[0];

const hasDefendants = async (client: Pick<Tx, 'person'>, caseId: string) =>
  (await client.person.count({ where: { caseId, role: 'defendant' } })) > 0;

/** A report whose last day to act is already over is recorded all the same, with the reason of the delay. */
async function refuseSilentLateness(context: TxContext, current: Row, effects: Effects, { lateReason }: Report): Promise<void> {
  if (effects.decision === null || lateReason) return;
  const facts = await caseFacts(context.tx, current.caseId);
  const { isLate } = consequences(facts, current.id, effects, { today: context.today, isConfirmed: true });
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
