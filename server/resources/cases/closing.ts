import { longDay } from '#law/days';
import { RULES, type RuleId } from '#law/rules';
import type { Consequence } from '../hearings/consequences.ts';
import type { CaseFacts } from './facts.ts';
import { OPEN_DEADLINES } from './nextStep.ts';

const plural = (count: number, one: string, several: string) => (count === 1 ? `1 ${one}` : `${count} ${several}`);

/** What closing a case ends, and what stands in its way: rights that would be lost, hearings that will be held. */
export function foreseeClosing(facts: CaseFacts, today: string): { effects: Consequence[]; obstacle: string | null } {
  const open = facts.deadlines.filter(({ state }) => OPEN_DEADLINES.has(state));
  const strict = open.filter(({ deadlineClass, state }) => deadlineClass === 'A' && state !== 'forecast');
  const awaited = facts.hearings.filter(({ outcome }) => outcome === null);
  const effects: Consequence[] = [
    ...strict.map(({ rule, lastUsefulOn }): Consequence => {
      const title = Object.hasOwn(RULES, rule) ? RULES[rule as RuleId].title : rule;
      return {
        kind: 'warning',
        text: `Délai de forclusion en cours : ${title}, ${longDay(lastUsefulOn)}`,
        detail: 'Il deviendra sans objet.',
      };
    }),
    ...awaited.map(
      ({ heldOn }): Consequence => ({
        kind: 'warning',
        text: heldOn < today ? `Compte rendu attendu : audience du ${longDay(heldOn)}` : `Audience prévue le ${longDay(heldOn)}`,
      }),
    ),
    ...(open.length > strict.length
      ? [
          {
            kind: 'change',
            text: `${plural(open.length - strict.length, 'autre délai devient', 'autres délais deviennent')} sans objet`,
          } as const,
        ]
      : []),
    ...(facts.tasks.length > 0
      ? [{ kind: 'change', text: `${plural(facts.tasks.length, 'tâche est abandonnée', 'tâches sont abandonnées')}` } as const]
      : []),
    { kind: 'info', text: 'Le dossier quitte la liste des dossiers ouverts. Il reste consultable et peut être rouvert.' },
  ];
  const kept = [
    ...(strict.length > 0 ? [plural(strict.length, 'délai de forclusion court', 'délais de forclusion courent')] : []),
    ...(awaited.length > 0 ? [plural(awaited.length, 'audience attend', 'audiences attendent')] : []),
  ];
  return { effects, obstacle: kept.length > 0 ? `${kept.join(' et ')} encore. Cochez pour clore quand même.` : null };
}
