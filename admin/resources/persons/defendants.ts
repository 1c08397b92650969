import type { PersonRow } from '../forms/rows.ts';

/** Those who are prosecuted in the case. */
export const defendantsOf = <Person extends Pick<PersonRow, 'role'>>(persons: readonly Person[]): Person[] =>
  persons.filter(({ role }) => role === 'defendant');

/** Whether a judgment put this person out of the case: kept for a remedy, out of the open list. */
export const isCleared = ({ clearedOn }: PersonRow): boolean => Boolean(clearedOn);

/** The defendants to choose among; who was cleared is still offered, for a remedy may concern them, and said to be. */
export const defendantOptions = (persons: readonly PersonRow[]): { id: string; label: string }[] =>
  defendantsOf(persons).map(person => ({
    id: person.id,
    label: isCleared(person) ? `${person.pseudonym} (hors de cause)` : person.pseudonym,
  }));
