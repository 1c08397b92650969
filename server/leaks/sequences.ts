import { normalName } from '../vault/phonetic.ts';

/** A word or a number of a text, where it stands. Invisible characters (soft hyphen, zero width) do not cut a word. */
export interface Token {
  start: number;
  end: number;
  /** Letters without accent or capital, or figures. */
  key: string;
  isNumber: boolean;
}

const INVISIBLE = '\u00ad\u200b-\u200f\u2060\ufeff';
const TOKEN = new RegExp(`\\p{L}[\\p{L}\\p{M}${INVISIBLE}]*|\\p{N}[\\p{N}${INVISIBLE}]*`, 'gu');
// A capital after a small letter begins a word: « AuditionDufresne » in a bookmark has two.
const HUMP = new RegExp(`(?<=\\p{Ll}[\\p{M}${INVISIBLE}]*)(?=\\p{Lu})`, 'u');
const HUMPED = /\p{Ll}\P{L}*\p{Lu}/u;
const FIGURE = /^\p{N}/u;

/** The words and numbers of a text, in their order; `known` remembers the letters of a word from one text to the next. */
export function tokensOf(text: string, known: Map<string, string> = new Map()): Token[] {
  const tokens: Token[] = [];
  for (const { 0: whole, index } of text.matchAll(TOKEN)) {
    const isNumber = FIGURE.test(whole);
    let start = index;
    for (const word of !isNumber && HUMPED.test(whole) ? whole.split(HUMP) : [whole]) {
      const key = known.get(word) ?? (isNumber ? word.normalize('NFKC').replace(/\P{N}/gu, '') : normalName(word));
      known.set(word, key);
      if (key !== '') tokens.push({ start, end: start + word.length, key, isNumber });
      start += word.length;
    }
  }
  return tokens;
}

/** What comes before the first figure of a court's number: « RG 25/01234 » is looked for as « 25/01234 ». */
export const NUMBER_START = /^[^\d]+/;

/** A text as its words and numbers end to end, abbreviations of streets in full. */
export const sequenceKey = (text: string): string => tokensOf(text).map(streetWord).join('');

const STREETS: Readonly<Record<string, string>> = {
  ...{ av: 'avenue', ave: 'avenue', bd: 'boulevard', bld: 'boulevard', blvd: 'boulevard', r: 'rue', pl: 'place', all: 'allee' },
  ...{ imp: 'impasse', ch: 'chemin', chem: 'chemin', rte: 'route', sq: 'square', res: 'residence', bat: 'batiment', st: 'saint' },
  ...{ ste: 'sainte', fg: 'faubourg', fbg: 'faubourg', n: 'numero', no: 'numero', dr: 'docteur', gal: 'general', mal: 'marechal' },
};

/** A word as it counts in a sequence. */
export const streetWord = ({ key }: Token): string => STREETS[key] ?? key;

const POSTCODE = /\b\d{5}\b/;
const SHORTEST_STREET = 8;

/** What an address is recognised by: number and street, not the town, which is public. A text with no number before a street gives none. */
export function addressKeys(address: string): string[] {
  const lines = address
    .replace(/(\b\d{1,4}(?:\s*(?:bis|ter|quater|[a-d]))?)\s*,\s*/gi, '$1 ')
    .split(/[\n,;]/)
    .map(line => line.split(POSTCODE)[0]!.trim());
  return lines.flatMap(line => {
    const street = /\b\d{1,4}\b[^\d]*$/.exec(line)?.[0] ?? '';
    const key = /\p{L}{3}/u.test(street) ? sequenceKey(street) : '';
    return key.length >= SHORTEST_STREET ? [key] : [];
  });
}

/** The towns named after a postcode. */
export const townsOf = (address: string): string[] =>
  [...address.matchAll(/\b\d{5}\s+([\p{L}\p{M}' ’-]+)/gu)].map(([, town]) => town!.trim());
