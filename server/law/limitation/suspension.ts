import type { Day } from '../days.ts';

/** A time during which limitation did not run (art. 9-3): from a day, up to the day it ran again. */
export interface Suspension {
  from: Day;
  until: Day;
  /** Nobody has recorded its end: `until` is the day of the computation, and moves with it. */
  isOngoing?: boolean;
}

/** The events of a case that stop limitation and let it run again, as they are stored. */
export const SUSPENDING = { begins: 'suspension_prescription', ends: 'reprise_prescription' } as const;

/**
 * The suspensions that recorded events tell of, in the order of time: each begins at its event and ends at the first end after it; one that
 * nobody has ended lasts until today. Pure, independent of the order of the events.
 * Not modelled: which causes suspend (art. 9-3 was not read); whoever records the event answers for it.
 */
export function suspensionsOf(events: readonly { kind: string; on: Day }[], today: Day): Suspension[] {
  const of = (kind: string) => events.filter(event => event.kind === kind && event.on <= today).map(({ on }) => on);
  const ends = of(SUSPENDING.ends).sort();
  const found = of(SUSPENDING.begins).map((from): Suspension => {
    const end = ends.find(on => on > from);
    return end ? { from, until: end } : { from, until: today, isOngoing: true };
  });
  return merged(found);
}

/** The same times without any counted twice: two causes at once stop the clock once. */
export function merged(suspensions: readonly Suspension[]): Suspension[] {
  const whole: Suspension[] = [];
  const valid = suspensions.filter(({ from, until }) => from < until);
  for (const next of [...valid].sort((a, b) => a.from.localeCompare(b.from) || a.until.localeCompare(b.until))) {
    const last = whole.at(-1);
    if (!last || next.from > last.until) whole.push({ ...next });
    else if (next.until > last.until) whole[whole.length - 1] = { ...next, from: last.from };
  }
  return whole;
}
