import { addDays, longDay } from '#law/days';
import { typeset } from '../typeset.ts';

/** Which way a missing year is completed; a birth (« naissance ») never is. */
export type Orientation = 'passe' | 'futur' | 'naissance';

/** One day offered as a button. */
export type DayChoice = { on: string; echo: string };

/** What a typed day means; `on` is the stored `YYYY-MM-DD`, `confirm` holds the two days to choose from when the year was far. */
export type DayReading =
  | { kind: 'empty' }
  | ({ kind: 'day'; confirm?: DayChoice[]; note?: string } & DayChoice)
  | { kind: 'error'; message: string; proposals?: DayChoice[] };

/** French months in order, as the law's calendar spells them. */
export const MONTHS = Array.from(
  { length: 12 },
  (_, index) => longDay(`2000-${String(index + 1).padStart(2, '0')}-01`).split(' ')[2] ?? '',
);

const FIRST_YEAR = '1900';
const LAST_YEAR = '2100';

/** A refusal in one typeset sentence, with the days it may have meant. */
export const refuseDay = (message: string, proposals?: DayChoice[]): DayReading => ({
  kind: 'error',
  message: typeset(message),
  ...(proposals && { proposals }),
});

/** The refusal for what follows no known form. */
export const unknownDay = (): DayReading => refuseDay('Date non reconnue. Exemples : 27/03/2026, 27 mars, demain.');

/** The refusal of a year outside 1900-2100, taken for a slip; nothing when the year is likely. */
export const refuseYear = (year: string): DayReading | undefined =>
  year < FIRST_YEAR || year > LAST_YEAR ? refuseDay(`Vérifiez l’année : « ${year} ».`) : undefined;

/** An accepted day, with a remark to show beside it. */
export const acceptDay = (on: string, note?: string): DayReading =>
  refuseYear(on.slice(0, 4)) ?? { kind: 'day', on, echo: longDay(on), ...(note && { note }) };

/** A day as a button says it: « hier, dimanche 22 novembre 2026 » when it is next to today. */
export function dayChoice(on: string, today: string): DayChoice {
  const near = new Map([
    [addDays(today, -1), 'hier, '],
    [today, 'aujourd’hui, '],
    [addDays(today, 1), 'demain, '],
  ]);
  return { on, echo: `${near.get(on) ?? ''}${longDay(on)}` };
}

/** « vendredi » for 2027-03-12. */
export const weekdayName = (on: string): string => longDay(on).split(' ')[0] ?? '';
