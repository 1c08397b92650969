/** An exhibit as a text may cite it; one withdrawn has number 0. */
export interface Cited {
  id: string;
  number: number;
}

const CITATION = /\[(pièces?)\s+n(?:°|º|os|o)\s*([^\]]{1,200})\]/giu;
const ID = /\{([0-9a-f-]{36})\}/g;

/** The numbers a text cites that are those of no exhibit, each once. */
export function unknownCitations(text: string, exhibits: readonly Cited[]): number[] {
  const known = new Set(exhibits.map(({ number }) => number).filter(number => number > 0));
  const cited = [...text.matchAll(CITATION)].flatMap(([, , numbers]) => (numbers!.replace(ID, '').match(/\d+/g) ?? []).map(Number));
  return [...new Set(cited)].filter(number => !known.has(number));
}

/** The text as it is kept: « [pièce n° 3] » holds the exhibit itself, so that its number follows a new order. */
export function storedCitations(text: string, exhibits: readonly Cited[]): string {
  const ids = new Map(exhibits.filter(({ number }) => number > 0).map(({ id, number }) => [number, id]));
  return inCitations(text, numbers =>
    numbers
      .split(ID)
      .map((part, rank) =>
        rank % 2 === 1 ? `{${part}}` : part.replace(/\d+/g, number => (ids.has(Number(number)) ? `{${ids.get(Number(number))}}` : number)),
      )
      .join(''),
  );
}

/** The text as it is read and printed, each exhibit under its number of the day; one withdrawn since says so. */
export function shownCitations(text: string, exhibits: readonly Cited[]): string {
  const numbers = new Map(exhibits.map(({ id, number }) => [id, number]));
  return inCitations(text, kept => kept.replace(ID, (_all, id: string) => String(numbers.get(id) || WITHDRAWN)));
}

const WITHDRAWN = 'retirée';

/** Whether a text as it is read cites an exhibit withdrawn since. */
export const citesWithdrawn = (text: string): boolean => [...text.matchAll(CITATION)].some(([, , numbers]) => numbers!.includes(WITHDRAWN));

const inCitations = (text: string, change: (numbers: string) => string): string =>
  text.replace(CITATION, (_all, word: string, numbers: string) => `[${word} n°\u00a0${change(numbers)}]`);
