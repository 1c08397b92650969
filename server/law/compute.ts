import { addDays, addMonths, type Day, hoursBefore, localDay, localTime, wallClockAt, weekday } from './days.ts';
import { type HolidayZone, holidayOn, isWorkingDay, workingDayBefore, workingDayFrom } from './holidays.ts';
import type { Amount, ClosedDay, Code, Counted, Step } from './steps.ts';

/** Hour at which an act prudently reaches the court on the working day before a backward limit. */
const PRUDENT_TIME = '17:00';

/**
 * Code J: days, the day of the event not counted, then art. 801. Units: whole days; throws RangeError on a day that does not exist.
 * Art. 801 CPP (unchanged since 8 July 1989). Not modelled: the distance extensions of art. 552.
 */
export function countDays(from: Day, count: number, zone: HolidayZone): Counted {
  return extended('J', { days: count }, from, addDays(from, 1), addDays(from, count), zone);
}

/**
 * Code JF: clear days (« jours francs »): neither the day of the event nor the last day counts, then art. 801.
 * Crim. 7 févr. 1989 n° 88-84.512: ten clear days end on the eleventh day after the decision.
 */
export function countClearDays(from: Day, count: number, zone: HolidayZone): Counted {
  return extended('JF', { days: count }, from, addDays(from, 1), addDays(from, count + 1), zone);
}

/**
 * Code JJ: a second run of days that starts when a first time limit, extended by art. 801, has expired (art. 500, 380-10 CPP).
 * The prudent date counts both runs in a row from the event: the stricter reading.
 */
export function countDaysTwice(from: Day, first: number, then: number, zone: HolidayZone): Counted {
  const opening = countDays(from, first, zone);
  const second = countDays(opening.limitOn, then, zone);
  const strict = workingDayFrom(addDays(from, first + then), zone, 'legal');
  const prudentOn = strict < second.limitOn ? strict : null;
  const counted: Step = {
    ...{ kind: 'count', code: 'JJ', amount: { days: first, moreDays: then }, from, fromTime: null, firstOn: opening.limitOn },
    ...{ reachedOn: addDays(opening.limitOn, then), reachedTime: null },
  };
  const prudent: Step[] = prudentOn ? [{ kind: 'prudent', on: prudentOn, time: null, reason: 'days_in_a_row' }] : [];
  return { ...second, prudentOn, steps: [counted, ...second.steps.filter(({ kind }) => kind === 'shift'), ...prudent] };
}

/** Code M: months, same number in the month (« quantième ») or last day of the month when it has none, then art. 801. */
export function countMonths(from: Day, count: number, zone: HolidayZone): Counted {
  return extended('M', { months: count }, from, null, addMonths(from, count), zone);
}

/** Code A: years, same rule as months: 29 February ends on 28 February of a common year, then art. 801. */
export function countYears(from: Day, count: number, zone: HolidayZone): Counted {
  return extended('A', { years: count }, from, null, addMonths(from, count * 12), zone);
}

/**
 * Code R, in days and months: a minimum notice before a hearing, never extended by art. 801.
 * With both units the earlier of the two orders of subtraction (art. 281 al. 4); `isClear` adds the day of a clear reading (art. 552).
 * The prudent date is the working day strictly before the limit at 17:00, or for a clear reading the limit itself when it is a working day.
 */
export function countBackward(from: Day, amount: Amount, zone: HolidayZone, isClear = false): Counted {
  const days = (amount.days ?? 0) + (isClear ? 1 : 0);
  const months = (amount.months ?? 0) + (amount.years ?? 0) * 12;
  const orders = [addDays(addMonths(from, -months), -days), addMonths(addDays(from, -days), -months)];
  const limitOn = orders.sort()[0] ?? from;
  const prudentOn = isClear && isWorkingDay(limitOn, zone, 'legal') ? limitOn : workingDayBefore(limitOn, zone);
  return backward(amount, { on: from, time: null }, { on: limitOn, time: null }, prudentOn, zone);
}

/**
 * Code R, in hours (art. 420-1): real hours before the hearing at the court's clock, so a night when the clock changes counts 23 or 25.
 * Without an hour the hearing is taken to open at 0:00 of its day, which can only make the limit earlier.
 */
export function countHoursBackward(from: { on: Day; time: string | null }, hours: number, zone: HolidayZone, timeZone: string): Counted {
  const limitAt = hoursBefore(wallClockAt(from.on, from.time ?? '00:00', timeZone), hours);
  const limit = { on: localDay(limitAt, timeZone), time: localTime(limitAt, timeZone) };
  return backward({ hours }, from, limit, workingDayBefore(limit.on, zone), zone);
}

/** Code E: the earliest day an act is open, the day after so many full months; art. 801 does not apply to it. */
export function earliestAfterMonths(from: Day, count: number): Counted {
  const reachedOn = addDays(addMonths(from, count), 1);
  return {
    limitOn: reachedOn,
    limitTime: null,
    prudentOn: null,
    prudentTime: null,
    steps: [counted('E', { months: count }, from, null, reachedOn)],
  };
}

/** Code O: working days (« jours ouvrables »), Saturdays, Sundays and holidays never counted, the day of the event neither (L1322-6 of the new code). */
export function countWorkingDays(from: Day, count: number, zone: HolidayZone): Counted {
  let reachedOn = from;
  for (let left = count; left > 0; left -= 1) reachedOn = workingDayFrom(addDays(reachedOn, 1), zone, 'legal');
  return {
    limitOn: reachedOn,
    limitTime: null,
    prudentOn: null,
    prudentTime: null,
    steps: [counted('O', { days: count }, from, addDays(from, 1), reachedOn)],
  };
}

/** Code F: the day a judge fixed, or the day of a hearing: taken as it is, nothing is counted. */
export function fixedDay(on: Day): Counted {
  return { limitOn: on, limitTime: null, prudentOn: null, prudentTime: null, steps: [counted('F', {}, on, null, on)] };
}

/** Adds the working day before as the prudent date of a clock to which art. 801 may not apply (CIVI, SARVI). */
export function prudentBefore(reached: Counted, zone: HolidayZone): Counted {
  const prudentOn = workingDayBefore(reached.limitOn, zone);
  return { ...reached, prudentOn, steps: [...reached.steps, { kind: 'prudent', on: prudentOn, time: null, reason: 'doubtful_extension' }] };
}

/** The days from one to another that art. 801 passes over: week-ends and the holidays that move the legal limit. */
export function closedDays(from: Day, to: Day, zone: HolidayZone): ClosedDay[] {
  const closed: ClosedDay[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) {
    const holiday = holidayOn(on, zone);
    if (holiday && holiday.status !== 'a_verifier') closed.push({ on, why: 'holiday', holiday });
    else if (weekday(on) === 6) closed.push({ on, why: 'saturday' });
    else if (weekday(on) === 0) closed.push({ on, why: 'sunday' });
  }
  return closed;
}

function extended(code: Code, amount: Amount, from: Day, firstOn: Day | null, reachedOn: Day, zone: HolidayZone): Counted {
  const limitOn = workingDayFrom(reachedOn, zone, 'legal');
  const safe = workingDayFrom(reachedOn, zone, 'prudent');
  const prudentOn = safe === limitOn ? null : safe;
  const closed = closedDays(reachedOn, limitOn, zone);
  const steps: Step[] = [
    counted(code, amount, from, firstOn, reachedOn),
    { kind: 'shift', isAllowed: true, from: reachedOn, to: limitOn, closed },
  ];
  if (prudentOn) steps.push({ kind: 'prudent', on: prudentOn, time: null, reason: 'holiday_of_some_towns' });
  return { limitOn, limitTime: null, prudentOn, prudentTime: null, steps };
}

type Moment = { on: Day; time: string | null };

function backward(amount: Amount, from: Moment, limit: Moment, prudentOn: Day, zone: HolidayZone): Counted {
  const closed = closedDays(addDays(prudentOn, 1), limit.on, zone);
  return {
    limitOn: limit.on,
    limitTime: limit.time,
    prudentOn,
    prudentTime: PRUDENT_TIME,
    steps: [
      { kind: 'count', code: 'R', amount, from: from.on, fromTime: from.time, firstOn: null, reachedOn: limit.on, reachedTime: limit.time },
      { kind: 'shift', isAllowed: false, from: limit.on, to: limit.on, closed },
      { kind: 'prudent', on: prudentOn, time: PRUDENT_TIME, reason: 'before_limit' },
    ],
  };
}

function counted(code: Code, amount: Amount, from: Day, firstOn: Day | null, reachedOn: Day): Step {
  return { kind: 'count', code, amount, from, fromTime: null, firstOn, reachedOn, reachedTime: null };
}
