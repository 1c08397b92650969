import { person } from '#schema/persons';
import { inStaffCases, inWorkedCases } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';
import { identify } from './identify.ts';
import { reveal } from './reveal.ts';
import { searchName } from './searchName.ts';

/** Persons of a case, under their pseudonyms. */
export const persons = defineResource({
  name: 'persons',
  model: 'person',
  schema: person,
  readonly: ['id', 'majorityMonth', 'hasIdentity', 'version'],
  owner: 'caseId',
  access: { read: inWorkedCases, create: inStaffCases, update: inStaffCases },
  filters: ['caseId', 'role'],
  sorts: ['pseudonym', 'role'],
  defaultSort: ['role', 'ASC'],
  actions: { identify, reveal },
  questions: { searchName },
});
