import type { RuleId } from '#law/rules';
import type { Check } from '../declaration.ts';
import type { FilingFacts } from '../facts.ts';
import { longDate } from '../french.ts';
import { limitOf } from '../limit.ts';
import { block, warn } from './check.ts';
import { documentChecks, powerChecks } from './standing.ts';

/** What an appeal needs to be judged: what it may attack, the rule of its time limit, where else to go, its articles. */
interface Appeal {
  kinds: readonly string[];
  courts: readonly string[];
  rule: RuleId;
  instead: string;
  articles: string;
}

/**
 * Whether this decision may be appealed by this declaration, in time, by who has the power. The start of the limit is the one the case
 * knows: hence a warning, never a refusal.
 */
export function appealChecks(facts: FilingFacts, { kinds, courts, rule, instead, articles }: Appeal): Check[] {
  const { decision, signedOn } = facts;
  if (!decision) return [block('Choisissez la décision attaquée (onglet Décisions).', articles)];
  const found: Check[] = kinds.includes(decision.kind) && courts.includes(decision.court.kind) ? [] : [block(instead, articles)];
  if (decision.pronouncedOn > signedOn) found.push(block('La décision attaquée n’est pas encore rendue.', articles));
  const start = startOf(decision);
  const limit = limitOf(facts, rule, start);
  if (limit && limit.legalLimitOn < signedOn) {
    const last = longDate(limit.legalLimitOn);
    found.push(
      warn(`Le délai d’appel, d’après le point de départ connu, a expiré le ${last}\u00a0: vérifiez-le dans les échéances.`, articles),
    );
  }
  if (start === null)
    found.push(warn('Le point de départ du délai d’appel n’est pas connu\u00a0: vérifiez la notification ou la signification.', articles));
  return [...found, ...powerChecks(facts), ...documentChecks(facts)];
}

/** An order runs from the sending of its notice, a decision not given in the party's presence from its service, any other from its reading. */
function startOf(decision: NonNullable<FilingFacts['decision']>): string | null {
  if (decision.kind === 'ordonnance') return decision.postedOn;
  return decision.effect === null || decision.effect === 'contradictoire' ? decision.pronouncedOn : decision.servedOn;
}
