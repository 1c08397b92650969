import { wallClockAt } from '../../law/days.ts';
import type { Appearance } from './appearances.ts';

const HOUR_MS = 3_600_000;

/** Hours between the hour of a hearing and its report, 0 when it was reported before; null without a report. */
export function reportHours({ heldOn, startTime, timeZone, reportedAt }: Appearance): number | null {
  if (reportedAt === null) return null;
  return Math.max(0, (Date.parse(reportedAt) - Date.parse(wallClockAt(heldOn, startTime, timeZone))) / HOUR_MS);
}

/** The middle value of several numbers, rounded; null when there is none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return Math.round((sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2);
}
