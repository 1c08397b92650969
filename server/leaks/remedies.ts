import type { Leak } from './text.ts';
import type { LeakKind } from './words.ts';

const INSTEAD: Readonly<Record<Exclude<LeakKind, 'name'>, string>> = {
  birth_date: 'une date',
  phone: 'un numéro',
  email: 'une adresse',
  address: 'une adresse',
  case_number: 'un numéro',
  initials: 'une personne',
  unreadable: '',
};

/** What may stand in the place of a protected passage: « une mineure », « une date ». Of a name several bear, the minor is told of first. */
export function insteadOf({ kind, bearers }: Pick<Leak, 'kind' | 'bearers'>): string {
  if (kind !== 'name') return INSTEAD[kind];
  const minors = bearers.filter(({ isMinor }) => isMinor);
  if (minors.length === 0) return 'une personne';
  if (minors.every(({ gender }) => gender === 'female')) return 'une mineure';
  return minors.every(({ gender }) => gender === 'male') ? 'un mineur' : 'une personne mineure';
}

/** The text with these words in the place of the passage: « l’affaire Dupont » becomes « l’affaire d’une mineure ». */
export function replaced(text: string, { start, end }: Pick<Leak, 'start' | 'end'>, by: string): string {
  const before = text.slice(0, start);
  // A civility goes with the name; a noun followed by a name takes « d’ » before what stands for it.
  const head = before.replace(/(?:M\.|Mme|Mlle|Mr|Monsieur|Madame|Mademoiselle)[\s\u00a0\u202f]$/u, '');
  const link = /(?:affaire|dossier|procès|cas|plainte|famille|victime|histoire)[\s\u00a0\u202f]$/iu.test(head) ? 'd’' : '';
  const words = /(?:^|[.!?…][\s\u00a0\u202f]+|\n)$/u.test(head) ? capital(by) : `${link}${by}`;
  return head + words + text.slice(end);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The text without the sentence that holds the passage; its paragraph goes too when nothing else is left of it. */
export function withoutSentence(text: string, { start, end }: Pick<Leak, 'start' | 'end'>): string {
  const ends = sentenceEnds(text);
  const from = Math.max(0, ...ends.filter(at => at <= start));
  const to = ends.find(at => at >= end) ?? text.length;
  const head = text.slice(0, from);
  const tail = text.slice(to);
  // A paragraph of this one sentence goes with its line end.
  return `${head}${/^$|\n$/.test(head) ? tail.replace(/^\n+/, '') : tail}`.replace(/[ \u00a0\u202f]+\n/g, '\n').trim();
}

const ABBREVIATIONS =
  /(?:^|[\s(«’'])(?:M|MM|Mme|Mlle|Mr|Me|Dr|Pr|St|Ste|art|al|n|cf|p|pp|etc|av|janv|févr|avr|juil|sept|oct|nov|déc|\p{Lu})\.$/u;

/** Where sentences end: after a full stop that is no abbreviation's, with the space that follows, and at each line end. */
function sentenceEnds(text: string): number[] {
  return [...text.matchAll(/[.!?…]+[»”)]*(?=[\s\u00a0\u202f]|$)[ \u00a0\u202f]*|\n+/gu)].flatMap(({ 0: mark, index }) =>
    /^\.[\s\u00a0\u202f]/.test(mark) && ABBREVIATIONS.test(text.slice(0, index + 1)) ? [] : [index + mark.length],
  );
}
