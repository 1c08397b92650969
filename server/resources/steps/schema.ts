import { z } from 'zod';
import { choice, day, id, integer, protectedText, ref, text } from '#fields';

export const STEP_KINDS = {
  ouverture: 'Ouverture du dossier',
  signalement: 'Signalement',
  plainte: 'Plainte',
  citation: 'Citation ou convocation en justice',
  requisitoire_introductif: 'Réquisitoire introductif',
  avis_audience: 'Avis d’audience reçu',
  constitution: 'Constitution de partie civile',
  signification: 'Signification d’un jugement',
  courrier: 'Courrier reçu',
  autre: 'Autre événement',
} as const;

/** Step (« acte de procédure, événement »): what happened, with the dates the law counts from. */
export const step = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    proceedingId: ref('proceedings').meta({ title: 'Procédure' }),
    courtId: ref('courts').nullable().meta({ title: 'Juridiction' }),
    decisionId: ref('decisions').nullable().meta({ title: 'Décision' }),
    kind: choice(STEP_KINDS).meta({ title: 'Nature' }),
    happenedOn: day.meta({ title: 'Date' }),
    notifiedOn: day.nullable().meta({ title: 'Notifié le' }),
    servedOn: day.nullable().meta({ title: 'Signifié le' }),
    postedOn: day.nullable().meta({ title: 'Posté le' }),
    receivedOn: day.nullable().meta({ title: 'Reçu le' }),
    author: text(120).nullable().meta({ title: 'Auteur' }),
    note: protectedText(4_000).nullable().meta({ title: 'Note' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Step', title: 'Événement |||| Événements' });
