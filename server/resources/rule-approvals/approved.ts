import type { Context, Where } from '../../rest/resource.ts';
import { OPEN_DEADLINES } from '../cases/nextStep.ts';
import { fingerprintOf } from './fingerprint.ts';

/** What everybody is told of a wording counsel has read; `isCurrent` false: it changed since, and waits for counsel again. */
export interface ShownApproval {
  lawyerName: string;
  approvedOn: string;
  isCurrent: boolean;
}

/** By wording, the approval that stands: one of the wording as it is now, or else the latest of what it was. */
export async function approved({ read }: Pick<Context, 'read'>): Promise<Record<string, ShownApproval>> {
  const rows = await read.ruleApproval.findMany({
    where: { withdrawnOn: null },
    select: { ruleVersion: true, fingerprint: true, lawyerName: true, approvedOn: true },
    orderBy: [{ approvedOn: 'asc' }, { id: 'asc' }],
  });
  const shown: Record<string, ShownApproval> = {};
  for (const { ruleVersion, fingerprint, lawyerName, approvedOn } of rows) {
    const isCurrent = fingerprint === fingerprintOf(ruleVersion);
    if (isCurrent || !shown[ruleVersion]?.isCurrent) shown[ruleVersion] = { lawyerName, approvedOn, isCurrent };
  }
  return shown;
}

/** How many deadlines still to be met follow a wording, and how many of them moved since it was last approved; only numbers, whoever asks. */
export async function concerned({ read }: Pick<Context, 'read'>, ruleVersion: string): Promise<{ open: number; moved: number }> {
  const followed = { ruleVersion, state: { in: [...OPEN_DEADLINES] } };
  const last = await read.ruleApproval.findFirst({
    where: { ruleVersion, withdrawnOn: null },
    select: { id: true, recordedOn: true },
    orderBy: [{ recordedOn: 'desc' }, { id: 'desc' }],
  });
  const open = await read.deadline.count({ where: followed });
  return { open, moved: last === null ? 0 : await movedSince(read, last, followed) };
}

/** Days narrow the search; within the day of the approval, the order of the journal tells what came after it. */
async function movedSince(read: Context['read'], { id, recordedOn }: { id: string; recordedOn: string }, followed: Where): Promise<number> {
  const near = await read.deadline.findMany({
    where: { ...followed, formerLastUsefulOn: { not: null }, enteredOn: { gte: recordedOn } },
    select: { id: true },
  });
  const approval = await read.journalEntry.findFirst({
    where: { resource: 'rule-approvals', action: 'create', recordId: id },
    select: { sequence: true },
  });
  const moves = await read.journalEntry.findMany({
    where: {
      ...{ resource: 'deadlines', action: 'recompute', recordId: { in: near.map(one => one.id) } },
      ...{ sequence: { gt: approval?.sequence ?? 0 }, changes: { contains: '"lastUsefulOn":[' } },
    },
    select: { recordId: true },
    distinct: ['recordId'],
  });
  return moves.length;
}
