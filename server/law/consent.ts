import { knownOffence } from './catalogue.ts';
import type { Day } from './days.ts';

/** Who may give the consent of art. 2-22. */
export const GIVERS = {
  victime_majeure: 'Victime majeure',
  representant_legal: 'Représentant légal',
  administrateur_ad_hoc: 'Administrateur ad hoc',
} as const;
/** A stored giver. */
export type Giver = keyof typeof GIVERS;

/** A victim, as far as her consent is concerned. */
export type ConsentingVictim = { id: string; hasConflictOfInterest: boolean };
/** One consent recorded; `isGiverConflicted` when the giver's interests are against the child's. */
export type RecordedConsent = {
  victimId: string;
  givenBy: string;
  givenOn: Day;
  withdrawnOn: Day | null;
  isGiverConflicted: boolean;
};
/** Where the consent of one victim stands; `conflicted` was given by a parent whose interests are against the child's (art. 706-50). */
export type ConsentState = 'given' | 'conflicted' | 'withdrawn' | 'missing';

/**
 * Consent of each victim on a day (art. 2-22 CPP, in the version of 29 May 2023): « l’accord est donné par son représentant légal ».
 * A withdrawn consent is missing again. Not modelled: protected adults, two parents who disagree.
 */
export function consentStates(
  victims: readonly ConsentingVictim[],
  consents: readonly RecordedConsent[],
  on: Day,
): { victimId: string; state: ConsentState }[] {
  return victims.map(({ id, hasConflictOfInterest }) => {
    const known = consents.filter(({ victimId, givenOn }) => victimId === id && givenOn <= on);
    const valid = known.filter(({ withdrawnOn }) => withdrawnOn === null || withdrawnOn > on);
    const isClear = (consent: RecordedConsent) =>
      !consent.isGiverConflicted && !(hasConflictOfInterest && consent.givenBy === 'representant_legal');
    const state = valid.some(isClear) ? 'given' : valid.length > 0 ? 'conflicted' : known.length > 0 ? 'withdrawn' : 'missing';
    return { victimId: id, state };
  });
}

/** The answer of `standing`: true when every victim consented, null while one has not; there is no action without a known victim. */
export function consentGiven(states: readonly { state: ConsentState }[]): true | null {
  return states.length > 0 && states.every(({ state }) => state === 'given' || state === 'conflicted') ? true : null;
}

/** Victims whose consent art. 2-22 asks: those of the counts it opens, everybody where a count names no victim yet. */
export function victimsToAsk<Victim extends { id: string }>(
  victims: readonly Victim[],
  counts: readonly { id: string; offence: string }[],
  marks: readonly { countId: string; personId: string }[],
): Victim[] {
  const opened = counts.filter(({ offence }) => knownOffence(offence)?.standing.art2_22);
  const asked = opened.map(({ id }) => marks.filter(({ countId }) => countId === id).map(({ personId }) => personId));
  if (opened.length === 0 || asked.some(ids => ids.length === 0)) return [...victims];
  const named = new Set(asked.flat());
  return victims.filter(({ id }) => named.has(id));
}
