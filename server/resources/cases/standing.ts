import { isProsecuted } from '#law/events';
import { basesOf, blocksOf, standing as conditions, OPENING_ACTS, type OpeningAct } from '#law/standing';
import { workedCases } from '../../access.ts';
import type { Tx } from '../../db.ts';
import type { Context, Look, Row } from '../../rest/resource.ts';
import { consentOf } from '../consents/consentOf.ts';
import { proofs } from '../standing-documents/proofs.ts';

/**
 * « Recevabilité » of a case, worked out here so that whoever works on it, a lawyer too, is told how far each condition is met without
 * reading the association's documents it rests on.
 */
export const standing: Look = { access: workedCases, show };

async function show({ read, today }: Context, dossier: Row): Promise<object> {
  const caseId: string = dossier.id;
  const { lines, counts, consents } = await standingOf(read, caseId, today);
  const acts = (Object.keys(OPENING_ACTS) as OpeningAct[]).map(act => ({
    act,
    title: OPENING_ACTS[act],
    blocks: blocksOf(act, lines).map(({ label, article, remedy, mayBeOverridden }) => ({ label, article, remedy, mayBeOverridden })),
  }));
  return { lines, acts, counts: counts.map(({ id, offence }) => ({ id, bases: basesOf(offence) })), consents };
}

/** What the conditions of the association's action are read from. */
export type StandingSource = Pick<
  Tx,
  'case' | 'count' | 'step' | 'person' | 'countVictim' | 'consent' | 'standingDocument' | 'association'
>;

/** What is being typed in place of what the case does not say yet. */
export type Typed = Partial<Record<'factsFromOn' | 'factsToOn' | 'publicActionOn' | 'joinDecidedOn', string | null | undefined>>;

/**
 * How far each condition is met for an act filed on `filingOn`; without one, on the day the association joined, else `today`.
 * The victims' consents are those of that last day too.
 */
export async function standingOf(read: StandingSource, caseId: string, today: string, filing?: string, typed: Typed = {}) {
  const kept = await read.case.findUniqueOrThrow({
    where: { id: caseId },
    select: {
      ...{ factsFromOn: true, factsToOn: true, stage: true, publicActionOn: true, joinDecidedOn: true },
      ...{ isExtraterritorial: true, standing: true },
    },
  });
  const dossier = { ...kept, ...Object.fromEntries(Object.entries(typed).filter(([, value]) => value != null)) };
  const counts = await read.count.findMany({ where: { caseId }, orderBy: { id: 'asc' } });
  const steps = await read.step.findMany({ where: { caseId }, orderBy: [{ happenedOn: 'asc' }, { id: 'asc' }] });
  const consent = await consentOf(read, caseId, filing ?? today);
  const factsFrom: string | null = dossier.factsFromOn ?? counts.find(({ factsFromOn }) => factsFromOn)?.factsFromOn ?? null;
  const filingOn = filing ?? steps.find(({ kind }) => kind === 'constitution')?.happenedOn ?? today;
  const lines = conditions({
    offences: counts.map(({ offence }) => offence),
    factsFrom,
    factsTo: dossier.factsToOn ?? lastOf(counts.flatMap(({ factsFromOn, factsToOn }) => [factsFromOn, factsToOn])),
    ...(await proofs(read, { factsOn: factsFrom, filingOn, decidedOn: dossier.joinDecidedOn })),
    publicActionStarted: publicActionStarted(dossier, steps, today),
    consentGiven: consent.given,
    consentDoubt: consent.doubt,
    isExtraterritorial: dossier.isExtraterritorial,
    filingOn,
  });
  return { lines, counts, consents: consent.states, standing: kept.standing };
}

const lastOf = (days: readonly (string | null)[]): string | null =>
  days
    .filter(day => day !== null)
    .sort()
    .at(-1) ?? null;

/** Whether the public action is under way (« mise en mouvement »): by its day, else by the stage and the events; null when nothing says so. */
export function publicActionStarted(
  { publicActionOn, stage }: { publicActionOn: string | null; stage: string },
  steps: readonly { kind: string }[],
  today: string,
): boolean | null {
  if (publicActionOn) return publicActionOn <= today;
  return (
    isProsecuted(
      stage,
      steps.map(({ kind }) => kind),
    ) || null
  );
}
