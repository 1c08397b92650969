import { addMonths, type Day } from './days.ts';

/** Majority is reached at eighteen. */
export const ADULT_MONTHS = 18 * 12;

/** The eighteenth birthday; of a 29 February, the 28th: the earlier reading. */
export const majorityOf = (birth: Day): Day => addMonths(birth, ADULT_MONTHS);

/** The earliest day somebody of that month of majority may be born: the first of the month, so that no date computed from it comes too late. */
export const earliestBirth = (majorityMonth: string): Day => addMonths(`${majorityMonth}-01`, -ADULT_MONTHS);

/** Whether a person is a minor on a day, from the month of majority; null when the month is not known or is that very month. */
export function isMinorOn(majorityMonth: string | null, on: Day): boolean | null {
  const month = on.slice(0, 7);
  return majorityMonth === null || majorityMonth === month ? null : majorityMonth > month;
}

/** So many months before a majority its coming is told: from then on the person signs alone (« accord », « pouvoir »). */
export const MAJORITY_NOTICE_MONTHS = 6;

/** The months of majority that come within the notice, this one included: « 2026-11 » to « 2027-05 ». */
export function majoritiesNear(today: Day): { from: string; to: string } {
  return { from: today.slice(0, 7), to: addMonths(today, MAJORITY_NOTICE_MONTHS).slice(0, 7) };
}
