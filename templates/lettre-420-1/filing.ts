import { daysBetween } from '#law/days';
import { block, warn } from '../checks/check.ts';
import { claimChecks } from '../checks/claims.ts';
import { CORRECTIONAL, courtChecks } from '../checks/court.ts';
import { standingChecks } from '../checks/standing.ts';
import type { Check, FilingKind } from '../declaration.ts';
import type { FilingFacts } from '../facts.ts';

// Prudence, not law: a registered letter sent fewer days before may arrive too late.
const POSTAL_DAYS = 6;

/** Constitution of civil party by letter (« lettre de l'article 420-1 »), before the tribunal correctionnel only. */
export const lettre420_1: FilingKind = {
  kind: 'lettre_420_1',
  title: 'Constitution de partie civile par lettre (art. 420-1)',
  slug: 'constitution-420-1',
  article: 'CPP 420-1, 2-3, 2-22',
  file: 'lettre-420-1/lettre-420-1.docx',
  courts: CORRECTIONAL,
  stages: ['audience_tc', 'comparution_immediate', 'cpv', 'crpc'],
  anchor: 'hearing',
  rules: ['PC_LETTRE_420_1'],
  form: ['lrar', 'electronic', 'fax'],
  // The letter must have arrived twenty-four hours before the hearing.
  receptionCounts: true,
  isForfeit: true,
  signedBy: 'either',
  opens: 'join',
  standingAfter: 'constituee',
  checks: facts => [
    ...courtChecks(
      facts,
      CORRECTIONAL,
      'La constitution par lettre n’existe que devant le tribunal correctionnel. Constituez-vous au greffe ou à l’audience.',
      'CPP 420-1',
    ),
    ...noticeChecks(facts),
    ...standingChecks(facts),
    ...claimChecks(facts, { claim: 'CPP 420-1', solidarity: 'CPP 480-1' }),
    ...costsChecks(facts),
  ],
};

/** The strict reading of art. 420-1: by letter one claims damages only. */
function costsChecks({ case: { claimedCostsCents } }: FilingFacts): Check[] {
  if (!claimedCostsCents) return [];
  return [
    warn(
      'La lettre ne demande que des dommages-intérêts\u00a0: les frais de l’article 475-1 se demandent à l’audience, par des conclusions.',
      'CPP 420-1, 475-1',
    ),
  ];
}

/** Not modelled: working days before the hearing (see the rule PC_LETTRE_420_1). */
function noticeChecks({ hearing, signedOn, channel }: FilingFacts): Check[] {
  if (!hearing) return [block('Choisissez l’audience pour laquelle l’association se constitue.', 'CPP 420-1')];
  const days = daysBetween(signedOn, hearing.heldOn);
  if (days < 1) {
    const text = 'La lettre doit parvenir au tribunal vingt-quatre heures au moins avant l’audience. Constituez-vous à l’audience.';
    return [block(text, 'CPP 420-1')];
  }
  if (days === 1) {
    const text =
      'L’audience a lieu le lendemain\u00a0: la lettre doit parvenir le jour même, avant l’heure de l’audience, par communication électronique.';
    return [warn(text, 'CPP 420-1')];
  }
  if (days >= POSTAL_DAYS || channel === 'electronic') return [];
  return [warn('L’audience est proche\u00a0: préférez la communication électronique à la lettre recommandée.', 'CPP 420-1')];
}
