import { z } from 'zod';
import { inStaffCases } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';
import { applyVerdict } from '../decisions/verdict.ts';

/** Confirms a report made by the case's lawyer: its deadlines are then sure. */
export const confirm = defineAction({
  input: z.object({}),
  access: inStaffCases,
  isVersioned: true,
  async run(context, current) {
    if (current.reportedAt === null || current.confirmedAt !== null) throw new ApiError('conflict');
    await context.tx.hearing.update({
      where: { id: current.id },
      data: { confirmedById: context.user.id, confirmedAt: context.now, version: current.version + 1 },
    });
    const told = await context.tx.decision.updateMany({
      where: { id: current.id },
      data: { isConfirmed: true, version: { increment: 1 } },
    });
    if (told.count > 0) await applyVerdict(context, current as { id: string; caseId: string });
    await settle(context, current.caseId);
  },
});
