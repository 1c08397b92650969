import { openCases } from '../../access.ts';
import type { Tx } from '../../db.ts';
import { ApiError } from '../../rest/errors.ts';
import type { Context, CurrentUser, Row, TxContext } from '../../rest/resource.ts';
import type { Consequence } from '../hearings/consequences.ts';
import { knownTo } from './knownTo.ts';

const SEEN = {
  id: true,
  email: true,
  displayName: true,
  role: true,
  isAdmin: true,
  canValidate: true,
  lawyerId: true,
  isActive: true,
} as const;
type Reader = CurrentUser & { isActive: boolean };

const readersOf = async (client: Pick<Tx, 'user'>, ids: readonly string[]) =>
  (await client.user.findMany({ where: { id: { in: [...ids] } }, select: SEEN, orderBy: { displayName: 'asc' } })) as Reader[];

/** Throws unless the list leaves the case in good hands: whoever asks, who is responsible, and only people who can open cases. */
export async function refuseReaders({ tx, user, today }: TxContext, dossier: Row, ids: readonly string[]): Promise<void> {
  const error = (sentence: string) => new ApiError('invalid', { userIds: sentence });
  if (ids.length === 0) throw error('À renseigner : les personnes qui gardent l’accès.');
  if (!ids.includes(user.id)) throw error('Gardez-vous dans la liste : sans cela vous perdriez ce dossier.');
  if (!ids.includes(dossier.responsibleId)) throw error('La personne responsable du dossier doit rester dans la liste.');
  const readers = await readersOf(tx, ids);
  const closed = readers.find(reader => !reader.isActive || openCases(reader, today) === false);
  if (closed) throw error(`${closed.displayName} ne peut pas ouvrir de dossier : retirez cette personne de la liste.`);
}

/** Who keeps the case and who loses it, before it is restricted. */
export async function foreseeRestriction({ read, today }: Context, dossier: Row, ids: readonly string[]): Promise<Consequence[]> {
  const known = await knownTo(read, dossier.id, today);
  const kept = await readersOf(read, ids);
  const lost = known.filter(({ id }) => !ids.includes(id));
  const counsel = lost.filter(({ lawyerId }) => lawyerId !== null);
  const people = (count: number) => (count === 1 ? '1 personne a' : `${count} personnes ont`);
  return [
    { kind: 'change', text: `${people(kept.length)} accès au dossier`, detail: kept.map(({ displayName }) => displayName).join(', ') },
    ...(lost.length > 0
      ? [
          {
            kind: 'change',
            text: `${lost.length === 1 ? '1 personne perd' : `${lost.length} personnes perdent`} l’accès`,
            detail: lost.map(({ displayName }) => displayName).join(', '),
          } as const,
        ]
      : []),
    ...counsel.map(
      ({ displayName }): Consequence => ({ kind: 'warning', text: `${displayName} a un mandat sur ce dossier et n’est pas dans la liste` }),
    ),
    { kind: 'info', text: 'Les tâches et délais de qui perd l’accès passent à la personne responsable.' },
  ];
}

/** What was in the hands of people who lose the case goes to who is responsible for it. */
export async function handOverFrom({ tx, note }: TxContext, { id: caseId, responsibleId }: Row, ids: readonly string[]): Promise<void> {
  const tasks = await tx.task.findMany({ where: { caseId, doneOn: null, ownerId: { notIn: [...ids] } }, select: { id: true } });
  for (const { id } of tasks) {
    await tx.task.update({ where: { id }, data: { ownerId: responsibleId, version: { increment: 1 } } });
    note({ action: 'update', resource: 'tasks', recordId: id, caseId, changes: { ownerId: responsibleId } });
  }
  await tx.deadline.updateMany({ where: { caseId, closedOn: null, responsibleId: { notIn: [...ids] } }, data: { responsibleId } });
}

/** Throws when a restricted case would be handed to somebody who is not on its list. */
export async function refuseOutsider({ tx }: TxContext, { id: caseId, isRestricted, responsibleId }: Row): Promise<void> {
  if (!isRestricted || (await tx.caseReader.count({ where: { caseId, userId: responsibleId } })) > 0) return;
  throw new ApiError('invalid', { responsibleId: 'L’accès est restreint et cette personne n’est pas dans la liste. Ajoutez-la d’abord.' });
}
