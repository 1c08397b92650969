import { countVictim } from '#schema/count-victims';
import { inWorkedCases, nobody } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';

/** The victims of each count; changed by the action `concern` of a count, which keeps the whole set. */
export const countVictims = defineResource({
  name: 'count-victims',
  model: 'countVictim',
  schema: countVictim,
  readonly: ['id', 'caseId', 'countId', 'personId', 'version'],
  owner: 'caseId',
  access: { read: inWorkedCases, create: nobody, update: nobody },
  filters: ['caseId', 'countId', 'personId'],
  sorts: [],
  defaultSort: ['id', 'ASC'],
});
