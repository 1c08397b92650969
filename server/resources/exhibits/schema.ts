import { z } from 'zod';
import { day, flag, id, instant, integer, ref, text } from '#fields';

/** Exhibit (« pièce »): a numbered document of the association's file; number 0 is that of a withdrawn one. */
export const exhibit = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    number: integer.meta({ title: 'N°' }),
    title: text(160).meta({ title: 'Intitulé' }),
    datedOn: day.nullable().meta({ title: 'Datée du' }),
    documentId: ref('documents').meta({ title: 'Document' }),
    pages: integer.nullable().meta({ title: 'Pages' }),
    isConfidential: flag.meta({ title: 'Confidentielle' }),
    communicatedOn: day.nullable().meta({ title: 'Communiquée le' }),
    communicatedTo: text(200).nullable().meta({ title: 'Communiquée à' }),
    withdrawnOn: day.nullable().meta({ title: 'Retirée le' }),
    withdrawnReason: text(300).nullable().meta({ title: 'Motif du retrait' }),
    addedById: ref('users').nullable().meta({ title: 'Ajoutée par' }),
    addedAt: instant.nullable().meta({ title: 'Ajoutée le' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Exhibit', title: 'Pièce |||| Pièces' });

const { caseId, title, datedOn, documentId, isConfidential } = exhibit.shape;

/** What comes with a new exhibit: its file, or a document the case already has. */
export const newExhibit = z.object({
  caseId,
  title,
  datedOn: datedOn.optional(),
  isConfidential: isConfidential.optional(),
  documentId: documentId.optional(),
  noticeOn: day.nullable().optional().meta({ title: 'Avis reçu le' }),
});
