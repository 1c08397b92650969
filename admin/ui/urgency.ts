import { ASIDE_CLASSES, CHECKED_CLASSES, isOneOf } from '#law/classes';
import { addDays, daysBetween, shortDay } from '#law/days';
import { type HolidayZone, isWorkingDay } from '#law/holidays';

/** How much a deadline presses, from the loudest to the quietest; drawn by fill, shape and words before colour. */
export type UrgencyLevel = 'late' | 'critical' | 'near' | 'later' | 'forecast' | 'undated' | 'done';

/** What is known of a deadline; `zone` gives the holidays of its court. */
export type UrgencySubject = {
  dueOn: string | null;
  state: string;
  deadlineClass?: string | null;
  today: string;
  closedOn?: string | null;
  zone?: HolidayZone;
};

/** What a chip shows: `check` is a second chip for the second reader, `isStrict` the bar of class A (« forclusion »). */
export type Urgency = { level: UrgencyLevel; words: string; check?: string; isStrict: boolean };

const CRITICAL_WORKING_DAYS = 3;
const NEAR_DAYS = 10;
const CHECKS: Record<string, string> = { to_validate: 'À valider', contested: 'Contesté' };

/** Urgency of a deadline on a given day. A control still missing never hides the date. */
export function urgency(subject: UrgencySubject): Urgency {
  const isStrict = subject.deadlineClass === 'A';
  const check = subject.deadlineClass && !isOneOf(CHECKED_CLASSES, subject.deadlineClass) ? undefined : CHECKS[subject.state];
  return { ...dated(subject), isStrict, ...(check && { check }) };
}

function dated({ dueOn, state, deadlineClass, today, closedOn, zone = 'metropole' }: UrgencySubject): Pick<Urgency, 'level' | 'words'> {
  if (state === 'done') return { level: 'done', words: closedOn ? `Fait le ${shortDay(closedOn)}` : 'Fait' };
  if (state === 'moot') return { level: 'done', words: 'Sans objet' };
  if (state === 'expired' && isOneOf(ASIDE_CLASSES, deadlineClass)) return { level: 'done', words: 'Expiré' };
  if (dueOn === null) return { level: 'undated', words: 'Date à venir' };
  if (state === 'forecast') return { level: 'forecast', words: `${shortDay(dueOn)} (prévisionnel)` };
  const days = daysBetween(today, dueOn);
  if (days < 0) return { level: 'late', words: `Dépassé de ${-days}\u00A0j` };
  if (days <= NEAR_DAYS) return { level: isWithinWorkingDays(today, dueOn, zone) ? 'critical' : 'near', words: inDays(days) };
  return { level: 'later', words: shortDay(dueOn) };
}

const inDays = (days: number) => (days === 0 ? 'Aujourd’hui' : `Dans ${days}\u00A0j`);

// A day that closes only in some towns does not count as working here: the alarm comes sooner.
function isWithinWorkingDays(today: string, dueOn: string, zone: HolidayZone): boolean {
  let count = 0;
  for (let on = addDays(today, 1); on <= dueOn; on = addDays(on, 1)) if (isWorkingDay(on, zone, 'legal')) count += 1;
  return count <= CRITICAL_WORKING_DAYS;
}
