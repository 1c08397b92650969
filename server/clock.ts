import { type Day, localDay } from './law/days.ts';

/** What time it is; the only place that asks the machine. */
export interface Clock {
  /** The present instant, in UTC. */
  now(): Date;
  /** Today's calendar day on the wall of a place, e.g. `Europe/Paris`. */
  today(timeZone?: string): Day;
}

const HOME = 'Europe/Paris';

function clockFrom(now: () => Date): Clock {
  return { now, today: (timeZone = HOME) => localDay(now().toISOString(), timeZone) };
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
