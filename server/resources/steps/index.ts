import { step } from '#schema/steps';
import { inOpenCases, inStaffCases } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';
import { correct } from './correct.ts';
import { join, record } from './record.ts';
import { toldErrors } from './told.ts';

/** Steps: the facts of the proceedings that are not hearings; what the law counts from is corrected by an act of its own. */
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
  check: toldErrors,
  create: record,
  follows: async (context, row) => {
    if (row.kind === 'constitution') await join(context, row.caseId);
    await settle(context, row.caseId);
  },
  actions: { correct },
});
