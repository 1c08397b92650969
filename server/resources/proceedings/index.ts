import { z } from 'zod';
import { proceeding } from '#schema/proceedings';
import { inOpenCases, inStaffCases } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction, defineResource } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';
import { advance } from './advance.ts';
import { follow, lead } from './course.ts';
import { concern, open } from './open.ts';

/** Proceedings of a case; the leading one gives the case its stage and court. A stage is reached by « Faire avancer », never typed. */
export const proceedings = defineResource({
  name: 'proceedings',
  model: 'proceeding',
  schema: proceeding,
  readonly: ['id', 'isLeading', 'version'],
  owner: 'caseId',
  fixed: ['stage', 'level', 'openedFromId'],
  access: { read: inOpenCases, create: inStaffCases, update: inStaffCases },
  views: { director: ['id', 'caseId', 'courtId', 'level', 'stage', 'isLeading', 'version'] },
  filters: ['caseId'],
  sorts: [],
  defaultSort: ['id', 'ASC'],
  create: open,
  check: (row, today): Record<string, string> =>
    row.openedOn && row.openedOn > today ? { openedOn: 'Cette date est à venir. Vérifiez l’année.' } : {},
  follows: async (context, row) => {
    await follow(context, row.caseId);
    await settle(context, row.caseId);
  },
  actions: {
    advance,
    concern,
    /** Makes it the leading one. */
    lead: defineAction({
      input: z.object({}),
      access: inStaffCases,
      isVersioned: true,
      async run(context, current) {
        if (current.isLeading) throw new ApiError('conflict', {}, { message: 'Cette procédure est déjà la principale.' });
        await lead(context, current as { id: string; caseId: string });
        await context.tx.proceeding.update({ where: { id: current.id }, data: { version: { increment: 1 } } });
        await follow(context, current.caseId);
        await settle(context, current.caseId);
      },
    }),
  },
});
