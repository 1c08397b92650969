import type { FieldValues } from 'react-hook-form';
import { isDay } from '#law/days';

const isFilled = (value: unknown) => value !== null && value !== undefined && value !== '';

/** What is sent to produce an act: the case, the hearing and what was typed. */
export const filingBody = (caseId: string, values: FieldValues): Record<string, unknown> => ({
  caseId,
  ...Object.fromEntries(Object.entries(values).filter(([, value]) => isFilled(value))),
});

/** The same while it is typed: a day or a sum that cannot be read yet is left out; null until an act and a hearing are chosen. */
export function filingDraft(caseId: string, values: FieldValues): Record<string, unknown> | null {
  if (!values.kind || !values.hearingId) return null;
  const isReadable = ([name, value]: [string, unknown]) =>
    name.endsWith('Cents') ? typeof value === 'number' : name.endsWith('On') ? isDay(String(value)) : true;
  return Object.fromEntries(Object.entries(filingBody(caseId, values)).filter(isReadable));
}
