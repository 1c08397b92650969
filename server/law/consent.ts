import { knownOffence } from './catalogue.ts';
import type { Day } from './days.ts';
import { isMinorOn } from './minority.ts';

/** Who may give the consent of art. 2-22. */
export const GIVERS = {
  victime_majeure: 'Victime majeure',
  representant_legal: 'Représentant légal',
  administrateur_ad_hoc: 'Administrateur ad hoc',
} as const;
/** A stored giver. */
export type Giver = keyof typeof GIVERS;

/** A victim, as far as her consent is concerned. */
export type ConsentingVictim = { id: string; hasConflictOfInterest: boolean; majorityMonth: string | null };
/** One consent recorded; `isGiverConflicted` when the giver's interests are against the child's. */
export type RecordedConsent = {
  victimId: string;
  givenBy: string;
  givenOn: Day;
  withdrawnOn: Day | null;
  isGiverConflicted: boolean;
};
/** Why a consent given must still be looked at. */
export type ConsentDoubt = 'conflicted' | 'outgrown';
/**
 * Where the consent of one victim stands; `conflicted` was given by a parent whose interests are against the child's (art. 706-50),
 * `outgrown` by whoever spoke for a child who has come of age since, or does so this month.
 */
export type ConsentState = 'given' | ConsentDoubt | 'withdrawn' | 'missing';

/**
 * Consent of each victim on a day (art. 2-22 CPP, in the version of 29 May 2023): « l’accord est donné par son représentant légal ».
 * A withdrawn consent is missing again; a victim now adult signs herself, and whether what was signed for her before still holds is not
 * settled: it is to be checked. Not modelled: protected adults, two parents who disagree.
 */
export function consentStates(
  victims: readonly ConsentingVictim[],
  consents: readonly RecordedConsent[],
  on: Day,
): { victimId: string; state: ConsentState }[] {
  return victims.map(victim => {
    const known = consents.filter(({ victimId, givenOn }) => victimId === victim.id && givenOn <= on);
    const valid = known.filter(({ withdrawnOn }) => withdrawnOn === null || withdrawnOn > on);
    const doubts = valid.map(consent => doubtOf(victim, consent, on));
    // One consent without a doubt is enough, whatever the others.
    const state = doubts.includes(null) ? 'given' : (doubts[0] ?? (known.length > 0 ? 'withdrawn' : 'missing'));
    return { victimId: victim.id, state };
  });
}

function doubtOf({ hasConflictOfInterest, majorityMonth }: ConsentingVictim, consent: RecordedConsent, on: Day): ConsentDoubt | null {
  if (consent.givenBy === 'victime_majeure') return null;
  if (majorityMonth !== null && isMinorOn(majorityMonth, on) !== true) return 'outgrown';
  return consent.isGiverConflicted || (hasConflictOfInterest && consent.givenBy === 'representant_legal') ? 'conflicted' : null;
}

const isGiven = (state: ConsentState) => state === 'given' || state === 'conflicted' || state === 'outgrown';

/** The answer of `standing`: true when every victim consented, null while one has not; there is no action without a known victim. */
export function consentGiven(states: readonly { state: ConsentState }[]): true | null {
  return states.length > 0 && states.every(({ state }) => isGiven(state)) ? true : null;
}

/** The first doubt about consents that were all given; null when there is none. */
export function consentDoubt(states: readonly { state: ConsentState }[]): ConsentDoubt | null {
  if (consentGiven(states) === null) return null;
  return states.map(({ state }) => state).find(state => state === 'conflicted' || state === 'outgrown') ?? null;
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
