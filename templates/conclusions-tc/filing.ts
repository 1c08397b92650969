import { claimChecks } from '../checks/claims.ts';
import { CORRECTIONAL, courtChecks, hearingChecks } from '../checks/court.ts';
import { standingChecks } from '../checks/standing.ts';
import type { FilingKind } from '../declaration.ts';

/** Pleadings of the civil party before the tribunal correctionnel, deposited at the hearing before the prosecutor's closing speech. */
export const conclusionsTc: FilingKind = {
  kind: 'conclusions_tc',
  title: 'Conclusions de partie civile (tribunal correctionnel)',
  slug: 'conclusions-tc',
  article: 'CPP 418 à 421, 459, 460, 464, 475-1, 480-1',
  file: 'conclusions-tc/conclusions-tc.docx',
  courts: CORRECTIONAL,
  stages: ['audience_tc', 'comparution_immediate', 'cpv', 'crpc'],
  anchor: 'hearing',
  rules: ['PC_AUDIENCE_421'],
  form: ['audience', 'electronic', 'greffe'],
  receptionCounts: false,
  isForfeit: true,
  signedBy: 'either',
  opens: 'join',
  standingAfter: 'constituee',
  offers: ['rappelProcedure', 'prejudice'],
  checks: facts => [
    ...courtChecks(
      facts,
      CORRECTIONAL,
      'Ces conclusions visent l’article 475-1\u00a0: elles ne valent que devant le tribunal correctionnel. Devant la cour d’assises ou la cour criminelle, prenez les conclusions qui visent l’article 375.',
      'CPP 475-1',
    ),
    ...hearingChecks(facts, 'CPP 421'),
    ...standingChecks(facts),
    ...claimChecks(facts, { claim: 'CPP 418', solidarity: 'CPP 480-1' }),
  ],
};
