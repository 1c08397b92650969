import { z } from 'zod';
import { choice, day, flag, id, instant, integer, protectedText, ref, text, time } from '#fields';
import { HEARING_KINDS, HEARING_OUTCOMES, labelsOf, POSTPONEMENT_REASONS } from '#law/stages';
import { findings } from '#schema/decisions';

/** Hearing (« audience »): one sitting of a court on one case. */
export const hearing = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    proceedingId: ref('proceedings').meta({ title: 'Procédure' }),
    courtId: ref('courts').meta({ title: 'Juridiction' }),
    kind: choice(HEARING_KINDS).meta({ title: 'Type' }),
    heldOn: day.meta({ title: 'Date d’audience' }),
    startTime: time.meta({ title: 'Heure' }),
    chamber: text(80).nullable().meta({ title: 'Chambre' }),
    courtroom: text(80).nullable().meta({ title: 'Salle' }),
    purpose: text(200).nullable().meta({ title: 'Objet' }),
    lawyerId: ref('lawyers').nullable().meta({ title: 'Avocat présent' }),
    outcome: choice(labelsOf(HEARING_OUTCOMES)).nullable().meta({ title: 'Issue' }),
    outcomeReason: choice(POSTPONEMENT_REASONS).nullable().meta({ title: 'Motif du renvoi' }),
    deliberationOn: day.nullable().meta({ title: 'Délibéré au' }),
    report: protectedText(20_000).nullable().meta({ title: 'Précisions' }),
    reportedById: ref('users').nullable().meta({ title: 'Compte rendu de' }),
    reportedAt: instant.nullable().meta({ title: 'Compte rendu le' }),
    confirmedById: ref('users').nullable().meta({ title: 'Confirmé par' }),
    confirmedAt: instant.nullable().meta({ title: 'Confirmé le' }),
    previousId: ref('hearings').nullable().meta({ title: 'Audience précédente' }),
    joinedProceedingId: ref('proceedings').nullable().meta({ title: 'Procédure jointe' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Hearing', title: 'Audience |||| Audiences' });

const OUTCOMES = choice(labelsOf(HEARING_OUTCOMES));

/** The hearing's report (« compte rendu »): one outcome for all, or `defendants` with the outcome of each. */
export const hearingReport = z.object({
  outcome: OUTCOMES.meta({ title: 'Qu’a décidé le tribunal ?' }),
  defendants: z
    .array(z.strictObject({ personId: ref('persons'), outcome: OUTCOMES }), 'Liste attendue.')
    .max(50, '50 prévenus au plus.')
    .optional()
    .meta({ title: 'Issue pour chaque prévenu' }),
  severedHeldOn: day.nullable().optional().meta({ title: 'Audience des prévenus disjoints' }),
  severedStartTime: time.nullable().optional().meta({ title: 'Heure de cette audience' }),
  joinedProceedingId: ref('proceedings').nullable().optional().meta({ title: 'Procédure jointe' }),
  joinedCaseId: ref('cases').nullable().optional().meta({ title: 'Dossier joint' }),
  nextHeldOn: day.nullable().optional().meta({ title: 'Date annoncée' }),
  nextStartTime: time.nullable().optional().meta({ title: 'Heure' }),
  nextChamber: text(80).nullable().optional().meta({ title: 'Chambre' }),
  outcomeReason: choice(POSTPONEMENT_REASONS).nullable().optional().meta({ title: 'Motif du renvoi' }),
  decisionOn: day.nullable().optional().meta({ title: 'Date du prononcé' }),
  isContradictory: flag.nullable().optional().meta({ title: 'L’association était présente ou informée de la date' }),
  lateReason: text(300).nullable().optional().meta({ title: 'Pourquoi ce compte rendu arrive après l’expiration d’un délai' }),
  report: protectedText(20_000).nullable().optional().meta({ title: 'Précisions' }),
  ...findings,
});
