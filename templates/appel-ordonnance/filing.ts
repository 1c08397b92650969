import { appealChecks } from '../checks/appeal.ts';
import { CORRECTIONAL } from '../checks/court.ts';
import type { FilingKind } from '../declaration.ts';

/** Appeal against an order of the investigating judge; the ten days run from the day the notice was sent. */
export const appelOrdonnance: FilingKind = {
  kind: 'appel_ordonnance',
  title: 'Déclaration d’appel d’une ordonnance du juge d’instruction',
  slug: 'appel-ordonnance',
  article: 'CPP 186, 186-1, 186-3, 87, 502',
  file: 'appel-ordonnance/appel-ordonnance.docx',
  courts: CORRECTIONAL,
  stages: ['information', 'non_lieu'],
  anchor: 'decision',
  rules: ['APPEL_JI_186'],
  form: ['greffe'],
  receptionCounts: true,
  isForfeit: true,
  signedBy: 'either',
  offers: ['porteeAppel'],
  checks: facts =>
    appealChecks(facts, {
      rule: 'APPEL_JI_186',
      kinds: ['ordonnance'],
      courts: CORRECTIONAL,
      instead: 'Cette déclaration vise une ordonnance du juge d’instruction. Choisissez la déclaration d’appel qui convient à la décision.',
      articles: 'CPP 186',
    }),
};
