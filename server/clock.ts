import { type Day, localDay } from './law/days.ts';

/** What time it is; the only place that asks the machine. */
export interface Clock {
  /** The present instant, in UTC. */
  now(): Date;
  /** Today's calendar day on the wall of a place, e.g. `Europe/Paris`. */
  today(timeZone?: string): Day;
}

const HOME = 'Europe/Paris';

const QUARTER_MS = 15 * 60_000;

/** Midnight falls on a quarter of an hour everywhere: one answer serves the whole quarter. */
function clockFrom(now: () => Date): Clock {
  const days = new Map<string, { quarter: number; day: Day }>();
  const today = (timeZone = HOME) => {
    const quarter = Math.floor(now().getTime() / QUARTER_MS);
    const known = days.get(timeZone);
    if (known?.quarter === quarter) return known.day;
    const day = localDay(new Date(quarter * QUARTER_MS).toISOString(), timeZone);
    days.set(timeZone, { quarter, day });
    return day;
  };
  return { now, today };
}

/** The machine's clock. */
export const systemClock: Clock = clockFrom(() => new Date());

/** A clock that starts at a chosen instant and runs on at the machine's pace: for the demonstration only. */
export function clockStartingAt(instant: string): Clock {
  const offset = Date.parse(instant) - Date.now();
  return clockFrom(() => new Date(Date.now() + offset));
}

/** A clock that moves only when told to: for tests. */
export function manualClock(instant: string): Clock & { set(instant: string): void; advance(minutes: number): void } {
  let current = Date.parse(instant);
  return {
    ...clockFrom(() => new Date(current)),
    set: next => {
      current = Date.parse(next);
    },
    advance: minutes => {
      current += minutes * 60_000;
    },
  };
}
