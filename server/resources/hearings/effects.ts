import type { z } from 'zod';
import { addDays, longDay } from '#law/days';
import type { hearingReport } from '#schema/hearings';
import type { FieldErrors } from '../../rest/errors.ts';
import type { HearingFacts } from '../cases/facts.ts';

/** What was reported of a hearing. */
export type Report = z.infer<typeof hearingReport>;

/** A task the report asks for. */
export interface ReportTask {
  kind: 'ask_date' | 'read_deliberation' | 'complete_defendants' | 'follow_up';
  title: string;
  dueOn: string;
}
/** What a report changes: the hearing itself, the next link of the chain, the decision, the tasks. */
export interface Effects {
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
}

/** From what the court decided to what changes; the same function serves the panel shown before and the write. */
export function effectsOf(hearing: Held, report: Report, around: Around): Effects {
  const ask = ASKS[report.outcome];
  const nextOn = ask.day ? (report.nextHeldOn ?? null) : null;
  return {
    hearing: {
      outcome: report.outcome,
      outcomeReason: ask.reason ? (report.outcomeReason ?? null) : null,
      deliberationOn: ask.kind === 'prononce' ? nextOn : null,
    },
    next: nextOn
      ? {
          heldOn: nextOn,
          startTime: report.nextStartTime ?? hearing.startTime,
          chamber: report.nextChamber ?? hearing.chamber,
          kind: ask.kind ?? hearing.kind,
        }
      : null,
    decision: ask.decision ? { pronouncedOn: report.decisionOn ?? hearing.heldOn, effect: effectOf(report.isContradictory) } : null,
    tasks: tasksOf(report, nextOn, around),
  };
}

function tasksOf({ outcome }: Report, nextOn: string | null, { today, hasDefendants }: Around): ReportTask[] {
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
export function reportErrors(hearing: Pick<HearingFacts, 'heldOn'>, report: Report, today: string): FieldErrors {
  const errors: Record<string, string> = {};
  if (hearing.heldOn > today) return { outcome: `L’audience est à venir (${longDay(hearing.heldOn)}).` };
  const ask = ASKS[report.outcome];
  if (ask.day === 'required' && !report.nextHeldOn) errors.nextHeldOn = 'À renseigner : la date annoncée.';
  else if (ask.day && report.nextHeldOn && report.nextHeldOn <= hearing.heldOn)
    errors.nextHeldOn = 'Cette date doit suivre l’audience dont vous rendez compte.';
  if (ask.reason && !report.outcomeReason) errors.outcomeReason = 'À renseigner : le motif du renvoi.';
  if (ask.words && !report.report) errors.report = 'À renseigner : ce que le tribunal a dit, en une phrase.';
  return ask.decision ? { ...errors, ...decisionErrors(hearing, report, today) } : errors;
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
