import type { Category, Offence } from './offences.ts';

type Standing = Offence['standing'];

/** Number of an article as a list of figures: « 225-12-1 al. 2 » is 225, 12, 1. Null for another text than the Code pénal. */
function figures(article: string): readonly number[] | null {
  const [number] = /^\d{3}(?:-\d+)*/.exec(article) ?? [];
  return number ? number.split('-').map(Number) : null;
}

const compare = (one: readonly number[], other: readonly number[]): number => {
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const gap = (one[at] ?? 0) - (other[at] ?? 0);
    if (gap !== 0) return gap;
  }
  return 0;
};

/** Whether an article lies within one of these spans, ends included. */
function within(article: string, spans: readonly (readonly [string, string])[]): boolean {
  const number = figures(article);
  return number !== null && spans.some(([from, to]) => compare(number, figures(from)!) >= 0 && compare(number, figures(to)!) <= 0);
}

const CATEGORY_SPANS: readonly (readonly [Category, ...(readonly [string, string])[]])[] = [
  ['pimping', ['225-5', '225-11-2']],
  ['solicitation', ['225-12-1', '225-12-4']],
  ['rape', ['222-22', '222-31-2'], ['227-25', '227-27']],
  ['child_pornography', ['227-23', '227-23-1']],
  ['corruption', ['227-22', '227-22-2'], ['227-24', '227-24']],
  ['trafficking', ['225-4-1', '225-4-9']],
];

/** The category of an article of the Code pénal, for lists and statistics; « other » when no span has it. */
export function categoryOf(article: string): Category {
  return CATEGORY_SPANS.find(([, ...spans]) => within(article, spans))?.[0] ?? 'other';
}

const ART_2_3 = [
  ['221-1', '221-5'],
  ['222-1', '222-18-1'],
  ['222-23', '222-33-1'],
  ['223-1', '223-10'],
  ['223-13', '223-13'],
  ['224-1', '224-5'],
  ['225-7', '225-9'],
  ['225-12-1', '225-12-4'],
  ['227-1', '227-2'],
  ['227-15', '227-27-1'],
] as const;
const ART_2_22 = [
  ['225-4-1', '225-4-9'],
  ['225-5', '225-12-2'],
  ['225-14-1', '225-14-2'],
] as const;

const ART_706_3 = [
  ['222-22', '222-30'],
  ['225-4-1', '225-4-5'],
  ['225-5', '225-10'],
  ['227-25', '227-27'],
] as const;

/**
 * Offences for which art. 706-3 CPP asks no month of incapacity before the commission of compensation (version of 29 May 2023): neither
 * 225-12-1 and 225-12-2, nor 227-22 and 227-23. Not modelled: 224-1 A to 224-1 C, 225-14-1 and -2, the widening of loi n° 2023-1059.
 */
export function isCompensatedWhateverTheInjury(article: string): boolean {
  return article.split(/\s*(?:,|;|\bet\b)\s*/).some(one => within(one.replace(/^art(icles?|\.)\s*/i, ''), ART_706_3));
}

/**
 * What opens the association's action for an article: the lists of CPP 2-3 and 2-22 (version of 29 May 2023).
 * Not modelled: 224-1 A to 224-1 C, the age of the victim that art. 2-3 supposes.
 */
export function standingOf(article: string): Standing {
  const art2_3 = within(article, ART_2_3);
  const art2_22 = within(article, ART_2_22);
  return { art2_3, art2_22, consent: art2_22 ? (art2_3 ? 'optional' : 'required') : 'none' };
}

const years = (count: number, euros?: string) =>
  `${count} ans d’emprisonnement${euros ? ` et ${euros.replaceAll(' ', '\u202f')}\u00a0€ d’amende` : ''}`;
const seclusion = (count: number, euros?: string) =>
  `${count} ans de réclusion criminelle${euros ? ` et ${euros.replaceAll(' ', '\u202f')}\u00a0€ d’amende` : ''}`;

/** Maximum for a natural person, where the article has one only or the paragraph is named (Code pénal, April 2026). */
const MAXIMA: Readonly<Record<string, string>> = {
  '222-23': seclusion(15),
  '222-23-1': seclusion(20),
  '222-23-2': seclusion(20),
  '222-24': seclusion(20),
  '222-25': seclusion(30),
  '222-26': 'réclusion criminelle à perpétuité',
  '222-27': years(5, '75 000'),
  '222-28': years(7),
  '222-29': years(7),
  '222-29-1': years(10, '150 000'),
  '222-29-2': years(10),
  '222-29-3': years(10),
  '222-30': years(10),
  '225-5': years(7, '150 000'),
  '225-6': years(7, '150 000'),
  '225-7': years(10, '1 500 000'),
  '225-7-1': seclusion(20, '3 000 000'),
  '225-8': seclusion(20, '3 000 000'),
  '225-10': years(10, '750 000'),
  '225-12-1': years(5, '75 000'),
  '225-12-2': years(7, '100 000'),
  '225-12-2 al. 6': years(10, '150 000'),
  '227-22-1 al. 1': years(2, '30 000'),
  '227-25': years(7),
  '227-26': years(10),
  '227-27': years(5),
};

/** The maximum penalty in words; where several share the article, a sentence that sends to it. */
export function maximumOf(article: string): string {
  const number = article.split(' ')[0]!;
  const known = MAXIMA[article] ?? MAXIMA[number];
  return known ?? `Peine à vérifier dans le texte\u00a0: ${article}`;
}
