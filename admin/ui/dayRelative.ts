import { addDays, addMonths } from '#law/days';
import { acceptDay, type DayReading } from './dayReading.ts';

const NAMED: Record<string, number> = {
  "aujourd'hui": 0,
  aujourdhui: 0,
  auj: 0,
  demain: 1,
  hier: -1,
  'apres-demain': 2,
  'apres demain': 2,
  'avant-hier': -2,
  'avant hier': -2,
};
const WORDS = ['zero', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const FORM = /^(dans |il y a |\+|-) ?(\d{1,3}|[a-z]+) ?(j|jours?|s|sem|semaines?|mois|ans?|annees?)$/;
const PLAIN_COUNT = 'décompte simple, pas un délai de procédure';

/** Reads « demain », « dans 10 jours », « +2 mois », « il y a 3 jours »: calendar arithmetic, never a time limit of procedure. */
export function readRelativeDay(text: string, today: string): DayReading | undefined {
  const near = Object.hasOwn(NAMED, text) ? NAMED[text] : undefined;
  if (near !== undefined) return acceptDay(addDays(today, near));
  const found = FORM.exec(text);
  const count = amount(found?.[2] ?? '');
  if (!found || count === undefined) return undefined;
  const isBack = found[1] === '-' || found[1] === 'il y a ';
  return acceptDay(moved(today, isBack ? -count : count, found[3] ?? ''), PLAIN_COUNT);
}

function amount(typed: string): number | undefined {
  if (/^\d+$/.test(typed)) return Number(typed);
  if (typed === 'une') return 1;
  if (typed === 'quinze') return 15;
  const known = WORDS.indexOf(typed);
  return known < 0 ? undefined : known;
}

function moved(today: string, count: number, unit: string): string {
  if (unit.startsWith('j')) return addDays(today, count);
  if (unit.startsWith('s')) return addDays(today, 7 * count);
  return addMonths(today, unit === 'mois' ? count : 12 * count);
}
