import { type Computed, computeDeadline } from '#law/deadline';
import { RULES, type RuleId } from '#law/rules';
import type { CaseFacts, CourtFacts, HearingFacts, StepFacts } from './facts.ts';

/** A deadline the facts call for, keyed by (fact, rule). */
export interface Expected {
  factKind: 'hearing' | 'decision' | 'step';
  factId: string;
  rule: RuleId;
  title: string;
  /** False while the fact is a report that the association has not confirmed. */
  isConfirmed: boolean;
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
const JOINED = new Set(['constituee', 'contestee', 'irrecevable', 'definitif', 'clos', 'archive']);
const CASSATION_LEVELS = new Set(['appel', 'renvoi_apres_cassation']);

/**
 * The deadlines that follow from the facts of a case: pure, independent of the order of the facts.
 * Not modelled yet: the rules outside server/law/rules.ts (assises and cour criminelle, instruction…).
 */
export function expectedDeadlines(facts: CaseFacts): Expected[] {
  if (isClosed(facts) || facts.standing === 'en_veille') return [];
  const letters = facts.hearings.flatMap(hearing => letter(facts, hearing));
  return [...letters, ...facts.hearings.flatMap(appeal), ...facts.steps.flatMap(step => served(facts, step))];
}

function letter(facts: CaseFacts, hearing: HearingFacts): Expected[] {
  const isOpen = hearing.outcome === null && JOINING_KINDS.has(hearing.kind) && hearing.level === 'premiere_instance';
  const isCorrectional = CORRECTIONAL_COURTS.has(hearing.court.kind) && CORRECTIONAL.has(hearing.stage);
  if (!isOpen || !isCorrectional || JOINED.has(facts.standing)) return [];
  return [expected('hearing', hearing, 'PC_LETTRE_420_1', { on: hearing.heldOn, time: hearing.startTime, isConfirmed: true })];
}

function appeal(hearing: HearingFacts): Expected[] {
  // Without presence nor notice of the date the clock starts at service (« signification »): no date can be given yet.
  if (hearing.outcome !== 'decision' || hearing.decisionOn === null || hearing.isContradictory !== true) return [];
  const rule = remedy(hearing);
  return rule ? [expected('decision', hearing, rule, { on: hearing.decisionOn, isConfirmed: hearing.isConfirmed })] : [];
}

/** Service starts the clock only of a decision that was not contradictory; the day of the decision chooses the version of the rule. */
function served(facts: CaseFacts, step: StepFacts): Expected[] {
  const judged = facts.hearings.find(hearing => hearing.id === step.hearingId);
  if (step.kind !== 'signification' || judged?.outcome !== 'decision' || judged.isContradictory === true) return [];
  const rule = remedy(judged);
  if (!rule) return [];
  const decidedOn = judged.decisionOn ?? undefined;
  return [
    expected('step', { id: step.id, court: judged.court }, rule, {
      on: step.servedOn ?? step.happenedOn,
      decidedOn,
      isConfirmed: judged.isConfirmed,
    }),
  ];
}

/** The remedy open against a decision of this court, when its rule is modelled. */
export function remedy({ level, kind, court }: Pick<HearingFacts, 'level' | 'kind'> & { court: Pick<CourtFacts, 'kind'> }): RuleId | null {
  if (!JUDGING_KINDS.has(kind)) return null;
  if (CASSATION_LEVELS.has(level) && court.kind === 'cour_appel') return 'POURVOI_568';
  if (level === 'premiere_instance' && CORRECTIONAL_COURTS.has(court.kind)) return 'APPEL_CORR_498';
  return null;
}

function expected(
  factKind: Expected['factKind'],
  fact: { id: string; court: CourtFacts },
  rule: RuleId,
  { isConfirmed, ...trigger }: { on: string; time?: string; decidedOn?: string | undefined; isConfirmed: boolean },
): Expected {
  const computed = computeDeadline({ rule, ...trigger, zone: fact.court.holidayZone, timeZone: fact.court.timeZone });
  return { factKind, factId: fact.id, rule, title: RULES[rule].title, isConfirmed, computed };
}

const CLOSED_STANDINGS = new Set(['clos', 'archive']);
/** The case is over: nothing is expected of it any more. */
export const isClosed = ({ closedOn, standing }: Pick<CaseFacts, 'closedOn' | 'standing'>) =>
  closedOn !== null || CLOSED_STANDINGS.has(standing);

/** How a deadline ends when its fact no longer calls for it. */
export function endOf(facts: Pick<CaseFacts, 'standing'>, rule: string): { state: 'done' | 'moot'; closedReason: string } {
  if (rule === 'PC_LETTRE_420_1' && facts.standing === 'constituee')
    return { state: 'done', closedReason: 'Constitution de partie civile enregistrée.' };
  return { state: 'moot', closedReason: 'Le fait qui faisait courir ce délai a changé.' };
}
