import type { z } from 'zod';
import type { newTask } from '#schema/tasks';
import { ApiError } from '../../rest/errors.ts';
import type { TxContext } from '../../rest/resource.ts';
import { knownTo } from '../cases/knownTo.ts';
import { notify } from '../notifications/notify.ts';

type Opening = Pick<TxContext, 'tx' | 'now' | 'today' | 'user'>;

/** Opens a task and tells its owner, in the transaction of the act that asks for it; the caller settles the case. Answers its id. */
export async function openTask(context: Opening, task: z.infer<typeof newTask> & { sourceId?: string | null }): Promise<string> {
  const { tx, now, user } = context;
  const { id } = await tx.task.create({
    data: { ...task, kind: task.kind ?? 'other', sourceId: task.sourceId ?? null, createdById: user.id, createdAt: now },
  });
  await tellOwner(context, { ...task, id });
  return id;
}

/** Tells a person that a task is now his. */
export async function tellOwner(context: Opening, { id, caseId, ownerId }: { id: string; caseId: string; ownerId: string }): Promise<void> {
  await notify(context, { userId: ownerId, kind: 'task_assigned', caseId, recordId: id, uniqueKey: `task ${id} ${ownerId}` });
}

/** Throws unless this person may see the case: a task is never given to who could not open it. */
export async function refuseStranger({ tx, today }: Opening, caseId: string, ownerId: string): Promise<void> {
  if ((await knownTo(tx, caseId, today, [ownerId])).length === 0)
    throw new ApiError('invalid', { ownerId: 'Cette personne ne peut pas ouvrir ce dossier. Choisissez-en une autre.' });
}
