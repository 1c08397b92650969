import { warn } from '../checks/check.ts';
import type { FilingKind } from '../declaration.ts';
import { longDate } from '../french.ts';

/** Request to be told the day of the hearing: whoever complained is told of it (art. 391). */
export const demandeAvisAudience: FilingKind = {
  kind: 'demande_avis_audience',
  title: 'Demande d’avis d’audience',
  slug: 'demande-avis-audience',
  article: 'CPP 391, 10-2, 380-2-1',
  file: 'demande-avis-audience/demande-avis-audience.docx',
  courts: [],
  stages: ['plainte', 'enquete', 'information', 'appel'],
  anchor: 'case',
  rules: [],
  form: ['email', 'letter', 'lrar', 'electronic'],
  receptionCounts: false,
  isForfeit: false,
  signedBy: 'either',
  checks: ({ hearing, signedOn }) =>
    hearing && hearing.heldOn >= signedOn
      ? [
          warn(
            `Une audience est déjà connue, le ${longDate(hearing.heldOn)}\u00a0: constituez plutôt l’association partie civile.`,
            'CPP 418 à 421',
          ),
        ]
      : [],
};
