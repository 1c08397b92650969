import type { Check } from '../declaration.ts';
import { accusedOf } from '../dictionary/wording.ts';
import { type FilingFacts, pleaded } from '../facts.ts';
import { block, warn } from './check.ts';

/** Something must be claimed; and joint liability between authors of unlike offences is to be thought over. */
export function claimChecks(facts: FilingFacts, { claim, solidarity }: { claim: string; solidarity: string }): Check[] {
  const found: Check[] = [];
  if (facts.case.claimedMoralCents === 0) found.push(block('L’acte doit demander des dommages-intérêts, fût-ce un euro.', claim));
  const articles = new Set(pleaded(facts).map(count => count.article));
  if (accusedOf(facts).length > 1 && articles.size > 1) {
    const text =
      'Solidarité demandée entre plusieurs personnes\u00a0: vérifiez qu’elles répondent de la même infraction ou d’infractions connexes.';
    found.push(warn(text, solidarity));
  }
  return found;
}
