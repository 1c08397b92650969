import { closing, OPEN_STATES } from '#schema/deadlines';
import { inStaffCases } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';

/** Closes a deadline: the act is done, with its proof, or has no object any more, with the reason. */
export const close = defineAction({
  input: closing,
  access: inStaffCases,
  isVersioned: true,
  reason: 'closedReason',
  async run(context, current, input) {
    if (!OPEN_STATES.includes(current.state)) throw new ApiError('conflict', {}, { message: 'Ce délai est déjà terminé.' });
    await context.tx.deadline.update({
      where: { id: current.id },
      data: { ...input, closedOn: context.today, closedById: context.user.id, version: current.version + 1 },
    });
    await settle(context, current.caseId);
  },
});
