import { civilOutcome } from '#schema/civil-outcomes';
import { inOpenCases, nobody } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';

/** Civil outcomes by party: written with their decision. */
export const civilOutcomes = defineResource({
  name: 'civil-outcomes',
  model: 'civilOutcome',
  schema: civilOutcome,
  readonly: Object.keys(civilOutcome.shape),
  owner: 'caseId',
  access: { read: inOpenCases, create: nobody, update: nobody },
  views: { director: ['id', 'caseId', 'decisionId', 'beneficiaryId', 'outcome', 'version'] },
  filters: ['caseId', 'decisionId', 'outcome'],
  sorts: [],
  defaultSort: ['id', 'ASC'],
});
