/** One named run of bytes; `bytes` must give exactly `sizeBytes`. */
export interface Entry {
  path: string;
  sizeBytes: number;
  bytes: AsyncIterable<Uint8Array>;
}

/** An archive that does not read as one; encrypted and authenticated, it can only come from a flaw of the program that wrote it. */
export class BadArchive extends Error {}

const LENGTH_BYTES = 4;
const MAX_HEADER_BYTES = 4096;

/**
 * Puts entries end to end: the length of a header (4 bytes, big-endian), the header (JSON `{ path, sizeBytes }`), the bytes.
 * Node has no tar and this needs none of what tar adds: the manifest, last entry, tells whether all is there.
 */
export async function* pack(entries: AsyncIterable<Entry>): AsyncIterable<Buffer> {
  for await (const { path, sizeBytes, bytes } of entries) {
    const header = Buffer.from(JSON.stringify({ path, sizeBytes }), 'utf8');
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32BE(header.length);
    yield Buffer.concat([length, header]);
    let given = 0;
    for await (const chunk of bytes) {
      given += chunk.length;
      yield Buffer.from(chunk);
    }
    if (given !== sizeBytes) throw new BadArchive(`${path} changed while it was read`);
  }
}

/** Reads the entries in order; each one's bytes must be read to their end before the next is asked for. Throws BadArchive. */
export async function* unpack(source: AsyncIterable<Uint8Array>): AsyncIterable<Entry> {
  const incoming = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);

  async function more(): Promise<boolean> {
    const next = await incoming.next();
    if (next.done === true) return false;
    held = held.length === 0 ? Buffer.from(next.value) : Buffer.concat([held, next.value]);
    return true;
  }
  async function exactly(size: number): Promise<Buffer> {
    while (held.length < size) if (!(await more())) throw new BadArchive('ended in the middle of an entry');
    const taken = held.subarray(0, size);
    held = held.subarray(size);
    return taken;
  }
  async function* content(size: number): AsyncIterable<Buffer> {
    for (let left = size; left > 0; ) {
      if (held.length === 0 && !(await more())) throw new BadArchive('ended in the middle of an entry');
      const piece = await exactly(Math.min(left, held.length));
      left -= piece.length;
      yield piece;
    }
  }

  while (held.length > 0 || (await more())) {
    if (held.length === 0) continue; // an empty chunk says nothing of the end
    const length = (await exactly(LENGTH_BYTES)).readUInt32BE();
    if (length > MAX_HEADER_BYTES) throw new BadArchive('header too long');
    const { path, sizeBytes } = JSON.parse((await exactly(length)).toString('utf8')) as { path: string; sizeBytes: number };
    yield { path, sizeBytes, bytes: content(sizeBytes) };
  }
}
