import { type DayReading, MONTHS, type Orientation, refuseDay } from './dayReading.ts';
import { completeYear } from './dayYear.ts';
import { plainText } from './plainText.ts';

const FORM = /^(\d{1,2})(?:er)?[ ./-]?([a-z]{1,20})\.?(?:[ ./-]?(\d{4}|\d{2}))?$/;
const VAGUE = /^(?:fin|debut|mi|courant)\b/;
const VAGUE_PERIOD = /^(?:la )?(?:semaine|mois|annee|an) (?:prochaine?|suivante?|derniere?|passee?)$/;
const MONTH_ALONE = /^([a-z]{3,9})\.?(?: (?:\d{4}|\d{2}))?$/;

/** Month number of a name or of an abbreviation of three letters that fits one month only; 0 otherwise. */
function monthNumber(word: string): number {
  if (word.length < 3) return 0;
  const matches = MONTHS.map((name, index) => (plainText(name).startsWith(word) ? index + 1 : 0)).filter(number => number > 0);
  return matches.length === 1 ? (matches[0] ?? 0) : 0;
}

/** Reads « 12 mars », « 1er déc 26 », « 12-fevr-2027 »; refuses a month without a day. */
export function readNamedMonth(text: string, raw: string, orientation: Orientation, today: string): DayReading | undefined {
  const alone = MONTH_ALONE.exec(text);
  const isVague = VAGUE.test(text) || VAGUE_PERIOD.test(text) || monthNumber(alone?.[1] ?? '') > 0;
  if (isVague) return refuseDay('Indiquez un jour précis.');
  const found = FORM.exec(text);
  if (!found) return undefined;
  const word = found[2] ?? '';
  const month = monthNumber(word);
  if (month === 0) return refuseDay(`Mois non reconnu : « ${asTyped(word, raw)} ».`);
  return completeYear({ day: Number(found[1]), month, ...(found[3] !== undefined && { year: found[3] }) }, orientation, today);
}

// The sentence quotes the accents and capitals that were typed.
const asTyped = (word: string, raw: string) => raw.split(/[^\p{L}\p{M}]+/u).find(part => plainText(part) === word) ?? word;
