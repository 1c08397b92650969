import type { Day } from './days.ts';
import type { Holiday, HolidayZone } from './holidays.ts';

/** How a time limit is counted (law.md §3): days, clear days, days after another limit, months, years, backward, earliest date, working days, a fixed day. */
export type Code = 'J' | 'JF' | 'JJ' | 'M' | 'A' | 'R' | 'E' | 'O' | 'F';

/** A length of time as an article prints it; « un mois et dix jours » has two members, `moreDays` run from the end of the first ones. */
export type Amount = { hours?: number; days?: number; moreDays?: number; months?: number; years?: number };

/** A day art. 801 does not count as working, and why. */
export type ClosedDay = { on: Day; why: 'saturday' | 'sunday' } | { on: Day; why: 'holiday'; holiday: Holiday };

/** Why a second, safer date exists beside the legal limit. */
export type PrudentReason = 'before_limit' | 'holiday_of_some_towns' | 'days_in_a_row' | 'doubtful_extension';

/** A doubt that belongs to the rule or the place, never to the case. */
export type WarningCode =
  | 'local_holiday'
  | 'holiday_to_check'
  | 'national_list_only'
  | 'backward_reading'
  | 'hearing_time_unknown'
  | 'fixed_by_judge'
  | 'text_not_read'
  | 'code_of_2029';

/** One line of the computation as plain data: enough to write its sentence, nothing written yet. */
export type Step =
  | { kind: 'event'; rule: string; on: Day; time: string | null; decidedOn: Day | null }
  | { kind: 'rule'; rule: string; version: string; code: Code; amount: Amount; articles: string[] }
  | {
      kind: 'count';
      code: Code;
      amount: Amount;
      from: Day;
      fromTime: string | null;
      firstOn: Day | null;
      reachedOn: Day;
      reachedTime: string | null;
    }
  | { kind: 'shift'; isAllowed: boolean; from: Day; to: Day; closed: ClosedDay[] }
  | { kind: 'holidays'; zone: HolidayZone; from: Day; to: Day; found: Holiday[] }
  | { kind: 'lastDay'; limitOn: Day; limitTime: string | null; usefulOn: Day; usefulTime: string | null }
  | { kind: 'prudent'; on: Day; time: string | null; reason: PrudentReason }
  | { kind: 'warning'; code: WarningCode; on: Day | null };

/** What a computation gives: the limit the law sets, the safer date where another reading exists, and how both were reached. */
export type Counted = {
  limitOn: Day;
  limitTime: string | null;
  prudentOn: Day | null;
  prudentTime: string | null;
  steps: Step[];
};
