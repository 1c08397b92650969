import { addDays } from '#law/days';
import { answersOf, type EventDay, eventOf } from '#law/events';
import type { Tx } from '../../db.ts';
import type { FieldErrors } from '../../rest/errors.ts';
import type { CaseFacts, CourtFacts, StepFacts } from '../cases/facts.ts';
import { lawChanges } from '../decisions/changes.ts';

/** The columns of an event that the law looks at. */
export type Told = Record<EventDay, string | null> & {
  kind: string;
  detail: string | null;
  decisionId: string | null;
  happenedOn: string;
};

const PAST = ['happenedOn', 'notifiedOn', 'servedOn', 'postedOn', 'receivedOn'] as const;
/** A judge fixes a day of the near future: further away, the year was mistyped. */
const FARTHEST_DAYS = 3650;

/** What cannot be true of an event, or is missing for the law to count: a French sentence by field. */
export function toldErrors(row: Readonly<Record<string, unknown>>, today: string): FieldErrors {
  const told = row as Told;
  const errors: Record<string, string> = {};
  for (const field of PAST) if (told[field] && told[field] > today) errors[field] = 'Cette date est à venir. Vérifiez l’année.';
  if (told.fixedOn && told.fixedOn > addDays(today, FARTHEST_DAYS)) errors.fixedOn = 'Cette date est trop lointaine. Vérifiez l’année.';
  if (told.fixedOn && told.fixedOn < told.happenedOn) errors.fixedOn = 'La date fixée ne peut pas précéder l’événement.';
  const event = eventOf(told.kind);
  if (!event) return errors;
  if (event.decision && !told.decisionId) errors.decisionId = event.decision;
  // A service without a day of its own took place on the day of the event.
  if (event.counts !== 'happenedOn' && event.counts !== 'servedOn' && !told[event.counts])
    errors[event.counts] = 'À renseigner : la loi compte le délai depuis cette date.';
  const answers = event.question && answersOf(event.question);
  if (answers && !told.detail) errors.detail = 'À renseigner : le délai en dépend.';
  else if (told.detail && !(answers && Object.hasOwn(answers, told.detail)))
    errors.detail = 'Cette précision ne va pas avec cet événement.';
  return errors;
}

type Place = { id: string; proceedingId: string; courtId: string | null };

/** What the law makes of a case once this event is in it, in the place of the one of the same id. */
export async function withTold(
  client: Pick<Tx, 'proceeding' | 'court'>,
  facts: CaseFacts,
  told: Told,
  { id, proceedingId, courtId }: Place,
): Promise<CaseFacts> {
  const proceeding = await client.proceeding.findUniqueOrThrow({ where: { id: proceedingId }, include: { court: true } });
  const court = courtId ? await client.court.findUniqueOrThrow({ where: { id: courtId } }) : proceeding.court;
  const { level, stage } = proceeding;
  const step: StepFacts = { ...told, id, proceedingId, level, stage, court: court as CourtFacts };
  const joins = told.kind === 'constitution' && (facts.standing === 'a_qualifier' || facts.standing === 'en_veille');
  return { ...facts, ...(joins && { standing: 'constituee' }), steps: [...facts.steps.filter(one => one.id !== id), step] };
}

/** The consequences of that, as the panel shows them. */
export async function changesOf(
  client: Pick<Tx, 'proceeding' | 'court'>,
  facts: CaseFacts,
  told: Told,
  { today, ...place }: Place & { today: string },
) {
  return lawChanges(facts, await withTold(client, facts, told, place), today);
}
