import { eventOf } from '#law/events';
import { RULES, type RuleId } from '#law/rules';
import { ASSIZES, CORRECTIONAL_COURTS, type Expected, expected } from './expected.ts';
import type { CaseFacts, CourtFacts, DecisionFacts, HearingFacts, StepFacts } from './facts.ts';

/** Hearings whose decision judges the case; an order of the investigating judge is an event of its own (art. 186). */
const JUDGING_KINDS = new Set(['fond', 'prononce', 'interets_civils', 'suite', 'homologation']);
const JUDGMENTS = new Set(['jugement', 'arret', 'arret_civil']);
const CASSATION_COURTS = new Set(['cour_appel', 'tribunal_superieur_appel', 'cour_assises']);
const CASSATION_LEVELS = new Set(['appel', 'renvoi_apres_cassation']);
const METROPOLITAN = new Set(['metropole', 'alsace-moselle']);

/** A contradictory decision starts its clocks when it is read; one served only when service is recorded. */
export function remedies(facts: CaseFacts, decision: DecisionFacts): Expected[] {
  const { pronouncedOn: decidedOn, servedOn, isConfirmed } = decision;
  // Without presence nor notice of the date the clock starts at service (« signification »): no date can be given before it.
  const on = decision.effect === 'contradictoire' ? decidedOn : servedOn;
  if (on === null || decision.effect === null) return [];
  const read = { on: decidedOn, isConfirmed };
  const trigger = on === decidedOn ? read : { on, decidedOn, isConfirmed };
  const rules = [...rulesAgainst(decision), ...(servedOn === null ? [] : opposition(decision))];
  // The prosecutor's clock never waits for the association to be served.
  return left(facts, decision, rules).map(rule => expected('decision', decision, rule, RULES[rule].class === 'I' ? read : trigger));
}

/** A judgment to be read on a known day: its clocks as they will run, under the id its decision will have. */
export function forecasts(facts: CaseFacts, hearing: HearingFacts): Expected[] {
  if (hearing.kind !== 'prononce' || hearing.outcome !== null || facts.decisions.some(({ id }) => id === hearing.id)) return [];
  const judgment = { kind: 'jugement', hearingKind: hearing.kind, level: hearing.level, court: hearing.court };
  return rulesAgainst(judgment).map(rule => ({
    ...expected('decision', hearing, rule, { on: hearing.heldOn, isConfirmed: true }),
    isForecast: true,
  }));
}

/** Service starts the clock only of a decision that was not contradictory; the day of the decision chooses the version of the rule. */
export function served(facts: CaseFacts, step: StepFacts): Expected[] {
  const judged = facts.decisions.find(decision => decision.id === step.decisionId);
  if (step.kind !== 'signification' || judged === undefined || judged.effect === 'contradictoire' || judged.servedOn !== null) return [];
  const trigger = { on: step.servedOn ?? step.happenedOn, decidedOn: judged.pronouncedOn, isConfirmed: judged.isConfirmed };
  return left(facts, judged, [...rulesAgainst(judged), ...opposition(judged)])
    .filter(rule => RULES[rule].class !== 'I')
    .map(rule => expected('step', { id: step.id, court: judged.court }, rule, trigger));
}

/** The remedies of a decision that no event of the case has exercised yet. */
function left({ steps }: CaseFacts, decision: DecisionFacts, rules: readonly RuleId[]): RuleId[] {
  const exercised = new Set(steps.filter(({ decisionId }) => decisionId === decision.id).flatMap(exercisedBy));
  return rules.filter(rule => !exercised.has(rule));
}
const exercisedBy = ({ kind }: StepFacts): readonly RuleId[] => eventOf(kind)?.exercises ?? [];

/** The event that exercised a remedy, from the fact that had opened it: the decision, or its service. */
export function exerciseOf({ steps }: Pick<CaseFacts, 'steps'>, { factId, rule }: { factId: string; rule: string }): StepFacts | undefined {
  const decisionId = steps.find(({ id }) => id === factId)?.decisionId ?? factId;
  return steps.find(step => step.decisionId === decisionId && exercisedBy(step).some(exercised => exercised === rule));
}

type Judged = Pick<DecisionFacts, 'level' | 'kind' | 'hearingKind'> & { court: Pick<CourtFacts, 'kind'> };

/** The clocks that a decision of this court opens, as far as their rules are modelled: the association's own remedy comes first. */
export function rulesAgainst({ level, kind, hearingKind, court }: Judged): RuleId[] {
  if (!JUDGMENTS.has(kind) || (hearingKind !== null && !JUDGING_KINDS.has(hearingKind))) return [];
  if (CASSATION_LEVELS.has(level) && CASSATION_COURTS.has(court.kind)) return ['POURVOI_568'];
  if (level !== 'premiere_instance') return [];
  if (ASSIZES.has(court.kind)) return ['APPEL_ASSISES_380_9', 'APPEL_ASSISES_INCIDENT_380_10'];
  // A children's court is appealed from within the delays of the code of criminal procedure (CJPM L531-3).
  if (!CORRECTIONAL_COURTS.has(court.kind) && court.kind !== 'tribunal_pour_enfants') return [];
  if (hearingKind === 'homologation') return ['CRPC_APPEL_495_13', 'APPEL_CORR_INCIDENT_500'];
  const isCivil = hearingKind === 'interets_civils';
  return ['APPEL_CORR_498', 'APPEL_CORR_INCIDENT_500', ...(isCivil ? [] : (['APPEL_PG_505'] as const))];
}

/**
 * Opposition to a judgment by default, from its service (art. 491, 493): ten days, or a month for a party outside metropolitan France.
 * Before an overseas court both are given, the shorter being the prudent reading. Not modelled: where the association has its seat.
 */
function opposition({ effect, level, court }: DecisionFacts): RuleId[] {
  if (effect !== 'defaut' || level !== 'premiere_instance' || ASSIZES.has(court.kind)) return [];
  const isFar = !METROPOLITAN.has(court.holidayZone);
  return ['OPPOSITION_PC_493_METRO', ...(isFar ? (['OPPOSITION_PC_493_HORS_METRO'] as const) : [])];
}

/** The sentence with which a remedy exercised ends its deadline. */
export const exercisedReason = (kind: string): string => `${eventOf(kind)?.label ?? 'Recours formé'}.`;
