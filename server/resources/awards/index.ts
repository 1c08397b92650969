import { award } from '#schema/awards';
import { inOpenCases, nobody } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';

/** Awards: written with their decision; the ledger (server/law/ledger.ts) says which of them stand. */
export const awards = defineResource({
  name: 'awards',
  model: 'award',
  schema: award,
  readonly: Object.keys(award.shape),
  owner: 'caseId',
  access: { read: inOpenCases, create: nobody, update: nobody },
  filters: ['caseId', 'decisionId', 'head'],
  sorts: [],
  defaultSort: ['id', 'ASC'],
});
