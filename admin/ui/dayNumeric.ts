import type { DayReading, Orientation } from './dayReading.ts';
import { completeYear, type TypedDay } from './dayYear.ts';

const SEPARATED = /^(\d{1,2}) ?[/.:; -] ?(\d{1,2})(?: ?[/.:; -] ?(\d{4}|\d{2}))?$/;
const COMPACT = /^(\d{2})(\d{2})(\d{4}|\d{2})?$/;
const STORED = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;

/** Reads 12/03/2027, 12.03.27, 12032027, 1203 or 2027-03-12; nothing when the text has another form. */
export function readNumericDay(text: string, orientation: Orientation, today: string): DayReading | undefined {
  const typed = parts(text);
  return typed && completeYear(typed, orientation, today);
}

function parts(text: string): TypedDay | undefined {
  const stored = STORED.exec(text);
  if (stored) return { day: Number(stored[3]), month: Number(stored[2]), year: stored[1] ?? '' };
  const found = SEPARATED.exec(text) ?? COMPACT.exec(text);
  if (!found) return undefined;
  const year = found[3];
  return { day: Number(found[1]), month: Number(found[2]), ...(year !== undefined && { year }) };
}
