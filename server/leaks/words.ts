import { normalName } from '../vault/phonetic.ts';
import { addressKeys, NUMBER_START, sequenceKey, townsOf } from './sequences.ts';

/** One protected person, as the sealed identity tells; days `YYYY-MM-DD`. */
export interface ProtectedPerson {
  caseId: string;
  pseudonym: string;
  gender: string | null;
  isMinor: boolean;
  lastName?: string | null;
  firstName?: string | null;
  bornOn?: string | null;
  birthPlace?: string | null;
  /** Everything else that tells where the person is found: address, contact, instructions. */
  contacts: readonly string[];
}

/** A number by which a court or a prosecutor's office knows a case. */
export interface ProtectedNumber {
  caseId: string;
  value: string;
}

/** Names that are public in a document: the association's people, courts, lawyers (`phrases`), and the pseudonyms of its own case (`words`). */
export interface Allowed {
  phrases: readonly string[];
  words: readonly string[];
}

/** Who bears a name: enough to say « une mineure » or the pseudonym in its place. */
export interface Bearer {
  caseId: string;
  pseudonym: string;
  gender: string | null;
  isMinor: boolean;
  /** The name tells of this person alone: first name and last name together. */
  isWhole: boolean;
}

export type LeakKind = 'name' | 'birth_date' | 'phone' | 'email' | 'case_number' | 'address' | 'initials' | 'unreadable';

/** What may not leave, ready to be looked for: kept in memory for one scan, never written, never logged. */
export interface ProtectedWords {
  /** The case the document is about, whose own dates and pseudonyms are known; null for one about none. */
  about: string | null;
  names: ReadonlyMap<string, readonly Bearer[]>;
  births: ReadonlyMap<string, readonly Bearer[]>;
  emails: ReadonlyMap<string, readonly Bearer[]>;
  /** Numbers and addresses, as letters and figures put together. */
  sequences: ReadonlyMap<string, { kind: LeakKind; bearers: readonly Bearer[] }>;
  /** Two initials -> towns where somebody of these initials was born or lives. */
  initials: ReadonlyMap<string, ReadonlySet<string>>;
  allowedPhrases: ReadonlySet<string>;
  allowedWords: ReadonlySet<string>;
}

/** Shorter names are looked for only beside the other half of the name. */
const SHORTEST = 3;
const SHORTEST_PART = 4;
/** Fewer figures could be those of a date, a sum or an article. */
const SHORTEST_NUMBER = 6;
const PHONE = /(?:\+|00)?\d(?:[\s.\-/()\u00a0\u202f\u2011]{0,3}\d){7,14}/g;
// Not \b, which takes « é » for no letter: « épouse » would never begin a word.
const ALIAS = /\s*(?:[,()/«»"]|(?<!\p{L})(?:alias|dite?|n[ée]e?|[ée]pouse|[ée]p\.?|veuve)(?=\s))\s*/iu;

/**
 * An e-mail address, found the same way where it is indexed and where it is looked for. Rare signs (« = », « & ») end the part before the @: what
 * stands after them is then looked for, wherever the address is glued to other words.
 */
export const EMAIL = /[\p{L}\p{N}._+-]{1,64}@[a-z0-9.-]{1,180}\.[a-z]{2,24}/giu;

/** Builds the index of a scan; 10,000 persons take some tens of milliseconds. */
export function protectedWordsOf(
  persons: Iterable<ProtectedPerson>,
  numbers: Iterable<ProtectedNumber>,
  allowed: Allowed,
  about: string | null = null,
): ProtectedWords {
  const names = new Map<string, Bearer[]>();
  const births = new Map<string, Bearer[]>();
  const emails = new Map<string, Bearer[]>();
  const sequences = new Map<string, { kind: LeakKind; bearers: Bearer[] }>();
  const initials = new Map<string, Set<string>>();
  const addSequence = (key: string, kind: LeakKind, bearer: Bearer) => {
    const known = sequences.get(key);
    if (known) known.bearers.push(bearer);
    else sequences.set(key, { kind, bearers: [bearer] });
  };
  for (const person of persons) {
    const { caseId, pseudonym, gender, isMinor } = person;
    const bearer: Bearer = { caseId, pseudonym, gender, isMinor, isWhole: false };
    const whole: Bearer = { ...bearer, isWhole: true };
    for (const [key, isWhole] of nameKeys(person)) push(names, key, isWhole ? whole : bearer);
    if (person.bornOn) push(births, person.bornOn, whole);
    for (const text of person.contacts) {
      if (text.includes('@')) for (const [email] of text.matchAll(EMAIL)) push(emails, email.toLowerCase(), whole);
      for (const [phone] of text.matchAll(PHONE)) for (const key of phoneKeys(phone)) addSequence(key, 'phone', whole);
      for (const key of addressKeys(text)) addSequence(key, 'address', whole);
    }
    const towns = [person.birthPlace ?? '', ...person.contacts.flatMap(townsOf)].map(normalName).filter(town => town.length >= SHORTEST);
    if (towns.length > 0) for (const pair of pairsOf(person)) initials.set(pair, new Set([...(initials.get(pair) ?? []), ...towns]));
  }
  for (const { caseId, value } of numbers) {
    const key = numberKey(value);
    if (key) addSequence(key, 'case_number', { caseId, pseudonym: '', gender: null, isMinor: false, isWhole: true });
  }
  return {
    ...{ about, names, births, emails, sequences, initials },
    allowedPhrases: new Set(allowed.phrases.map(sequenceKey)),
    allowedWords: new Set(allowed.words.map(normalName)),
  };
}

/** What a number is looked for as: from its first figure on, with its letters where the figures alone are too few, not at all without letters. */
function numberKey(value: string): string | null {
  const whole = sequenceKey(value);
  const key = [whole.replace(NUMBER_START, ''), NUMBER_START.test(whole) ? whole : ''].find(({ length }) => length >= SHORTEST_NUMBER);
  return key ?? null;
}

/** What a person is recognised by, letters only: last and first names, aliases, halves of a compound name, both names in either order. */
function nameKeys({ lastName, firstName }: ProtectedPerson): Map<string, boolean> {
  const keys = new Map<string, boolean>();
  const lasts = pieces(lastName).map(normalWords);
  const firsts = pieces(firstName).map(normalWords);
  for (const words of [...lasts, ...firsts]) {
    add(keys, words.join(''), false, SHORTEST);
    if (words.length > 1) for (const word of words) add(keys, word, false, SHORTEST_PART);
  }
  for (const last of lasts)
    for (const first of firsts)
      for (const usual of new Set([first.join(''), first[0] ?? ''])) {
        add(keys, usual, false, SHORTEST);
        add(keys, usual + last.join(''), true, SHORTEST);
        add(keys, last.join('') + usual, true, SHORTEST);
      }
  return keys;
}

/** A name and its aliases: « Dupont dit Momo » is three, the whole one too. */
function pieces(name: string | null | undefined): string[] {
  if (!name) return [];
  const composed = name.normalize('NFC');
  const parts = ALIAS.test(composed) ? composed.split(ALIAS).filter(part => part.trim() !== '') : [];
  return [...new Set([name, ...parts])];
}

function add(keys: Map<string, boolean>, key: string, isWhole: boolean, shortest: number): void {
  if (key.length >= shortest && !keys.has(key)) keys.set(key, isWhole);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** A French number however it is dialled; a foreign one as it is written. */
function phoneKeys(phone: string): string[] {
  const figures = phone.replace(/\D/g, '');
  const national = /^(?:0033|33)?0?([1-9]\d{8})$/.exec(figures)?.[1];
  return national ? [`0${national}`, `33${national}`, `0033${national}`, `330${national}`, `00330${national}`] : [figures];
}

/** « dm » for Manon Dufresne, « bm » too for Manon Dufresne-Bernard: in the order of the alphabet, since either may come first. */
function pairsOf({ lastName, firstName }: ProtectedPerson): string[] {
  const firsts = (name: string | null | undefined) => [...new Set(normalWords(name).map(word => word[0]!))];
  return firsts(lastName).flatMap(last => firsts(firstName).map(first => initialsKey(last, first)));
}

const normalWords = (name: string | null | undefined): string[] =>
  (name ?? '')
    .split(/[^\p{L}\p{M}]+/u)
    .map(normalName)
    .filter(Boolean);

/** Two initials in the order of the alphabet. */
export const initialsKey = (one: string, other: string): string => [one, other].sort().join('');
