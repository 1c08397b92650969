import { v7 } from 'uuid';
import type { z } from 'zod';
import { newDecision } from '#schema/decisions';
import { staff } from '../../access.ts';
import type { Tx } from '../../db.ts';
import { ApiError, type FieldErrors } from '../../rest/errors.ts';
import { type Context, defineCreation } from '../../rest/resource.ts';
import { type CaseFacts, type CourtFacts, caseFacts, type DecisionFacts } from '../cases/facts.ts';
import { dueOf } from '../cases/foresee.ts';
import { settle } from '../cases/settle.ts';
import { lawChanges } from './changes.ts';
import { findingErrors, writeFindings } from './findings.ts';
import { verdictLines, verdictOf } from './verdict.ts';

type NewDecision = z.infer<typeof newDecision>;
type Reader = Pick<Tx, 'case' | 'court' | 'proceeding' | 'settings' | 'person' | 'count'>;

/** Records a decision that came by another way than a hearing report; a lawyer's waits for the association to confirm it. */
export const record = defineCreation({
  input: newDecision,
  async preview(context, input) {
    const { verdict, lines, nextStep, born, isLate } = await foreseen(context.read, context, input);
    return { effects: [...verdict, ...lines, ...nextStep], deadlines: born.map(dueOf), isLate };
  },
  async run(context, input) {
    const { tx, user, now, vault } = context;
    const errors = { ...dayErrors(input, context.today), ...(await findingErrors(tx, input.caseId, input)) };
    const { isLate } = await foreseen(tx, context, input);
    if (isLate && !input.lateReason)
      errors.lateReason = 'À renseigner : un dernier jour pour agir est déjà passé. Dites pourquoi la décision est enregistrée après lui.';
    if (Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
    const { outcomes, civilOutcomes, awards, lateReason, note, servedOn = null, isProvisionallyEnforced = false, ...told } = input;
    const id = v7();
    const isConfirmed = staff(user, context.today) === true;
    const sealed = note ? vault.seal(note, `decision.note.${id}`) : null;
    const given = { isConfirmed, recordedById: user.id, recordedAt: now, note: sealed, servedOn, isProvisionallyEnforced };
    await tx.decision.create({ data: { ...told, ...given, id } });
    await writeFindings(context, { id, caseId: input.caseId }, { outcomes, civilOutcomes, awards });
    if (lateReason) context.note({ action: 'late', resource: 'decisions', recordId: id, caseId: input.caseId, reason: lateReason });
    await settle(context, input.caseId);
    return id;
  },
});

/** What cannot be true of the days of a decision. */
export function dayErrors(
  { pronouncedOn, servedOn }: { pronouncedOn: string; servedOn?: string | null | undefined },
  today: string,
): FieldErrors {
  const errors: Record<string, string> = {};
  if (pronouncedOn > today) errors.pronouncedOn = 'Cette date est à venir. Enregistrez la décision une fois rendue.';
  if (servedOn && servedOn > today) errors.servedOn = 'Cette date est à venir. Vérifiez l’année.';
  else if (servedOn && servedOn < pronouncedOn) errors.servedOn = 'La signification ne peut pas précéder le prononcé.';
  return errors;
}

async function foreseen(client: Reader, { user, today }: Pick<Context, 'user' | 'today'>, input: NewDecision) {
  const facts = await caseFacts(client, input.caseId);
  const { holidayZone, ...court } = await client.court.findUniqueOrThrow({ where: { id: input.courtId } });
  const { level } = await client.proceeding.findUniqueOrThrow({ where: { id: input.proceedingId }, select: { level: true } });
  const decision: DecisionFacts = {
    ...{ id: 'draft', hearingKind: null, kind: input.kind, pronouncedOn: input.pronouncedOn, effect: input.effect, level },
    ...{ servedOn: input.servedOn ?? null, isConfirmed: staff(user, today) === true, court: { ...court, holidayZone } as CourtFacts },
  };
  const verdict = await verdictOf(client, input.caseId, input);
  const after = withDecision(facts, decision);
  const standing = decision.isConfirmed ? (verdict.standing?.to ?? facts.standing) : facts.standing;
  return { ...lawChanges(facts, { ...after, standing }, today), verdict: verdictLines(verdict, decision.isConfirmed) };
}

/** The facts of a case with this decision, in the place of the one of the same id. */
export const withDecision = (facts: CaseFacts, decision: DecisionFacts): CaseFacts => ({
  ...facts,
  decisions: [...facts.decisions.filter(({ id }) => id !== decision.id), decision],
});
