import { z } from 'zod';
import { id, instant, integer, protectedText, ref } from '#fields';

/** Note: what the team tells itself on a case; protected text, a colleague is called by « @ » and his name. */
export const note = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    authorId: ref('users').meta({ title: 'Auteur ou autrice' }),
    text: protectedText(4_000).meta({ title: 'Note' }),
    createdAt: instant.meta({ title: 'Écrite le' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Note', title: 'Note |||| Notes' });

/** What is asked to write one. */
export const newNote = z.object({ caseId: note.shape.caseId, text: note.shape.text });
