import { hearing } from '#schema/hearings';
import { inOpenCases, inStaffCases, inWorkedCases } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineResource, type Row, type TxContext } from '../../rest/resource.ts';
import { followHearing } from '../assignments/followHearing.ts';
import { settle } from '../cases/settle.ts';
import { confirm } from './confirm.ts';
import { report } from './report.ts';
import { revert } from './revert.ts';
import { scopes } from './scopes.ts';
import { triedAt } from './tried.ts';

type Held = Parameters<typeof triedAt>[1];

const REPORTED = [
  'outcome',
  'outcomeReason',
  'deliberationOn',
  'report',
  'reportedById',
  'reportedAt',
  'confirmedById',
  'confirmedAt',
  'previousId',
  'joinedProceedingId',
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
  views: { director: ['id', 'caseId', 'courtId', 'kind', 'heldOn', 'startTime', 'outcome', 'deliberationOn', 'version'] },
  filters: ['caseId', 'heldOn', 'outcome', 'reportedAt', 'confirmedAt'],
  sorts: ['heldOn'],
  defaultSort: ['heldOn', 'ASC'],
  scopes,
  follows: async (context, row, before) => {
    await refuseMove(context, row, before);
    await followHearing(context, row, before);
    await settle(context, row.caseId);
  },
  actions: { report, confirm, revert },
  // Whom a report speaks of, one by one.
  looks: { tried: { access: inWorkedCases, show: async ({ read }, row) => ({ defendants: await triedAt(read, row as Held) }) } },
});

/** A reported hearing keeps its day, hour and court; one in a chain stays after the one it follows. */
async function refuseMove({ tx }: TxContext, row: Row, before: Row | null): Promise<void> {
  const errors: Record<string, string> = {};
  if (before?.outcome)
    for (const field of ['heldOn', 'startTime', 'courtId', 'kind'])
      if (row[field] !== before[field]) errors[field] = 'Le compte rendu est enregistré : ce choix ne peut plus changer.';
  const previous = row.previousId ? await tx.hearing.findUnique({ where: { id: row.previousId }, select: { heldOn: true } }) : null;
  if (previous && row.heldOn <= previous.heldOn) errors.heldOn = 'Doit suivre l’audience renvoyée.';
  if (Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
}
