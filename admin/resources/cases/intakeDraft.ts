import type { FieldValues } from 'react-hook-form';
import { isDay, isTime } from '#law/days';

const DAYS = ['factsFromOn', 'factsToOn', 'hearingOn'];
const TIMES = ['hearingTime'];
const HEARING_FIELDS = ['hearingOn', 'hearingTime', 'chamber'];

const isFilled = (value: unknown) => value !== null && value !== undefined && value !== '';

/** What is sent to open a case: filled fields only; the hearing's fields count only once a hearing is announced. */
export function intakeBody(values: FieldValues): Record<string, unknown> {
  const isSummoned = values.stage === 'audience_tc';
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => isFilled(value) && (isSummoned || !HEARING_FIELDS.includes(name))),
  );
}

/** The part of a half-filled form that can already be checked: a day or an hour still being typed is left out. */
export function intakeDraft(values: FieldValues): Record<string, unknown> {
  const isReadable = ([name, value]: [string, unknown]) =>
    DAYS.includes(name) ? isDay(String(value)) : TIMES.includes(name) ? isTime(String(value)) : true;
  return Object.fromEntries(Object.entries(intakeBody(values)).filter(isReadable));
}
