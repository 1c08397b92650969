import type { z } from 'zod';
import { longDay } from '#law/days';
import { RULES, type RuleId } from '#law/rules';
import { type closing, ENDINGS } from '#schema/cases';
import type { TxContext } from '../../rest/resource.ts';
import type { Consequence } from '../decisions/changes.ts';
import type { CaseFacts } from './facts.ts';
import { OPEN_DEADLINES } from './nextStep.ts';

const plural = (count: number, one: string, several: string) => (count === 1 ? `1 ${one}` : `${count} ${several}`);

/** A right that would be lost with the case: it is ended by what somebody says of it, never by the closing alone. */
export interface StrictDeadline {
  id: string;
  title: string;
  lastUsefulOn: string;
}

/** What closing a case ends, the deadlines to be ended one by one, and what else stands in its way: hearings that will be held. */
export interface Closing {
  effects: Consequence[];
  deadlines: StrictDeadline[];
  obstacle: string | null;
}

/** Reads what closing a case would end, as it stands. */
export function foreseeClosing(facts: CaseFacts, today: string): Closing {
  const open = facts.deadlines.filter(({ state }) => OPEN_DEADLINES.has(state));
  const strict = open.filter(({ deadlineClass, state }) => deadlineClass === 'A' && state !== 'forecast');
  const deadlines = strict.map(({ id, rule, lastUsefulOn }) => ({
    ...{ id, lastUsefulOn },
    title: Object.hasOwn(RULES, rule) ? RULES[rule as RuleId].title : rule,
  }));
  const awaited = facts.hearings.filter(({ outcome }) => outcome === null);
  const others = open.length - strict.length;
  const effects: Consequence[] = [
    ...deadlines.map(
      ({ title, lastUsefulOn }): Consequence => ({
        kind: 'warning',
        text: `Délai de forclusion en cours : ${title}, ${longDay(lastUsefulOn)}`,
        detail: 'Dites ci-dessous comment il se termine.',
      }),
    ),
    ...awaited.map(
      ({ heldOn }): Consequence => ({
        kind: 'warning',
        text: heldOn < today ? `Compte rendu attendu : audience du ${longDay(heldOn)}` : `Audience prévue le ${longDay(heldOn)}`,
      }),
    ),
    ...changed(others, 'autre délai devient sans objet', 'autres délais deviennent sans objet'),
    ...changed(facts.tasks.length, 'tâche est abandonnée', 'tâches sont abandonnées'),
    { kind: 'info', text: 'Le dossier quitte la liste des dossiers ouverts. Il reste consultable et peut être rouvert.' },
  ];
  const left = awaited.length > 0 ? plural(awaited.length, 'audience attend', 'audiences attendent') : null;
  return { effects, deadlines, obstacle: left && `${left} encore. Cochez pour clore quand même.` };
}

const changed = (count: number, one: string, several: string): Consequence[] =>
  count > 0 ? [{ kind: 'change', text: plural(count, one, several) }] : [];

type Ending = NonNullable<z.infer<typeof closing>['endings']>[number];

/** What is wrong with the endings given: each deadline that forecloses is ended, once, and no other. */
export function endingError(deadlines: readonly StrictDeadline[], endings: readonly Ending[]): string | null {
  const ended = endings.map(({ deadlineId }) => deadlineId);
  if (ended.some(id => !deadlines.some(deadline => deadline.id === id))) return 'Un délai de cette liste ne court pas dans ce dossier.';
  if (new Set(ended).size < ended.length) return 'Un même délai est terminé deux fois.';
  const missing = deadlines.filter(({ id }) => !ended.includes(id));
  if (missing.length === 0) return null;
  const named = missing.map(({ title, lastUsefulOn }) => `${title}, ${longDay(lastUsefulOn)}`).join(' ; ');
  return `À renseigner, comment se termine chaque délai de forclusion : ${named}.`;
}

const PREFIX = 'Dossier clos, ';

/** Ends a deadline with what was said of it; the journal keeps the words. */
export async function endDeadline(
  { tx, note, today, user }: TxContext,
  caseId: string,
  { deadlineId, how, reason }: Ending,
): Promise<void> {
  const closedReason = `${PREFIX}${ENDINGS[how].toLowerCase()} : ${reason}`;
  const { state } = await tx.deadline.findUniqueOrThrow({ where: { id: deadlineId }, select: { state: true } });
  const data = { state: 'moot', closedOn: today, closedById: user.id, closedReason, version: { increment: 1 } };
  await tx.deadline.update({ where: { id: deadlineId }, data });
  note({ action: 'close', resource: 'deadlines', recordId: deadlineId, caseId, changes: { state: [state, 'moot'] }, reason: closedReason });
}

/** Gives the deadlines ended with their case back to the program, which counts them anew. */
export async function releaseDeadlines({ tx }: Pick<TxContext, 'tx'>, caseId: string): Promise<void> {
  await tx.deadline.updateMany({ where: { caseId, state: 'moot', closedReason: { startsWith: PREFIX } }, data: { closedById: null } });
}
