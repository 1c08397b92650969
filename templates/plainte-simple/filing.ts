import { alreadyProsecuted, namelessChecks } from '../checks/stage.ts';
import type { FilingKind } from '../declaration.ts';

/** Plainte simple: of the association, which is not the victim, it is a denunciation (art. 40-3 opens it a recourse). */
export const plainteSimple: FilingKind = {
  kind: 'plainte_simple',
  title: 'Plainte simple valant dénonciation',
  slug: 'plainte-simple',
  article: 'CPP 15-3, 40, 40-2, 40-3',
  file: 'plainte-simple/plainte-simple.docx',
  courts: [],
  stages: ['signalement', 'plainte', 'enquete', 'classement_sans_suite'],
  anchor: 'case',
  rules: [],
  // A registered letter or a receipt gives the day from which three months are counted (art. 85).
  form: ['lrar', 'hand', 'letter', 'email'],
  receptionCounts: false,
  isForfeit: false,
  signedBy: 'either',
  namesVictims: true,
  checks: facts => [...alreadyProsecuted(facts), ...namelessChecks(facts)],
};
