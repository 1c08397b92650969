import { proceeding } from '#schema/proceedings';
import { inOpenCases, inStaffCases } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';

/** Proceedings of a case; the leading one gives the case its stage and court. */
export const proceedings = defineResource({
  name: 'proceedings',
  model: 'proceeding',
  schema: proceeding,
  readonly: ['id', 'isLeading', 'version'],
  owner: 'caseId',
  access: { read: inOpenCases, create: inStaffCases, update: inStaffCases },
  views: { director: ['id', 'caseId', 'courtId', 'level', 'stage', 'isLeading', 'version'] },
  filters: ['caseId'],
  sorts: [],
  defaultSort: ['id', 'ASC'],
  derive: row => (row.id ? {} : { isLeading: false }),
  follows: async (context, row) => {
    if (row.isLeading) await context.tx.case.update({ where: { id: row.caseId }, data: { stage: row.stage, leadCourtId: row.courtId } });
    await settle(context, row.caseId);
  },
});
