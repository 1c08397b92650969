import { z } from 'zod';
import { person } from '#schema/persons';
import { inStaffCases, inWorkedCases } from '../../access.ts';
import { defineAction, defineResource } from '../../rest/resource.ts';
import { contradictions, refuseUnfit } from './fitting.ts';
import { identify } from './identify.ts';
import { reveal } from './reveal.ts';
import { scopes } from './scopes.ts';
import { searchName } from './searchName.ts';
import { withdraw } from './withdraw.ts';

/** That a revealed name went to the clipboard: a line of the journal, nothing else. */
const copy = defineAction({ input: z.object({}), access: inWorkedCases, replies: 'result', run: async () => ({}) });

/** Persons of a case, under their pseudonyms. */
export const persons = defineResource({
  name: 'persons',
  model: 'person',
  schema: person,
  readonly: ['id', 'majorityMonth', 'hasIdentity', 'clearedOn', 'withdrawnOn', 'withdrawnReason', 'version'],
  owner: 'caseId',
  fixed: ['role'],
  access: { read: inWorkedCases, create: inStaffCases, update: inStaffCases },
  filters: ['caseId', 'role', 'withdrawnOn'],
  sorts: ['pseudonym', 'role'],
  defaultSort: ['role', 'ASC'],
  scopes,
  check: contradictions,
  follows: refuseUnfit,
  actions: { identify, reveal, copy, withdraw },
  questions: { searchName },
});
