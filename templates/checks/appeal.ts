import type { Check } from '../declaration.ts';
import type { FilingFacts } from '../facts.ts';
import { block, daysBetween, warn } from './check.ts';
import { documentChecks, powerChecks } from './standing.ts';

/** Days to appeal a decision of a criminal court or an investigating judge (art. 498, 380-9, 186); its own rule counts the very last one. */
const DAYS = 10;

/**
 * Whether this decision may be appealed by this declaration, in time, by who has the power. Not modelled here: the extension of art. 801
 * and the incident appeal, which the deadlines of the case compute; hence a warning, never a refusal.
 */
export function appealChecks(
  facts: FilingFacts,
  { kinds, courts, instead, articles }: { kinds: readonly string[]; courts: readonly string[]; instead: string; articles: string },
): Check[] {
  const { decision, signedOn } = facts;
  if (!decision) return [block('Choisissez la décision attaquée (onglet Décisions).', articles)];
  const found: Check[] = kinds.includes(decision.kind) && courts.includes(decision.court.kind) ? [] : [block(instead, articles)];
  if (decision.pronouncedOn > signedOn) found.push(block('La décision attaquée n’est pas encore rendue.', articles));
  const start = startOf(decision);
  if (start !== null && daysBetween(start, signedOn) > DAYS) {
    const text =
      'Plus de dix jours se sont écoulés depuis le point de départ connu\u00a0: vérifiez dans les échéances que l’appel est encore recevable.';
    found.push(warn(text, articles));
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
