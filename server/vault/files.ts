import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { decryptBytes, encryptBytes, Unreadable } from './cipher.ts';
import type { Keys } from './keys.ts';

/** What the database keeps of a stored file; size and hash are those of the clear bytes. */
export interface StoredFile {
  storedName: string;
  keyId: string;
  sha256: string;
  sizeBytes: number;
}

/** Files of 25 MB at most, encrypted whole, under names that tell nothing. */
export interface FileStore {
  /** Resolves once the bytes and their name are on disk. */
  put(bytes: Uint8Array): Promise<StoredFile>;
  /** Throws Unreadable, also when the file is missing. */
  get(storedName: string, keyId: string): Promise<Buffer>;
  /** Absent already is no error. */
  remove(storedName: string): Promise<void>;
}

const STORED_NAME = /^[0-9a-f]{32}$/;

/** The file store of one folder; the name is authenticated, so that swapping two files is found out. */
export function fileStore(keys: Keys, folder: string): FileStore {
  return {
    async put(bytes) {
      const storedName = randomBytes(16).toString('hex');
      const keyId = keys.current;
      await writeDurably(folder, storedName, encryptBytes(keys.derived('files', keyId)!, bytes, context(storedName, keyId)));
      return { storedName, keyId, sha256: createHash('sha256').update(bytes).digest('hex'), sizeBytes: bytes.length };
    },
    async get(storedName, keyId) {
      const key = keys.derived('files', keyId);
      if (key === undefined) throw new Unreadable();
      return decryptBytes(key, await stored(folder, storedName), context(storedName, keyId));
    },
    async remove(storedName) {
      await rm(pathOf(folder, storedName), { force: true });
      await syncFolder(folder);
    },
  };
}

async function writeDurably(folder: string, name: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const temporary = join(folder, `${name}.part`);
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, join(folder, name));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function stored(folder: string, name: string): Promise<Buffer> {
  try {
    return await readFile(pathOf(folder, name));
  } catch (cause) {
    throw cause instanceof Unreadable ? cause : new Unreadable(undefined, cause);
  }
}

/** A name from the database is data: one that is not ours must not walk out of the folder. */
function pathOf(folder: string, name: string): string {
  if (!STORED_NAME.test(name)) throw new Unreadable();
  return join(folder, name);
}

function context(storedName: string, keyId: string): Buffer {
  return Buffer.from(`file.v1.${keyId}.${storedName}`, 'utf8');
}
