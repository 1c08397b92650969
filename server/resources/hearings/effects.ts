import type { z } from 'zod';
import { addDays, longDay } from '#law/days';
import type { hearingReport } from '#schema/hearings';
import type { FieldErrors } from '../../rest/errors.ts';
import type { HearingFacts } from '../cases/facts.ts';
import type { Tried } from './tried.ts';

/** What was reported of a hearing. */
export type Report = z.infer<typeof hearingReport>;

/** A task the report asks for. */
export interface ReportTask {
  kind: 'ask_date' | 'read_deliberation' | 'complete_defendants' | 'follow_up';
  title: string;
  dueOn: string;
}
/** What a report changes: the hearing itself, the next link of the chain, the decision, the tasks, the course of each defendant. */
export interface Effects {
  /** Each defendant's own outcome; empty when it is the same for all. */
  lines: { person: Tried; outcome: Report['outcome'] }[];
  /** Those set apart (« disjonction »), and when they are heard if the court said so. */
  severed: { persons: Tried[]; next: { heldOn: string; startTime: string } | null } | null;
  /** What this proceeding takes in (« jonction »): another proceeding of the case, another case. */
  joined: { proceedingId: string | null; caseId: string | null } | null;
  hearing: { outcome: string; outcomeReason: string | null; deliberationOn: string | null };
  next: { heldOn: string; startTime: string; chamber: string | null; kind: string } | null;
  decision: { pronouncedOn: string; effect: string | null } | null;
  tasks: ReportTask[];
}

/** What each outcome asks and does: a next day, a reason of postponement, a decision, words, the kind of the sitting that follows. */
interface Ask {
  day?: 'required' | 'optional';
  reason?: true;
  words?: true;
  decision?: true;
  kind?: string;
}
const ASKS: Readonly<Record<Report['outcome'], Ask>> = {
  renvoi_date: { day: 'required', reason: true },
  renvoi_sine_die: { reason: true },
  delibere: { day: 'required', kind: 'prononce' },
  delibere_proroge: { day: 'required', kind: 'prononce' },
  decision: { decision: true },
  interets_civils: { decision: true, day: 'optional', kind: 'interets_civils' },
  suite: { day: 'required', kind: 'suite' },
  supplement_information: { words: true, day: 'optional' },
  disjonction: { words: true },
  jonction: { words: true },
  incompetence: { words: true },
  nullite_saisine: { words: true },
  radiation: { words: true },
  desistement: { words: true },
  non_tenue: { reason: true, day: 'optional' },
  association_non_avisee: { words: true },
};
/** Outcomes after which the court still owes a date. */
const UNDATED: ReadonlySet<string> = new Set(['renvoi_sine_die', 'interets_civils', 'supplement_information', 'non_tenue']);
const ASK_DATE_DAYS = 30;
const SOON_DAYS = 7;

type Held = Pick<HearingFacts, 'kind' | 'heldOn' | 'startTime' | 'chamber'>;
/** What else the effects depend on. */
export interface Around {
  today: string;
  hasDefendants: boolean;
  /** Who is tried at this hearing. */
  tried: readonly Tried[];
}

/** Outcomes from the one that says most of the hearing: it names a hearing that ended differently for each. */
const RANKS: readonly Report['outcome'][] = [
  ...(['decision', 'interets_civils', 'delibere', 'delibere_proroge', 'suite', 'renvoi_date', 'supplement_information'] as const),
  ...(['renvoi_sine_die', 'non_tenue', 'incompetence', 'nullite_saisine', 'radiation', 'desistement'] as const),
  ...(['association_non_avisee', 'jonction', 'disjonction'] as const),
];

/** Whether this outcome comes with a decision. */
export const isJudging = (outcome: Report['outcome']): boolean => ASKS[outcome].decision === true;

/** The outcomes of a report, the leading one first. */
export function outcomesOf({ outcome, defendants = [] }: Report): Report['outcome'][] {
  const told = new Set(defendants.length > 0 ? defendants.map(line => line.outcome) : [outcome]);
  return RANKS.filter(one => told.has(one));
}

/** From what the court decided to what changes; the same function serves the panel shown before and the write. */
export function effectsOf(hearing: Held, report: Report, around: Around): Effects {
  const outcomes = outcomesOf(report);
  const [leading] = outcomes;
  const asks = outcomes.map(one => ASKS[one]);
  const dated = asks.find(({ day }) => day !== undefined);
  const nextOn = dated ? (report.nextHeldOn ?? null) : null;
  const lines = linesOf(report, around, outcomes);
  return {
    lines,
    severed: severedOf(hearing, report, lines),
    joined: outcomes.includes('jonction') ? { proceedingId: report.joinedProceedingId ?? null, caseId: report.joinedCaseId ?? null } : null,
    hearing: {
      outcome: leading!,
      outcomeReason: asks.some(({ reason }) => reason) ? (report.outcomeReason ?? null) : null,
      deliberationOn: dated?.kind === 'prononce' ? nextOn : null,
    },
    next: nextOn
      ? {
          heldOn: nextOn,
          startTime: report.nextStartTime ?? hearing.startTime,
          chamber: report.nextChamber ?? hearing.chamber,
          kind: dated?.kind ?? hearing.kind,
        }
      : null,
    decision: asks.some(({ decision }) => decision)
      ? { pronouncedOn: report.decisionOn ?? hearing.heldOn, effect: effectOf(report.isContradictory) }
      : null,
    tasks: outcomes.flatMap(one => tasksOf(one, nextOn, around)),
  };
}

function linesOf({ defendants = [] }: Report, { tried }: Around, outcomes: readonly string[]): Effects['lines'] {
  if (outcomes.length < 2) return [];
  return tried.flatMap(person => {
    const told = defendants.find(({ personId }) => personId === person.id);
    return told ? [{ person, outcome: told.outcome }] : [];
  });
}

function severedOf(hearing: Held, { severedHeldOn, severedStartTime }: Report, lines: Effects['lines']): Effects['severed'] {
  const persons = lines.filter(({ outcome }) => outcome === 'disjonction').map(({ person }) => person);
  if (persons.length === 0) return null;
  return { persons, next: severedHeldOn ? { heldOn: severedHeldOn, startTime: severedStartTime ?? hearing.startTime } : null };
}

function tasksOf(outcome: Report['outcome'], nextOn: string | null, { today, hasDefendants }: Around): ReportTask[] {
  const tasks: ReportTask[] = [];
  if (nextOn && ASKS[outcome].kind === 'prononce') tasks.push({ kind: 'read_deliberation', title: 'Relever le délibéré', dueOn: nextOn });
  if (!nextOn && UNDATED.has(outcome))
    tasks.push({ kind: 'ask_date', title: 'Demander la date au greffe', dueOn: addDays(today, ASK_DATE_DAYS) });
  if (ASKS[outcome].decision && !hasDefendants)
    tasks.push({ kind: 'complete_defendants', title: 'Compléter les prévenus', dueOn: addDays(today, SOON_DAYS) });
  if (outcome === 'association_non_avisee')
    tasks.push({ kind: 'follow_up', title: 'Demander au parquet les prochains avis d’audience', dueOn: addDays(today, SOON_DAYS) });
  return tasks;
}

/** Present or told of the date, the association knows of the decision the day it is read; else it must be served. */
function effectOf(isContradictory: boolean | null | undefined): string | null {
  if (isContradictory === null || isContradictory === undefined) return null;
  return isContradictory ? 'contradictoire' : 'contradictoire_a_signifier';
}

/** What cannot be true together, by field; `report` is not looked at when the effects are only shown. */
export function reportErrors(hearing: Pick<HearingFacts, 'heldOn'>, report: Report, today: string, tried: readonly Tried[]): FieldErrors {
  const errors: Record<string, string> = {};
  if (hearing.heldOn > today) return { outcome: `L’audience est à venir (${longDay(hearing.heldOn)}).` };
  const outcomes = outcomesOf(report);
  const asks = outcomes.map(one => ASKS[one]);
  const dated = asks.find(({ day }) => day !== undefined);
  if (dated?.day === 'required' && !report.nextHeldOn) errors.nextHeldOn = 'À renseigner : la date annoncée.';
  else if (dated && report.nextHeldOn && report.nextHeldOn <= hearing.heldOn)
    errors.nextHeldOn = 'Cette date doit suivre l’audience dont vous rendez compte.';
  if (asks.some(({ reason }) => reason) && !report.outcomeReason) errors.outcomeReason = 'À renseigner : le motif du renvoi.';
  if (asksWords(report, outcomes) && !report.report) errors.report = 'À renseigner : ce que le tribunal a dit, en une phrase.';
  const told = asks.some(({ decision }) => decision) ? decisionErrors(hearing, report, today) : {};
  return { ...errors, ...told, ...splitErrors(hearing, report, tried) };
}

/** What the form itself records needs no words: who is set apart, which proceeding is taken in. */
const asksWords = ({ joinedProceedingId, joinedCaseId }: Report, outcomes: readonly Report['outcome'][]): boolean =>
  outcomes.some(
    one =>
      ASKS[one].words && !(one === 'disjonction' && outcomes.length > 1) && !(one === 'jonction' && (joinedProceedingId || joinedCaseId)),
  );

const TWO_DATES = 'Deux suites à deux dates : choisissez « Disjonction » pour les prévenus jugés à part.';

/** What cannot be true of the outcomes by defendant: each one tried is told once, and the court cannot send this proceeding to two days. */
function splitErrors({ heldOn }: Pick<HearingFacts, 'heldOn'>, report: Report, tried: readonly Tried[]): FieldErrors {
  const { defendants = [], severedHeldOn } = report;
  if (defendants.length === 0) return {};
  const ids = defendants.map(({ personId }) => personId);
  const outcomes = outcomesOf(report);
  if (ids.some(id => !tried.some(person => person.id === id))) return { defendants: 'Un choix de cette liste est inconnu.' };
  if (new Set(ids).size < ids.length) return { defendants: 'Un même prévenu est dit deux fois.' };
  if (ids.length < tried.length) return { defendants: 'À renseigner : l’issue de chaque prévenu.' };
  if (outcomes.length > 1 && outcomes.includes('jonction')) return { defendants: 'Une jonction vaut pour tous les prévenus.' };
  if (outcomes.length === 1 && outcomes[0] === 'disjonction')
    return { defendants: 'Un prévenu au moins reste jugé ici : choisissez son issue.' };
  if (outcomes.filter(one => ASKS[one].day !== undefined).length > 1) return { defendants: TWO_DATES };
  return severedHeldOn && outcomes.includes('disjonction') && severedHeldOn <= heldOn
    ? { severedHeldOn: 'Cette date doit suivre l’audience dont vous rendez compte.' }
    : {};
}

function decisionErrors(hearing: Pick<HearingFacts, 'heldOn'>, report: Report, today: string): FieldErrors {
  const errors: Record<string, string> = {};
  const on = report.decisionOn ?? hearing.heldOn;
  if (on < hearing.heldOn) errors.decisionOn = 'Le prononcé ne peut pas précéder l’audience.';
  else if (on > today) errors.decisionOn = 'Cette date est à venir. Enregistrez le jugement une fois prononcé.';
  if (report.isContradictory === null || report.isContradictory === undefined)
    errors.isContradictory = 'À renseigner : le délai d’appel en dépend.';
  return errors;
}
