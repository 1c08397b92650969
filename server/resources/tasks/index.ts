import { z } from 'zod';
import { newTask, task } from '#schema/tasks';
import { inStaffCases, tasksKnown } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { text } from '../../rest/fields.ts';
import { defineAction, defineCreation, defineResource, type Row, type TxContext } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';
import { openTask, refuseStranger, tellOwner } from './open.ts';

/** Tasks: done, put off, handed over or dropped with a reason; never deleted. */
export const tasks = defineResource({
  name: 'tasks',
  model: 'task',
  schema: task,
  readonly: ['id', 'createdById', 'createdAt', 'sourceId', 'doneOn', 'doneById', 'droppedReason', 'version'],
  owner: 'caseId',
  fixed: ['kind'],
  access: { read: tasksKnown, create: inStaffCases, update: inStaffCases },
  filters: ['caseId', 'ownerId', 'kind', 'dueOn', 'doneOn'],
  sorts: ['dueOn', 'doneOn'],
  defaultSort: ['dueOn', 'ASC'],
  create: defineCreation({
    input: newTask,
    async run(context, input) {
      await refuseStranger(context, input.caseId, input.ownerId);
      const id = await openTask(context, input);
      await settle(context, input.caseId);
      return id;
    },
  }),
  async follows(context, row, before) {
    if (before?.doneOn) throw ended(before);
    if (row.ownerId !== before?.ownerId) {
      await refuseStranger(context, row.caseId, row.ownerId);
      await tellOwner(context, row as { id: string; caseId: string; ownerId: string });
    }
    await settle(context, row.caseId);
  },
  actions: {
    done: defineAction({
      input: z.object({}),
      access: tasksKnown,
      isVersioned: true,
      run: (context, row) => end(context, row, null),
    }),
    drop: defineAction({
      input: z.object({ droppedReason: text(300).meta({ title: 'Motif de l’abandon' }) }),
      access: inStaffCases,
      isVersioned: true,
      reason: 'droppedReason',
      async run(context, row, { droppedReason }) {
        return end(context, row, droppedReason);
      },
    }),
    reopen: defineAction({
      input: z.object({}),
      access: tasksKnown,
      isVersioned: true,
      async run(context, row) {
        if (!row.doneOn) throw new ApiError('conflict', {}, { message: 'Cette tâche est encore à faire.' });
        return move(context, row, { doneOn: null, doneById: null, droppedReason: null });
      },
    }),
  },
});

const ended = (row: Row) =>
  new ApiError(
    'conflict',
    {},
    { message: row.droppedReason ? 'Cette tâche est abandonnée.' : 'Cette tâche est déjà terminée. Rouvrez-la pour la changer.' },
  );

async function end(context: TxContext, row: Row, droppedReason: string | null): Promise<undefined> {
  if (row.doneOn) throw ended(row);
  return move(context, row, { doneOn: context.today, doneById: context.user.id, droppedReason });
}

async function move(context: TxContext, row: Row, data: Row): Promise<undefined> {
  await context.tx.task.update({ where: { id: row.id }, data: { ...data, version: { increment: 1 } } });
  await settle(context, row.caseId);
  return undefined;
}
