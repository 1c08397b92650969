import { assignmentEnd } from '#schema/assignments';
import { inJuristsCases } from '../../access.ts';
import { addDays } from '../../law/days.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';
import { periodErrors } from './give.ts';
import { moveHearings } from './reassign.ts';

/** Ends a mandate after a last day: the case closes to the lawyer, her hearings after it wait for another. */
export const end = defineAction({
  input: assignmentEnd,
  access: inJuristsCases,
  isVersioned: true,
  reason: 'endedReason',
  async preview({ read }, current, input) {
    if (current.onBehalfOf !== 'association' || current.hearingId) return { hearings: 0 };
    const where = { caseId: current.caseId, lawyerId: current.lawyerId, outcome: null, heldOn: { gt: input.untilOn } };
    return { hearings: await read.hearing.count({ where }) };
  },
  async run(context, current, { untilOn, endedReason }) {
    const { id, caseId, lawyerId, fromOn, version } = current;
    const errors = periodErrors({ fromOn, untilOn });
    if (errors.untilOn) throw new ApiError('invalid', errors);
    if (current.untilOn !== null && untilOn > current.untilOn)
      throw new ApiError('invalid', { untilOn: 'Ce mandat finit déjà avant ce jour. Pour le prolonger, modifiez-le.' });
    await context.tx.assignment.update({ where: { id }, data: { untilOn, endedReason, version: version + 1 } });
    if (current.onBehalfOf === 'association' && !current.hearingId)
      await moveHearings(context, { caseId, fromOn: addDays(untilOn, 1), from: [lawyerId], to: null });
    await settle(context, caseId);
    return undefined;
  },
});
