import { addDays } from '#law/days';
import { RULES, type RuleId } from '#law/rules';
import { OPEN_STATES } from '#schema/deadlines';
import type { CaseFacts, DeadlineFacts, HearingFacts } from './facts.ts';
import { isClosed } from './project.ts';

/** What a case waits for, on which day, from which fact, and who sees to it. */
export interface NextStep {
  kind: 'deadline' | 'report' | 'confirm' | 'prepare' | 'join' | 'filing' | 'task' | 'hearing' | 'follow_up';
  on: string;
  label: string;
  sourceId: string | null;
  ownerId: string;
}

/** States in which a deadline is still to be met. */
export const OPEN_DEADLINES: ReadonlySet<string> = new Set(OPEN_STATES);
/** The association's own deadlines: those of the victim and of the other parties are only told. */
export const OWN_CLASSES: ReadonlySet<string> = new Set(['A', 'B', 'C']);
/** Stages at which others must move: silence there is to be broken. Elsewhere, nothing planned is an alert. */
const SILENT_STAGES: ReadonlySet<string> = new Set(['signalement', 'plainte', 'enquete', 'information', 'appel', 'cassation']);

type Look = (facts: CaseFacts, today: string) => NextStep | null;

/** The order in which a case's needs are looked at: the first found is its next step. */
const LOOKS: readonly Look[] = [urgentDeadline, report, confirmation, preparation, joining, filing, deadline, task, hearing, followUp];

/** The first of what a case waits for; null when it is closed, or when nothing is planned at all, which is an alert. */
export function nextStep(facts: CaseFacts, today: string): NextStep | null {
  if (isClosed(facts)) return null;
  for (const look of LOOKS) {
    const found = look(facts, today);
    if (found) return found;
  }
  return null;
}

/** Deadlines of ours whose day is known, nearest first; a forecast one waits for its decision. */
const pressing = ({ deadlines }: CaseFacts): DeadlineFacts[] =>
  deadlines
    .filter(({ state, deadlineClass }) => OPEN_DEADLINES.has(state) && state !== 'forecast' && OWN_CLASSES.has(deadlineClass))
    .sort((a, b) => a.lastUsefulOn.localeCompare(b.lastUsefulOn) || a.id.localeCompare(b.id));

function urgentDeadline(facts: CaseFacts, today: string): NextStep | null {
  const near = addDays(today, facts.thresholds.nearDays);
  const found = pressing(facts).find(one => one.lastUsefulOn < today || (one.deadlineClass === 'A' && one.lastUsefulOn <= near));
  return found ? ofDeadline(facts, found) : null;
}

function deadline(facts: CaseFacts): NextStep | null {
  const [first] = pressing(facts);
  return first ? ofDeadline(facts, first) : null;
}

function ofDeadline(facts: CaseFacts, { id, rule, lastUsefulOn, responsibleId }: DeadlineFacts): NextStep {
  const label = Object.hasOwn(RULES, rule) ? RULES[rule as RuleId].title : rule;
  return { kind: 'deadline', on: lastUsefulOn, label, sourceId: id, ownerId: responsibleId ?? facts.responsibleId };
}

function report(facts: CaseFacts, today: string): NextStep | null {
  const found = byDay(facts).find(one => one.outcome === null && one.heldOn < today);
  return found ? ofHearing(facts, found, 'report', 'Enregistrer le compte rendu') : null;
}

function confirmation(facts: CaseFacts): NextStep | null {
  const found = byDay(facts).find(one => !one.isConfirmed);
  return found ? ofHearing(facts, found, 'confirm', 'Confirmer le compte rendu de l’avocat') : null;
}

/** The next hearing still to be held, today's included. */
export const plannedHearing = (facts: Pick<CaseFacts, 'hearings'>, today: string): HearingFacts | undefined =>
  byDay(facts).find(one => one.outcome === null && one.heldOn >= today);

const byDay = ({ hearings }: Pick<CaseFacts, 'hearings'>): HearingFacts[] =>
  hearings.toSorted((a, b) => a.heldOn.localeCompare(b.heldOn) || a.id.localeCompare(b.id));

function preparation(facts: CaseFacts, today: string): NextStep | null {
  const planned = plannedHearing(facts, today);
  const isNear = planned !== undefined && addDays(planned.heldOn, -facts.thresholds.prepareDays) <= today;
  return isNear ? ofHearing(facts, planned, 'prepare', 'Préparer l’audience') : null;
}

function hearing(facts: CaseFacts, today: string): NextStep | null {
  const planned = plannedHearing(facts, today);
  return planned ? ofHearing(facts, planned, 'hearing', 'Prochaine audience') : null;
}

const ofHearing = (facts: CaseFacts, { id, heldOn }: HearingFacts, kind: NextStep['kind'], label: string): NextStep => ({
  kind,
  on: heldOn,
  label,
  sourceId: id,
  ownerId: facts.responsibleId,
});

/** Deciding to act comes within a week of the opening. */
const JOIN_DAYS = 7;

function joining(facts: CaseFacts): NextStep | null {
  if (facts.standing !== 'a_qualifier' || facts.joinDecidedOn !== null) return null;
  const on = addDays(facts.openedOn, JOIN_DAYS);
  return { kind: 'join', on, label: 'Décider de la constitution', sourceId: null, ownerId: facts.responsibleId };
}

/** A paper made in time and still here: it has to go before the deadline it answers; without one, its date says nothing. */
function filing(facts: CaseFacts): NextStep | null {
  const answered = new Map(pressing(facts).map(one => [one.id, one]));
  const due = facts.filings
    .flatMap(({ id, deadlineId }) => {
      const met = deadlineId === null ? undefined : answered.get(deadlineId);
      return met ? [{ id, met }] : [];
    })
    .sort((a, b) => a.met.lastUsefulOn.localeCompare(b.met.lastUsefulOn))[0];
  if (!due) return null;
  const { lastUsefulOn, responsibleId } = due.met;
  return {
    kind: 'filing',
    on: lastUsefulOn,
    label: 'Déposer l’acte prêt',
    sourceId: due.id,
    ownerId: responsibleId ?? facts.responsibleId,
  };
}

function task({ tasks }: CaseFacts): NextStep | null {
  const [first] = tasks;
  return first ? { kind: 'task', on: first.dueOn, label: first.title, sourceId: first.id, ownerId: first.ownerId } : null;
}

function followUp(facts: CaseFacts, today: string): NextStep | null {
  if (!SILENT_STAGES.has(facts.stage)) return null;
  const on = addDays(lastNews(facts, today), facts.thresholds.silenceDays);
  return { kind: 'follow_up', on, label: 'Demander des nouvelles', sourceId: null, ownerId: facts.responsibleId };
}

/** The last day something happened: a hearing held, an event, the opening itself. */
export function lastNews({ openedOn, hearings, steps }: Pick<CaseFacts, 'openedOn' | 'hearings' | 'steps'>, today: string): string {
  const held = hearings.filter(({ outcome, heldOn }) => heldOn < today || (outcome !== null && heldOn === today));
  return [openedOn, ...held.map(({ heldOn }) => heldOn), ...steps.map(({ happenedOn }) => happenedOn)].sort().at(-1)!;
}

/** Steps of our own making: late, they still give way to what the law or a court awaits. */
export const INTERNAL: ReadonlySet<string> = new Set<NextStep['kind']>(['join', 'task', 'follow_up']);

/**
 * Sort key of a next step: its day; a step of our own never goes before what the law or a court awaits that day, however late it is.
 * A case without any stands with those: somebody has to look at it today.
 */
export function urgency(step: Pick<NextStep, 'kind' | 'on'> | null, today: string): string {
  if (step === null) return lateInternal(today);
  if (!INTERNAL.has(step.kind)) return `${step.on}a`;
  return step.on < today ? lateInternal(today) : `${step.on}b`;
}

/** The sort key of a step of our own that is late. */
export const lateInternal = (today: string): string => `${today}b`;
