import { appealChecks } from '../checks/appeal.ts';
import { CRIMINAL } from '../checks/court.ts';
import type { FilingKind } from '../declaration.ts';

/** Appeal on the civil interests against the decision of a cour d'assises or cour criminelle départementale. */
export const appelCriminel: FilingKind = {
  kind: 'appel_criminel',
  title: 'Déclaration d’appel d’un arrêt criminel',
  slug: 'appel-criminel',
  article: 'CPP 380-2 4°, 380-9, 380-10, 380-12, 380-21',
  file: 'appel-criminel/appel-criminel.docx',
  courts: CRIMINAL,
  stages: ['audience_ccd', 'audience_assises', 'interets_civils', 'appel'],
  anchor: 'decision',
  rules: ['APPEL_ASSISES_380_9', 'APPEL_ASSISES_INCIDENT_380_10'],
  form: ['greffe'],
  receptionCounts: true,
  isForfeit: true,
  signedBy: 'either',
  movesTo: 'appel',
  offers: ['porteeAppel'],
  checks: facts =>
    appealChecks(facts, {
      rule: facts.answers.natureAppelCriminel === 'incident' ? 'APPEL_ASSISES_INCIDENT_380_10' : 'APPEL_ASSISES_380_9',
      kinds: ['arret', 'arret_civil'],
      courts: CRIMINAL,
      instead:
        'Cette déclaration vise un arrêt de cour d’assises ou de cour criminelle. Choisissez la déclaration d’appel qui convient à la décision.',
      articles: 'CPP 380-2, 380-9',
    }),
};
