import { consentGiven, consentStates, victimsToAsk } from '#law/consent';
import { basesOf, standing as conditions } from '#law/standing';
import { workedCases } from '../../access.ts';
import type { Context, Look, Row } from '../../rest/resource.ts';
import { proofs } from '../standing-documents/proofs.ts';

/** Before these courts, or an investigating judge, the prosecution has begun. */
const PROSECUTED: ReadonlySet<string> = new Set([
  ...['information', 'audience_tc', 'audience_tpe', 'audience_ccd', 'audience_assises', 'interets_civils', 'appel', 'cassation'],
  ...['comparution_immediate', 'cpv', 'crpc'],
]);
/** Events that begin it too. */
const PROSECUTING: ReadonlySet<string> = new Set(['citation', 'requisitoire_introductif', 'avis_audience']);

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
  const consents = await statesOfConsent({ read, today }, caseId, counts);
  const factsFrom: string | null = dossier.factsFromOn ?? counts.find(({ factsFromOn }) => factsFromOn)?.factsFromOn ?? null;
  const filingOn = steps.find(({ kind }) => kind === 'constitution')?.happenedOn ?? today;
  const hasBegun = steps.some(({ kind }) => PROSECUTING.has(kind)) || PROSECUTED.has(dossier.stage);
  const given = consentGiven(consents);
  return {
    lines: conditions({
      offences: counts.map(({ offence }) => offence),
      factsFrom,
      ...(await proofs(read, { factsOn: factsFrom, filingOn })),
      publicActionStarted: dossier.publicActionOn ? dossier.publicActionOn <= today : hasBegun || null,
      consentGiven: given,
      isConsentConflicted: given === true && consents.some(({ state }) => state === 'conflicted'),
      filingOn,
    }),
    counts: counts.map(({ id, offence }) => ({ id, bases: basesOf(offence) })),
    consents,
  };
}

async function statesOfConsent(
  { read, today }: Pick<Context, 'read' | 'today'>,
  caseId: string,
  counts: { id: string; offence: string }[],
) {
  const persons = await read.person.findMany({
    where: { caseId, withdrawnOn: null },
    select: { id: true, role: true, hasConflictOfInterest: true },
    orderBy: { id: 'asc' },
  });
  const marks = await read.countVictim.findMany({ where: { caseId }, select: { countId: true, personId: true } });
  const recorded = await read.consent.findMany({ where: { caseId } });
  const conflicted = new Set(persons.filter(({ hasConflictOfInterest }) => hasConflictOfInterest).map(({ id }) => id));
  const victims = persons.filter(({ role }) => role === 'victim');
  const known = recorded.map(({ victimId, givenBy, giverId, givenOn, withdrawnOn }) => ({
    ...{ victimId, givenBy, givenOn, withdrawnOn },
    isGiverConflicted: giverId !== null && conflicted.has(giverId),
  }));
  return consentStates(victimsToAsk(victims, counts, marks), known, today);
}
