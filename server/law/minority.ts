import type { Day } from './days.ts';

/** Whether a person is a minor on a day, from the month of majority; null when the month is not known or is that very month. */
export function isMinorOn(majorityMonth: string | null, on: Day): boolean | null {
  const month = on.slice(0, 7);
  return majorityMonth === null || majorityMonth === month ? null : majorityMonth > month;
}
