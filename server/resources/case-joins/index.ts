import { caseJoin } from '#schema/case-joins';
import { inLinkedCases, nobody } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';

/** Joined cases: written with the report of the hearing that joined them; of a case one may not open, not even the link is told. */
export const caseJoins = defineResource({
  name: 'case-joins',
  model: 'caseJoin',
  schema: caseJoin,
  readonly: Object.keys(caseJoin.shape),
  owner: 'caseId',
  access: { read: inLinkedCases, create: nobody, update: nobody },
  filters: ['caseId'],
  sorts: ['joinedOn'],
  defaultSort: ['joinedOn', 'ASC'],
});
