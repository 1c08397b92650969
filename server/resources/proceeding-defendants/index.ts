import { proceedingDefendant } from '#schema/proceeding-defendants';
import { inWorkedCases, nobody } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';

/** Whom each proceeding concerns, under pseudonyms; chosen at its opening or by the action `concern` of the proceeding. */
export const proceedingDefendants = defineResource({
  name: 'proceeding-defendants',
  model: 'proceedingDefendant',
  schema: proceedingDefendant,
  readonly: Object.keys(proceedingDefendant.shape),
  owner: 'caseId',
  access: { read: inWorkedCases, create: nobody, update: nobody },
  filters: ['caseId', 'proceedingId'],
  sorts: [],
  defaultSort: ['id', 'ASC'],
});
