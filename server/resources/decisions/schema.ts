import { z } from 'zod';
import { cents, choice, day, flag, id, instant, integer, protectedText, ref, text } from '#fields';
import { AWARD_HEADS, CIVIL_OUTCOMES, DECISION_KINDS, EFFECTS, PENAL_OUTCOMES } from '#law/decisions';

/** Decision (« décision »): what a court decided, the one place where it is kept. */
export const decision = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    proceedingId: ref('proceedings').meta({ title: 'Procédure' }),
    courtId: ref('courts').meta({ title: 'Juridiction' }),
    hearingId: ref('hearings').nullable().meta({ title: 'Audience' }),
    kind: choice(DECISION_KINDS).meta({ title: 'Nature' }),
    pronouncedOn: day.meta({ title: 'Date du prononcé' }),
    effect: choice(EFFECTS).nullable().meta({ title: 'Effet à l’égard de l’association' }),
    servedOn: day.nullable().meta({ title: 'Signifiée le' }),
    isProvisionallyEnforced: flag.meta({ title: 'Exécution provisoire' }),
    note: protectedText(4_000).nullable().meta({ title: 'Précisions' }),
    recordedById: ref('users').nullable().meta({ title: 'Enregistrée par' }),
    recordedAt: instant.nullable().meta({ title: 'Enregistrée le' }),
    isConfirmed: flag.meta({ title: 'Confirmée' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Decision', title: 'Décision |||| Décisions' });

const LIST = 'Liste attendue.';
const outcome = z.strictObject({
  countId: ref('counts'),
  outcome: choice(PENAL_OUTCOMES),
  requalifiedAs: text(160).nullable().optional(),
  sentence: text(300).nullable().optional(),
});
const civilOutcome = z.strictObject({
  beneficiaryId: ref('persons').nullable(),
  outcome: choice(CIVIL_OUTCOMES),
  reason: text(300).nullable().optional(),
});
const award = z.strictObject({
  beneficiaryId: ref('persons').nullable(),
  head: choice(AWARD_HEADS),
  claimedCents: cents.nullable().optional(),
  awardedCents: cents,
  debtorIds: z.array(ref('persons'), LIST).max(50, '50 débiteurs au plus.').optional(),
});

/** What a decision holds, by count and by civil party; an absent list leaves what is recorded as it is. */
export const findings = {
  outcomes: z.array(outcome, LIST).max(200, '200 chefs au plus.').optional().meta({ title: 'Décision sur chaque chef' }),
  civilOutcomes: z
    .array(civilOutcome, LIST)
    .max(50, '50 parties civiles au plus.')
    .optional()
    .meta({ title: 'Décision sur l’action civile' }),
  awards: z.array(award, LIST).max(100, '100 sommes au plus.').optional().meta({ title: 'Sommes allouées' }),
};

/** What is asked to record a decision that no hearing report told. */
export const newDecision = z.object({
  caseId: decision.shape.caseId,
  proceedingId: decision.shape.proceedingId,
  courtId: decision.shape.courtId,
  kind: decision.shape.kind,
  pronouncedOn: decision.shape.pronouncedOn,
  effect: choice(EFFECTS).meta({ title: 'Effet à l’égard de l’association' }),
  servedOn: decision.shape.servedOn.optional(),
  isProvisionallyEnforced: flag.optional().meta({ title: 'Exécution provisoire' }),
  note: decision.shape.note.optional(),
  lateReason: text(300).nullable().optional().meta({ title: 'Pourquoi la décision est enregistrée après l’expiration d’un délai' }),
  ...findings,
});

/** Correcting the day a decision was read. */
export const redating = z.object({
  pronouncedOn: decision.shape.pronouncedOn,
  redateReason: text(300).nullable().optional().meta({ title: 'Motif de la correction' }),
});
