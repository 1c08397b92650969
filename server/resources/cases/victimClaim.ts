import { isCompensatedWhateverTheInjury } from '#law/articles';
import type { CourtFacts } from './facts.ts';

/** From when, and where, the victim's three years before the CIVI are counted. */
export interface VictimClaim {
  committedOn: string;
  court: CourtFacts;
}

/** What is read of a case to know it. */
export const CLAIMING = {
  counts: { select: { article: true, factsFromOn: true } },
  persons: { where: { role: 'victim', hasJoined: true, withdrawnOn: null }, select: { id: true }, take: 1 },
} as const;

type Claiming = {
  factsFromOn: string | null;
  leadCourt: { kind: string; name: string; holidayZone: string; timeZone: string };
  counts: readonly { article: string; factsFromOn: string | null }[];
  persons: readonly { id: string }[];
  steps: readonly { kind: string }[];
};

/**
 * Art. 706-5: the victim's own clock, told where it is hers to use: she has joined the proceedings, or a decision is final, and an offence
 * listed by art. 706-3 is prosecuted. Counted from the first day of the facts, the earliest reading.
 * Not modelled: offences outside the list with a month of incapacity.
 */
export function claimOf({ factsFromOn, leadCourt, counts, persons, steps }: Claiming): VictimClaim | null {
  if (persons.length === 0 && !steps.some(({ kind }) => kind === 'decision_definitive')) return null;
  const days = counts
    .filter(({ article }) => isCompensatedWhateverTheInjury(article))
    .flatMap(count => count.factsFromOn ?? factsFromOn ?? []);
  const [committedOn] = days.sort();
  return committedOn ? { committedOn, court: leadCourt as CourtFacts } : null;
}
