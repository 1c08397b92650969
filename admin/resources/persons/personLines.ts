import { isDay, shortDay } from '#law/days';
import type { PersonRow } from '../forms/rows.ts';
import { majorityWords } from './majority.ts';

const NBSP = '\u00A0';

/** What a card says of a person under the pseudonym, one fact a line, nothing nominative. */
export function personLines(
  person: PersonRow,
  persons: readonly PersonRow[],
  words: (field: string, value: string | null) => string | null,
  today: string,
): string[] {
  const isFemale = person.gender === 'female';
  const agreed = (masculine: string) => (isFemale ? `${masculine}e` : masculine);
  const nameOf = (id: string | null) => persons.find(other => other.id === id)?.pseudonym;
  const representative = nameOf(person.representedById);
  const represented = persons.filter(({ representedById }) => representedById === person.id).map(({ pseudonym }) => pseudonym);
  const isOther = !['victim', 'defendant'].includes(person.role);
  const appointed = [
    person.appointedBy && `par ${person.appointedBy}`,
    person.appointedOn && isDay(person.appointedOn) && `le ${shortDay(person.appointedOn)}`,
  ].filter(Boolean);
  const lines = [
    isOther && words('role', person.role),
    [words('status', person.status), words('custody', person.custody)].filter(Boolean).join(', '),
    majorityWords(person, today).text,
    person.isMinorAtFacts && `${agreed('mineur')} au moment des faits`,
    person.guardian && `${agreed('confié')} à${NBSP}: ${person.guardian}`,
    person.relation,
    represented.length > 0 && `pour ${represented.join(', ')}`,
    appointed.length > 0 && `${agreed('désigné')} ${appointed.join(' ')}`,
    representative && `${agreed('représenté')} par ${representative}`,
    person.lawyerName && `avocat${NBSP}: ${person.lawyerName}`,
    person.hasElectedService && 'actes envoyés à l’adresse déclarée (art. 706-40-1)',
  ];
  return lines.filter((line): line is string => Boolean(line));
}
