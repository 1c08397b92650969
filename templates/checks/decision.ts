import type { RuleId } from '#law/rules';
import type { Check } from '../declaration.ts';
import type { FilingFacts } from '../facts.ts';
import { longDate } from '../french.ts';
import { limitOf } from '../limit.ts';
import { block, warn } from './check.ts';

/** The filing attacks or follows a decision: it must be chosen. */
export const decisionChecks = ({ decision }: FilingFacts, article: string): Check[] =>
  decision ? [] : [block('Choisissez la décision que l’acte attaque ou suit (onglet Audiences et décisions).', article)];

/**
 * The time limit of a remedy, from the day the decision was pronounced, or from its service when it must be served. Past it, the filing is
 * refused only where the decision was contradictory: otherwise the service may have opened another.
 */
export function remedyChecks(facts: FilingFacts, rule: RuleId, article: string): Check[] {
  const { decision, signedOn } = facts;
  if (!decision) return [];
  const isServed = decision.effect !== null && decision.effect !== 'contradictoire';
  if (isServed && !decision.servedOn)
    return [
      warn(
        'La décision doit être signifiée à l’association\u00a0: le délai court de la signification, qui n’est pas enregistrée.',
        article,
      ),
    ];
  const limit = limitOf(facts, rule, isServed ? decision.servedOn : decision.pronouncedOn);
  if (!limit) return [];
  if (limit.legalLimitOn < signedOn) {
    const late = `Le délai a expiré le ${longDate(limit.legalLimitOn)}`;
    return decision.effect === 'contradictoire'
      ? [block(`${late}.`, article)]
      : [
          warn(
            `${late}, si la décision est contradictoire à l’égard de l’association\u00a0: vérifiez si elle devait lui être signifiée.`,
            article,
          ),
        ];
  }
  return [
    warn(`Dernier jour\u00a0: ${longDate(limit.legalLimitOn)}. La déclaration se fait au greffe pendant ses heures d’ouverture.`, article),
  ];
}

const FIRST_RESORT: readonly string[] = ['tribunal_judiciaire', 'tribunal_premiere_instance', 'tribunal_pour_enfants', 'cour_criminelle'];

/** A pourvoi is open against what can no longer be appealed (art. 567). */
export function lastResortChecks({ decision }: FilingFacts): Check[] {
  if (!decision) return [];
  if (FIRST_RESORT.includes(decision.court.kind))
    return [block('Cette décision est rendue en premier ressort\u00a0: elle s’attaque par l’appel, non par le pourvoi.', 'CPP 567')];
  if (decision.court.kind !== 'cour_assises') return [];
  return [
    warn('Vérifiez que l’arrêt a été rendu en appel\u00a0: un arrêt d’assises de premier ressort s’attaque par l’appel.', 'CPP 567, 380-1'),
  ];
}
