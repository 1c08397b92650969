import { type ConsentDoubt, type ConsentState, consentDoubt, consentGiven, consentStates, victimsToAsk } from '#law/consent';
import type { Tx } from '../../db.ts';

/** Consent to the association's action in one case on a day, victim by victim. */
export interface CaseConsent {
  given: true | null;
  doubt: ConsentDoubt | null;
  states: { victimId: string; state: ConsentState }[];
}

/** Reads what the consents recorded in a case are worth on a day (art. 2-22). */
export async function consentOf(
  client: Pick<Tx, 'person' | 'count' | 'countVictim' | 'consent'>,
  caseId: string,
  on: string,
): Promise<CaseConsent> {
  const victims = await client.person.findMany({ where: { caseId, role: 'victim', withdrawnOn: null }, orderBy: { id: 'asc' } });
  const counts = await client.count.findMany({ where: { caseId }, select: { id: true, offence: true } });
  const marks = await client.countVictim.findMany({ where: { caseId }, select: { countId: true, personId: true } });
  const consents = await client.consent.findMany({ where: { caseId }, include: { giver: { select: { hasConflictOfInterest: true } } } });
  const recorded = consents.map(consent => ({ ...consent, isGiverConflicted: consent.giver?.hasConflictOfInterest ?? false }));
  const states = consentStates(victimsToAsk(victims, counts, marks), recorded, on);
  return { given: consentGiven(states), doubt: consentDoubt(states), states };
}
