import { filing } from '#schema/filings';
import { inWorkedCases, nobody } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';
import { produce } from './produce.ts';

/** Filings: produced from the case, never typed. */
export const filings = defineResource({
  name: 'filings',
  model: 'filing',
  schema: filing,
  readonly: Object.keys(filing.shape),
  owner: 'caseId',
  access: { read: inWorkedCases, create: inWorkedCases, update: nobody },
  filters: ['caseId', 'state', 'kind'],
  sorts: ['producedAt'],
  defaultSort: ['producedAt', 'DESC'],
  create: produce,
});
