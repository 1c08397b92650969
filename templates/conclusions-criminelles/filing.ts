import { claimChecks } from '../checks/claims.ts';
import { CRIMINAL, courtChecks, hearingChecks } from '../checks/court.ts';
import { standingChecks } from '../checks/standing.ts';
import type { FilingKind } from '../declaration.ts';

/** Pleadings for the civil phase before the cour d'assises or the cour criminelle départementale. */
export const conclusionsCriminelles: FilingKind = {
  kind: 'conclusions_criminelles',
  title: 'Conclusions de partie civile (cour d’assises, cour criminelle)',
  slug: 'conclusions-criminelles',
  article: 'CPP 315, 371 à 375-2, 380-19',
  file: 'conclusions-criminelles/conclusions-criminelles.docx',
  courts: CRIMINAL,
  stages: ['audience_ccd', 'audience_assises'],
  anchor: 'hearing',
  rules: [],
  form: ['audience', 'greffe'],
  receptionCounts: false,
  isForfeit: true,
  signedBy: 'either',
  opens: 'join',
  standingAfter: 'constituee',
  offers: ['rappelProcedure', 'prejudice'],
  checks: facts => [
    ...courtChecks(
      facts,
      CRIMINAL,
      'Ces conclusions visent l’article 375\u00a0: elles ne valent que devant la cour d’assises ou la cour criminelle départementale. Devant le tribunal correctionnel, prenez celles qui visent l’article 475-1.',
      'CPP 375',
    ),
    ...hearingChecks(facts, 'CPP 371'),
    ...standingChecks(facts),
    ...claimChecks(facts, { claim: 'CPP 371', solidarity: 'CPP 375-2' }),
  ],
};
