import { z } from 'zod';
import { choice, day, id, integer, longText, ref, text } from '#fields';
import { STANDING_KINDS, type StandingKindName } from '#law/standingDocuments';

/** Stored kind -> French title. */
export const KINDS = Object.fromEntries(Object.entries(STANDING_KINDS).map(([kind, { title }]) => [kind, title])) as Record<
  StandingKindName,
  string
>;

/** Standing document (« document de l’association »): a dated proof of what the association is and may do. */
export const standingDocument = z
  .object({
    id,
    kind: choice(KINDS).meta({ title: 'Nature' }),
    title: text(160).meta({ title: 'Intitulé' }),
    datedOn: day.nullable().meta({ title: 'Daté du' }),
    fromOn: day.meta({ title: 'Valable à partir du' }),
    untilOn: day.nullable().meta({ title: 'Valable jusqu’au' }),
    organ: text(120).nullable().meta({ title: 'Organe' }),
    object: longText(4_000).nullable().meta({ title: 'Objet statutaire' }),
    documentId: ref('documents').nullable().meta({ title: 'Document' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'StandingDocument', title: 'Document de l’association |||| Documents de l’association' });

const { title, datedOn, fromOn, untilOn, organ, object, documentId } = standingDocument.shape;

/** What replaces a document: without a first day it is good from the day written on it. */
export const replacement = z.object({
  title: title.optional(),
  datedOn,
  fromOn: fromOn.optional(),
  untilOn: untilOn.optional(),
  organ: organ.optional(),
  object: object.optional(),
  documentId: documentId.optional(),
});
