// One module each: the whole library costs half a second at every start.
import { subHours } from 'date-fns/subHours';

/** A calendar day, `YYYY-MM-DD`: text, because a day at a court has no hour and no time zone. */
export type Day = string;

const DAY_MS = 86_400_000;
const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

/** True for a real day of the Gregorian calendar written `YYYY-MM-DD`, of any year from 1000 to 9999. */
export function isDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), month);
}

/** True for a wall-clock time `HH:MM` from 00:00 to 23:59. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** The day `count` days later, or earlier when `count` is negative. Throws RangeError on a day that does not exist. */
export function addDays(day: Day, count: number): Day {
  return fromMs(toMs(day) + count * DAY_MS);
}

/** The same number in the month (« quantième ») `count` months later, or the last day of that month when it has none. */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = partsOf(day);
  const index = year * 12 + month - 1 + count;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  return write(targetYear, targetMonth, Math.min(date, daysInMonth(targetYear, targetMonth)));
}

/** How many days from `from` to `to`: 1 from one day to the next, negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return (toMs(to) - toMs(from)) / DAY_MS;
}

/** The day of the week: 0 for Sunday to 6 for Saturday. */
export function weekday(day: Day): number {
  return new Date(toMs(day)).getUTCDay();
}

/** The year of a day as a number. */
export function yearOf(day: Day): number {
  return partsOf(day)[0];
}

/** The day in full for a sentence: « lundi 23 novembre 2026 », « mardi 1er décembre 2026 ». */
export function longDay(day: Day): string {
  const [year, month, date] = partsOf(day);
  return `${WEEKDAYS[weekday(day)]} ${date === 1 ? '1er' : date} ${MONTHS[month - 1]} ${year}`;
}

/** The day in figures: « 23/11/2026 ». */
export function shortDay(day: Day): string {
  const [year, month, date] = partsOf(day);
  return `${pad(date)}/${pad(month)}/${year}`;
}

/** The day for a column of dates, with its weekday: « lun. 23/11/2026 ». */
export function tableDay(day: Day): string {
  return `${WEEKDAYS[weekday(day)]?.slice(0, 3)}. ${shortDay(day)}`;
}

/** A wall-clock time as French prints it: `13:30` gives « 13 h 30 », `09:00` « 9 h 00 », `24:00` « 24 h 00 ». */
export function frenchTime(time: string): string {
  if (!isTime(time) && time !== '24:00') throw new RangeError(`not a time: ${time}`);
  const [hour, minute] = time.split(':');
  return `${Number(hour)} h ${minute}`;
}

/** The UTC instant (ISO) of 24:00 of that day at the court, which is the next midnight there. */
export function endOfDayAt(day: Day, timeZone: string): string {
  return wallClockAt(addDays(day, 1), '00:00', timeZone);
}

/**
 * The UTC instant (ISO) at which the clock of that zone shows this day and `HH:MM`.
 * A time the clock jumps over moves forward by the jump; a time shown twice is the first of the two.
 */
export function wallClockAt(day: Day, time: string, timeZone: string): string {
  if (!isTime(time)) throw new RangeError(`not a time: ${time}`);
  const [hour, minute] = time.split(':').map(Number);
  const wall = toMs(day) + ((hour ?? 0) * 60 + (minute ?? 0)) * 60_000;
  const before = offsetMs(wall - DAY_MS, timeZone);
  const candidates = [before, offsetMs(wall + DAY_MS, timeZone)].map(offset => wall - offset);
  const shown = candidates.filter(instant => instant + offsetMs(instant, timeZone) === wall);
  return new Date(shown.length > 0 ? Math.min(...shown) : wall - before).toISOString();
}

/** The calendar day at that zone when it is this UTC instant. */
export function localDay(instantIso: string, timeZone: string): Day {
  const instant = instantMs(instantIso);
  return fromMs(Math.floor((instant + offsetMs(instant, timeZone)) / DAY_MS) * DAY_MS);
}

/** The wall-clock `HH:MM` at that zone when it is this UTC instant. */
export function localTime(instantIso: string, timeZone: string): string {
  const instant = instantMs(instantIso);
  return new Date(instant + offsetMs(instant, timeZone)).toISOString().slice(11, 16);
}

/** The UTC instant (ISO) so many real hours before another one. */
export function hoursBefore(instantIso: string, hours: number): string {
  return subHours(instantMs(instantIso), hours).toISOString();
}

const formats = new Map<string, Intl.DateTimeFormat>();

const QUARTER_MS = 15 * 60_000;
const KEPT_OFFSETS = 10_000;
const offsets = new Map<string, Map<number, number>>();

/** How far the zone's clock is ahead of UTC at that instant, in milliseconds. */
function offsetMs(instant: number, timeZone: string): number {
  const at = new Date(instant);
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()];
  const first = keptOffset(Date.UTC(year, month, 1), timeZone);
  // A month that begins and ends under one offset has no change of clock: the months that have one ask each quarter of an hour.
  if (first === keptOffset(Date.UTC(year, month + 1, 1), timeZone)) return first;
  return keptOffset(Math.floor(instant / QUARTER_MS) * QUARTER_MS, timeZone);
}

function keptOffset(instant: number, timeZone: string): number {
  let kept = offsets.get(timeZone);
  if (kept === undefined || kept.size >= KEPT_OFFSETS) {
    kept = new Map();
    offsets.set(timeZone, kept);
  }
  let offset = kept.get(instant);
  if (offset === undefined) {
    offset = zoneOffset(instant, timeZone);
    kept.set(instant, offset);
  }
  return offset;
}

function zoneOffset(instant: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    const numeric = 'numeric';
    const fields = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric } as const;
    format = new Intl.DateTimeFormat('en-US', { timeZone, calendar: 'gregory', hourCycle: 'h23', ...fields });
    formats.set(timeZone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(instant).map(part => [part.type, Number(part.value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

function instantMs(instantIso: string): number {
  const instant = Date.parse(instantIso);
  if (!/T.*(Z|[+-]\d\d:\d\d)$/.test(instantIso) || Number.isNaN(instant)) throw new RangeError(`not an instant: ${instantIso}`);
  return instant;
}

function partsOf(day: Day): [number, number, number] {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Written out: every date of a computation is checked by it, and a library's goes through a Date each time. */
function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : LENGTHS[month - 1]!;
}

// The days of a few decades come back all the time: reading and writing one is most of the cost of a computation.
const KEPT_DAYS = 40_000;
const instantOf = new Map<Day, number>();
const dayOf = new Map<number, Day>();

function keep(day: Day, ms: number): void {
  if (instantOf.size >= KEPT_DAYS) {
    instantOf.clear();
    dayOf.clear();
  }
  instantOf.set(day, ms);
  dayOf.set(ms, day);
}

function toMs(day: Day): number {
  const known = instantOf.get(day);
  if (known !== undefined) return known;
  const [year, month, date] = partsOf(day);
  const ms = Date.UTC(year, month - 1, date);
  keep(day, ms);
  return ms;
}

function fromMs(ms: number): Day {
  const known = dayOf.get(ms);
  if (known !== undefined) return known;
  const date = new Date(ms);
  const day = write(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  keep(day, ms);
  return day;
}

function write(year: number, month: number, date: number): Day {
  const day = `${year}-${pad(month)}-${pad(date)}`;
  if (!isDay(day)) throw new RangeError(`out of the calendar: ${day}`);
  return day;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
