import { frenchTime, longDay } from '#law/days';
import { RULES } from '#law/rules';
import type { CaseFacts } from '../cases/facts.ts';
import { nextStep } from '../cases/nextStep.ts';
import { type Expected, expectedDeadlines, isClosed } from '../cases/project.ts';

/** One line of the panel « Ce qui va se passer ». */
export interface Consequence {
  kind: 'create' | 'change' | 'info' | 'warning';
  text: string;
  detail?: string | undefined;
}

/** What a change of the facts does to the deadlines and the next step of a case. */
export interface Changes {
  lines: Consequence[];
  nextStep: Consequence[];
  born: Expected[];
  /** A last day to act of the association is already over: the record is late, and says why. */
  isLate: boolean;
}

/**
 * Compares what the law expects before and after a change of the facts: the same reading as the one that will be written.
 * The deadlines that the change itself meets (`met`, by fact and rule) are told by whoever makes it.
 */
export function lawChanges(before: CaseFacts, after: CaseFacts, today: string, met: ReadonlySet<string> = new Set()): Changes {
  const was = new Map(expectedDeadlines(before).map(deadline => [keyOf(deadline), deadline]));
  const wanted = expectedDeadlines(after);
  const born = wanted.filter(deadline => !was.has(keyOf(deadline)));
  const kept = new Set(wanted.map(keyOf));
  const gone = [...was.values()].filter(deadline => !kept.has(keyOf(deadline)));
  const validated = new Set(before.deadlines.filter(({ state }) => state === 'validated').map(keyOf));
  const turned = wanted.flatMap(deadline => turnedLine(was.get(keyOf(deadline)), deadline, validated.has(keyOf(deadline))));
  const over = (deadline: Expected) => !deadline.isForecast && deadline.computed.class === 'A' && deadline.computed.lastUsefulOn < today;
  return {
    born,
    lines: [
      ...born.map(deadline => bornLine(deadline, today)),
      ...turned,
      ...gone
        .filter(deadline => !met.has(keyOf(deadline)))
        .map(({ rule }): Consequence => ({ kind: 'change', text: `Délai « ${RULES[rule].title} » : sans objet` })),
    ],
    nextStep: nextStepLine(after, wanted, gone, today),
    isLate: wanted.some(deadline => over(deadline) && !(was.has(keyOf(deadline)) && over(was.get(keyOf(deadline))!))),
  };
}

/** A deadline is one rule on one fact. */
export const keyOf = ({ factId, rule }: { factId: string; rule: string }) => `${factId} ${rule}`;

// An hour never breaks over two lines.
const hour = (time: string) => frenchTime(time).replaceAll(' ', '\u00a0');
const until = ({ lastUsefulOn, lastUsefulTime }: Expected['computed']) => `${longDay(lastUsefulOn)}, ${hour(lastUsefulTime ?? '24:00')}`;

function bornLine({ rule, computed, isForecast }: Expected, today: string): Consequence {
  const text = `Délai « ${RULES[rule].title} » : au plus tard ${until(computed)}`;
  if (isForecast) return { kind: 'info', text, detail: 'Prévisionnel : il deviendra ferme quand la décision sera enregistrée.' };
  const aside = asideOf(rule);
  if (computed.direction === 'earliest')
    return { kind: 'info', text: `« ${RULES[rule].title} » : ${longDay(computed.lastUsefulOn)}`, detail: aside };
  if (aside) return { kind: 'info', text, detail: aside };
  if (computed.lastUsefulOn >= today) return { kind: 'create', text };
  return { kind: 'warning', text, detail: 'Ce dernier jour est déjà passé : prévenez l’avocat sans attendre.' };
}

/** A time limit that is not the association's is told, and whose it is. */
function asideOf(rule: Expected['rule']): string | undefined {
  const { class: of, actor } = RULES[rule];
  if (of === 'V') return 'Délai de la victime : l’en avertir, elle ou son avocat.';
  return of === 'I' ? `Pour information, délai d’une autre partie : ${actor.charAt(0).toLowerCase()}${actor.slice(1)}.` : undefined;
}

function turnedLine(before: Expected | undefined, after: Expected, isValidated: boolean): Consequence[] {
  if (!before) return [];
  const title = `Délai « ${RULES[after.rule].title} »`;
  const dropped = isValidated ? { detail: 'Il était validé : il sera à valider de nouveau, l’ancienne date reste affichée.' } : {};
  if (before.computed.lastUsefulOn !== after.computed.lastUsefulOn)
    return [{ kind: 'change', text: `${title} : ${longDay(before.computed.lastUsefulOn)} → ${until(after.computed)}`, ...dropped }];
  if (before.isForecast && !after.isForecast) return [{ kind: 'change', text: `${title} : ferme, au plus tard ${until(after.computed)}` }];
  return [];
}

function nextStepLine(after: CaseFacts, wanted: readonly Expected[], gone: readonly Expected[], today: string): Consequence[] {
  const ended = new Set(gone.map(keyOf));
  const expected = new Map(wanted.map(deadline => [keyOf(deadline), deadline]));
  const kept = after.deadlines
    .filter(deadline => !ended.has(keyOf(deadline)))
    .map(deadline => {
      const fresh = expected.get(keyOf(deadline));
      expected.delete(keyOf(deadline));
      if (!fresh) return deadline;
      const isReal = deadline.state === 'forecast' && !fresh.isForecast;
      return { ...deadline, lastUsefulOn: fresh.computed.lastUsefulOn, ...(isReal && { state: 'to_validate' }) };
    });
  const fresh = [...expected.values()].map(({ factId, rule, computed, isForecast }) => ({
    ...{ id: rule, factId, rule, lastUsefulOn: computed.lastUsefulOn, deadlineClass: computed.class, responsibleId: null },
    state: isForecast ? 'forecast' : 'to_validate',
  }));
  const next = nextStep({ ...after, deadlines: [...kept, ...fresh] }, today);
  if (next) return [{ kind: 'change', text: `Prochaine étape : ${next.label}, ${longDay(next.on)}` }];
  return isClosed(after) ? [] : [{ kind: 'warning', text: 'Aucune prochaine étape : choisissez ce qui doit être fait ensuite' }];
}
