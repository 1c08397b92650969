import { document, newDocument } from '#schema/documents';
import { documentsKnown, nobody } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { type Context, defineCreation, defineResource, type Row } from '../../rest/resource.ts';
import { bytesOf, giveUp, keepDocument, type ReceivedFile, receive, upload } from './keep.ts';

/** Documents: bytes come by an upload and leave only by the download, which the journal has. */
export const documents = defineResource({
  name: 'documents',
  model: 'document',
  schema: document,
  readonly: Object.keys(document.shape),
  owner: 'caseId',
  access: { read: documentsKnown, create: documentsKnown, update: nobody },
  filters: ['caseId'],
  sorts: ['createdAt'],
  defaultSort: ['createdAt', 'ASC'],
  create: defineCreation<typeof newDocument, ReceivedFile>({
    input: newDocument,
    upload,
    async prepare(context, { isNotice }, file) {
      if (!file) throw new ApiError('invalid', { file: 'Choisissez un fichier.' });
      return receive(context, file, isNotice ?? false);
    },
    run: (context, { caseId }, received) => keepDocument(context, received, caseId ?? null),
    abandon: giveUp,
  }),
  downloads: { content: { run: content } },
});

async function content(context: Context, row: Row) {
  return { fileName: row.fileName as string, contentType: row.contentType as string, bytes: await bytesOf(context, row.id) };
}
