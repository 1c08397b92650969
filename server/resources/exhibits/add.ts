import { newExhibit } from '#schema/exhibits';
import { ApiError } from '../../rest/errors.ts';
import { defineCreation, type TxContext } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';
import { giveUp, keepDocument, type ReceivedFile, receive, upload } from '../documents/keep.ts';
import { nextNumber } from './order.ts';

/** Adds an exhibit after the last one, from a file or from a document the case already has; its bytes are kept as they came. */
export const add = defineCreation<typeof newExhibit, ReceivedFile | null>({
  input: newExhibit,
  upload,
  async prepare(context, { documentId, datedOn, noticeOn }, file) {
    for (const [field, on] of Object.entries({ datedOn, noticeOn }))
      if (on && on > context.today) throw new ApiError('invalid', { [field]: 'Cette date est à venir. Vérifiez l’année.' });
    if (file && documentId) throw new ApiError('invalid', { file: 'Un fichier ou un document du dossier, pas les deux.' });
    if (!file && !documentId) throw new ApiError('invalid', { file: 'Choisissez un fichier.' });
    return file ? receive(context, file) : null;
  },
  async run(context, { documentId, isConfidential, datedOn, noticeOn, ...named }, received) {
    const { tx, user, now } = context;
    const kept = received ? await keepDocument(context, received, named.caseId) : documentId!;
    const { id } = await tx.exhibit.create({
      data: {
        ...named,
        datedOn: datedOn ?? null,
        isConfidential: isConfidential ?? false,
        documentId: kept,
        number: await nextNumber(context, named.caseId),
        addedById: user.id,
        addedAt: now,
      },
    });
    if (noticeOn) await keepNotice(context, named.caseId, noticeOn, kept);
    return id;
  },
  abandon: async (context, received) => {
    if (received) await giveUp(context, received);
  },
});

/** The notice of a hearing is also an event of the case: of its leading proceeding, on the day it came, with the same document. */
async function keepNotice(context: TxContext, caseId: string, noticeOn: string, documentId: string): Promise<void> {
  const { tx, note } = context;
  const proceeding = await tx.proceeding.findFirst({ where: { caseId }, orderBy: [{ isLeading: 'desc' }, { id: 'asc' }] });
  if (!proceeding) return;
  const kind = 'avis_audience';
  const given = { caseId, proceedingId: proceeding.id, courtId: proceeding.courtId, kind, happenedOn: noticeOn, receivedOn: noticeOn };
  const { id } = await tx.step.create({ data: { ...given, documentId } });
  note({ action: 'create', resource: 'steps', recordId: id, caseId, changes: { kind, happenedOn: noticeOn } });
  await settle(context, caseId);
}
