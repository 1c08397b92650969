import { caseReader } from '#schema/case-readers';
import { inWorkedCases, nobody } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';

/** Who may open a restricted case; written by the acts `restrict` and `lift` of the case. */
export const caseReaders = defineResource({
  name: 'case-readers',
  model: 'caseReader',
  schema: caseReader,
  readonly: Object.keys(caseReader.shape),
  owner: 'caseId',
  access: { read: inWorkedCases, create: nobody, update: nobody },
  filters: ['caseId'],
  sorts: [],
  defaultSort: ['id', 'ASC'],
});
