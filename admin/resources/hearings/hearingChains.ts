import type { HearingRow } from '../forms/rows.ts';

/** The hearings of a case as chains of adjournments (« chaîne des renvois »), each in its order; hearings come sorted by day. */
export function hearingChains(hearings: readonly HearingRow[]): HearingRow[][] {
  const chains: HearingRow[][] = [];
  for (const hearing of hearings) {
    const chain = chains.find(links => links.some(({ id }) => id === hearing.previousId));
    if (chain) chain.push(hearing);
    else chains.push([hearing]);
  }
  return chains;
}
