import { v7 } from 'uuid';
import { hearingReport } from '#schema/hearings';
import { inWorkedCases, staff } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction, type Row, type TxContext } from '../../rest/resource.ts';
import { caseFacts } from '../cases/facts.ts';
import { dueOf } from '../cases/foresee.ts';
import { settle } from '../cases/settle.ts';
import { consequences, type Effects, effectsOf, type Report, reportErrors } from './consequences.ts';

/** Records what the court decided (« compte rendu »). A lawyer's report waits for the association to confirm it. */
export const report = defineAction({
  input: hearingReport,
  access: inWorkedCases,
  isVersioned: true,
  async preview(context, current, input) {
    const facts = await caseFacts(context.read, current.caseId);
    if (input.outcome === 'renvoi_date' && !input.nextHeldOn) return { effects: [], deadlines: [] };
    const hearing = facts.hearings.find(candidate => candidate.id === current.id)!;
    const shown = consequences(facts, current.id, effectsOf(hearing, input), {
      today: context.today,
      isConfirmed: staff(context.user, context.today) === true,
    });
    return { effects: shown.effects, deadlines: shown.deadlines.map(dueOf) };
  },
  async run(context, current, input: Report) {
    const isCorrection = current.reportedAt !== null && current.confirmedAt === null && staff(context.user, context.today) === true;
    if (current.outcome !== null && !isCorrection)
      throw new ApiError('conflict', {}, { message: 'Le compte rendu de cette audience est déjà enregistré.' });
    const court = await context.tx.court.findUniqueOrThrow({ where: { id: current.courtId } });
    const errors = reportErrors({ heldOn: current.heldOn }, input, context.clock.today(court.timeZone));
    if (Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
    await write(context, current, input);
    await settle(context, current.caseId);
  },
});

async function write(context: TxContext, current: Row, input: Report): Promise<void> {
  const { tx, user, now, vault } = context;
  const effects = effectsOf(current as Parameters<typeof effectsOf>[0], input);
  const isConfirmed = staff(user, context.today) === true;
  await tx.hearing.update({
    where: { id: current.id },
    data: {
      ...effects.hearing,
      report: input.report ? vault.seal(input.report, `hearing.report.${current.id}`) : null,
      reportedById: user.id,
      reportedAt: now,
      ...(isConfirmed ? { confirmedById: user.id, confirmedAt: now } : {}),
      version: current.version + 1,
    },
  });
  await follow(context, current, effects.next);
}

/** The next link of the chain: made, moved when a report is corrected, or marked as not held when there is none any more. */
async function follow({ tx, note }: TxContext, current: Row, next: Effects['next']): Promise<void> {
  const { caseId, proceedingId, courtId, kind, lawyerId } = current;
  const known = await tx.hearing.findUnique({ where: { previousId: current.id } });
  if (!known && !next) return;
  if (!known) {
    const id = v7();
    await tx.hearing.create({ data: { id, caseId, proceedingId, courtId, kind, lawyerId, ...next!, previousId: current.id } });
    note({ action: 'create', resource: 'hearings', recordId: id, caseId, changes: { ...next, previousId: current.id } });
    return;
  }
  if (known.outcome !== null)
    throw new ApiError('conflict', {}, { message: 'L’audience suivante a déjà son compte rendu : ce renvoi ne peut plus être corrigé.' });
  const changes = next ?? { outcome: 'non_tenue' };
  await tx.hearing.update({ where: { id: known.id }, data: { ...changes, version: known.version + 1 } });
  note({ action: 'update', resource: 'hearings', recordId: known.id, caseId, changes });
}
