import { addMonths } from '#law/days';
import { eventOf, type ProcedureEvent, rulesStartedBy } from '#law/events';
import { type Expected, expected } from './expected.ts';
import type { CaseFacts, StepFacts } from './facts.ts';

/** The deadlines an event starts on the day the law counts from; an event without that day starts none. */
export function started(facts: CaseFacts, step: StepFacts): Expected[] {
  const event = eventOf(step.kind);
  const on = event && step[event.counts];
  if (!event || !on || (event.isLastOnly && !isLast(facts, step, event))) return [];
  const direct = rulesStartedBy(event, step.detail).map(rule => expected('step', step, rule, { on, isConfirmed: true }));
  return [...direct, ...afterSilence(facts, step, event, on)];
}

/** Two events of one day: the one recorded last. */
function isLast({ steps }: CaseFacts, step: StepFacts, { counts }: ProcedureEvent): boolean {
  const key = (one: StepFacts) => `${one[counts]} ${one.id}`;
  return !steps.some(
    other => other.kind === step.kind && other.proceedingId === step.proceedingId && other[counts] && key(other) > key(step),
  );
}

/** A month without answer opens the next step; an answer received meanwhile opens it from its own day instead. */
function afterSilence({ steps }: CaseFacts, step: StepFacts, { silence }: ProcedureEvent, on: string): Expected[] {
  if (!silence) return [];
  const isAnswered = steps.some(
    other =>
      other.proceedingId === step.proceedingId &&
      other.happenedOn >= step.happenedOn &&
      eventOf(other.kind)?.rules?.some(rule => rule === silence.rule),
  );
  // Counted without the extension of art. 801, which would only make the day later: the prudent reading.
  return isAnswered ? [] : [expected('step', step, silence.rule, { on: addMonths(on, silence.months), isConfirmed: true })];
}
