import { hkdfSync, randomBytes } from 'node:crypto';
import { decryptBytes, encryptBytes, NONCE_BYTES, TAG_BYTES, Unreadable } from './cipher.ts';
import type { Keys } from './keys.ts';

/** Encrypts and opens a backup of any length, holding about one chunk at a time. */
export interface BackupCipher {
  encrypt(source: AsyncIterable<Uint8Array>): AsyncIterable<Buffer>;
  /**
   * Throws Unreadable on a changed, cut, lengthened or reordered backup, or one under another key. What comes before the flaw has then
   * been given already: write beside, and put in place only at the end.
   */
  decrypt(source: AsyncIterable<Uint8Array>): AsyncIterable<Buffer>;
}

const CHUNK_BYTES = 1024 * 1024;
const MAGIC = 'PCB1';
const ID_BYTES = 16;
const SALT_BYTES = 16;
const HEADER_BYTES = MAGIC.length + ID_BYTES + SALT_BYTES;
const SEALED_BYTES = CHUNK_BYTES + TAG_BYTES;
const DAMAGED = 'La sauvegarde est incomplète ou a été modifiée. Prenez-en une autre.';

/**
 * Header (format, key id, salt), then chunks of 1 MiB, the last one shorter. Each backup has its own key (from the salt), so that the
 * chunk's number and whether it is the last can be its nonce: a chunk that moves, is missing or is the end too early does not open.
 */
export function backupCipher(keys: Keys): BackupCipher {
  return {
    async *encrypt(source) {
      const header = Buffer.concat([Buffer.from(MAGIC), Buffer.from(keys.current.padEnd(ID_BYTES)), randomBytes(SALT_BYTES)]);
      const key = keyOf(keys, header);
      yield header;
      for await (const { bytes, index, isLast } of pieces(source, CHUNK_BYTES)) {
        yield encryptBytes(key, bytes, header, nonce(index, isLast)).subarray(NONCE_BYTES);
      }
    },
    async *decrypt(source) {
      const { header, rest, close } = await split(source);
      const key = await closingOnFailure(() => keyOf(keys, header), close);
      for await (const { bytes, index, isLast } of pieces(rest, SEALED_BYTES)) {
        yield opened(key, Buffer.concat([nonce(index, isLast), bytes]), header);
      }
    },
  };
}

function opened(key: Buffer, sealed: Buffer, header: Buffer): Buffer {
  try {
    return decryptBytes(key, sealed, header);
  } catch (cause) {
    throw new Unreadable(DAMAGED, cause);
  }
}

function keyOf(keys: Keys, header: Buffer): Buffer {
  if (header.length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw new Unreadable('Ce fichier n’est pas une sauvegarde de Partie civile.');
  const keyId = header.toString('latin1', MAGIC.length, MAGIC.length + ID_BYTES).trimEnd();
  const key = keys.derived('backup', keyId);
  if (key === undefined)
    throw new Unreadable('La clé de cette sauvegarde est absente. Remettez le fichier de clé d’alors (voir README, « Clé »).');
  return Buffer.from(hkdfSync('sha256', key, header.subarray(HEADER_BYTES - SALT_BYTES), 'backup.v1', 32));
}

function nonce(index: number, isLast: boolean): Buffer {
  const bytes = Buffer.alloc(NONCE_BYTES);
  bytes.writeUInt32BE(index, 0);
  bytes[NONCE_BYTES - 1] = isLast ? 1 : 0;
  return bytes;
}

/** Cuts a stream into pieces of `size`; the last, which may be empty, is known as such because one more byte is awaited before the others go. */
async function* pieces(source: AsyncIterable<Uint8Array>, size: number): AsyncIterable<{ bytes: Buffer; index: number; isLast: boolean }> {
  let held: Uint8Array[] = [];
  let length = 0;
  let index = 0;
  for await (const bytes of source) {
    held.push(bytes);
    length += bytes.length;
    if (length <= size) continue;
    let all = Buffer.concat(held);
    for (; all.length > size; all = all.subarray(size)) yield { bytes: all.subarray(0, size), index: index++, isLast: false };
    held = [all];
    length = all.length;
  }
  yield { bytes: Buffer.concat(held), index, isLast: true };
}

async function closingOnFailure<T>(work: () => T, close: () => Promise<unknown>): Promise<T> {
  try {
    return work();
  } catch (error) {
    await close(); // a stream of a file would stay open
    throw error;
  }
}

interface Parts {
  header: Buffer;
  rest: AsyncIterable<Uint8Array>;
  close(): Promise<unknown>;
}

async function split(source: AsyncIterable<Uint8Array>): Promise<Parts> {
  const iterator = source[Symbol.asyncIterator]();
  let start: Buffer = Buffer.alloc(0);
  while (start.length < HEADER_BYTES) {
    const next = await iterator.next();
    if (next.done === true) break;
    start = Buffer.concat([start, next.value]);
  }
  async function* rest() {
    yield start.subarray(HEADER_BYTES);
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { header: start.subarray(0, HEADER_BYTES), rest: rest(), close: async () => iterator.return?.() };
}
