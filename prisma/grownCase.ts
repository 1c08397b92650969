import type { EventDetail, EventKind } from '../server/law/events.ts';
import type { Category } from '../server/law/offences.ts';
import { offenceOf } from '../server/resources/offences/known.ts';
import type { DemoCase, DemoHearing, DemoLawyer, DemoPerson } from './demo/cases.ts';
import { GIRLS, LAST_NAMES, MEN, NARRATIVES, PSEUDONYMS } from './demo/names.ts';

/** What a grown case holds beyond the first twelve: written as rows by `prisma/growing.ts`. */
export interface GrownCase extends DemoCase {
  /** Claimed by the association, in euros: moral damage, costs. */
  claims?: readonly [moral: number, costs: number];
  /** What the last court decided, in euros; nothing awarded when null, and then « irrecevable » unless `civil` says otherwise. */
  decided?: {
    ago: number;
    awarded: readonly [moral: number, costs: number] | null;
    effect?: string;
    paid?: readonly number[];
    civil?: string;
  };
  /** Another course of the same case: the court by its code, and why. */
  other?: { court: string; stage: string; level: string; because: string; ago: number };
  /** What happened outside of the hearings, so many days ago, with the answer its delay depends on. */
  events?: readonly (readonly [kind: EventKind, ago: number, detail?: EventDetail])[];
  /** Whether the second person has already checked its dates. */
  isChecked?: boolean;
  consent?: 'representant_legal' | 'administrateur_ad_hoc' | 'withdrawn';
  closed?: { ago: number; reason: string };
  tasks?: readonly (readonly [title: string, dueIn: number, isDone?: boolean])[];
  note?: string;
  /** Another lawyer pleads the next hearing, and that one only. */
  substitute?: DemoLawyer;
}

type Facts = Partial<Omit<GrownCase, 'codeName' | 'number' | 'stage' | 'standing' | 'court' | 'offences'>> & {
  victims?: number;
  men?: number;
};

/** One of a list by a rank, round and round. */
export const at = <T>(list: readonly T[], rank: number): T => list[rank % list.length]!;

/** By stage, how the persons prosecuted are called and their status; a minor author is told apart by the court. */
const ACCUSED: Readonly<Record<string, readonly [word: string, status: string]>> = {
  signalement: ['Mis en cause', 'mis_en_cause'],
  plainte: ['Mis en cause', 'mis_en_cause'],
  enquete: ['Mis en cause', 'mis_en_cause'],
  classement_sans_suite: ['Mis en cause', 'mis_en_cause'],
  information: ['Mis en examen', 'mis_en_examen'],
  non_lieu: ['Mis en examen', 'mis_en_examen'],
  audience_ccd: ['Accusé', 'accuse'],
  audience_assises: ['Accusé', 'accuse'],
  definitif: ['Condamné', 'condamne'],
  execution: ['Condamné', 'condamne'],
  clos: ['Condamné', 'condamne'],
};
const CUSTODY = ['free', 'supervised', 'detained', 'supervised'];
const ORIGINS = ['lawyer', 'prosecutor', 'partner', 'family', 'press', 'prosecutor'];

let cases = 0;
let girls = 0;
let men = 0;
const told: Record<string, number> = {};

/** The n-th pair of a first and a last name; no pair comes twice before both lists were crossed whole. */
const pair = (first: readonly string[], n: number) => [at(first, n), at(LAST_NAMES, n + Math.floor(n / first.length))] as const;

function victim(rank: number): DemoPerson {
  const n = girls++;
  const [first, last] = pair(GIRLS, n);
  const bornOn = `20${10 + (n % 3)}-${two(1 + ((rank * 5 + n) % 12))}-${two(1 + ((n * 11) % 28))}`;
  return { role: 'victim', pseudonym: at(PSEUDONYMS, n), names: [first, `${last}-Fictive`, bornOn], gender: 'female' };
}

function defendant(stage: string, index: number): DemoPerson {
  const n = men++;
  const [first, last] = pair(MEN, n + 7);
  const isMinor = stage === 'audience_tpe';
  const year = isMinor ? 2009 : 1968 + ((n * 7) % 34);
  const bornOn = `${year}-${two(1 + ((n * 5) % 12))}-${two(1 + ((n * 13) % 28))}`;
  const [word, status] = ACCUSED[stage] ?? ['Prévenu', 'prevenu'];
  const custody = status === 'mis_en_cause' || isMinor ? {} : { custody: at(CUSTODY, n) };
  return {
    ...{ role: 'defendant', pseudonym: `${word} ${index + 1}`, names: [first, `${last}-Inventé`, bornOn] },
    ...{ gender: 'male', status, ...custody },
  };
}

const two = (value: number): string => String(value).padStart(2, '0');
const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

/** One case by what makes it different; the rest follows from its rank, always the same. */
export function grown(line: string, facts: Facts = {}): GrownCase {
  const [codeName = '', number = '', stage = '', standing = '', court = '', ...offences] = line.split(' | ');
  const rank = cases++;
  const { victims = 1 + (rank % 2), men: accused = 1, hearings = [], ...rest } = facts;
  const opened = facts.opened ?? -(30 + ((rank * 17) % 300));
  const category = offenceOf(offences[0]!.split('@')[0]!)!.category as Category;
  const sameKind = told[category] ?? 0;
  told[category] = sameKind + 1;
  const hasChambers = !['audience_tpe', 'audience_ccd', 'audience_assises'].includes(stage);
  return {
    ...{ codeName, number, stage, standing, court, offences, opened },
    origin: at(ORIGINS, rank),
    facts: [opened - 120 - ((rank * 13) % 90), opened - 15 - ((rank * 7) % 40)],
    // The town of its court.
    place: '',
    responsible: rank % 3 === 0 ? 'hugo' : 'claire',
    narrative: `${at(NARRATIVES[category], sameKind)} Faits inventés pour la démonstration.`,
    persons: [...many(victims, () => victim(rank)), ...many(accused, index => defendant(stage, index))],
    hearings: hasChambers ? hearings : hearings.map(({ chamber: _chamber, ...hearing }) => hearing),
    ...rest,
  };
}

const CHAMBERS = ['10e chambre', '7e chambre', '14e chambre correctionnelle', 'Chambre correctionnelle', '3e chambre', '6e chambre'];
const TIMES = ['13:30', '09:00', '14:00', '08:30', '10:30'];

/** A hearing to come, in so many days. */
export const planned = (days: number, time = at(TIMES, Math.abs(days)), chamber = at(CHAMBERS, Math.abs(days))): DemoHearing => ({
  ...{ in: days, at: time, chamber },
});

/** A hearing that gave its judgment. */
export const judged = (ago: number): DemoHearing => ({ in: -ago, at: '09:00', chamber: at(CHAMBERS, ago), outcome: 'decision' });

const REASONS = ['demande_defense', 'demande_parquet', 'role_surcharge', 'absence_prevenu'];

/** A hearing put off to the next one. */
export const put = (ago: number): DemoHearing => ({
  ...{ in: -ago, at: at(TIMES, ago), chamber: at(CHAMBERS, ago), outcome: 'renvoi_date', reason: at(REASONS, ago) },
});

/** One task to do, in so many days. */
export const watch = (title: string, dueIn: number) => [[title, dueIn]] as const;
