import { z } from 'zod';
import { choice, id, instant, integer, ref } from '#fields';

export const NOTICE_KINDS = {
  mention: 'Vous êtes mentionné dans une note',
  task_assigned: 'Une tâche vous est confiée',
  report_to_confirm: 'Le compte rendu d’un avocat est à confirmer',
  filing_to_confirm: 'Le dépôt d’un acte par un avocat est à confirmer',
  report_taken_back: 'Votre compte rendu a été repris',
  same_number: 'Un autre dossier porte le même numéro',
  possible_link: 'Un lien est possible avec un autre dossier',
  deadline_contested: 'Le calcul d’un délai est contesté',
  case_assigned: 'Un dossier vous est confié',
  majority_soon: 'Une victime devient majeure dans les six mois\u00a0: elle signera elle-même',
  majority_now: 'Une victime devient majeure ce mois-ci\u00a0: elle signe elle-même à partir de son anniversaire',
} as const;
export type NoticeKind = keyof typeof NOTICE_KINDS;

/** Notice (« nouveauté »): that something concerns this person, and where; nothing nominative is in it. */
export const notification = z
  .object({
    id,
    kind: choice(NOTICE_KINDS).meta({ title: 'Nature' }),
    caseId: ref('cases').nullable().meta({ title: 'Dossier' }),
    recordId: id.nullable().meta({ title: 'Fiche' }),
    createdAt: instant.meta({ title: 'Reçue le' }),
    seenAt: instant.nullable().meta({ title: 'Vue le' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Notification', title: 'Nouveauté |||| Nouveautés' });
