import { z } from 'zod';
import { choice, day, id, integer, protectedText, ref, text } from '#fields';
import { EVENT_DETAILS, EVENTS, type EventKind } from '#law/events';

/** The kinds of events with their French names. */
export const STEP_KINDS = Object.fromEntries(Object.entries(EVENTS).map(([kind, { label }]) => [kind, label])) as Record<EventKind, string>;

/** Step (« acte de procédure, événement »): what happened, with the dates the law counts from. */
export const step = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    proceedingId: ref('proceedings').meta({ title: 'Procédure' }),
    courtId: ref('courts').nullable().meta({ title: 'Juridiction' }),
    decisionId: ref('decisions').nullable().meta({ title: 'Décision' }),
    kind: choice(STEP_KINDS).meta({ title: 'Nature' }),
    detail: choice(EVENT_DETAILS).nullable().meta({ title: 'Précision' }),
    happenedOn: day.meta({ title: 'Date' }),
    notifiedOn: day.nullable().meta({ title: 'Notifié le' }),
    servedOn: day.nullable().meta({ title: 'Signifié le' }),
    postedOn: day.nullable().meta({ title: 'Posté le' }),
    receivedOn: day.nullable().meta({ title: 'Reçu le' }),
    fixedOn: day.nullable().meta({ title: 'Date fixée' }),
    author: text(120).nullable().meta({ title: 'Auteur' }),
    note: protectedText(4_000).nullable().meta({ title: 'Note' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Step', title: 'Événement |||| Événements' });

const { shape } = step;

/** What is asked to record an event; the note is sealed. */
export const newStep = z.object({
  ...{ caseId: shape.caseId, proceedingId: shape.proceedingId, courtId: shape.courtId.optional(), kind: shape.kind },
  ...{ detail: shape.detail.optional(), decisionId: shape.decisionId.optional(), happenedOn: shape.happenedOn },
  ...{ notifiedOn: shape.notifiedOn.optional(), servedOn: shape.servedOn.optional(), postedOn: shape.postedOn.optional() },
  ...{ receivedOn: shape.receivedOn.optional(), fixedOn: shape.fixedOn.optional() },
  ...{ author: shape.author.optional(), note: shape.note.optional() },
  lateReason: text(300).nullable().optional().meta({ title: 'Pourquoi l’événement est enregistré après l’expiration d’un délai' }),
});

/** Correcting what the law counts from: the days of an event, and the answer to its question. */
export const correction = z.object({
  ...{ detail: shape.detail.optional(), happenedOn: shape.happenedOn.optional() },
  ...{ notifiedOn: shape.notifiedOn.optional(), servedOn: shape.servedOn.optional(), postedOn: shape.postedOn.optional() },
  ...{ receivedOn: shape.receivedOn.optional(), fixedOn: shape.fixedOn.optional() },
  correctionReason: text(300).nullable().optional().meta({ title: 'Motif de la correction' }),
});
