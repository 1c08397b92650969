import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** What is wrong with a ZIP file, as one French sentence for the person who uploaded it. */
export class ArchiveProblem extends Error {}

const MAX_ENTRIES = 1000;
const MAX_TOTAL = 50 * 1024 * 1024;
const MAX_RATIO = 100;
// Small parts may legitimately be very repetitive: the ratio is judged above this size only.
const RATIO_FLOOR = 1024 * 1024;
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

interface Entry {
  name: string;
  method: number;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

/**
 * Parts of a Word file by name, every limit checked before a byte is inflated.
 * Throws ArchiveProblem: bomb, lying header, duplicate or escaping name, link, encryption, data before, after or between the entries.
 */
export function readArchive(bytes: Buffer): Map<string, Buffer> {
  const entries = directory(bytes);
  checkSizes(entries);
  const parts = new Map<string, Buffer>();
  let expected = 0;
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    const { content, end } = inflate(bytes, entry, expected);
    expected = end;
    if (!entry.name.endsWith('/')) parts.set(entry.name, content);
  }
  if (expected + 4 > bytes.length || bytes.readUInt32LE(expected) !== CENTRAL) throw damaged();
  return parts;
}

function directory(bytes: Buffer): Entry[] {
  const end = bytes.length >= 22 ? bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1') : -1;
  if (bytes.length < 22 || bytes.readUInt32LE(0) !== LOCAL || end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END) {
    throw new ArchiveProblem('Ce fichier n’est pas un document Word (.docx).');
  }
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > MAX_ENTRIES || bytes.readUInt16LE(end + 8) !== count || at >= end) throw damaged();
  const entries: Entry[] = [];
  const seen = new Set<string>();
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL) throw damaged();
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    checkName(name, seen);
    if (bytes.readUInt16LE(at + 8) & 1) throw new ArchiveProblem('Le fichier est chiffré. Enregistrez-le sans mot de passe.');
    if (isLink(bytes, at)) throw new ArchiveProblem(`Le fichier contient un lien (${name}).`);
    entries.push({
      name,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (at !== end || end + 22 + bytes.readUInt16LE(end + 20) !== bytes.length) throw damaged();
  return entries;
}

function isLink(bytes: Buffer, at: number): boolean {
  return bytes[at + 5] === 3 && ((bytes.readUInt32LE(at + 38) >>> 16) & 0o170000) === 0o120000;
}

function checkName(name: string, seen: Set<string>): void {
  const isEscaping = name.startsWith('/') || /\\|\0|:|\ufffd/.test(name) || name.split('/').some(part => part === '..' || part === '.');
  if (name === '' || isEscaping) throw new ArchiveProblem('Le fichier contient un chemin interdit.');
  // Word compares part names without case: two spellings would be one part for Word and two for us.
  const folded = name.toLowerCase();
  if (seen.has(folded)) throw new ArchiveProblem(`Le fichier contient deux fois la partie ${name}.`);
  seen.add(folded);
}

function checkSizes(entries: readonly Entry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > MAX_TOTAL) throw new ArchiveProblem('Le fichier est trop volumineux une fois décompressé (50 Mo au plus).');
  const bomb = entries.find(entry => entry.size > RATIO_FLOOR && entry.size > entry.packed * MAX_RATIO);
  if (bomb) throw new ArchiveProblem(`La partie ${bomb.name} est anormalement compressée.`);
}

function inflate(bytes: Buffer, entry: Entry, expected: number): { content: Buffer; end: number } {
  const at = entry.offset;
  if (at !== expected || at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL) throw damaged();
  const nameLength = bytes.readUInt16LE(at + 26);
  const start = at + 30 + nameLength + bytes.readUInt16LE(at + 28);
  if (start + entry.packed > bytes.length || bytes.toString('utf8', at + 30, at + 30 + nameLength) !== entry.name) throw damaged();
  const packed = bytes.subarray(start, start + entry.packed);
  const content = unpack(packed, entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged();
  return { content, end: start + entry.packed + descriptorLength(bytes, at, start + entry.packed) };
}

// Writers that stream put sizes after the data (flag bit 3): 12 bytes, 16 with the optional signature.
function descriptorLength(bytes: Buffer, at: number, after: number): number {
  if (!(bytes.readUInt16LE(at + 6) & 8)) return 0;
  return after + 4 <= bytes.length && bytes.readUInt32LE(after) === 0x08074b50 ? 16 : 12;
}

function unpack(packed: Buffer, entry: Entry): Buffer {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw damaged();
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  } catch {
    throw damaged();
  }
}

function damaged(): ArchiveProblem {
  return new ArchiveProblem('Le fichier est endommagé ou sa structure est trompeuse. Enregistrez-le de nouveau depuis Word.');
}

/** One part as the archive holds it: deflated once, written as often as needed. */
export interface Packed {
  packed: Buffer;
  crc: number;
  size: number;
}

/** Deflates a part; `level` as zlib's, 9 for what is kept in the repository, less for what is written while somebody waits. */
export function pack(content: Uint8Array, level = 9): Packed {
  return { packed: deflateRawSync(content, { level }), crc: crc32(content), size: content.length };
}

/** A ZIP whose bytes depend on its parts only: no date of the day, no platform, order kept. */
export function writeArchive(parts: ReadonlyMap<string, Buffer | Packed>): Buffer {
  const files: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const part = 'packed' in content ? content : pack(content);
    const header = common(name, part);
    const local = [uint32(LOCAL), header, Buffer.from(name, 'utf8'), part.packed];
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    // Central header: "made by" 2.0, the common fields, then comment, disk and attributes (all zero) and the offset.
    central.push(uint32(CENTRAL), Buffer.from([20, 0]), header, tail, Buffer.from(name, 'utf8'));
    files.push(...local);
    offset += local.reduce((sum, piece) => sum + piece.length, 0);
  }
  const index = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, index, end]);
}

function common(name: string, { packed, crc, size }: Packed): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(0x0800, 2);
  header.writeUInt16LE(8, 4);
  header.writeUInt16LE(0x0021, 8);
  header.writeUInt32LE(crc, 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(size, 18);
  header.writeUInt16LE(Buffer.byteLength(name), 22);
  return header;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
