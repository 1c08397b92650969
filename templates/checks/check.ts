import type { Check } from '../declaration.ts';

/** Forbids producing the filing. */
export const block = (text: string, article: string): Check => ({ level: 'block', text, article });

/** Must be read before producing it. */
export const warn = (text: string, article: string): Check => ({ level: 'warn', text, article });

/** Whole days from one day to another, negative when it is past. */
export const daysBetween = (from: string, to: string): number => (utc(to) - utc(from)) / 86_400_000;

function utc(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date);
}
