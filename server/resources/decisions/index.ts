import { decision } from '#schema/decisions';
import { inOpenCases, inStaffCases, inWorkedCases } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';
import { complete, confirm, redate } from './correct.ts';
import { dayErrors, record } from './record.ts';

const DIRECTOR = [
  'id',
  'caseId',
  'proceedingId',
  'courtId',
  'hearingId',
  'kind',
  'pronouncedOn',
  'effect',
  'servedOn',
  'isConfirmed',
  'version',
];

/** Decisions: from each run the remedies of the association; the day of the reading is corrected by an act of its own. */
export const decisions = defineResource({
  name: 'decisions',
  model: 'decision',
  schema: decision,
  readonly: ['id', 'hearingId', 'pronouncedOn', 'courtId', 'recordedById', 'recordedAt', 'isConfirmed', 'version'],
  owner: 'caseId',
  fixed: ['proceedingId'],
  access: { read: inOpenCases, create: inWorkedCases, update: inStaffCases },
  views: { director: DIRECTOR },
  filters: ['caseId', 'pronouncedOn', 'isConfirmed'],
  sorts: ['pronouncedOn'],
  defaultSort: ['pronouncedOn', 'ASC'],
  check: (row, today) => dayErrors(row as { pronouncedOn: string; servedOn: string | null }, today),
  create: record,
  follows: async (context, row) => settle(context, row.caseId),
  actions: { redate, complete, confirm },
});
