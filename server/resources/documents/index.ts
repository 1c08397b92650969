import { document } from '#schema/documents';
import { inWorkedCases, nobody } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { type Context, defineResource, type Row } from '../../rest/resource.ts';

/** Documents: bytes leave only by the download, which the journal has. */
export const documents = defineResource({
  name: 'documents',
  model: 'document',
  schema: document,
  readonly: Object.keys(document.shape),
  owner: 'caseId',
  access: { read: inWorkedCases, create: nobody, update: nobody },
  filters: ['caseId'],
  sorts: ['createdAt'],
  defaultSort: ['createdAt', 'ASC'],
  downloads: { content },
});

async function content({ read, vault }: Context, row: Row) {
  const stored = await read.document.findUnique({ where: { id: row.id }, select: { storedName: true, keyId: true } });
  if (!stored) throw new ApiError('not_found');
  return {
    fileName: row.fileName as string,
    contentType: row.contentType as string,
    bytes: await vault.files.get(stored.storedName, stored.keyId),
  };
}
