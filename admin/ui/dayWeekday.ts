import { addDays, longDay } from '#law/days';
import { acceptDay, type DayReading, dayChoice, type Orientation, refuseDay, weekdayName } from './dayReading.ts';

const NAMES = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const ALONE = /^([a-z]{3,8})\.?(?: (prochain|dernier|passe))?$/;
const LEADING = /^([a-z]{3,8})[.,]? (.*\d.*)$/;

const fullName = (word: string) => (word.length < 3 ? undefined : NAMES.find(name => name.startsWith(word)));

/** Reads « vendredi »: the nearest one that is not today; « vendredi prochain » has two readings and asks. */
export function readWeekday(text: string, orientation: Orientation, today: string): DayReading | undefined {
  const found = ALONE.exec(text);
  const name = fullName(found?.[1] ?? '');
  if (!found || !name) return undefined;
  const isBack = found[2] === undefined ? orientation !== 'futur' : found[2] !== 'prochain';
  const step = isBack ? -1 : 1;
  const distance = [1, 2, 3, 4, 5, 6, 7].find(days => weekdayName(addDays(today, step * days)) === name) ?? 7;
  const near = addDays(today, step * distance);
  if (found[2] === undefined) return acceptDay(near);
  const choices = [near, addDays(near, 7 * step)].map(on => dayChoice(on, today));
  return refuseDay('Deux lectures possibles : choisissez la date proposée.', choices);
}

/** Splits « jeudi 12 mars » into the day of the week and what follows; a month's name is no weekday. */
export function leadingWeekday(text: string): { name: string; rest: string } | undefined {
  const found = LEADING.exec(text);
  const name = fullName(found?.[1] ?? '');
  return found && name ? { name, rest: found[2] ?? '' } : undefined;
}

/** Refuses a date whose weekday is not the one typed, and offers the neighbouring year when that one fits. */
export function checkWeekday(reading: DayReading, name: string, today: string): DayReading {
  if (reading.kind !== 'day') return reading;
  const actual = weekdayName(reading.on);
  if (actual === name) return { kind: 'day', on: reading.on, echo: reading.echo };
  const date = longDay(reading.on).slice(actual.length + 1);
  const fitting = (reading.confirm ?? []).filter(({ on }) => weekdayName(on) === name);
  const proposals = fitting.length > 0 ? [...fitting, dayChoice(reading.on, today)] : undefined;
  return refuseDay(`Le ${date} est un ${actual}, pas un ${name}.`, proposals);
}
