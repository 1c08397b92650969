import { z } from 'zod';
import { longDay } from '#law/days';
import { findings, redating } from '#schema/decisions';
import { inStaffCases } from '../../access.ts';
import type { Tx } from '../../db.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction, type Row } from '../../rest/resource.ts';
import { caseFacts } from '../cases/facts.ts';
import { settle } from '../cases/settle.ts';
import { type Consequence, lawChanges } from './changes.ts';
import { findingErrors, writeFindings } from './findings.ts';
import { dayErrors, withDecision } from './record.ts';
import { applyVerdict, undoVerdict } from './verdict.ts';

/** Corrects the day a decision was read: its deadlines are computed again, what was validated has to be validated anew. */
export const redate = defineAction({
  input: redating,
  access: inStaffCases,
  isVersioned: true,
  reason: 'redateReason',
  async preview(context, current, { pronouncedOn }) {
    const facts = await caseFacts(context.read, current.caseId);
    const decision = facts.decisions.find(({ id }) => id === current.id)!;
    const { lines, nextStep } = lawChanges(facts, withDecision(facts, { ...decision, pronouncedOn }), context.today);
    const moved: Consequence = { kind: 'change', text: `Prononcé : ${longDay(current.pronouncedOn)} → ${longDay(pronouncedOn)}` };
    return { effects: pronouncedOn === current.pronouncedOn ? [] : [moved, ...lines, ...nextStep] };
  },
  async run(context, current, { pronouncedOn }) {
    const errors = {
      ...dayErrors({ pronouncedOn, servedOn: current.servedOn }, context.today),
      ...(await tooEarly(context.tx, current, pronouncedOn)),
    };
    if (Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
    const decision = current as { id: string; caseId: string };
    await undoVerdict(context, decision);
    await context.tx.decision.update({ where: { id: current.id }, data: { pronouncedOn, version: current.version + 1 } });
    await applyVerdict(context, decision);
    await settle(context, current.caseId);
  },
});

async function tooEarly(tx: Pick<Tx, 'hearing'>, { hearingId }: Row, pronouncedOn: string): Promise<Record<string, string>> {
  const hearing = hearingId ? await tx.hearing.findUnique({ where: { id: hearingId }, select: { heldOn: true } }) : null;
  return hearing && pronouncedOn < hearing.heldOn ? { pronouncedOn: 'Le prononcé ne peut pas précéder l’audience.' } : {};
}

/** Completes or corrects what a decision holds: outcomes by count, civil outcomes, sums. */
export const complete = defineAction({
  input: z.object(findings),
  access: inStaffCases,
  isVersioned: true,
  async run(context, current, input) {
    const errors = await findingErrors(context.tx, current.caseId, input);
    if (Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
    await writeFindings(context, current as { id: string; caseId: string }, input);
    await context.tx.decision.update({ where: { id: current.id }, data: { version: current.version + 1 } });
    await settle(context, current.caseId);
  },
});

/** Confirms a decision recorded by the case's lawyer: its deadlines are then sure. */
export const confirm = defineAction({
  input: z.object({}),
  access: inStaffCases,
  isVersioned: true,
  async run(context, current) {
    if (current.isConfirmed) throw new ApiError('conflict', {}, { message: 'Cette décision est déjà confirmée.' });
    if (current.hearingId)
      throw new ApiError('conflict', {}, { message: 'Cette décision se confirme avec le compte rendu de son audience.' });
    await context.tx.decision.update({ where: { id: current.id }, data: { isConfirmed: true, version: current.version + 1 } });
    await applyVerdict(context, current as { id: string; caseId: string });
    await settle(context, current.caseId);
  },
});
