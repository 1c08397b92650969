import { step } from '#schema/steps';
import { inOpenCases, inStaffCases } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';

/** Steps: the facts of the proceedings that are not hearings. */
export const steps = defineResource({
  name: 'steps',
  model: 'step',
  schema: step,
  readonly: ['id', 'version'],
  owner: 'caseId',
  access: { read: inOpenCases, create: inStaffCases, update: inStaffCases },
  views: { director: ['id', 'caseId', 'kind', 'happenedOn', 'version'] },
  filters: ['caseId', 'kind', 'happenedOn'],
  sorts: ['happenedOn'],
  defaultSort: ['happenedOn', 'ASC'],
  check: (row, today): Record<string, string> =>
    row.happenedOn > today ? { happenedOn: 'Cette date est à venir. Vérifiez l’année.' } : {},
  follows: async (context, row) => {
    if (row.kind === 'constitution')
      await context.tx.case.updateMany({ where: { id: row.caseId, standing: 'a_qualifier' }, data: { standing: 'constituee' } });
    await settle(context, row.caseId);
  },
});
