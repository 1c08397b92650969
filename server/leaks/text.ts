import { isCommonWord } from '../resources/persons/commonWords.ts';
import { isNameLike, LONGEST_NAME } from '../resources/persons/names.ts';
import { daysIn } from './days.ts';
import { streetWord, type Token, tokensOf } from './sequences.ts';
import { type Bearer, EMAIL, initialsKey, type LeakKind, type ProtectedWords } from './words.ts';

/** A protected passage of a text: where it stands, what it is, and whom it tells of. */
export interface Leak {
  start: number;
  end: number;
  kind: LeakKind;
  bearers: readonly Bearer[];
}

/**
 * How a text is read: `shortestName` leaves short names out where letters come by chance, in the bytes of a picture; `beside` is what stands in the
 * other cells of a table, whose heading tells what a cell means.
 */
export interface Reading {
  beside?: string;
  shortestName?: number;
  known?: Map<string, string>;
}

const LONGEST_SEQUENCE = 12;
const LONGEST_SPELLED = 30;
// Not \b, which takes « é » for no letter: « né le » would never match.
const BIRTH = /(?<!\p{L})(?:n[ée]e?s?|[âa]g[ée]e?s?|DDN)(?!\p{L})|naissance/iu;

/**
 * Every protected passage of one text, in its order; overlapping or adjacent ones are one. Names whole or by half, however spelt (accents,
 * capitals, hyphens, letters apart); an everyday word only where its capital is that of a name.
 * Not modelled: a name misspelt, translated or told by a riddle.
 */
export function leaksIn(text: string, words: ProtectedWords, { shortestName = 0, known, beside = '' }: Reading = {}): Leak[] {
  const tokens = tokensOf(text, known);
  if (tokens.length === 0) return [];
  const spans = [
    ...nameSpans(text, tokens, words, shortestName),
    ...sequenceSpans(tokens, words),
    ...birthSpans(text, tokens, words, beside),
    ...emailSpans(text, words),
    ...initialSpans(text, tokens, words),
  ];
  return merged(text, allowedOut(tokens, spans, words));
}

function nameSpans(text: string, tokens: readonly Token[], { names }: ProtectedWords, shortest: number): Leak[] {
  const found: Leak[] = [];
  const look = (key: string, from: number, to: number) => {
    const bearers = key.length >= shortest ? names.get(key) : undefined;
    if (bearers) found.push({ start: tokens[from]!.start, end: tokens[to]!.end, kind: 'name', bearers });
  };
  for (let from = 0; from < tokens.length; from++) {
    let key = '';
    for (let to = from; to < Math.min(from + LONGEST_NAME, tokens.length) && !tokens[to]!.isNumber; to++) {
      key += tokens[to]!.key;
      if (to > from || !isOrdinary(text, tokens[to]!)) look(key, from, to);
    }
    spelled(tokens, from, look);
  }
  return found;
}

const isOrdinary = (text: string, { start, end }: Token) => {
  const word = text.slice(start, end);
  return isCommonWord(word) && !isNameLike(text, word, start);
};

/** « D U F R E S N E »: at least four letters alone, end to end. */
function spelled(tokens: readonly Token[], from: number, look: (key: string, from: number, to: number) => void): void {
  const isLetter = (at: number) => tokens[at] !== undefined && !tokens[at].isNumber && tokens[at].key.length === 1;
  if (!isLetter(from)) return;
  let key = '';
  for (let to = from; to < from + LONGEST_SPELLED && isLetter(to); to++) {
    key += tokens[to]!.key;
    if (key.length > 3) look(key, from, to);
  }
}

function sequenceSpans(tokens: readonly Token[], { sequences }: ProtectedWords): Leak[] {
  return tokens.flatMap(({ start }, from) => {
    const found: Leak[] = [];
    let key = '';
    for (const token of tokens.slice(from, from + LONGEST_SEQUENCE)) {
      key += streetWord(token);
      const known = sequences.get(key);
      if (known) found.push({ start, end: token.end, ...known });
    }
    return found;
  });
}

/** In a document about one case, the birth date of somebody else is one only where the text speaks of a birth: so many days are somebody's. */
function birthSpans(text: string, tokens: readonly Token[], { births, about }: ProtectedWords, beside: string): Leak[] {
  return daysIn(text, tokens).flatMap(({ day, from, to }) => {
    const bearers = births.get(day);
    if (
      !bearers ||
      (about !== null && !bearers.some(({ caseId }) => caseId === about) && !BIRTH.test(`${text} ${beside}`.normalize('NFC')))
    )
      return [];
    return [{ start: tokens[from]!.start, end: tokens[to - 1]!.end, kind: 'birth_date' as const, bearers }];
  });
}

function emailSpans(text: string, { emails }: ProtectedWords): Leak[] {
  return [...text.matchAll(EMAIL)].flatMap(({ 0: email, index }) => {
    const bearers = emails.get(email.toLowerCase());
    return bearers ? [{ start: index, end: index + email.length, kind: 'email' as const, bearers }] : [];
  });
}

/** « M. D. » beside a town where somebody of these initials was born or lives. */
function initialSpans(text: string, tokens: readonly Token[], { initials }: ProtectedWords): Leak[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])(\p{Lu})\.[\s\u00a0\u202f-]?(\p{Lu})(?:\.|(?![\p{L}\p{N}]))/gu)].flatMap(
    ({ 0: whole, 1: one, 2: other, index }) => {
      const towns = initials.get(initialsKey(one!.toLowerCase(), other!.toLowerCase()));
      if (!towns || !tokens.some((_, at) => [1, 2, 3, 4, 5].some(length => towns.has(joined(tokens, at, length))))) return [];
      return [{ start: index, end: index + whole.length, kind: 'initials' as const, bearers: [] }];
    },
  );
}

const joined = (tokens: readonly Token[], at: number, length: number) =>
  at + length <= tokens.length
    ? tokens
        .slice(at, at + length)
        .map(({ key }) => key)
        .join('')
    : '';

/** Drops the names inside a longer public one (a court, a lawyer, a colleague), and another case's first name that is this case's pseudonym. */
function allowedOut(tokens: readonly Token[], leaks: readonly Leak[], words: ProtectedWords): Leak[] {
  if (leaks.length === 0) return [];
  const publicSpans = tokens.flatMap(({ start }, from) => {
    let key = '';
    return tokens.slice(from, from + LONGEST_SEQUENCE).flatMap(token => {
      key += streetWord(token);
      return words.allowedPhrases.has(key) ? [{ start, end: token.end }] : [];
    });
  });
  const isInside = ({ start, end }: Leak) =>
    publicSpans.some(span => span.start <= start && end <= span.end && end - start < span.end - span.start);
  const isPseudonym = ({ start, end, bearers }: Leak) =>
    words.about !== null &&
    !bearers.some(({ caseId }) => caseId === words.about) &&
    words.allowedWords.has(
      tokens
        .filter(token => token.start >= start && token.end <= end)
        .map(({ key }) => key)
        .join(''),
    );
  return leaks.filter(leak => leak.kind !== 'name' || !(isInside(leak) || isPseudonym(leak)));
}

/** Overlapping leaks, or names side by side, as one: whom it tells of is told by the longest. */
function merged(text: string, leaks: readonly Leak[]): Leak[] {
  const found: (Leak & { longest: number })[] = [];
  for (const leak of leaks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = found.at(-1);
    const length = leak.end - leak.start;
    const isNext =
      last !== undefined &&
      last.kind === 'name' &&
      leak.kind === 'name' &&
      /^[\s\u00a0\u202f'’-]{0,2}$/.test(text.slice(last.end, leak.start));
    if (!last || (leak.start >= last.end && !isNext)) found.push({ ...leak, longest: length });
    else {
      if (length > last.longest) Object.assign(last, { bearers: leak.bearers, longest: length });
      last.end = Math.max(last.end, leak.end);
    }
  }
  return found.map(({ longest: _longest, ...leak }) => leak);
}
