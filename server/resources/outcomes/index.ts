import { outcome } from '#schema/outcomes';
import { inWorkedCases, nobody } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';

/** Penal outcomes by count: written with their decision. */
export const outcomes = defineResource({
  name: 'outcomes',
  model: 'decisionOutcome',
  schema: outcome,
  readonly: Object.keys(outcome.shape),
  owner: 'caseId',
  access: { read: inWorkedCases, create: nobody, update: nobody },
  filters: ['caseId', 'decisionId', 'outcome'],
  sorts: [],
  defaultSort: ['id', 'ASC'],
});
