import { longDay } from '#law/days';
import { standingOnRemedy } from '#law/decisions';
import { eventOf } from '#law/events';
import { STAGES, STANDINGS, type Stage, type Standing } from '#law/stages';
import { undeposit } from '#schema/filings';
import { inStaffCases } from '../../access.ts';
import type { Tx } from '../../db.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction, type Row, type TxContext } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';
import type { Consequence } from '../decisions/changes.ts';
import { follow, keepMove, lead } from '../proceedings/course.ts';
import { declaredKind } from './declared.ts';
import { titleOf } from './deposit.ts';
import { placeOfFiling } from './place.ts';

const NOTHING = {
  ...{ mode: null, filedOn: null, filedTime: null, receiptNumber: null, proofDocumentId: null, noProofReason: null },
  ...{ filedById: null, recordedAt: null, confirmedById: null, confirmedAt: null },
  ...{ stepId: null, formerStanding: null, formerStage: null, openedProceedingId: null },
};

/** Takes a filing back (« annuler le dépôt »), with a reason, while nothing that came after rests on it: the act waits to be filed again. */
export const revert = defineAction({
  input: undeposit,
  access: inStaffCases,
  isVersioned: true,
  reason: 'revertReason',
  async preview({ read }, { id }) {
    // With what it changed, which nobody reads.
    const filing = await read.filing.findUniqueOrThrow({ where: { id } });
    const obstacle = await obstacleTo(read, filing);
    return { obstacle, effects: obstacle ? [] : await undone(read, filing) };
  },
  async run(context, current) {
    const { tx } = context;
    const obstacle = await obstacleTo(tx, current);
    if (obstacle) throw new ApiError('conflict', {}, { message: obstacle });
    await tx.filing.update({ where: { id: current.id }, data: { ...NOTHING, state: 'ready', version: current.version + 1 } });
    await reopenDeadlines(context, current);
    await moveBack(context, current);
    await dropEvent(context, current);
    await settle(context, current.caseId);
  },
});

type Looking = Pick<Tx, 'case' | 'step' | 'deadline' | 'filing' | 'hearing' | 'decision' | 'proceeding' | 'caseNumber' | 'stageMove'>;

/** Why the filing cannot be taken back, in a sentence; null when it can. */
async function obstacleTo(client: Looking, filing: Row): Promise<string | null> {
  const { caseId, kind, state, stepId, formerStanding, formerStage, openedProceedingId } = filing;
  if (state !== 'filed') return 'Cet acte n’est pas déposé.';
  const { standing } = await client.case.findUniqueOrThrow({ where: { id: caseId }, select: { standing: true } });
  const given = formerStanding && (declaredKind(kind).standingAfter ?? standingOnRemedy(formerStanding as Standing));
  if (given && standing !== given) return 'La situation de l’association a changé depuis ce dépôt\u00a0: il ne peut plus être annulé.';
  if (stepId) {
    const started = await client.deadline.findMany({ where: { factId: stepId }, select: { id: true, closedById: true } });
    const answering = { deadlineId: { in: started.map(({ id }) => id) }, state: { not: 'dropped' } };
    if (started.some(({ closedById }) => closedById !== null) || (await client.filing.count({ where: answering })) > 0)
      return 'Un délai né de ce dépôt a déjà sa suite\u00a0: revenez d’abord sur elle.';
  }
  if (openedProceedingId && (await hasSequel(client, openedProceedingId)))
    return 'La procédure ouverte par ce dépôt a déjà sa suite\u00a0: revenez d’abord sur elle.';
  if (formerStage && (await hasMovedOn(client, filing)))
    return 'La procédure a changé d’étape depuis ce dépôt\u00a0: il ne peut plus être annulé.';
  return null;
}

async function hasSequel(client: Looking, proceedingId: string): Promise<boolean> {
  const uses = [
    client.hearing.count({ where: { proceedingId } }),
    client.decision.count({ where: { proceedingId } }),
    client.step.count({ where: { proceedingId } }),
    client.caseNumber.count({ where: { proceedingId } }),
    client.proceeding.count({ where: { openedFromId: proceedingId } }),
    client.stageMove.count({ where: { proceedingId } }).then(count => count - 1),
  ];
  return (await Promise.all(uses)).some(count => count > 0);
}

/** Whether the proceeding of this filing has left the stage the filing led it to. */
async function hasMovedOn(client: Looking, filing: Row): Promise<boolean> {
  const { proceeding } = await placeOfFiling(client, filing);
  return proceeding.stage !== declaredKind(filing.kind).movesTo;
}

/** What taking the filing back undoes, line by line. */
async function undone(read: Looking, { id, stepId, formerStanding, formerStage, openedProceedingId }: Row): Promise<Consequence[]> {
  const ended = await read.deadline.findMany({ where: { filingId: id }, orderBy: [{ lastUsefulOn: 'asc' }, { id: 'asc' }] });
  const step = stepId ? await read.step.findUnique({ where: { id: stepId } }) : null;
  const changed = (isTrue: unknown, text: string): Consequence[] => (isTrue ? [{ kind: 'change', text }] : []);
  return [
    { kind: 'change', text: 'Acte : prêt à déposer de nouveau' },
    ...ended.map(
      ({ rule, lastUsefulOn }): Consequence => ({
        kind: 'warning',
        text: `Délai « ${titleOf(rule)} » : court de nouveau, jusqu’au ${longDay(lastUsefulOn)}`,
      }),
    ),
    ...changed(step, `Événement « ${(step && eventOf(step.kind)?.label) ?? ''} » : retiré`),
    ...changed(formerStanding, `Constitution : ${STANDINGS[formerStanding as Standing]?.label}`),
    ...changed(formerStage, `Étape : ${STAGES[formerStage as Stage]?.label}`),
    ...changed(openedProceedingId, 'Procédure ouverte par ce dépôt : retirée'),
  ];
}

async function reopenDeadlines({ tx, note }: TxContext, { id, caseId }: Row): Promise<void> {
  for (const ended of await tx.deadline.findMany({ where: { filingId: id } })) {
    const state = ended.contestedById ? 'contested' : ended.validatedById ? 'validated' : 'to_validate';
    const data = { state, closedOn: null, closedById: null, closedReason: null, filingId: null, version: ended.version + 1 };
    await tx.deadline.update({ where: { id: ended.id }, data });
    note({ action: 'recompute', resource: 'deadlines', recordId: ended.id, caseId, changes: { state: [ended.state, state] } });
  }
}

async function moveBack(context: TxContext, filing: Row): Promise<void> {
  const { tx, note } = context;
  const { caseId, formerStanding, formerStage, openedProceedingId, filedOn } = filing;
  if (formerStanding) {
    const { standing } = await tx.case.findUniqueOrThrow({ where: { id: caseId }, select: { standing: true } });
    await tx.case.update({ where: { id: caseId }, data: { standing: formerStanding, version: { increment: 1 } } });
    note({ action: 'update', resource: 'cases', recordId: caseId, caseId, changes: { standing: [standing, formerStanding] } });
  }
  if (openedProceedingId) await closeOpened(context, caseId, openedProceedingId);
  if (formerStage) {
    const { proceeding } = await placeOfFiling(tx, filing);
    await keepMove(context, proceeding, { stage: formerStage, fromOn: filedOn, reason: 'Dépôt annulé.' });
    await tx.proceeding.update({ where: { id: proceeding.id }, data: { stage: formerStage, version: { increment: 1 } } });
    await follow(context, caseId);
  }
}

/** The proceeding the filing opened goes; the one it came from leads again. */
async function closeOpened(context: TxContext, caseId: string, id: string): Promise<void> {
  const { tx, note } = context;
  const { isLeading, openedFromId, level } = await tx.proceeding.findUniqueOrThrow({ where: { id } });
  if (isLeading && openedFromId) await lead(context, { id: openedFromId, caseId });
  await tx.proceedingDefendant.deleteMany({ where: { proceedingId: id } });
  await tx.stageMove.deleteMany({ where: { proceedingId: id } });
  await tx.proceeding.delete({ where: { id } });
  note({ action: 'delete', resource: 'proceedings', recordId: id, caseId, changes: { level: [level, null] } });
  await follow(context, caseId);
}

async function dropEvent({ tx, note }: TxContext, { caseId, stepId }: Row): Promise<void> {
  if (!stepId) return;
  const { kind } = await tx.step.delete({ where: { id: stepId } });
  note({ action: 'delete', resource: 'steps', recordId: stepId, caseId, changes: { kind: [kind, null] } });
}
