import type { FieldValues } from 'react-hook-form';
import { isDay, isTime } from '#law/days';
import { judgmentBody, judgmentDefaults, type Recorded, type Trial } from '../decisions/judgment.ts';
import type { DecisionRow, HearingRow } from '../forms/rows.ts';
import { defendantsOf } from '../persons/defendants.ts';
import type { HearingOutcomeRow } from '../proceedings/rows.ts';

const DAYS = ['nextHeldOn', 'decisionOn', 'severedHeldOn'];
const TIMES = ['nextStartTime', 'severedStartTime'];
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
  jonction: ['joinedProceedingId', 'joinedCaseId'],
  disjonction: ['severedHeldOn', 'severedStartTime'],
};
/** Outcomes whose next day the court may not have given yet. */
export const UNDATED: ReadonlySet<string> = new Set(['interets_civils', 'supplement_information', 'non_tenue']);
/** Outcomes that give a decision: their matrix is asked, then checked. */
export const JUDGED: ReadonlySet<string> = new Set(['decision', 'interets_civils']);

/** A defendant under his pseudonym, as the server says who is tried. */
export type Tried = { id: string; pseudonym: string };

const RANKED = [...Object.keys(ASKED), 'incompetence', 'nullite_saisine', 'radiation', 'desistement', 'association_non_avisee'];

/** The outcomes told: the one for all, or those of the defendants, each once. */
export function outcomesIn({ outcome, isForAll, defendants = {} }: FieldValues): string[] {
  if (isForAll !== false) return outcome ? [String(outcome)] : [];
  const told = new Set<string>(Object.values(defendants as Record<string, string>).filter(Boolean));
  return [...told].toSorted((one, other) => rankOf(one) - rankOf(other));
}
const rankOf = (outcome: string) => (RANKED.includes(outcome) ? RANKED.indexOf(outcome) : RANKED.length);

/** What these outcomes ask together. */
export const askedOf = (outcomes: readonly string[]): ReadonlySet<string> => new Set(outcomes.flatMap(one => ASKED[one] ?? []));

/** The outcome that asks for the next day, if any. */
export const datedOf = (outcomes: readonly string[]): string | undefined => outcomes.find(one => ASKED[one]?.includes('nextHeldOn'));

/** The trial of those who are judged: the counts of the others wait for their own day. */
export function trialOf(trial: Trial, { isForAll, defendants = {} }: FieldValues): Trial {
  if (isForAll !== false) return trial;
  const isJudged = (id: string | null) => id === null || JUDGED.has(defendants[id]);
  const waiting = new Set(
    defendantsOf(trial.persons)
      .filter(({ id }) => !isJudged(id))
      .map(({ id }) => id),
  );
  return {
    ...trial,
    counts: trial.counts.filter(({ defendantId }) => isJudged(defendantId)),
    persons: trial.persons.filter(({ id }) => !waiting.has(id)),
  };
}

const isFilled = (value: unknown) => value !== null && value !== undefined && value !== '';

type Opening = {
  hearing: HearingRow;
  next?: HearingRow | undefined;
  decision?: DecisionRow | undefined;
  recorded?: Recorded | undefined;
  split?: Split | undefined;
  today: string;
};

/** What a report already made said of each defendant and of the proceedings. */
export interface Split {
  outcomes: readonly HearingOutcomeRow[];
  severed?: HearingRow | undefined;
  joinedCaseId?: string | undefined;
}

/** How the report opens: what was already reported, else the usual of this sitting; the association is taken to be there, the earliest clock. */
export function reportDefaults({ hearing, next, decision, recorded, split, today }: Opening): FieldValues {
  const { heldOn, startTime, chamber, outcome, outcomeReason, report } = hearing;
  const outcomes = split?.outcomes ?? [];
  return {
    outcome,
    isForAll: outcomes.length === 0,
    defendants: Object.fromEntries(outcomes.map(row => [row.personId, row.outcome])),
    severedHeldOn: split?.severed?.heldOn ?? null,
    severedStartTime: split?.severed?.startTime ?? startTime,
    joinedProceedingId: hearing.joinedProceedingId ?? null,
    joinedCaseId: split?.joinedCaseId ?? null,
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

/** What is sent of a report: only what its outcomes ask, whatever was typed for another one before. */
export function reportBody(values: FieldValues, trial: Trial | null): Record<string, unknown> {
  const outcomes = outcomesIn(values);
  const asked = [...askedOf(outcomes), 'report'];
  const told = outcomes.some(one => JUDGED.has(one)) && trial ? judgmentBody(values, trialOf(trial, values)) : {};
  const lines = Object.entries((values.defendants ?? {}) as Record<string, string>).filter(([, outcome]) => Boolean(outcome));
  const defendants = lines.map(([personId, outcome]) => ({ personId, outcome }));
  return {
    outcome: outcomes[0],
    ...(values.isForAll === false && { defendants }),
    ...Object.fromEntries(asked.filter(name => isFilled(values[name])).map(name => [name, values[name]])),
    ...told,
  };
}

/** The report in progress, once its effects can be told; null before. */
export function reportDraft(values: FieldValues, trial: Trial | null): Record<string, unknown> | null {
  const outcomes = outcomesIn(values);
  if (outcomes.length === 0) return null;
  const { report: _text, lateReason: _late, ...draft } = reportBody(values, trial);
  const hasDay = (name: string) => isDay(String(draft[name]));
  const dated = datedOf(outcomes);
  if (dated && !UNDATED.has(dated) && !hasDay('nextHeldOn')) return null;
  if (askedOf(outcomes).has('decisionOn') && !hasDay('decisionOn')) return null;
  // A day or an hour half typed says nothing yet.
  const isHalf = (name: string) => (DAYS.includes(name) && !hasDay(name)) || (TIMES.includes(name) && !isTime(String(draft[name])));
  return Object.fromEntries(Object.entries(draft).filter(([name]) => !isHalf(name)));
}
