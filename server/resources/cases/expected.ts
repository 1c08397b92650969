import { type Computed, computeDeadline } from '#law/deadline';
import { RULES, type RuleId } from '#law/rules';
import type { CourtFacts } from './facts.ts';

/** A deadline the facts call for, keyed by (fact, rule). */
export interface Expected {
  factKind: 'hearing' | 'decision' | 'step' | 'case';
  factId: string;
  rule: RuleId;
  title: string;
  /** False while the fact is a report that the association has not confirmed. */
  isConfirmed: boolean;
  /** True while its fact is only announced: the day may still move. */
  isForecast: boolean;
  computed: Computed;
}

/** What starts a deadline: a day, an hour where the law counts hours, the decision's own day when another event starts the clock. */
export interface Trigger {
  on: string;
  time?: string;
  decidedOn?: string | undefined;
  isConfirmed: boolean;
}

/** The deadline of one rule from one fact, counted where its court is. */
export function expected(
  factKind: Expected['factKind'],
  fact: { id: string; court: CourtFacts },
  rule: RuleId,
  { isConfirmed, ...trigger }: Trigger,
): Expected {
  const computed = computeDeadline({ rule, ...trigger, zone: fact.court.holidayZone, timeZone: fact.court.timeZone });
  return { factKind, factId: fact.id, rule, title: RULES[rule].title, isConfirmed, isForecast: false, computed };
}

/** Courts that sit as tribunal correctionnel: overseas, some under another name. */
export const CORRECTIONAL_COURTS = new Set(['tribunal_judiciaire', 'tribunal_premiere_instance']);
/** Courts that judge crimes. */
export const ASSIZES = new Set(['cour_assises', 'cour_criminelle']);
