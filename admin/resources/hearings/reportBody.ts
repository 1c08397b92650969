import type { FieldValues } from 'react-hook-form';
import { isDay, isTime } from '#law/days';
import type { HearingRow } from '../forms/rows.ts';

const ASKED: Readonly<Record<string, readonly string[]>> = {
  renvoi_date: ['nextHeldOn', 'nextStartTime', 'nextChamber', 'outcomeReason', 'report'],
  decision: ['decisionOn', 'isContradictory', 'report'],
};

const isFilled = (value: unknown) => value !== null && value !== undefined && value !== '';

/** How the report opens: what was already reported, else the usual of this sitting. */
export function reportDefaults(hearing: HearingRow, next: HearingRow | undefined, today: string): FieldValues {
  const { heldOn, startTime, chamber, outcome, outcomeReason, decisionOn, isContradictory, report } = hearing;
  return {
    outcome,
    nextHeldOn: next?.heldOn ?? null,
    nextStartTime: next?.startTime ?? startTime,
    nextChamber: next ? next.chamber : chamber,
    outcomeReason,
    decisionOn: decisionOn ?? (heldOn <= today ? heldOn : null),
    isContradictory,
    report: report ?? null,
  };
}

/** What is sent of a report: only the fields of its outcome, whatever was typed for the other one before. */
export function reportBody(values: FieldValues): Record<string, unknown> {
  const asked = ASKED[String(values.outcome)] ?? [];
  return { outcome: values.outcome, ...Object.fromEntries(asked.filter(name => isFilled(values[name])).map(name => [name, values[name]])) };
}

/** The report in progress, once its effects can be told; null before. */
export function reportDraft(values: FieldValues): Record<string, unknown> | null {
  const { report: _text, ...body } = reportBody(values);
  const { nextHeldOn, nextStartTime, decisionOn, ...rest } = body;
  const hasDay = (on: unknown) => isDay(String(on));
  if (body.outcome === 'renvoi_date' && hasDay(nextHeldOn))
    return { ...rest, nextHeldOn, ...(isTime(String(nextStartTime)) && { nextStartTime }) };
  return body.outcome === 'decision' && hasDay(decisionOn) ? { ...rest, decisionOn } : null;
}
