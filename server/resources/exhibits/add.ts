import { newExhibit } from '#schema/exhibits';
import { ApiError } from '../../rest/errors.ts';
import { defineCreation } from '../../rest/resource.ts';
import { giveUp, keepDocument, type ReceivedFile, receive, upload } from '../documents/keep.ts';
import { nextNumber } from './order.ts';

/** Adds an exhibit after the last one, from a file or from a document the case already has; its bytes are kept as they came. */
export const add = defineCreation<typeof newExhibit, ReceivedFile | null>({
  input: newExhibit,
  upload,
  async prepare(context, { documentId, datedOn }, file) {
    if (datedOn && datedOn > context.today) throw new ApiError('invalid', { datedOn: 'Cette date est à venir. Vérifiez l’année.' });
    if (file && documentId) throw new ApiError('invalid', { file: 'Un fichier ou un document du dossier, pas les deux.' });
    if (!file && !documentId) throw new ApiError('invalid', { file: 'Choisissez un fichier.' });
    return file ? receive(context, file) : null;
  },
  async run(context, { documentId, isConfidential, datedOn, ...named }, received) {
    const { tx, user, now } = context;
    const { id } = await tx.exhibit.create({
      data: {
        ...named,
        datedOn: datedOn ?? null,
        isConfidential: isConfidential ?? false,
        documentId: received ? await keepDocument(context, received, named.caseId) : documentId!,
        number: await nextNumber(context, named.caseId),
        addedById: user.id,
        addedAt: now,
      },
    });
    return id;
  },
  abandon: async (context, received) => {
    if (received) await giveUp(context, received);
  },
});
