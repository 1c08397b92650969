import { debtor } from '#schema/debtors';
import { inWorkedCases, nobody } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';

/** Who owes each award: written with its decision. */
export const debtors = defineResource({
  name: 'debtors',
  model: 'awardDebtor',
  schema: debtor,
  readonly: Object.keys(debtor.shape),
  owner: 'caseId',
  access: { read: inWorkedCases, create: nobody, update: nobody },
  filters: ['caseId', 'awardId'],
  sorts: [],
  defaultSort: ['id', 'ASC'],
});
