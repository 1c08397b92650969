import { readArchive, writeArchive } from '../../templates/engine/archive.ts';
import { type Properties, propertyParts } from '../../templates/engine/properties.ts';
import { escaped } from '../../templates/engine/xml.ts';
import { type Piece, textsOf } from './blocks.ts';
import { type Leak, leaksIn } from './text.ts';
import type { LeakKind, ProtectedWords } from './words.ts';

const TEXT_PART = /^word\/(?:document|header|footer|footnotes|endnotes)\d*\.xml$/;
const DROPPED = /thumbnail/i;
const REMOVED: Readonly<Record<LeakKind, string>> = {
  name: '[nom retiré]',
  birth_date: '[date retirée]',
  phone: '[coordonnées retirées]',
  email: '[coordonnées retirées]',
  address: '[adresse retirée]',
  case_number: '[numéro retiré]',
  initials: '[initiales retirées]',
  unreadable: '',
};

/**
 * The same document without the identities of the case `words` are about: pseudonyms in the place of names, « [date retirée] » and the like for
 * the rest, neutral properties. What belongs to another case is left, for the scan to stop. Pure; throws ArchiveProblem.
 */
export function redactDocx(bytes: Buffer, words: ProtectedWords, properties: Properties): Buffer {
  const parts = new Map([...readArchive(bytes)].filter(([name]) => !DROPPED.test(name)));
  for (const [name, content] of parts)
    if (TEXT_PART.test(name)) parts.set(name, Buffer.from(redactedXml(content.toString('utf8'), words), 'utf8'));
  for (const [name, content] of propertyParts(properties)) if (parts.has(name)) parts.set(name, Buffer.from(content, 'utf8'));
  const relations = parts.get('_rels/.rels');
  if (relations)
    parts.set('_rels/.rels', Buffer.from(relations.toString('utf8').replace(/<Relationship\s[^>]*thumbnail[^>]*>/g, ''), 'utf8'));
  return writeArchive(parts);
}

interface Edit {
  from: number;
  to: number;
  text: string;
}

function redactedXml(xml: string, words: ProtectedWords): string {
  const edits = textsOf(xml).blocks.flatMap(({ pieces }) => {
    const read = pieces.filter(({ isCode }) => !isCode);
    const own = leaksIn(read.map(({ text }) => text).join(''), words).filter(({ bearers }) =>
      bearers.some(({ caseId }) => caseId === words.about),
    );
    return own.length === 0 ? [] : editsOf(read, own, words);
  });
  return edits.toSorted((a, b) => b.from - a.from).reduce((text, { from, to, text: by }) => text.slice(0, from) + by + text.slice(to), xml);
}

/** What each piece of a paragraph becomes: the first piece of a name takes what stands in its place, the others lose their share. */
function editsOf(pieces: readonly Piece[], leaks: readonly Leak[], words: ProtectedWords): Edit[] {
  let at = 0;
  return pieces.flatMap(({ text, from, to }) => {
    const start = at;
    at += text.length;
    const touched = leaks.filter(leak => leak.start < at && leak.end > start);
    if (touched.length === 0 || from < 0) return [];
    let [written, done] = ['', start];
    for (const leak of touched) {
      written += text.slice(done - start, Math.max(0, leak.start - start));
      if (leak.start >= start) written += inPlaceOf(leak, words);
      done = Math.min(at, leak.end);
    }
    return [{ from, to, text: escaped(written + text.slice(done - start)) }];
  });
}

/** The pseudonym of the one person of the case a name tells of; a name several of them bear is taken out. */
function inPlaceOf({ kind, bearers }: Leak, { about }: ProtectedWords): string {
  const pseudonyms = new Set(bearers.filter(({ caseId }) => caseId === about).map(({ pseudonym }) => pseudonym));
  return kind === 'name' && pseudonyms.size === 1 ? [...pseudonyms][0]! : REMOVED[kind];
}
