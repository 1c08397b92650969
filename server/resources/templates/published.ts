import { createHash } from 'node:crypto';
import { filingOf, templateFile } from '../../../templates/index.ts';
import { ApiError } from '../../rest/errors.ts';
import type { Context } from '../../rest/resource.ts';
import { bytesOf } from '../documents/keep.ts';

/** A template in use, with the row a filing made from it names. */
export interface PublishedTemplate {
  id: string;
  sha256: string;
  edition: number;
  bytes: Buffer;
}

/** The version in use of a kind: the association's own once published, else the one shipped. Throws not_found for a kind without any. */
export async function publishedTemplate(read: Context['read'], vault: Context['vault'], kind: string): Promise<PublishedTemplate> {
  const row = await read.template.findFirst({ where: { kind, isPublished: true }, orderBy: { edition: 'desc' } });
  if (!row) throw new ApiError('not_found');
  return { id: row.id, sha256: row.sha256, edition: row.edition, bytes: await fileOf({ read, vault }, row) };
}

/** The Word file of a version. Throws conflict for one shipped with an earlier version of the program, which is no longer there. */
export async function fileOf(
  context: Pick<Context, 'read' | 'vault'>,
  { kind, sha256, documentId }: { kind: string; sha256: string; documentId: string | null },
): Promise<Buffer> {
  if (documentId) return bytesOf(context, documentId);
  const shipped = filingOf(kind) && (await templateFile(kind));
  if (shipped && createHash('sha256').update(shipped).digest('hex') === sha256) return shipped;
  throw new ApiError('conflict', {}, { message: 'Le fichier de cette version livrée autrefois n’est plus là. Choisissez-en une autre.' });
}
