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

/**
 * How far each condition is met for an act filed on `filingOn`; without one, on the day the association joined, else `today`.
 * The victims' consents are those of that last day too.
 */
export async function standingOf(read: StandingSource, caseId: string, today: string, filing?: string) {
  const dossier = await read.case.findUniqueOrThrow({
    where: { id: caseId },
    select: { factsFromOn: true, stage: true, publicActionOn: true, isExtraterritorial: true },
  });
  const counts = await read.count.findMany({ where: { caseId }, orderBy: { id: 'asc' } });
  const steps = await read.step.findMany({ where: { caseId }, orderBy: [{ happenedOn: 'asc' }, { id: 'asc' }] });
  const consent = await consentOf(read, caseId, filing ?? today);
  const factsFrom: string | null = dossier.factsFromOn ?? counts.find(({ factsFromOn }) => factsFromOn)?.factsFromOn ?? null;
  const filingOn = filing ?? steps.find(({ kind }) => kind === 'constitution')?.happenedOn ?? today;
  const hasBegun = isProsecuted(
    dossier.stage,
    steps.map(({ kind }) => kind),
  );
  const lines = conditions({
    offences: counts.map(({ offence }) => offence),
    factsFrom,
    ...(await proofs(read, { factsOn: factsFrom, filingOn })),
    publicActionStarted: dossier.publicActionOn ? dossier.publicActionOn <= today : hasBegun || null,
    consentGiven: consent.given,
    consentDoubt: consent.doubt,
    isExtraterritorial: dossier.isExtraterritorial,
    filingOn,
  });
  return { lines, counts, consents: consent.states };
}
