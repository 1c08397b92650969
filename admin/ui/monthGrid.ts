import { addDays, addMonths, longDay, weekday } from '#law/days';

/** The weeks of the month of a day, Monday first; days of the neighbouring months are null. */
export function monthGrid(on: string): (string | null)[][] {
  const month = on.slice(0, 7);
  const first = `${month}-01`;
  const monday = addDays(first, -((weekday(first) + 6) % 7));
  const weeks: (string | null)[][] = [];
  for (let start = monday; start.slice(0, 7) <= month; start = addDays(start, 7)) {
    const days = Array.from({ length: 7 }, (_, index) => addDays(start, index));
    weeks.push(days.map(day => (day.startsWith(month) ? day : null)));
  }
  return weeks;
}

/** « mars 2027 » for any day of that month. */
export const monthTitle = (on: string): string => longDay(on).split(' ').slice(2).join(' ');

type Move = { unit: 'days' | 'months'; count: number };

const GRID_MOVES: Record<string, Move> = {
  ArrowLeft: { unit: 'days', count: -1 },
  ArrowRight: { unit: 'days', count: 1 },
  ArrowUp: { unit: 'days', count: -7 },
  ArrowDown: { unit: 'days', count: 7 },
  PageUp: { unit: 'months', count: -1 },
  PageDown: { unit: 'months', count: 1 },
};

const FIELD_MOVES: Record<string, Move> = {
  ArrowUp: { unit: 'days', count: 1 },
  ArrowDown: { unit: 'days', count: -1 },
  PageUp: { unit: 'months', count: 1 },
  PageDown: { unit: 'months', count: -1 },
};

const moved = (on: string, { unit, count }: Move) => (unit === 'days' ? addDays(on, count) : addMonths(on, count));

/** Where a key leads from a day of the grid; nothing for the keys the grid leaves alone. */
export function dayByKey(on: string, key: string): string | undefined {
  const fromMonday = (weekday(on) + 6) % 7;
  if (key === 'Home') return addDays(on, -fromMonday);
  if (key === 'End') return addDays(on, 6 - fromMonday);
  const move = GRID_MOVES[key];
  return move && moved(on, move);
}

/** Where a key leads from a date typed in a field: up is later, as in any number field. */
export function dayByFieldKey(on: string, key: string): string | undefined {
  const move = FIELD_MOVES[key];
  return move && moved(on, move);
}

/** Puts the slashes a phone's numeric keyboard lacks, while digits are added at the end. */
export function withSlashes(before: string, after: string): string {
  const isAdding = after.length > before.length && after.startsWith(before);
  if (!isAdding || !/^[\d/]+$/.test(after)) return after;
  return /^\d{2}$|^\d{2}\/\d{2}$/.test(after) ? `${after}/` : after;
}
