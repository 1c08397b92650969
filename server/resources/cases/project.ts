import { beforeHearing } from './beforeHearing.ts';
import { type Expected, expected } from './expected.ts';
import type { CaseFacts } from './facts.ts';
import { exercisedReason, exerciseOf, forecasts, remedies, served } from './remedies.ts';
import { started } from './started.ts';

export type { Expected } from './expected.ts';
export { rulesAgainst } from './remedies.ts';

/**
 * The deadlines that follow from the facts of a case: pure, independent of the order of the facts.
 * Not modelled: the limitation of the public action, which has its own walk, and time limits no fact of the case sets going.
 */
export function expectedDeadlines(facts: CaseFacts): Expected[] {
  if (isClosed(facts) || facts.standing === 'en_veille') return [];
  return [
    ...facts.hearings.flatMap(hearing => beforeHearing(facts, hearing)),
    ...facts.decisions.flatMap(decision => remedies(facts, decision)),
    ...facts.hearings.flatMap(hearing => forecasts(facts, hearing)),
    ...facts.steps.flatMap(step => [...served(facts, step), ...started(facts, step)]),
    ...victimsOwn(facts),
  ];
}

const CLAIMED = 'demande_civi';
/** The victim's three years before the CIVI (art. 706-5), until her request is recorded; for her information, in no one's way. */
function victimsOwn({ id, claim, steps }: CaseFacts): Expected[] {
  if (claim === null || steps.some(({ kind }) => kind === CLAIMED)) return [];
  return [expected('case', { id, court: claim.court }, 'CIVI_3ANS_706_5', { on: claim.committedOn, isConfirmed: true })];
}

const CLOSED_STANDINGS = new Set(['clos', 'archive']);
/** The case is over: nothing is expected of it any more. */
export const isClosed = ({ closedOn, standing }: Pick<CaseFacts, 'closedOn' | 'standing'>) =>
  closedOn !== null || CLOSED_STANDINGS.has(standing);

const JOINING_RULES = new Set(['PC_LETTRE_420_1', 'PC_AUDIENCE_421']);

/** How a deadline ends when its fact no longer calls for it. */
export function endOf(
  facts: Pick<CaseFacts, 'standing' | 'steps' | 'closedOn'>,
  deadline: { factId: string; rule: string },
): { state: 'done' | 'moot'; closedReason: string } {
  if (JOINING_RULES.has(deadline.rule) && facts.standing === 'constituee')
    return { state: 'done', closedReason: 'Constitution de partie civile enregistrée.' };
  if (deadline.rule === 'CIVI_3ANS_706_5' && facts.steps.some(({ kind }) => kind === CLAIMED))
    return { state: 'done', closedReason: 'Demande de la victime enregistrée.' };
  const exercise = exerciseOf(facts, deadline);
  if (exercise) return { state: 'done', closedReason: exercisedReason(exercise.kind) };
  if (facts.closedOn !== null) return { state: 'moot', closedReason: 'Dossier clos.' };
  return { state: 'moot', closedReason: 'Le fait qui faisait courir ce délai a changé.' };
}
