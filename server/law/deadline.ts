import {
  countBackward,
  countClearDays,
  countDays,
  countDaysTwice,
  countHoursBackward,
  countMonths,
  countWorkingDays,
  countYears,
  earliestAfterMonths,
  fixedDay,
  prudentBefore,
} from './compute.ts';
import { addDays, type Day, endOfDayAt, isDay, isTime, wallClockAt, yearOf } from './days.ts';
import { HOLIDAY_ZONES, type HolidayZone, holidaysBetween, workingDayBefore, ZONE_CLOCKS } from './holidays.ts';
import { type DeadlineClass, type Direction, RULES, type Rule, type RuleId, type RuleVersion, versionOn } from './rules.ts';
import type { Counted, Step, WarningCode } from './steps.ts';

export type { Step } from './steps.ts';

/** What starts a time limit: `on` and `time` are the wall clock at the court whose holidays and clock are given. */
export type DeadlineInput = {
  rule: RuleId;
  on: Day;
  time?: string | null;
  /** Day of the decision when another event (service) starts the clock: it chooses the version of the rule. */
  decidedOn?: Day | undefined;
  zone: HolidayZone;
  timeZone: string;
};

/** A computed time limit as plain data, ready to be stored: a time of null means 24:00, `dueAt` is UTC. */
export type Computed = {
  rule: RuleId;
  ruleVersion: string;
  class: DeadlineClass;
  direction: Direction;
  trigger: { on: Day; time: string | null };
  legalLimitOn: Day;
  legalLimitTime: string | null;
  lastUsefulOn: Day;
  lastUsefulTime: string | null;
  prudentOn: Day | null;
  prudentTime: string | null;
  internalTargetOn: Day;
  dueAt: string;
  steps: Step[];
};

const FIRST_YEAR = 1970;
const LAST_YEAR = 2199;
/** The rewritten code of criminal procedure (ordonnance n° 2025-1091) comes into force. */
const NEW_CODE_ON = '2029-01-01';
const TARGET_WORKING_DAYS = 3;

/**
 * Computes one time limit and every step that led to it (law.md §3-4, art. 801 CPP).
 * Throws RangeError for a day that does not exist, a malformed hour, an unknown zone or a year outside 1970-2199.
 * Not modelled: whether the rule applies to the case at all; that is the caller's question.
 */
export function computeDeadline(input: DeadlineInput): Computed {
  check(input);
  const { on, zone } = input;
  const rule: Rule = RULES[input.rule];
  const version = versionOn(input.rule, input.decidedOn ?? on);
  const time = rule.direction === 'before' ? (input.time ?? null) : null;
  const bare = count(version, input);
  const counted = rule.isPrudentBefore ? prudentBefore(bare, zone) : bare;
  const useful = prudentOrLimit(counted);
  return {
    rule: input.rule,
    ruleVersion: version.id,
    class: rule.class,
    direction: rule.direction,
    trigger: { on, time },
    legalLimitOn: counted.limitOn,
    legalLimitTime: counted.limitTime,
    lastUsefulOn: useful.on,
    lastUsefulTime: useful.time,
    prudentOn: counted.prudentOn,
    prudentTime: counted.prudentTime,
    internalTargetOn: internalTarget(
      { class: rule.class, direction: rule.direction, trigger: { on }, lastUsefulOn: useful.on },
      zone,
      TARGET_WORKING_DAYS,
    ),
    dueAt: useful.time === null ? endOfDayAt(useful.on, input.timeZone) : wallClockAt(useful.on, useful.time, input.timeZone),
    steps: explained(input, rule, version, counted, time),
  };
}

/** The day by which an act is aimed at: so many working days before its last useful day when it forecloses, that day itself otherwise. */
export function internalTarget(
  { lastUsefulOn, direction, trigger, ...computed }: Pick<Computed, 'class' | 'direction' | 'lastUsefulOn'> & { trigger: { on: Day } },
  zone: HolidayZone,
  workingDays: number,
): Day {
  const targetOn = computed.class === 'A' && workingDays > 0 ? workingDayBefore(lastUsefulOn, zone, workingDays) : lastUsefulOn;
  // A target before the event itself would be a date nobody could have met.
  return direction === 'after' && targetOn < trigger.on ? trigger.on : targetOn;
}

/** The holiday zone a stored computation counted in. */
export const zoneOf = (computed: Pick<Computed, 'steps'>): HolidayZone | undefined =>
  computed.steps?.find(step => step.kind === 'holidays')?.zone;

function count({ code, amount, isClear }: RuleVersion, { on, time, zone, timeZone }: DeadlineInput): Counted {
  const { hours, days = 0, moreDays = 0, months = 0, years = 0 } = amount;
  switch (code) {
    case 'J':
      return countDays(on, days, zone);
    case 'JF':
      return countClearDays(on, days, zone);
    case 'JJ':
      return countDaysTwice(on, days, moreDays, zone);
    case 'M':
      return countMonths(on, months, zone);
    case 'A':
      return countYears(on, years, zone);
    case 'E':
      return earliestAfterMonths(on, months);
    case 'R':
      return hours ? countHoursBackward({ on, time: time ?? null }, hours, zone, timeZone) : countBackward(on, amount, zone, isClear);
    case 'O':
      return countWorkingDays(on, days, zone);
    case 'F':
      return fixedDay(on);
  }
}

function explained(input: DeadlineInput, rule: Rule, version: RuleVersion, counted: Counted, time: string | null): Step[] {
  const { on, zone } = input;
  const useful = prudentOrLimit(counted);
  const counts = {
    after: [addDays(on, 1), counted.limitOn],
    earliest: [addDays(on, 1), counted.limitOn],
    before: [useful.on, on],
    fixed: [on, on],
  } as const;
  const [from, to] = counts[rule.direction];
  const prudent = counted.steps.filter(step => step.kind === 'prudent');
  const last: Step = {
    kind: 'lastDay',
    limitOn: counted.limitOn,
    limitTime: counted.limitTime,
    usefulOn: useful.on,
    usefulTime: useful.time,
  };
  return [
    { kind: 'event', rule: input.rule, on, time, decidedOn: input.decidedOn ?? null },
    { kind: 'rule', rule: input.rule, version: version.id, code: version.code, amount: version.amount, articles: rule.articles },
    ...counted.steps.filter(step => step.kind !== 'prudent'),
    { kind: 'holidays', zone, from, to, found: holidaysBetween(from, to, zone) },
    last,
    ...prudent,
    ...warnings(input, rule, counted),
  ];
}

/** The doubts of the rule or of the place; each says which day it is about, if one. */
function warnings(input: DeadlineInput, rule: Rule, counted: Counted): Step[] {
  const { on, zone, timeZone } = input;
  const found: Step[] = [];
  const warn = (code: WarningCode, day: Day | null) => found.push({ kind: 'warning', code, on: day });
  if (rule.direction === 'before') {
    warn('backward_reading', null);
    if (!input.time && versionOn(input.rule, on).amount.hours) warn('hearing_time_unknown', null);
  }
  for (const step of counted.steps) {
    if (step.kind !== 'shift') continue;
    const local = step.closed.find(day => day.why === 'holiday' && day.holiday.isLocal && day.holiday.status === 'legal');
    if (local && zone !== 'alsace-moselle') warn('local_holiday', local.on);
    const [from, to] = rule.direction === 'before' ? [counted.prudentOn ?? step.to, on] : [step.from, step.to];
    for (const holiday of holidaysBetween(from, to, zone)) if (holiday.status === 'a_verifier') warn('holiday_to_check', holiday.on);
  }
  if (zone === 'metropole' && timeZone !== ZONE_CLOCKS.metropole) warn('national_list_only', null);
  if (versionOn(input.rule, input.decidedOn ?? on).code === 'F') warn('fixed_by_judge', null);
  if (!versionOn(input.rule, input.decidedOn ?? on).textRead) warn('text_not_read', null);
  if (on >= NEW_CODE_ON) warn('code_of_2029', null);
  return found;
}

function prudentOrLimit({ limitOn, limitTime, prudentOn, prudentTime }: Counted): { on: Day; time: string | null } {
  return prudentOn ? { on: prudentOn, time: prudentTime } : { on: limitOn, time: limitTime };
}

function check({ rule, on, time, zone }: DeadlineInput): void {
  if (!Object.hasOwn(RULES, rule)) throw new RangeError(`unknown rule: ${rule}`);
  if (!isDay(on)) throw new RangeError(`not a day: ${on}`);
  if (yearOf(on) < FIRST_YEAR || yearOf(on) > LAST_YEAR) throw new RangeError(`year outside ${FIRST_YEAR}-${LAST_YEAR}: ${on}`);
  if (time && !isTime(time)) throw new RangeError(`not a time: ${time}`);
  if (!HOLIDAY_ZONES.includes(zone)) throw new RangeError(`unknown holiday zone: ${zone}`);
}
