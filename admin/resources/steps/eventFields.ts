import type { FieldValues } from 'react-hook-form';
import { isDay } from '#law/days';
import { eventOf, type ProcedureEvent } from '#law/events';
import type { FieldChoice } from '../forms/DescribedInput.tsx';
import type { DecisionRow } from '../forms/rows.ts';

/** The day a judge fixed is asked beside the event's own; every other counted day is the event's. */
const isFixed = ({ counts }: ProcedureEvent) => counts === 'fixedOn';
const DATED: ProcedureEvent = { label: '', counts: 'happenedOn', day: 'Date' };
const kindOf = (kind: unknown): ProcedureEvent => eventOf(String(kind)) ?? DATED;

/** The days asked of an event of this kind, by the name the law gives them. */
export function dayFields(kind: unknown): FieldChoice[] {
  const event = kindOf(kind);
  const isReceivedToo = event.counts !== 'receivedOn' && event.counts !== 'servedOn' && !isFixed(event);
  return [
    { source: 'happenedOn', orientation: 'passe', isRequired: true, label: isFixed(event) ? 'Date' : event.day },
    ...(isFixed(event) ? [{ source: 'fixedOn', orientation: 'futur', isRequired: true, label: event.day } as const] : []),
    ...(isReceivedToo ? [{ source: 'receivedOn', orientation: 'passe' } as const] : []),
  ];
}

/** The decision an event of this kind is about; nothing for the others. */
export function decisionField(kind: unknown, caseId: string, judged: readonly DecisionRow[]): FieldChoice[] {
  const isService = kind === 'signification';
  if (!kindOf(kind).decision) return [];
  const named = isService ? 'Celle qui a été signifiée.' : 'Celle qui est attaquée.';
  const helperText = judged.length > 0 ? named : 'Aucune décision au dossier\u00A0: enregistrez d’abord le compte rendu.';
  return [{ source: 'decisionId', label: 'Décision', filter: { caseId }, isRequired: true, helperText }];
}

/** The question an event of this kind asks, with the answers it admits among the described ones. */
export function questionOf(
  kind: unknown,
  choices: Readonly<Record<string, string>>,
): { title: string; answers: Record<string, string> } | null {
  const { question } = kindOf(kind);
  if (!question) return null;
  return {
    title: question.title,
    answers: Object.fromEntries(Object.keys(question.answers).map(answer => [answer, choices[answer] ?? answer])),
  };
}

/** The days and the answer as they are sent: the counted day is the one asked under its legal name, whatever was typed before for another kind. */
export function toldBody({ kind, happenedOn, receivedOn, fixedOn, detail }: FieldValues): Record<string, unknown> {
  const event = kindOf(kind);
  const asked = new Set(dayFields(kind).map(({ source }) => source));
  const answers = event.question?.answers ?? {};
  const days = {
    ...{ happenedOn, notifiedOn: null, servedOn: null, postedOn: null },
    receivedOn: asked.has('receivedOn') ? (receivedOn ?? null) : null,
    fixedOn: asked.has('fixedOn') ? (fixedOn ?? null) : null,
  };
  return {
    detail: Object.hasOwn(answers, detail ?? '') ? detail : null,
    ...days,
    ...(isFixed(event) ? {} : { [event.counts]: happenedOn }),
  };
}

/** Everything that is sent of a new event: the decision and its court go with the kinds that are about one. */
export function eventBody(values: FieldValues, judged: readonly DecisionRow[]): Record<string, unknown> {
  const { kind, author = null, note = null, lateReason = null } = values;
  const told = { kind, author: author || null, note: note || null, ...(lateReason && { lateReason }), ...toldBody(values) };
  if (!kindOf(kind).decision) return { ...told, decisionId: null };
  const decision = judged.find(({ id }) => id === values.decisionId);
  const place = decision ? { proceedingId: decision.proceedingId, courtId: decision.courtId } : {};
  return { ...told, ...place, decisionId: values.decisionId ?? null };
}

/** Whether enough is known to ask what would follow. */
export const isTold = ({ kind, happenedOn, fixedOn }: FieldValues): boolean =>
  Boolean(kind) && isDay(String(happenedOn)) && (!fixedOn || isDay(String(fixedOn)));

/** The answers of an event as the form opens on them: the counted day under « happenedOn ». */
export const openingOf = (step: FieldValues): FieldValues => {
  const event = kindOf(step.kind);
  return { ...step, happenedOn: isFixed(event) ? step.happenedOn : (step[event.counts] ?? step.happenedOn) };
};
