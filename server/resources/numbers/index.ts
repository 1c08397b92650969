import { caseNumber, normalizedNumber } from '#schema/numbers';
import { inStaffCases, inWorkedCases } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';
import { tellOwners } from '../cases/unique.ts';

/** Numbers of a case; found by fragment through the case's search text. */
export const numbers = defineResource({
  name: 'numbers',
  model: 'caseNumber',
  schema: caseNumber,
  readonly: ['id', 'version'],
  owner: 'caseId',
  access: { read: inWorkedCases, create: inStaffCases, update: inStaffCases },
  filters: ['caseId', 'kind'],
  sorts: ['kind'],
  defaultSort: ['kind', 'ASC'],
  search: ['normalized'],
  derive: row => ({ normalized: normalizedNumber(row.value) }),
  check: (row): Record<string, string> =>
    normalizedNumber(row.value ?? '') ? {} : { value: 'Un numéro contient au moins un chiffre ou une lettre.' },
  follows: async (context, row) => {
    await tellOwners(context, [normalizedNumber(row.value)], row.caseId);
    await settle(context, row.caseId);
  },
});
