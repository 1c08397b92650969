import { addDays, isDay } from '#law/days';
import { acceptDay, type DayReading, dayChoice, MONTHS, type Orientation, refuseDay, refuseYear } from './dayReading.ts';

/** A day and month as typed, and the year's digits when there were some. */
export type TypedDay = { day: number; month: number; year?: string };

const FAR_DAYS = 270;
// 29 February can be eight years from the next, around 2100.
const YEARS_AROUND = 8;

const iso = (year: number | string, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Checks a typed day and completes its year from the orientation. */
export function completeYear(typed: TypedDay, orientation: Orientation, today: string): DayReading {
  const { day, month, year } = typed;
  if (month < 1 || month > 12) return refuseDay(`Le mois « ${month} » n’existe pas. Exemple : 27/03/2026.`);
  if (day < 1 || day > 31) return refuseDay(`Le jour « ${day} » n’existe pas.`);
  if (orientation === 'naissance' && year?.length !== 4) return refuseDay('Indiquez l’année sur 4 chiffres.');
  if (year === undefined) return inferYear(day, month, orientation, today);
  const fullYear = fourDigits(year);
  const on = iso(fullYear, month, day);
  if (isDay(on)) return acceptDay(on);
  return refuseYear(fullYear) ?? refuseDay(`Le ${day} ${MONTHS[month - 1]} ${fullYear} n’existe pas.`);
}

// 70 to 99 are of the last century: files still hold old judgments.
function fourDigits(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) >= 70 ? 19 : 20}${year}`;
}

function inferYear(day: number, month: number, orientation: Orientation, today: string): DayReading {
  const thisYear = Number(today.slice(0, 4));
  const known = Array.from({ length: 2 * YEARS_AROUND + 1 }, (_, index) => iso(thisYear - YEARS_AROUND + index, month, day)).filter(isDay);
  if (known.length === 0) return refuseDay(`Le ${day} ${MONTHS[month - 1]} n’existe pas.`);
  const isFuture = orientation === 'futur';
  const next = known.find(on => (isFuture ? on >= today : on > today));
  const last = known.findLast(on => (isFuture ? on < today : on <= today));
  const [on, other] = isFuture ? [next, last] : [last, next];
  const reading = acceptDay(on ?? today);
  if (reading.kind !== 'day' || other === undefined || !isFar(reading.on, today)) return reading;
  return { ...reading, confirm: [dayChoice(reading.on, today), dayChoice(other, today)] };
}

const isFar = (on: string, today: string) => on > addDays(today, FAR_DAYS) || on < addDays(today, -FAR_DAYS);
