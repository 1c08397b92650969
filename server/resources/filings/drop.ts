import { dropping } from '#schema/filings';
import { inStaffCases } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';

/** Leaves an act aside (« sans suite »), with the reason; the deadline it answered still runs. */
export const drop = defineAction({
  input: dropping,
  access: inStaffCases,
  isVersioned: true,
  reason: 'droppedReason',
  async run(context, current, { droppedReason }) {
    const { id, caseId, state, version } = current;
    if (state !== 'ready' && state !== 'draft') throw new ApiError('conflict', {}, { message: 'Cet acte est déjà déposé ou sans suite.' });
    await context.tx.filing.update({ where: { id }, data: { state: 'dropped', droppedReason, version: version + 1 } });
    await settle(context, caseId);
  },
});
