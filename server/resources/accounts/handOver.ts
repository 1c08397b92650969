import { OPEN_STATES } from '#schema/deadlines';
import { leadsCases } from '../../access.ts';
import type { Tx } from '../../db.ts';
import { ApiError } from '../../rest/errors.ts';
import type { TxContext } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';

/** How much a person has in hand. */
export interface OpenWork {
  cases: number;
  deadlines: number;
  tasks: number;
}

const casesOf = (responsibleId: string) => ({ responsibleId, closedOn: null });
const deadlinesOf = (responsibleId: string) => ({ responsibleId, state: { in: [...OPEN_STATES] } });
const tasksOf = (ownerId: string) => ({ ownerId, doneOn: null });

/** The open cases, deadlines and tasks of a person, whoever may see them: an administrator learns how many, never which. */
export async function openWork(client: Pick<Tx, 'case' | 'deadline' | 'task'>, userId: string): Promise<OpenWork> {
  return {
    cases: await client.case.count({ where: casesOf(userId) }),
    deadlines: await client.deadline.count({ where: deadlinesOf(userId) }),
    tasks: await client.task.count({ where: tasksOf(userId) }),
  };
}

/** Whether there is anything to hand over. */
export const isBusy = ({ cases, deadlines, tasks }: OpenWork): boolean => cases + deadlines + tasks > 0;

/** Gives all the open work of one person to another, each case with its line in the journal. Throws invalid on `successorId`. */
export async function handOver(context: TxContext, fromId: string, successorId: string): Promise<void> {
  const { tx, note } = context;
  await refuseSuccessor(tx, fromId, successorId);
  const led = await tx.case.findMany({ where: casesOf(fromId), select: { id: true } });
  const others = await tx.deadline.findMany({ where: deadlinesOf(fromId), select: { caseId: true } });
  const asked = await tx.task.findMany({ where: tasksOf(fromId), select: { caseId: true } });
  await tx.case.updateMany({
    where: casesOf(fromId),
    data: { responsibleId: successorId, version: { increment: 1 }, updatedAt: context.now },
  });
  await tx.deadline.updateMany({ where: deadlinesOf(fromId), data: { responsibleId: successorId, version: { increment: 1 } } });
  await tx.task.updateMany({ where: tasksOf(fromId), data: { ownerId: successorId, version: { increment: 1 } } });
  for (const { id } of led)
    note({ action: 'hand_over', resource: 'cases', recordId: id, caseId: id, changes: { responsibleId: [fromId, successorId] } });
  for (const caseId of new Set([...led.map(({ id }) => id), ...[...others, ...asked].map(row => row.caseId)]))
    await settle(context, caseId);
}

async function refuseSuccessor(tx: Tx, fromId: string, successorId: string): Promise<void> {
  const successor = await tx.user.findUnique({ where: { id: successorId }, select: { isActive: true, role: true } });
  if (successorId === fromId || !successor?.isActive || !leadsCases(successor.role))
    throw refused('Choisissez une autre personne de l’équipe juridique, en activité.');
  const mine = [{ responsibleId: fromId }, { deadlines: { some: deadlinesOf(fromId) } }, { tasks: { some: tasksOf(fromId) } }];
  const closed = await tx.case.count({
    where: { closedOn: null, isRestricted: true, OR: mine, readers: { none: { userId: successorId } } },
  });
  if (closed > 0)
    throw refused(
      `${closed === 1 ? 'Un dossier à accès restreint n’est pas ouvert' : `${closed} dossiers à accès restreint ne sont pas ouverts`} à cette personne. Choisissez-en une autre, ou faites d’abord modifier la liste d’accès.`,
    );
}

const refused = (sentence: string) => new ApiError('invalid', { successorId: sentence });
