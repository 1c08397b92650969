import type { PersonRow } from '../forms/rows.ts';

/** The persons prosecuted among those of a case. */
export const defendantsOf = <Person extends Pick<PersonRow, 'role'>>(persons: readonly Person[]): Person[] =>
  persons.filter(({ role }) => role === 'defendant');
