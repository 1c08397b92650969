import { createHash } from 'node:crypto';
import { ApiError } from '../../rest/errors.ts';
import type { Context, TxContext } from '../../rest/resource.ts';
import type { SentFile } from '../../rest/upload.ts';
import type { StoredFile } from '../../vault/files.ts';
import { Unreadable } from '../../vault/index.ts';
import { acceptedType, extensionOf } from './formats.ts';
import { withoutTraces } from './photo.ts';

const MEGABYTE = 1_048_576;
const DEFAULT_MEGABYTES = 25;

/** A file on the disk, encrypted, that no row names yet. */
export interface ReceivedFile {
  stored: StoredFile;
  contentType: string;
}

/** How large a file may be, by the association's settings. */
export const upload = {
  limitBytes: async ({ read }: Pick<Context, 'read'>): Promise<number> =>
    ((await read.settings.findFirst({ select: { uploadMegabytes: true } }))?.uploadMegabytes ?? DEFAULT_MEGABYTES) * MEGABYTE,
};

/** Judges a file by its content and puts it on the disk encrypted; the traces a phone leaves in a picture go when it is only a notice. */
export async function receive({ vault }: Pick<Context, 'vault'>, { bytes }: SentFile, isNotice = false): Promise<ReceivedFile> {
  const contentType = await acceptedType(bytes);
  return { stored: await vault.files.put(isNotice ? withoutTraces(bytes, contentType) : bytes), contentType };
}

/** Takes back a file whose record was not written. */
export const giveUp = ({ vault }: Pick<Context, 'vault'>, { stored }: ReceivedFile): Promise<void> => vault.files.remove(stored.storedName);

/** Writes the row of a received file; its name is ours, with the case's reference and nothing of what the sender called it. Answers its id. */
export async function keepDocument(
  { tx, user, now }: TxContext,
  { stored, contentType }: ReceivedFile,
  caseId: string | null,
): Promise<string> {
  const rank = (await tx.document.count({ where: { caseId } })) + 1;
  const owner = caseId
    ? (await tx.case.findUniqueOrThrow({ where: { id: caseId }, select: { reference: true } })).reference
    : 'association';
  const fileName = `${owner}_document-${rank}.${extensionOf(contentType)}`;
  const { id } = await tx.document.create({
    data: { caseId, fileName, contentType, ...stored, createdById: user.id, createdAt: now },
  });
  return id;
}

/** The bytes of a document, those that were kept and no others: throws Unreadable when they changed, not_found when its row is gone. */
export async function bytesOf({ read, vault }: Pick<Context, 'read' | 'vault'>, id: string): Promise<Buffer> {
  const stored = await read.document.findUnique({ where: { id }, select: { storedName: true, keyId: true, sha256: true } });
  if (!stored) throw new ApiError('not_found');
  const bytes = await vault.files.get(stored.storedName, stored.keyId);
  if (createHash('sha256').update(bytes).digest('hex') !== stored.sha256) throw new Unreadable();
  return bytes;
}
