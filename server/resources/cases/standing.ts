import { isProsecuted } from '#law/events';
import { basesOf, blocksOf, standing as conditions, OPENING_ACTS, type OpeningAct } from '#law/standing';
import { workedCases } from '../../access.ts';
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
  const inOrder = { where: { caseId }, orderBy: { id: 'asc' } } as const;
  const counts = await read.count.findMany(inOrder);
  const steps = await read.step.findMany({ where: { caseId }, orderBy: [{ happenedOn: 'asc' }, { id: 'asc' }] });
  const consent = await consentOf(read, caseId, today);
  const factsFrom: string | null = dossier.factsFromOn ?? counts.find(({ factsFromOn }) => factsFromOn)?.factsFromOn ?? null;
  const filingOn = steps.find(({ kind }) => kind === 'constitution')?.happenedOn ?? today;
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
  const acts = (Object.keys(OPENING_ACTS) as OpeningAct[]).map(act => ({
    act,
    title: OPENING_ACTS[act],
    blocks: blocksOf(act, lines).map(({ label, article, remedy, mayBeOverridden }) => ({ label, article, remedy, mayBeOverridden })),
  }));
  return { lines, acts, counts: counts.map(({ id, offence }) => ({ id, bases: basesOf(offence) })), consents: consent.states };
}
