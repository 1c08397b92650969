import type { FilingFacts } from '../../templates/facts.ts';
import type { FilingKindName } from '../../templates/kinds.ts';
import { adultNow, mixedGroup, oneGirl } from './filing-cases.ts';

/** The three cases every filing is written for: one girl, several victims of both genders, a victim now adult. */
export const CASES: Readonly<Record<string, FilingFacts>> = { oneGirl, mixedGroup, adultNow };

type Change = (facts: FilingFacts) => FilingFacts;

/** What each kind needs that the letter does not: its court, its stage, the decision it attacks, its free texts. */
export const SITUATIONS: Readonly<Partial<Record<FilingKindName, Change>>> = {};

/** The facts of a kind in one of the cases. */
export const factsFor = (kind: FilingKindName, facts: FilingFacts): FilingFacts => (SITUATIONS[kind] ?? (same => same))(facts);

/** A case with holes, for a draft: a day, a chamber, a sum, a text. */
export const withGaps = (facts: FilingFacts): FilingFacts => ({
  ...facts,
  association: { ...facts.association, authorisedOn: null },
  hearing: facts.hearing && { ...facts.hearing, chamber: null },
  case: { ...facts.case, claimedMoralCents: null, maltreatment: null, publicActionStarted: null },
});
