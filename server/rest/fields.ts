import { z } from 'zod';

/** What the admin and the OpenAPI document need to know of a field besides its type. */
export type FieldKind =
  | 'id'
  | 'ref'
  | 'refs'
  | 'text'
  | 'longText'
  | 'protected'
  | 'day'
  | 'time'
  | 'instant'
  | 'month'
  | 'cents'
  | 'integer'
  | 'choice'
  | 'flag'
  | 'email';

declare module 'zod' {
  interface GlobalMeta {
    kind?: FieldKind;
    /** Resource a `ref`, or each of `refs`, points to. */
    resource?: string;
    /** Stored value -> French label, for a `choice`. */
    choices?: Readonly<Record<string, string>>;
    /** A text where a real name has its place: elsewhere the names of a case are refused. */
    mayName?: true;
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text is one of our ids, so that a malformed one is simply « not found ». */
export const isId = (text: string): boolean => UUID.test(text);

/** The record's own id. */
export const id = z.string('Identifiant attendu.').regex(UUID, 'Identifiant attendu.').meta({ kind: 'id', title: 'N°' });

/** Id of a record of another resource; the engine checks that this person may read it. */
export const ref = (resource: string) => z.string('Choix inconnu.').regex(UUID, 'Choix inconnu.').meta({ kind: 'ref', resource });

const MAX_REFS = 100;

/** Ids of several records of another resource, each once; only for the input of a creation or an action. */
export const refs = (resource: string) =>
  z
    .array(z.unknown(), 'Choix inconnu.')
    .max(MAX_REFS, `${MAX_REFS} choix au plus.`)
    .refine(list => list.every(item => typeof item === 'string' && isId(item)), 'Choix inconnu.')
    .refine(list => new Set(list).size === list.length, 'Le même choix est donné deux fois.')
    .transform(list => list as string[])
    .meta({ kind: 'refs', resource });

const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function isCalendarDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const lengths = [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= lengths[month - 1]!;
}

/** Calendar day `YYYY-MM-DD` that exists, 1900 to 2199. */
export const day = z.string('Date attendue.').refine(isCalendarDay, 'Cette date n’existe pas. Exemple : 27/03/2026.').meta({ kind: 'day' });

/** Wall-clock time `HH:MM` at the court. */
export const time = z
  .string('Heure attendue.')
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Heure attendue, par exemple 13 h 30.')
  .meta({ kind: 'time' });

/** UTC instant, ISO text ending in Z. */
export const instant = z
  .string('Instant attendu.')
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/, 'Instant attendu.')
  .meta({ kind: 'instant' });

/** Month `YYYY-MM`: as near to a birth date as anything shown may come. */
export const month = z
  .string('Mois attendu.')
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Mois attendu.')
  .meta({ kind: 'month' });

/** Amount in whole cents, 0 to 10 million euros. */
export const cents = z
  .number('Montant attendu.')
  .int('Deux décimales au plus.')
  .min(0, 'Un montant ne peut pas être négatif.')
  .max(1_000_000_000, 'Plus de 10 millions d’euros : vérifiez le montant.')
  .meta({ kind: 'cents' });

/** Whole number. */
export const integer = z.number('Nombre attendu.').int('Nombre entier attendu.').min(0).max(1_000_000_000).meta({ kind: 'integer' });

/** Yes or no. */
export const flag = z.boolean('Oui ou non attendu.').meta({ kind: 'flag' });

const CONTROL = /[^\P{Cc}\t\n]/u;
const INVISIBLE = /^[\s\u00a0\u200b-\u200f\u2060\ufeff]*$/u;

/** Whether a text holds no control character and no half of a surrogate pair. */
export const isCleanText = (text: string): boolean => !CONTROL.test(text) && !/\p{Surrogate}/u.test(text);

function cleanText(max: number) {
  return z
    .string('Texte attendu.')
    .refine(isCleanText, 'Ce texte contient des caractères invisibles qui ne peuvent pas être enregistrés. Ressaisissez-le.')
    .overwrite(value => value.normalize('NFC').trim())
    .refine(value => !INVISIBLE.test(value), 'À renseigner.')
    .refine(value => [...value].length <= max, `${max} caractères au plus.`);
}

/** One line of text, trimmed, NFC, not blank, at most `max` code points. */
export const text = (max: number) =>
  cleanText(max)
    .refine(value => !/[\n\t]/.test(value), 'Une seule ligne attendue.')
    .meta({ kind: 'text', max });

/** Several lines of text. */
export const longText = (max: number) => cleanText(max).meta({ kind: 'longText', max });

/** Several lines kept encrypted: never filtered, never sorted, never in the journal in clear. */
export const protectedText = (max: number) => cleanText(max).meta({ kind: 'protected', max });

/** E-mail address, lower case. */
export const email = z
  .string('Adresse électronique attendue.')
  .max(200, 'Adresse trop longue.')
  .overwrite(value => value.trim().toLowerCase())
  .regex(/^[^\s@",;<>()\p{C}]{1,64}@[a-z0-9.-]{1,180}\.[a-z]{2,24}$/u, 'Adresse électronique attendue, par exemple prenom.nom@example.org.')
  .meta({ kind: 'email' });

/** One of the stored values of a label table. */
export function choice<const T extends Readonly<Record<string, string>>>(labels: T) {
  const values = Object.keys(labels) as [keyof T & string, ...(keyof T & string)[]];
  return z.enum(values, 'Choix inconnu.').meta({ kind: 'choice', choices: labels });
}

/** Accents folded, lower case, punctuation to blanks: the form under which lists sort and search. */
export function folded(value: string): string {
  return value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

type Wrapper = z.ZodNullable | z.ZodOptional | z.ZodDefault;
const isWrapper = (field: z.ZodType): field is Wrapper =>
  field instanceof z.ZodNullable || field instanceof z.ZodOptional || field instanceof z.ZodDefault;
const inside = (field: Wrapper) => field.unwrap() as z.ZodType;

/** What a field is under `nullable` and friends. */
export function bare(field: z.ZodType): z.ZodType {
  return isWrapper(field) ? bare(inside(field)) : field;
}

/** Everything a field's declaration says of it: its own meta over that of what it wraps. */
export function metaOf(field: z.ZodType): z.GlobalMeta {
  return { ...(isWrapper(field) ? metaOf(inside(field)) : {}), ...field.meta() };
}
