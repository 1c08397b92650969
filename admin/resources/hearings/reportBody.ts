import type { FieldValues } from 'react-hook-form';
import { isDay, isTime } from '#law/days';
import { judgmentBody, judgmentDefaults, type Recorded, type Trial } from '../decisions/judgment.ts';
import type { DecisionRow, HearingRow } from '../forms/rows.ts';

const NEXT = ['nextHeldOn', 'nextStartTime', 'nextChamber'];
const JUDGMENT = ['decisionOn', 'isContradictory', 'lateReason'];

/** What each outcome asks, besides the free text; a day that may be missing is in `undated`. */
export const ASKED: Readonly<Record<string, readonly string[]>> = {
  renvoi_date: [...NEXT, 'outcomeReason'],
  renvoi_sine_die: ['outcomeReason'],
  delibere: ['nextHeldOn', 'nextStartTime'],
  delibere_proroge: ['nextHeldOn', 'nextStartTime'],
  decision: JUDGMENT,
  interets_civils: [...JUDGMENT, ...NEXT],
  suite: NEXT,
  supplement_information: NEXT,
  non_tenue: [...NEXT, 'outcomeReason'],
};
/** Outcomes whose next day the court may not have given yet. */
export const UNDATED: ReadonlySet<string> = new Set(['interets_civils', 'supplement_information', 'non_tenue']);
/** Outcomes that give a decision: their matrix is asked, then checked. */
export const JUDGED: ReadonlySet<string> = new Set(['decision', 'interets_civils']);

const isFilled = (value: unknown) => value !== null && value !== undefined && value !== '';

type Opening = {
  hearing: HearingRow;
  next?: HearingRow | undefined;
  decision?: DecisionRow | undefined;
  recorded?: Recorded | undefined;
  today: string;
};

/** How the report opens: what was already reported, else the usual of this sitting; the association is taken to be there, the earliest clock. */
export function reportDefaults({ hearing, next, decision, recorded, today }: Opening): FieldValues {
  const { heldOn, startTime, chamber, outcome, outcomeReason, report } = hearing;
  return {
    outcome,
    nextHeldOn: next?.heldOn ?? null,
    nextStartTime: next?.startTime ?? startTime,
    nextChamber: next ? next.chamber : chamber,
    outcomeReason,
    decisionOn: decision?.pronouncedOn ?? (heldOn <= today ? heldOn : null),
    isContradictory: decision?.effect ? decision.effect === 'contradictoire' : true,
    report: report ?? null,
    ...(recorded && judgmentDefaults(recorded)),
  };
}

/** What is sent of a report: only what its outcome asks, whatever was typed for another one before. */
export function reportBody(values: FieldValues, trial: Trial | null): Record<string, unknown> {
  const outcome = String(values.outcome);
  const asked = [...(ASKED[outcome] ?? []), 'report'];
  const told = JUDGED.has(outcome) && trial ? judgmentBody(values, trial) : {};
  return { outcome, ...Object.fromEntries(asked.filter(name => isFilled(values[name])).map(name => [name, values[name]])), ...told };
}

/** The report in progress, once its effects can be told; null before. */
export function reportDraft(values: FieldValues): Record<string, unknown> | null {
  const { outcome } = values;
  if (!outcome) return null;
  const { report: _text, lateReason: _late, nextHeldOn, nextStartTime, decisionOn, ...rest } = reportBody(values, null);
  const hasDay = (on: unknown) => isDay(String(on));
  const asked = ASKED[outcome] ?? [];
  if (asked.includes('nextHeldOn') && !UNDATED.has(outcome) && !hasDay(nextHeldOn)) return null;
  if (asked.includes('decisionOn') && !hasDay(decisionOn)) return null;
  return {
    ...rest,
    ...(hasDay(nextHeldOn) && { nextHeldOn }),
    ...(isTime(String(nextStartTime)) && { nextStartTime }),
    ...(hasDay(decisionOn) && { decisionOn }),
  };
}
