import { addDays, addMonths, type Day, daysBetween, isDay } from '../days.ts';
import { majorityOf } from '../minority.ts';
import { type Confidence, LIMITATIONS, type LimitationId, type LimitationRule } from './offences.ts';
import type { LawDay, Regime } from './regimes.ts';
import { merged, type Suspension } from './suspension.ts';

/** What limitation is computed from. Days are calendar days; the birth date is the victim's, null only for an offence on nobody young. */
export interface LimitationInput {
  rule: LimitationId;
  facts: Day;
  birth: Day | null;
  /** The author is an ascendant of the victim or has authority over her. */
  byAuthority?: boolean;
  /** Acts that interrupt (art. 9-2): prosecution, inquiry, instruction, judgment; in any order. */
  interruptedOn?: readonly Day[];
  /** Times during which limitation did not run (art. 9-3), as somebody recorded them; in any order. */
  suspended?: readonly Suspension[];
  /** A later offence of the same author on another minor, found guilty or not yet judged. */
  later?: LimitationInput | null;
}

/** One step of the walk through time, as plain data: enough to write its sentence. */
export type WalkStep =
  | { kind: 'start'; on: Day; law: LawDay; years: number; start: Regime['start']; from: Day; until: Day }
  | { kind: 'law'; on: LawDay; years: number; start: Regime['start']; from: Day; until: Day; former: Day }
  | { kind: 'acquired'; on: Day; until: Day; before: 'law' | 'interruption' | 'suspension' }
  | { kind: 'interrupted'; on: Day; years: number; until: Day; former: Day }
  | { kind: 'suspended'; on: Day; to: Day; days: number; isOngoing: boolean; until: Day; former: Day }
  | { kind: 'slid'; on: Day; rule: LimitationId; until: Day; former: Day; hasPassed: boolean };

/** The end of the public action: the last day an interrupting act is still in time, the day before to work with, and how it was reached. */
export interface Limitation {
  rule: LimitationId;
  lastOn: Day;
  prudentOn: Day;
  steps: WalkStep[];
  confidence: Confidence;
  doubts: string[];
}

/** From that day the same author's later assaults and prosecutions count (law of 21 April 2021: art. 7, 8 and 9-2, last paragraph). */
export const SLIDING_ON: LawDay = '2021-04-23';
const SUSPENDED =
  'La suspension (art. 9-3) est comptée telle qu’elle a été enregistrée : sa cause, ses jours et son effet sont à faire valider, et la date prudente l’ignore.';
const LEAP_DAY = /-02-29$/;

/**
 * Walks through the laws from the facts on (law.md §5.3; C. pén. 112-2 4°): a new law applies at once unless the term is already reached,
 * from quantième to quantième (Crim. 8 janv. 2018 n° 16-86.735), without art. 801.
 * Throws RangeError for a day that does not exist, or a birth date missing where the offence is against a minor.
 * A suspension recorded as a fact (art. 9-3) adds the days it covers of the term; the prudent day, to work with, ignores it.
 * Not modelled: what suspends (art. 9-3 was not read), hidden offences (art. 9-1), requalification.
 */
export function limitation(input: LimitationInput): Limitation {
  check(input);
  const rule: LimitationRule = LIMITATIONS[input.rule];
  const walked = walk(input, rule);
  const steps = [...walked.steps];
  let lastOn = walked.until;
  const slid = slide(input, rule, lastOn);
  if (slid) {
    steps.push(slid);
    if (!slid.hasPassed) lastOn = slid.until;
  }
  const isStopped = (input.suspended ?? []).length > 0;
  const sure = isStopped ? limitation({ ...input, suspended: [] }).lastOn : lastOn;
  const prudentOn = addDays(sure < lastOn ? sure : lastOn, -1);
  const confidence = isStopped ? 'low' : rule.confidence;
  return { rule: input.rule, lastOn, prudentOn, steps, confidence, doubts: doubtsOf(input, rule) };
}

type Term = { regime: Regime; from: Day; until: Day };

function walk(input: LimitationInput, rule: LimitationRule): { until: Day; steps: WalkStep[] } {
  const regimes = regimesOf(rule, input.byAuthority ?? false);
  const first = regimes.findLast(({ from }) => from <= input.facts) ?? regimes[0]!;
  let interruptedOn: Day | null = null;
  const suspended: Suspension[] = [];
  let term = termOf(first, input, interruptedOn, suspended);
  const steps: WalkStep[] = [{ kind: 'start', on: input.facts, law: first.from, ...spanOf(term) }];
  for (const event of eventsOf(regimes, input)) {
    if (term.until < event.on) {
      steps.push({ kind: 'acquired', on: event.on, until: term.until, before: event.kind });
      break;
    }
    const former = term.until;
    if (event.kind === 'law') {
      term = termOf(event.regime, input, interruptedOn, suspended);
      steps.push({ kind: 'law', on: event.regime.from, ...spanOf(term), former });
    } else if (event.kind === 'suspension') {
      suspended.push(event.suspension);
      const days = stopped(term.from, event.suspension);
      term = termOf(term.regime, input, interruptedOn, suspended);
      const { until: to, isOngoing = false } = event.suspension;
      steps.push({ kind: 'suspended', on: event.on, to, days, isOngoing, until: term.until, former });
    } else {
      interruptedOn = event.on;
      term = termOf(term.regime, input, interruptedOn, suspended);
      steps.push({ kind: 'interrupted', on: event.on, years: term.regime.years, until: term.until, former });
    }
  }
  return { until: term.until, steps };
}

const spanOf = ({ regime, from, until }: Term) => ({ years: regime.years, start: regime.start, from, until });

/** A term never starts before what it is counted from, nor before the last act that interrupted it. */
function termOf(regime: Regime, { facts, birth }: LimitationInput, interruptedOn: Day | null, suspended: readonly Suspension[]): Term {
  const origin = regime.start === 'majority' ? latest(majorityOf(birth!), facts) : facts;
  const from = interruptedOn === null ? origin : latest(origin, interruptedOn);
  const until = suspended.reduce((end, time) => addDays(end, stopped(from, time)), addMonths(from, regime.years * 12));
  return { regime, from, until };
}

/** The days of a suspension that fall after the term began: before it, nothing ran that could be stopped. */
const stopped = (from: Day, { from: since, until }: Suspension): number => Math.max(0, daysBetween(latest(from, since), until));

type Event =
  | { on: Day; kind: 'law'; regime: Regime }
  | { on: Day; kind: 'interruption' }
  | { on: Day; kind: 'suspension'; suspension: Suspension };
const RANKS = { law: 0, suspension: 1, interruption: 2 } as const;

/** What may move the term after the facts, in the order of time; a law in force that day comes before an act of that day. */
function eventsOf(regimes: readonly Regime[], { facts, interruptedOn = [], suspended = [] }: LimitationInput): Event[] {
  const laws = regimes.filter(({ from }) => from > facts).map((regime): Event => ({ on: regime.from, kind: 'law', regime }));
  const acts = interruptedOn.filter(on => on >= facts).map((on): Event => ({ on, kind: 'interruption' }));
  const stops = merged(suspended).filter(({ until }) => until > facts);
  const times = stops.map((suspension): Event => ({ on: latest(suspension.from, facts), kind: 'suspension', suspension }));
  return [...laws, ...times, ...acts].sort((a, b) => a.on.localeCompare(b.on) || RANKS[a.kind] - RANKS[b.kind]);
}

/** The table that holds for this author; a regime reserved to authority leaves the one before in place for others. */
function regimesOf(rule: LimitationRule, byAuthority: boolean): readonly Regime[] {
  const regimes = byAuthority ? (rule.regimesByAuthority ?? rule.regimes) : rule.regimes;
  return regimes.filter(({ onlyByAuthority }) => byAuthority || !onlyByAuthority);
}

/**
 * The sliding limitation of the law of 21 April 2021 (art. 7 al. 3, art. 8 al. 4): a term still running when that law came into force, and
 * when another minor is assaulted by the same person, goes on to the limitation of the new offence. It never shortens.
 */
function slide({ later, facts }: LimitationInput, rule: LimitationRule, until: Day): Extract<WalkStep, { kind: 'slid' }> | null {
  if (!later || later.facts < facts || until < SLIDING_ON) return null;
  const { kind } = LIMITATIONS[later.rule];
  if (!rule.slidesWith.includes(kind)) return null;
  const reached = limitation(later).lastOn;
  const hasPassed = later.facts > until || reached <= until;
  return { kind: 'slid', on: later.facts, rule: later.rule, until: reached, former: until, hasPassed };
}

function doubtsOf({ birth, later, suspended = [] }: LimitationInput, rule: LimitationRule): string[] {
  const doubts = [...rule.doubts];
  if (suspended.length > 0) doubts.push(SUSPENDED);
  if (rule.isAgainstMinor) doubts.push('Le jour du dix-huitième anniversaire compte-t-il ? Non tranché : travailler avec la veille.');
  if (birth && LEAP_DAY.test(birth)) doubts.push('Naissance un 29 février : le 28 février est retenu pour la majorité, lecture prudente.');
  if (later && later.facts < SLIDING_ON)
    doubts.push('La nouvelle infraction est antérieure au 23 avril 2021 : la prescription glissante est à confirmer.');
  return doubts;
}

const latest = (a: Day, b: Day): Day => (a > b ? a : b);

function check({ rule, facts, birth, interruptedOn = [], suspended = [] }: LimitationInput): void {
  if (!Object.hasOwn(LIMITATIONS, rule)) throw new RangeError(`unknown offence: ${rule}`);
  const times = suspended.flatMap(({ from, until }) => [from, until]);
  for (const day of [facts, ...(birth === null ? [] : [birth]), ...interruptedOn, ...times])
    if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  if (birth === null && LIMITATIONS[rule].isAgainstMinor) throw new RangeError('a birth date is needed');
}
