import { frenchTime } from '#law/days';
import { typeset } from '../typeset.ts';
import { azertyDigits } from './azerty.ts';
import { plainText } from './plainText.ts';

/** What a typed hour means; `time` is the stored `HH:MM`. */
export type TimeReading = { kind: 'empty' } | { kind: 'time'; time: string; echo: string } | { kind: 'error'; message: string };

const FORMS = [
  /^(\d{1,2})$/,
  /^(\d{1,2}) ?(?:h|heures?)$/,
  /^(\d{1,2}) ?(?:[:.]|h|heures?) ?(\d{2})(?: ?(?:mn|min|minutes?))?$/,
  /^(\d{1,2})(\d{2})$/,
];

/** « 9 h 00 » for `09:00`, with no-break spaces. */
export function echoTime(time: string): string {
  return frenchTime(time).replace(/ /g, '\u00A0');
}

const refusal = (message: string): TimeReading => ({ kind: 'error', message: typeset(message) });

/** Reads an hour as people type it: 13h30, 13:30, 1330, 9h, 9, midi. */
export function readTime(text: string): TimeReading {
  const typed = plainText(azertyDigits(text.trim().toLowerCase(), /[:;,./ h]/));
  if (typed === '') return { kind: 'empty' };
  if (typed === 'midi') return accepted(12, 0);
  if (typed === 'minuit') return refusal('« minuit » n’est pas une heure d’audience.');
  const found = FORMS.map(form => form.exec(typed)).find(match => match !== null);
  if (!found) return refusal('Heure non reconnue. Exemples : 13h30, 9h, midi.');
  return accepted(Number(found[1]), Number(found[2] ?? 0));
}

function accepted(hours: number, minutes: number): TimeReading {
  if (hours === 24 && minutes === 0) return refusal('« 24 h » n’est pas une heure d’audience.');
  if (hours > 23) return refusal('L’heure va de 0 h 00 à 23 h 59.');
  if (minutes > 59) return refusal('Les minutes vont de 00 à 59.');
  const time = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  return { kind: 'time', time, echo: echoTime(time) };
}
