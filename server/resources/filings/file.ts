import { z } from 'zod';
import { deposit as input } from '#schema/filings';
import { inStaffCases, inWorkedCases, staff } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction, type Row } from '../../rest/resource.ts';
import { notify } from '../notifications/notify.ts';
import { refuseBlocks, standingBlocks } from './blocks.ts';
import { depositErrors, effectsOf, isLateAt, refuseState } from './deposit.ts';
import { type Deposit, outcomeOf } from './foresee.ts';
import { writeOutcome } from './write.ts';

/** Marks an act as filed (« déposé ») with all it changes. A lawyer's word waits for the association, as the report of a hearing does. */
export const file = defineAction({
  input,
  access: inWorkedCases,
  isVersioned: true,
  reason: 'overrideReason',
  async preview({ read, user, today }, current, told) {
    const outcome = await outcomeOf(read, current, told);
    const blocks = await standingBlocks(read, outcome.kind, current.caseId, told.filedOn);
    return {
      effects: effectsOf(outcome, told, today, staff(user, today) === true),
      isLate: isLateAt(outcome.answered, told),
      blocks: blocks.map(({ label, article, remedy, mayBeOverridden }) => ({ label, article, remedy, mayBeOverridden })),
    };
  },
  async run(context, current, told) {
    refuseState(current);
    const { tx, user, now, today } = context;
    const outcome = await outcomeOf(tx, current, told);
    const errors = depositErrors(context, current, told, outcome);
    if (Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
    const overrideReason = told.overrideReason ?? current.overrideReason;
    const blocks = await standingBlocks(tx, outcome.kind, current.caseId, told.filedOn);
    refuseBlocks(blocks, 'mode', overrideReason);
    const isConfirmed = staff(user, today) === true;
    await tx.filing.update({
      where: { id: current.id },
      data: {
        ...{ state: 'filed', mode: told.mode, filedOn: told.filedOn, filedTime: told.filedTime ?? null },
        ...{ receiptNumber: told.receiptNumber ?? null, proofDocumentId: told.proofDocumentId ?? null },
        noProofReason: told.proofDocumentId ? null : (told.noProofReason ?? null),
        overrideReason: blocks.length > 0 ? overrideReason : current.overrideReason,
        ...{ filedById: user.id, recordedAt: now, version: current.version + 1 },
        ...(isConfirmed && { confirmedById: user.id, confirmedAt: now }),
      },
    });
    if (isConfirmed) await writeOutcome(context, current, told, outcome);
    else {
      const { responsibleId } = await tx.case.findUniqueOrThrow({ where: { id: current.caseId }, select: { responsibleId: true } });
      const uniqueKey = `filed ${current.id} ${current.version}`;
      await notify(context, { userId: responsibleId, kind: 'filing_to_confirm', caseId: current.caseId, recordId: current.id, uniqueKey });
    }
  },
});

/** Confirms the filing a lawyer told: only then the deadline is done and the case moves. */
export const confirm = defineAction({
  input: z.object({}),
  access: inStaffCases,
  isVersioned: true,
  preview: async ({ read, today }, current) => {
    const told = toldIn(current);
    return told ? { effects: effectsOf(await outcomeOf(read, current, told), told, today, true) } : { effects: [] };
  },
  async run(context, current) {
    const told = toldIn(current);
    if (!told || current.confirmedAt !== null) throw new ApiError('conflict');
    const { tx, user, now } = context;
    await tx.filing.update({
      where: { id: current.id },
      data: { confirmedById: user.id, confirmedAt: now, version: current.version + 1 },
    });
    await writeOutcome(context, current, told, await outcomeOf(tx, current, told));
  },
});

/** What was told of a filing; null when the act is not filed. */
function toldIn({ state, mode, filedOn, filedTime, proofDocumentId, noProofReason }: Row): Deposit | null {
  return state === 'filed' ? { mode, filedOn, filedTime, proofDocumentId, noProofReason } : null;
}
