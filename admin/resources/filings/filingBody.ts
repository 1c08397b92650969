import type { FieldValues } from 'react-hook-form';
import { isDay } from '#law/days';
import type { Gap } from './MissingFields.tsx';

const isFilled = (value: unknown) => value !== null && value !== undefined && value !== '';

/** What the case lacks for one act at one hearing, as the server said it in this opening of the dialog. */
export type Asked = { target: string; gaps: readonly Gap[] };

/** Which act, at which hearing; null until both are chosen. */
export const targetOf = ({ kind, hearingId }: FieldValues): string | null => (kind && hearingId ? `${kind} ${hearingId}` : null);

/** What is asked for the act chosen; nothing as long as the server has not answered for it. */
export const gapsOf = (values: FieldValues, asked: Asked): readonly Gap[] => (asked.target === targetOf(values) ? asked.gaps : []);

/**
 * What is sent to produce an act: the case, the hearing and what was asked. A draft may hold more than is asked now:
 * what the case has gained meanwhile must not be written over.
 */
export function filingBody(caseId: string, values: FieldValues, asked: Asked): Record<string, unknown> {
  const names = ['kind', 'hearingId', ...gapsOf(values, asked).map(({ path }) => path)];
  const filled = names.filter(name => isFilled(values[name])).map(name => [name, values[name]]);
  return { caseId, ...Object.fromEntries(filled) };
}

/** The same while it is typed: a day or a sum that cannot be read yet is left out; null until an act and a hearing are chosen. */
export function filingDraft(caseId: string, values: FieldValues, asked: Asked): Record<string, unknown> | null {
  if (targetOf(values) === null) return null;
  const isReadable = ([name, value]: [string, unknown]) =>
    name.endsWith('Cents') ? typeof value === 'number' : name.endsWith('On') ? isDay(String(value)) : true;
  return Object.fromEntries(Object.entries(filingBody(caseId, values, asked)).filter(isReadable));
}
