import { numberInWords } from '../../templates/french.ts';
import { normalName } from '../vault/phonetic.ts';
import type { Token } from './sequences.ts';

/** A calendar day read in a text, with the tokens it takes (`to` excluded). */
export interface ReadDay {
  day: string;
  from: number;
  to: number;
}

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['janvier', 'janv', 'jan'],
    ['fevrier', 'fevr', 'fev'],
    ['mars', 'mar'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['aout'],
    ['septembre', 'sept', 'sep'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['decembre', 'dec'],
  ].flatMap((spellings, index) => spellings.map(spelling => [spelling, index + 1])),
);
const DAYS_IN_WORDS = new Map([...inWords(1, 31), ['premier', 1]] as const);
// « dix-neuf cent quatre-vingts » is heard of years of the last century.
const YEARS_IN_WORDS = new Map([
  ...inWords(1900, 2099),
  ...Array.from({ length: 99 }, (_, rest) => [normalName(`dix-neuf cent ${numberInWords(rest + 1)}`), 1901 + rest] as const),
  ...inWords(1900, 1999).map(([words, year]) => [words.replace(/^mille/, 'mil'), year] as const),
]);
const LONGEST_YEAR = 7;

function inWords(from: number, to: number): (readonly [string, number])[] {
  return Array.from({ length: to - from + 1 }, (_, rank) => [normalName(numberInWords(from + rank)), from + rank] as const);
}

/**
 * Every day written in a text, in the ways French writes one: 14/02/2010, 14.2.10, 14 février 2010, 14 févr. 2010, 1er mars 2010, 2010-02-14,
 * 14022010, quatorze février deux mille dix. Two figures of a year may be of either century: both days are given.
 */
export function daysIn(text: string, tokens: readonly Token[]): ReadDay[] {
  return tokens.flatMap((_, at) => [...figures(text, tokens, at), ...compact(tokens, at), ...words(tokens, at)]);
}

/** 14/02/2010, 2010-02-14: three numbers with only a mark between. */
function figures(text: string, tokens: readonly Token[], at: number): ReadDay[] {
  const three = tokens.slice(at, at + 3);
  if (three.length < 3 || !three.every(token => token.isNumber)) return [];
  const gaps = [text.slice(three[0]!.end, three[1]!.start), text.slice(three[1]!.end, three[2]!.start)];
  if (!gaps.every(gap => /^[\s\u00a0\u202f]?[/.\-\u2010\u2011\u2013\s\u00a0\u202f][\s\u00a0\u202f]?$/.test(gap))) return [];
  const [a, b, c] = three.map(token => token.key) as [string, string, string];
  if (a.length === 4) return dayOf(Number(c), Number(b), a, at, at + 3);
  return a.length <= 2 && b.length <= 2 ? dayOf(Number(a), Number(b), c, at, at + 3) : [];
}

/** 14022010 and 20100214, as a file name writes them. */
function compact(tokens: readonly Token[], at: number): ReadDay[] {
  const { key, isNumber } = tokens[at]!;
  if (!isNumber || key.length !== 8) return [];
  return [
    ...dayOf(Number(key.slice(0, 2)), Number(key.slice(2, 4)), key.slice(4), at, at + 1),
    ...dayOf(Number(key.slice(6)), Number(key.slice(4, 6)), key.slice(0, 4), at, at + 1),
  ];
}

/** 14 février 2010, 1er mars 2010, quatorze février deux mille dix: read from the month. */
function words(tokens: readonly Token[], at: number): ReadDay[] {
  const month = MONTHS[tokens[at]!.key];
  if (month === undefined || at === 0) return [];
  const before = dayBefore(tokens, at);
  if (before === null) return [];
  const next = tokens[at + 1];
  if (next?.isNumber) return dayOf(before.day, month, next.key, before.from, at + 2);
  for (let length = Math.min(LONGEST_YEAR, tokens.length - at - 1); length > 0; length--) {
    const year = YEARS_IN_WORDS.get(joined(tokens, at + 1, at + 1 + length));
    if (year !== undefined) return dayOf(before.day, month, String(year), before.from, at + 1 + length);
  }
  return [];
}

function dayBefore(tokens: readonly Token[], at: number): { day: number; from: number } | null {
  const previous = tokens[at - 1]!;
  if (previous.isNumber) return { day: Number(previous.key), from: at - 1 };
  if (previous.key === 'er' && tokens[at - 2]?.isNumber) return { day: Number(tokens[at - 2]!.key), from: at - 2 };
  for (const length of [3, 2, 1]) {
    const day = at >= length ? DAYS_IN_WORDS.get(joined(tokens, at - length, at)) : undefined;
    if (day !== undefined) return { day, from: at - length };
  }
  return null;
}

const joined = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .map(token => token.key)
    .join('');

const two = (value: number) => String(value).padStart(2, '0');

function dayOf(day: number, month: number, year: string, from: number, to: number): ReadDay[] {
  if (day < 1 || day > 31 || month < 1 || month > 12 || (year.length !== 4 && year.length !== 2)) return [];
  const years = year.length === 4 ? [year] : [`19${year}`, `20${year}`];
  return years.map(full => ({ day: `${full}-${two(month)}-${two(day)}`, from, to }));
}
