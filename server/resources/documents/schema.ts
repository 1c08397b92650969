import { z } from 'zod';
import { flag, id, instant, integer, ref, text } from '#fields';

/** Document: a stored file, encrypted under an opaque name. */
export const document = z
  .object({
    id,
    caseId: ref('cases').nullable().meta({ title: 'Dossier' }),
    fileName: text(160).meta({ title: 'Nom du fichier' }),
    contentType: text(120).meta({ title: 'Format' }),
    sizeBytes: integer.meta({ title: 'Taille' }),
    sha256: text(64).meta({ title: 'Empreinte' }),
    createdById: ref('users').meta({ title: 'Ajouté par' }),
    createdAt: instant.meta({ title: 'Ajouté le' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Document', title: 'Document |||| Documents' });

/** What comes beside the file of a new document; without a case it is the association's own. */
export const newDocument = z.object({
  caseId: document.shape.caseId.optional(),
  isNotice: flag.optional().meta({ title: 'Avis reçu' }),
});
