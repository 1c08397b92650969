import { isDay, longDay } from '#law/days';

const NBSP = '\u00A0';

/** « 20 novembre »: the day without its weekday nor its year, for names of buttons. */
export const dayAndMonth = (on: string): string => longDay(on).split(' ').slice(1, 3).join(' ');

/** « 20 novembre 2026 ». */
export const dayInFull = (on: string): string => longDay(on).split(' ').slice(1).join(' ');

/** « 9 h », « 13 h 30 »: an hour in a sentence, without its zero minutes. */
export function hourInFull(time: string): string {
  const [hour, minute] = time.split(':');
  return `${Number(hour)}${NBSP}h${minute === '00' ? '' : `${NBSP}${minute}`}`;
}

/** « février 2028 » for `2028-02`. */
export const monthInFull = (month: string): string => (isDay(`${month}-01`) ? longDay(`${month}-01`).split(' ').slice(2).join(' ') : month);

const INSTANT = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

const partsOf = (iso: string) => Object.fromEntries(INSTANT.formatToParts(Date.parse(iso)).map(({ type, value }) => [type, value]));
const hourOf = ({ hour, minute }: Record<string, string>) => `${Number(hour)}${NBSP}h${NBSP}${minute}`;

/** « 23/11/2026 à 9 h 05 »: an instant on the clock of Paris. */
export function instantInWords(iso: string): string {
  const part = partsOf(iso);
  return `${part.day}/${part.month}/${part.year} à ${hourOf(part)}`;
}

/** « 23/11 à 8 h 58 »: the same for what happened a moment ago, without its year. */
export function momentInWords(iso: string): string {
  const part = partsOf(iso);
  return `${part.day}/${part.month} à ${hourOf(part)}`;
}

/** « 23/11/2026 »: the day of an instant, on the clock of Paris. */
export function dateOf(iso: string): string {
  const part = partsOf(iso);
  return `${part.day}/${part.month}/${part.year}`;
}
