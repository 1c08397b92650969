import { hearing } from '#schema/hearings';
import { inOpenCases, inStaffCases } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';
import { confirm } from './confirm.ts';
import { report } from './report.ts';

const REPORTED = [
  'outcome',
  'outcomeReason',
  'decisionOn',
  'isContradictory',
  'report',
  'reportedById',
  'reportedAt',
  'confirmedById',
  'confirmedAt',
  'previousId',
];

/** Hearings; what happened at one comes by its report, not by a plain write. */
export const hearings = defineResource({
  name: 'hearings',
  model: 'hearing',
  schema: hearing,
  readonly: ['id', ...REPORTED, 'version'],
  owner: 'caseId',
  fixed: ['proceedingId'],
  access: { read: inOpenCases, create: inStaffCases, update: inStaffCases },
  views: { director: ['id', 'caseId', 'courtId', 'kind', 'heldOn', 'startTime', 'outcome', 'decisionOn', 'version'] },
  filters: ['caseId', 'heldOn', 'outcome'],
  sorts: ['heldOn'],
  defaultSort: ['heldOn', 'ASC'],
  follows: (context, row) => settle(context, row.caseId),
  actions: { report, confirm },
});
