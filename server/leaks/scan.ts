import { ArchiveProblem, readArchive } from '../../templates/engine/archive.ts';
import { type Block, type PartTexts, type Piece, textsOf } from './blocks.ts';
import { passageOf } from './mask.ts';
import { isInTable, placeOfBlock, placeOfPart, placeOfWritten } from './places.ts';
import { leaksIn, type Reading } from './text.ts';
import type { LeakKind, ProtectedWords } from './words.ts';

/** A protected passage found in a file: where, in French; around what, masked; of what kind. Never the name, nor whose or which case. */
export interface Hit {
  place: string;
  passage: string;
  kind: LeakKind;
}

const EMBEDDED_DEPTH = 2;
// Letters come by chance among the bytes of a picture: only names long enough not to are looked for there.
const SHORTEST_IN_BYTES = 6;
const XML_PART = /\.(?:xml|rels|vml|html?|xhtml|svg|txt|rtf|mht)$/i;
const PREVIEW = /thumbnail/i;

/**
 * Looks for what is protected in every part of an Office file (docx; xlsx and odt the same way): texts, hidden and deleted ones too, text boxes,
 * headers, notes, comments, field codes, alternative texts, bookmarks, properties, hidden data, links, names of parts, files inside. A file that
 * cannot be read whole gives a hit of kind `unreadable`: what was not searched does not leave.
 * Not modelled: what a picture shows.
 */
export function scanDocx(bytes: Buffer, words: ProtectedWords): Hit[] {
  return distinct(scanFile(bytes, words, { known: new Map() }, 0));
}

/** Looks for what is protected in one text, said to stand in `place`. */
export function scanText(text: string, place: string, words: ProtectedWords, reading: Reading = {}): Hit[] {
  const leaks = leaksIn(text, words, reading);
  return leaks.map(leak => ({ place, passage: passageOf(text, leaks, leak), kind: leak.kind }));
}

function scanFile(bytes: Buffer, words: ProtectedWords, reading: Reading, depth: number): Hit[] {
  let parts: ReadonlyMap<string, Buffer>;
  try {
    parts = readArchive(bytes);
  } catch (error) {
    if (error instanceof ArchiveProblem) return [unreadable('fichier', error.message)];
    throw error;
  }
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  return [
    ...[...parts].flatMap(([name, content]) => [
      ...scanText(name, 'nom d’un fichier interne', words, reading),
      ...scanPart(name, content, words, reading, depth),
    ]),
    ...scanText(bytes.toString('utf8', end + 22), 'commentaire du fichier compressé', words, reading),
  ];
}

function scanPart(name: string, content: Buffer, words: ProtectedWords, reading: Reading, depth: number): Hit[] {
  const place = placeOfPart(name);
  if (PREVIEW.test(name)) return [unreadable(place, 'L’aperçu enregistré de la première page ne peut pas être contrôlé.')];
  if (XML_PART.test(name)) return scanXml(name, content, words, reading);
  if (content.subarray(0, 2).toString('latin1') === 'PK') {
    if (depth >= EMBEDDED_DEPTH) return [unreadable(place, 'Un fichier incorporé en contient trop d’autres.')];
    return scanFile(content, words, reading, depth + 1).map(hit => ({ ...hit, place: `${hit.place}, dans un fichier incorporé` }));
  }
  if (/\.bin$/i.test(name) || content.subarray(0, 4).toString('hex') === 'd0cf11e0')
    return [unreadable(place, 'Un objet incorporé ne peut pas être contrôlé.')];
  return scanBytes(content, place, words, reading);
}

/** Words among the bytes of a picture or a font: what a camera or a program wrote beside the image. */
function scanBytes(content: Buffer, place: string, words: ProtectedWords, reading: Reading): Hit[] {
  const wide = content.toString('utf16le').match(/[\p{L}\p{N} '’._@+-]{6,}/gu) ?? [];
  const narrow = content.toString('utf8').match(/[\p{L}\p{N} '’._@/+-]{6,}/gu) ?? [];
  return [...narrow, ...wide].flatMap(text => scanText(text, place, words, { ...reading, shortestName: SHORTEST_IN_BYTES }));
}

function scanXml(name: string, content: Buffer, words: ProtectedWords, reading: Reading): Hit[] {
  const xml = textOf(content);
  if (xml === null) return [unreadable(placeOfPart(name), 'Une partie du fichier n’a pas pu être lue.')];
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return [unreadable(placeOfPart(name), 'Une partie du fichier déclare des entités XML.')];
  const { blocks, written, comments }: PartTexts = textsOf(xml, /^customXml\//.test(name));
  const cells = blocks.filter(({ inside }) => isInTable(inside)).map(({ pieces }) => pieces.map(({ text }) => text).join(''));
  const inTable: Reading = { ...reading, beside: cells.join(' ') };
  return [
    ...blocks.flatMap(block => scanBlock(name, block, words, isInTable(block.inside) ? inTable : reading)),
    ...written.flatMap(one => scanText(one.value, placeOfWritten(name, one), words, reading)),
    ...comments.flatMap(text => scanText(text, 'partie technique du fichier', words, reading)),
  ];
}

/** The encodings an Office program writes; null for any other. */
function textOf(content: Buffer): string | null {
  const start = content.subarray(0, 2).toString('hex');
  const encoding = start === 'fffe' ? 'utf-16le' : start === 'feff' ? 'utf-16be' : 'utf-8';
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)["']/i.exec(content.toString('latin1'))?.[1]?.toUpperCase();
  if (encoding === 'utf-8' && declared && declared !== 'UTF-8' && declared !== 'US-ASCII') return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch {
    return null;
  }
}

/** The ways one paragraph may be read: as it stands, without its hidden letters, as before the tracked changes, in its field codes. */
function scanBlock(part: string, block: Block, words: ProtectedWords, reading: Reading): Hit[] {
  const { pieces } = block;
  const standing = pieces.filter(({ isDeleted, isCode }) => !isDeleted && !isCode);
  const readings: { pieces: Piece[]; note: string | null; only?: (piece: Piece) => boolean }[] = [{ pieces: standing, note: null }];
  if (pieces.some(({ isHidden }) => isHidden)) readings.push({ pieces: standing.filter(({ isHidden }) => !isHidden), note: null });
  if (pieces.some(({ isDeleted }) => isDeleted)) {
    const before = pieces.filter(({ isInserted, isCode }) => !isInserted && !isCode);
    readings.push({ pieces: before, note: 'texte supprimé gardé par le suivi des modifications', only: ({ isDeleted }) => isDeleted });
  }
  if (pieces.some(({ isCode }) => isCode)) readings.push({ pieces: pieces.filter(({ isCode }) => isCode), note: 'code de champ' });
  return readings.flatMap(({ pieces: read, note, only }) => {
    const text = read.map(piece => piece.text).join('');
    const leaks = leaksIn(text, words, reading);
    return leaks.flatMap(leak => {
      const own = within(read, leak.start, leak.end);
      if (only && !own.some(only)) return [];
      const said = note ?? (own.every(({ isHidden }) => isHidden) ? 'texte masqué' : null);
      return [{ place: placeOfBlock(part, block, said), passage: passageOf(text, leaks, leak), kind: leak.kind }];
    });
  });
}

function within(pieces: readonly Piece[], start: number, end: number): Piece[] {
  let at = 0;
  return pieces.filter(({ text }) => {
    const from = at;
    at += text.length;
    return from < end && at > start;
  });
}

const unreadable = (place: string, passage: string): Hit => ({ place, passage, kind: 'unreadable' });

/** Word writes a text box twice, once for old programs: the same passage at the same place is one hit. */
const distinct = (hits: readonly Hit[]): Hit[] => [...new Map(hits.map(hit => [`${hit.place}|${hit.passage}|${hit.kind}`, hit])).values()];
