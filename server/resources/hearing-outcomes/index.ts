import { hearingOutcome } from '#schema/hearing-outcomes';
import { inWorkedCases, nobody } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';

/** Outcomes of a hearing by defendant: written with its report. */
export const hearingOutcomes = defineResource({
  name: 'hearing-outcomes',
  model: 'hearingOutcome',
  schema: hearingOutcome,
  readonly: Object.keys(hearingOutcome.shape),
  owner: 'caseId',
  access: { read: inWorkedCases, create: nobody, update: nobody },
  filters: ['caseId', 'hearingId'],
  sorts: [],
  defaultSort: ['id', 'ASC'],
});
