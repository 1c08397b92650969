import { isDay, isTime, shortDay } from '#law/days';
import { readDay } from './dayGrammar.ts';
import { echoTime, readTime } from './timeGrammar.ts';
import type { TypedReading } from './typedReading.ts';

/** A day, then what is said of the hour: « auj 10h12 », « 12/03 à 9 h », « hier midi ». */
const DAY_AND_HOUR = /^(.+?)(?:[ ,]+(?:à )?| à )(\d{1,2} ?(?:h|heures?|:) ?(?:\d{2})?|midi)$/i;

/** A stored moment, `YYYY-MM-DDTHH:MM`, or `YYYY-MM-DD` when the hour was not said. */
export const isMoment = (value: unknown): value is string => {
  if (typeof value !== 'string') return false;
  const [on = '', time] = value.split('T');
  return isDay(on) && (time === undefined || isTime(time));
};

/** The day and the hour of a stored moment. */
export function partsOf(moment: string): { on: string; time: string | null } {
  const [on = '', time = null] = moment.split('T');
  return { on, time };
}

/** A stored moment as it is typed: « 23/11/2026 10h12 ». */
export function typedMoment(moment: string): string {
  const { on, time } = partsOf(moment);
  return time ? `${shortDay(on)} ${time.replace(/^0?(\d+):/, '$1h')}` : shortDay(on);
}

/** Reads a day of the past and an hour in one line; without an hour the day alone is understood. Never throws. */
export function readMoment(text: string, today: string): TypedReading<string> {
  const split = DAY_AND_HOUR.exec(text.trim());
  const day = readDay(split?.[1] ?? text, 'passe', today);
  if (day.kind === 'empty') return day;
  if (day.kind === 'error') return { kind: 'error', message: day.message };
  const hour = split ? readTime(split[2] ?? '') : null;
  if (hour?.kind === 'error') return hour;
  if (day.confirm) {
    const suffix = hour?.kind === 'time' ? `T${hour.time}` : '';
    const choices = day.confirm.map(({ on, echo }) => ({ value: `${on}${suffix}`, echo }));
    return { kind: 'question', question: `${day.on.slice(0, 4)}\u202f?`, message: 'Choisissez l’une des deux dates.', choices };
  }
  return hour?.kind === 'time'
    ? { kind: 'value', value: `${day.on}T${hour.time}`, echo: `${day.echo}, ${echoTime(hour.time)}` }
    : { kind: 'value', value: day.on, echo: day.echo };
}
