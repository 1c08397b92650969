import { assignment } from '#schema/assignments';
import { inJuristsCases, mandates } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';

/** Mandates: what opens a case to a lawyer, from their first day to their last. */
export const assignments = defineResource({
  name: 'assignments',
  model: 'assignment',
  schema: assignment,
  readonly: ['id', 'version'],
  owner: 'caseId',
  fixed: ['lawyerId'],
  access: { read: mandates, create: inJuristsCases, update: inJuristsCases },
  filters: ['caseId', 'lawyerId'],
  sorts: ['fromOn'],
  defaultSort: ['fromOn', 'ASC'],
  check: (row): Record<string, string> =>
    row.untilOn && row.untilOn < row.fromOn ? { untilOn: 'La fin du mandat est avant son début.' } : {},
  follows: (context, row) => settle(context, row.caseId),
});
