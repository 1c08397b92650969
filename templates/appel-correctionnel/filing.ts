import { appealChecks } from '../checks/appeal.ts';
import { CORRECTIONAL } from '../checks/court.ts';
import type { FilingKind } from '../declaration.ts';

/** Appeal on the civil interests against a judgment of the tribunal correctionnel, at the registry of that court. */
export const appelCorrectionnel: FilingKind = {
  kind: 'appel_correctionnel',
  title: 'Déclaration d’appel d’un jugement correctionnel',
  slug: 'appel-correctionnel',
  article: 'CPP 497 3°, 498, 500, 502',
  file: 'appel-correctionnel/appel-correctionnel.docx',
  courts: [...CORRECTIONAL, 'tribunal_pour_enfants'],
  stages: ['audience_tc', 'comparution_immediate', 'cpv', 'crpc', 'audience_tpe', 'interets_civils', 'appel'],
  anchor: 'decision',
  rules: ['APPEL_CORR_498', 'APPEL_CORR_INCIDENT_500', 'CRPC_APPEL_495_13'],
  form: ['greffe'],
  receptionCounts: true,
  isForfeit: true,
  signedBy: 'either',
  movesTo: 'appel',
  offers: ['porteeAppel'],
  checks: facts =>
    appealChecks(facts, {
      rule: facts.answers.natureAppel === 'incident' ? 'APPEL_CORR_INCIDENT_500' : 'APPEL_CORR_498',
      kinds: ['jugement'],
      courts: [...CORRECTIONAL, 'tribunal_pour_enfants'],
      instead:
        'Cette déclaration vise un jugement du tribunal correctionnel. Choisissez la déclaration d’appel qui convient à la décision.',
      articles: 'CPP 497, 498',
    }),
};
