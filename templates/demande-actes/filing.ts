import { stageChecks } from '../checks/stage.ts';
import type { FilingKind } from '../declaration.ts';

/** Request for acts to the investigating judge: void unless declared to the clerk or sent by registered letter (art. 81 al. 10, 82-1). */
export const demandeActes: FilingKind = {
  kind: 'demande_actes',
  title: 'Demande d’actes (art. 82-1)',
  slug: 'demande-actes',
  article: 'CPP 81, 82-1, 82-2, 156',
  file: 'demande-actes/demande-actes.docx',
  courts: ['tribunal_judiciaire', 'tribunal_premiere_instance', 'cour_appel'],
  stages: ['information'],
  anchor: 'case',
  rules: [],
  form: ['greffe', 'lrar'],
  receptionCounts: true,
  isForfeit: false,
  signedBy: 'either',
  checks: facts =>
    stageChecks(
      facts,
      ['information'],
      'La demande d’actes se fait au juge d’instruction, pendant l’information. Devant le tribunal, déposez des conclusions écrites (art. 388-5).',
      'CPP 82-1, 388-5',
    ),
};
