import { addDays } from '#law/days';
import { RULES, type RuleId } from '#law/rules';
import type { CaseFacts } from './facts.ts';
import { isClosed } from './project.ts';

/** What a case waits for, on which day, from which fact. */
export interface NextStep {
  kind: 'deadline' | 'report' | 'confirm' | 'prepare' | 'join' | 'hearing' | 'follow_up';
  on: string;
  label: string;
  sourceId: string | null;
}

/** States in which a deadline is still to be met. */
export const OPEN_DEADLINES: ReadonlySet<string> = new Set(['forecast', 'to_validate', 'validated', 'contested']);
/** A hearing is prepared from so many days before. */
export const PREPARE_DAYS = 15;
const SILENCE_DAYS = 60;
/** A deadline that forecloses comes first from so many days before. */
export const NEAR_DAYS = 10;

/** The first of what a case waits for; null only when it is closed. */
export function nextStep(facts: CaseFacts, today: string): NextStep | null {
  if (isClosed(facts)) return null;
  const open = facts.deadlines
    .filter(deadline => OPEN_DEADLINES.has(deadline.state))
    .sort((a, b) => a.lastUsefulOn.localeCompare(b.lastUsefulOn));
  const title = (rule: string) => (Object.hasOwn(RULES, rule) ? RULES[rule as RuleId].title : rule);
  const urgent = open.find(
    deadline => deadline.lastUsefulOn < today || (deadline.deadlineClass === 'A' && deadline.lastUsefulOn <= addDays(today, NEAR_DAYS)),
  );
  if (urgent) return { kind: 'deadline', on: urgent.lastUsefulOn, label: title(urgent.rule), sourceId: urgent.id };

  const unreported = facts.hearings.find(hearing => hearing.outcome === null && hearing.heldOn < today);
  if (unreported) return { kind: 'report', on: unreported.heldOn, label: 'Enregistrer le compte rendu', sourceId: unreported.id };
  const unconfirmed = facts.hearings.find(hearing => !hearing.isConfirmed);
  if (unconfirmed)
    return { kind: 'confirm', on: unconfirmed.heldOn, label: 'Confirmer le compte rendu de l’avocat', sourceId: unconfirmed.id };

  const planned = facts.hearings.find(hearing => hearing.outcome === null && hearing.heldOn >= today);
  if (planned && addDays(planned.heldOn, -PREPARE_DAYS) <= today)
    return { kind: 'prepare', on: planned.heldOn, label: 'Préparer l’audience', sourceId: planned.id };
  if (facts.standing === 'a_qualifier')
    return { kind: 'join', on: addDays(facts.openedOn, 7), label: 'Décider de la constitution', sourceId: null };
  if (open[0]) return { kind: 'deadline', on: open[0].lastUsefulOn, label: title(open[0].rule), sourceId: open[0].id };
  if (planned) return { kind: 'hearing', on: planned.heldOn, label: 'Prochaine audience', sourceId: planned.id };
  const lastNews = [facts.openedOn, ...facts.hearings.map(hearing => hearing.heldOn), ...facts.steps.map(step => step.happenedOn)]
    .sort()
    .at(-1)!;
  return { kind: 'follow_up', on: addDays(lastNews, SILENCE_DAYS), label: 'Demander des nouvelles', sourceId: null };
}

/** Steps of our own making: late, they still give way to what the law or a court awaits. */
export const INTERNAL: ReadonlySet<string> = new Set<NextStep['kind']>(['join', 'follow_up']);

/** Sort key of a next step: its day; a step of our own never goes before what the law or a court awaits that day, however late it is. */
export function urgency({ kind, on }: NextStep, today: string): string {
  if (!INTERNAL.has(kind)) return `${on}a`;
  return on < today ? lateInternal(today) : `${on}b`;
}

/** The sort key of a step of our own that is late. */
export const lateInternal = (today: string): string => `${today}b`;
