import type { Day } from '#law/days';
import { INTERRUPTING } from '#law/events';
import { earliestBirth } from '#law/minority';
import { LIMITATIONS } from '../../law/limitation/offences.ts';
import { limitationOf } from '../../law/limitation/ofOffence.ts';
import { LAWS } from '../../law/limitation/regimes.ts';
import { type Suspension, suspensionsOf } from '../../law/limitation/suspension.ts';
import { type LimitationInput, limitation } from '../../law/limitation/walk.ts';
import { ALWAYS } from '../../law/limitation/why.ts';
import type { Context, Row } from '../../rest/resource.ts';
import { classOf, type Elsewhere, elsewhere, type Prolonged, prolonged } from './elsewhere.ts';

/** The limitation of one count towards one victim, to the month: nearer, it would tell a birthday. */
export interface CountLimitation {
  countId: string;
  article: string;
  label: string;
  /** Whose minority decides; null when the case has no victim. */
  victim: string | null;
  /** « 2054-03 »: the last month of the public action; null when it cannot be computed, and then `missing` says why. */
  untilMonth: string | null;
  years: number | null;
  start: 'facts' | 'majority' | null;
  law: string | null;
  /** The day of the last act that started the term anew; null when it runs from the facts or from majority. */
  interruptedOn: Day | null;
  isPast: boolean;
  /** What a recorded suspension would add (art. 9-3): never counted in the date given, its effect being for counsel to say. */
  suspended: Suspended | null;
  /** Another case of the same author may move it: never counted in the date given, the link being only possible. */
  prolonged: Prolonged | null;
  confidence: string | null;
  doubts: string[];
  missing: string | null;
}

/** The suspensions recorded on a case, and the last month with them; the last one may have no end yet. */
export interface Suspended {
  times: { fromOn: Day; untilOn: Day | null }[];
  untilMonth: string;
}

const MISSING = {
  facts: 'La date des faits manque.',
  victim: 'Aucune victime n’est enregistrée.',
  birth: 'La date de naissance de la victime manque.',
  rule: 'La prescription de cet article n’est pas calculée : à demander à l’avocat.',
} as const;
const ELSEWHERE =
  'Une poursuite du même auteur pour un autre mineur peut prolonger ce délai (art. 9-2) : seuls les liens possibles entre dossiers sont regardés ici.';

/**
 * The limitation of each count of a case (« prescription de l’action publique »), from the month of majority of its victims: no identity is
 * opened, and the first of the month, the earliest day, is counted. Acts of the case interrupt.
 * What another case of the same author (art. 7, 8, 9-2 last al.) or a recorded suspension (art. 9-3) could add is told beside.
 */
export async function limitations(context: Context, dossier: Row): Promise<{ counts: CountLimitation[]; toKnow: string[] }> {
  const { read, today } = context;
  const caseId: string = dossier.id;
  const counts = await read.count.findMany({
    where: { caseId },
    include: { victims: { select: { personId: true } } },
    orderBy: { id: 'asc' },
  });
  const known = await read.person.findMany({
    where: { caseId, role: 'victim', withdrawnOn: null },
    select: { id: true, pseudonym: true, majorityMonth: true },
    orderBy: { id: 'asc' },
  });
  const acts = await actsOf(read, caseId);
  const steps = await read.step.findMany({ where: { caseId }, select: { kind: true, happenedOn: true } });
  const suspensions = suspensionsOf(
    steps.map(({ kind, happenedOn }) => ({ kind, on: happenedOn })),
    today,
  );
  const others = await elsewhere(context, caseId, id => actsOf(read, id));
  const lines = counts.flatMap(count => {
    const given = {
      factsOn: count.factsFromOn ?? (dossier.factsFromOn as string | null),
      acts,
      today,
      suspensions,
      others: others.filter(({ personId }) => count.defendantId === null || count.defendantId === personId),
    };
    const named = new Set(count.victims.map(({ personId }) => personId));
    // A count that names no victim may concern each of the case.
    const victims = named.size > 0 ? known.filter(({ id }) => named.has(id)) : known;
    return victims.length > 0 ? victims.map(victim => lineOf(count, victim, given)) : [lineOf(count, null, given)];
  });
  // Two defendants of one offence give the same line twice.
  const told = new Map(lines.map(line => [JSON.stringify({ ...line, countId: null }), line]));
  return { counts: [...told.values()], toKnow: [...new Set(lines.flatMap(({ doubts }) => doubts)), ...ALWAYS, ELSEWHERE] };
}

async function actsOf(read: Context['read'], caseId: string): Promise<Day[]> {
  const { publicActionOn } = await read.case.findUniqueOrThrow({ where: { id: caseId }, select: { publicActionOn: true } });
  const steps = await read.step.findMany({ where: { caseId }, select: { kind: true, happenedOn: true } });
  const decisions = await read.decision.findMany({ where: { caseId }, select: { pronouncedOn: true } });
  const done = steps.filter(({ kind }) => INTERRUPTING.has(kind)).map(({ happenedOn }) => happenedOn);
  return [...done, ...decisions.map(({ pronouncedOn }) => pronouncedOn), ...(publicActionOn ? [publicActionOn] : [])];
}

type Given = {
  factsOn: string | null;
  acts: readonly Day[];
  today: Day;
  suspensions: readonly Suspension[];
  others: readonly Elsewhere[];
};

function lineOf(
  { id, article, label, offence }: { id: string; article: string; label: string; offence: string },
  victim: { pseudonym: string; majorityMonth: string | null } | null,
  { factsOn, acts, today, suspensions, others }: Given,
): CountLimitation {
  const empty = {
    untilMonth: null,
    years: null,
    start: null,
    law: null,
    interruptedOn: null,
    isPast: false,
    suspended: null,
    prolonged: null,
    confidence: null,
    doubts: [],
  };
  const about = { countId: id, article, label, victim: victim?.pseudonym ?? null };
  const missing = (why: keyof typeof MISSING): CountLimitation => ({ ...about, ...empty, missing: MISSING[why] });
  const limited = limitationOf({ article, class: classOf(offence), facts: factsOn, majorityMonth: victim?.majorityMonth ?? null });
  if (limited === null) return missing('rule');
  const { rule } = limited;
  if (factsOn === null) return missing('facts');
  if (LIMITATIONS[rule].isAgainstMinor && victim === null) return missing('victim');
  const majority = victim?.majorityMonth ?? null;
  if (LIMITATIONS[rule].isAgainstMinor && majority === null) return missing('birth');
  const birth = majority === null ? null : earliestBirth(majority);
  const since = acts.filter(on => on >= factsOn && on <= today);
  const input: LimitationInput = { rule, facts: factsOn, birth, interruptedOn: since };
  const { lastOn, steps, confidence, doubts } = limitation(input);
  const term = steps.findLast(step => step.kind === 'start' || step.kind === 'law')!;
  const last = steps.findLast(step => step.kind === 'interrupted');
  return {
    ...about,
    untilMonth: lastOn.slice(0, 7),
    years: term.years,
    start: term.start,
    law: LAWS[term.kind === 'start' ? term.law : term.on],
    // Before the majority of the victim an act starts nothing anew: the term has not begun.
    interruptedOn: last && (term.start === 'facts' || majority === null || last.on.slice(0, 7) >= majority) ? last.on : null,
    isPast: lastOn.slice(0, 7) < today.slice(0, 7),
    suspended: suspendedBy(input, suspensions, lastOn),
    prolonged: prolonged(input, others),
    confidence,
    doubts: [...doubts, ...limited.doubts],
    missing: null,
  };
}

/** What the recorded suspensions would add to a term; null where they move nothing. */
function suspendedBy(input: LimitationInput, suspended: readonly Suspension[], alone: Day): Suspended | null {
  const { lastOn } = limitation({ ...input, suspended });
  if (lastOn <= alone) return null;
  const times = suspended.map(({ from, until, isOngoing }) => ({ fromOn: from, untilOn: isOngoing ? null : until }));
  return { times, untilMonth: lastOn.slice(0, 7) };
}
