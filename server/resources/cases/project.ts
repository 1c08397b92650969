import { type Computed, computeDeadline } from '#law/deadline';
import { RULES, type RuleId } from '#law/rules';
import type { CaseFacts, CourtFacts, DecisionFacts, HearingFacts, StepFacts } from './facts.ts';

/** A deadline the facts call for, keyed by (fact, rule). */
export interface Expected {
  factKind: 'hearing' | 'decision' | 'step';
  factId: string;
  rule: RuleId;
  title: string;
  /** False while the fact is a report that the association has not confirmed. */
  isConfirmed: boolean;
  /** True while its fact is only announced: the day may still move. */
  isForecast: boolean;
  computed: Computed;
}

/** Stages judged by the tribunal correctionnel, the only court a letter of art. 420-1 may reach. */
const CORRECTIONAL = new Set(['audience_tc', 'comparution_immediate', 'cpv', 'crpc', 'enquete', 'information', 'signalement', 'plainte']);
/** Courts that sit as tribunal correctionnel: overseas, some under another name. */
const CORRECTIONAL_COURTS = new Set(['tribunal_judiciaire', 'tribunal_premiere_instance']);
/** Hearings at which the association can still join by letter; art. 495-13 says it of the homologation. */
const JOINING_KINDS = new Set(['fond', 'homologation']);
/** Hearings whose decision judges the case; an order of the investigating judge has its own remedy (art. 186), not modelled. */
const JUDGING_KINDS = new Set(['fond', 'prononce', 'interets_civils', 'suite', 'homologation']);
const JUDGMENTS = new Set(['jugement', 'arret', 'arret_civil']);
const ASSIZES = new Set(['cour_assises', 'cour_criminelle']);
const CASSATION_COURTS = new Set(['cour_appel', 'cour_assises']);
const JOINED = new Set(['constituee', 'contestee', 'irrecevable', 'definitif', 'clos', 'archive']);
const CASSATION_LEVELS = new Set(['appel', 'renvoi_apres_cassation']);

/**
 * The deadlines that follow from the facts of a case: pure, independent of the order of the facts.
 * Not modelled yet: the rules outside server/law/rules.ts (instruction, children’s courts…).
 */
export function expectedDeadlines(facts: CaseFacts): Expected[] {
  if (isClosed(facts) || facts.standing === 'en_veille') return [];
  const letters = facts.hearings.flatMap(hearing => letter(facts, hearing));
  const forecast = facts.hearings.flatMap(hearing => forecasts(facts, hearing));
  return [...letters, ...facts.decisions.flatMap(remedies), ...forecast, ...facts.steps.flatMap(step => served(facts, step))];
}

function letter(facts: CaseFacts, hearing: HearingFacts): Expected[] {
  const isOpen = hearing.outcome === null && JOINING_KINDS.has(hearing.kind) && hearing.level === 'premiere_instance';
  const isCorrectional = CORRECTIONAL_COURTS.has(hearing.court.kind) && CORRECTIONAL.has(hearing.stage);
  if (!isOpen || !isCorrectional || JOINED.has(facts.standing)) return [];
  return [expected('hearing', hearing, 'PC_LETTRE_420_1', { on: hearing.heldOn, time: hearing.startTime, isConfirmed: true })];
}

/** A contradictory decision starts its clocks when it is read; one served only when service is recorded; a deliberation forecasts them. */
function remedies(decision: DecisionFacts): Expected[] {
  const { pronouncedOn: decidedOn, servedOn, isConfirmed } = decision;
  // Without presence nor notice of the date the clock starts at service (« signification »): no date can be given before it.
  const on = decision.effect === 'contradictoire' ? decidedOn : servedOn;
  if (on === null || decision.effect === null) return [];
  const read = { on: decidedOn, isConfirmed };
  const trigger = on === decidedOn ? read : { on, decidedOn, isConfirmed };
  // The prosecutor's clock never waits for the association to be served.
  return rulesAgainst(decision).map(rule => expected('decision', decision, rule, RULES[rule].class === 'I' ? read : trigger));
}

/** A judgment to be read on a known day: its clocks as they will run, under the id its decision will have. */
function forecasts(facts: CaseFacts, hearing: HearingFacts): Expected[] {
  if (hearing.kind !== 'prononce' || hearing.outcome !== null || facts.decisions.some(({ id }) => id === hearing.id)) return [];
  const judgment = { kind: 'jugement', hearingKind: hearing.kind, level: hearing.level, court: hearing.court };
  return rulesAgainst(judgment).map(rule => ({
    ...expected('decision', hearing, rule, { on: hearing.heldOn, isConfirmed: true }),
    isForecast: true,
  }));
}

/** Service starts the clock only of a decision that was not contradictory; the day of the decision chooses the version of the rule. */
function served(facts: CaseFacts, step: StepFacts): Expected[] {
  const judged = facts.decisions.find(decision => decision.id === step.decisionId);
  if (step.kind !== 'signification' || judged === undefined || judged.effect === 'contradictoire' || judged.servedOn !== null) return [];
  const trigger = { on: step.servedOn ?? step.happenedOn, decidedOn: judged.pronouncedOn, isConfirmed: judged.isConfirmed };
  return rulesAgainst(judged)
    .filter(rule => RULES[rule].class !== 'I')
    .map(rule => expected('step', { id: step.id, court: judged.court }, rule, trigger));
}

type Judged = Pick<DecisionFacts, 'level' | 'kind' | 'hearingKind'> & { court: Pick<CourtFacts, 'kind'> };

/** The clocks that a decision of this court opens, as far as their rules are modelled: the association's own remedy comes first. */
export function rulesAgainst({ level, kind, hearingKind, court }: Judged): RuleId[] {
  if (!JUDGMENTS.has(kind) || (hearingKind !== null && !JUDGING_KINDS.has(hearingKind))) return [];
  if (CASSATION_LEVELS.has(level) && CASSATION_COURTS.has(court.kind)) return ['POURVOI_568'];
  if (level !== 'premiere_instance') return [];
  if (ASSIZES.has(court.kind)) return ['APPEL_ASSISES_380_9', 'APPEL_ASSISES_INCIDENT_380_10'];
  if (!CORRECTIONAL_COURTS.has(court.kind)) return [];
  const isCivil = hearingKind === 'interets_civils';
  return ['APPEL_CORR_498', 'APPEL_CORR_INCIDENT_500', ...(isCivil ? [] : (['APPEL_PG_505'] as const))];
}

function expected(
  factKind: Expected['factKind'],
  fact: { id: string; court: CourtFacts },
  rule: RuleId,
  { isConfirmed, ...trigger }: { on: string; time?: string; decidedOn?: string | undefined; isConfirmed: boolean },
): Expected {
  const computed = computeDeadline({ rule, ...trigger, zone: fact.court.holidayZone, timeZone: fact.court.timeZone });
  return { factKind, factId: fact.id, rule, title: RULES[rule].title, isConfirmed, isForecast: false, computed };
}

const CLOSED_STANDINGS = new Set(['clos', 'archive']);
/** The case is over: nothing is expected of it any more. */
export const isClosed = ({ closedOn, standing }: Pick<CaseFacts, 'closedOn' | 'standing'>) =>
  closedOn !== null || CLOSED_STANDINGS.has(standing);

/** How a deadline ends when its fact no longer calls for it. */
export function endOf(facts: Pick<CaseFacts, 'standing' | 'closedOn'>, rule: string): { state: 'done' | 'moot'; closedReason: string } {
  if (rule === 'PC_LETTRE_420_1' && facts.standing === 'constituee')
    return { state: 'done', closedReason: 'Constitution de partie civile enregistrée.' };
  if (facts.closedOn !== null) return { state: 'moot', closedReason: 'Dossier clos.' };
  return { state: 'moot', closedReason: 'Le fait qui faisait courir ce délai a changé.' };
}
