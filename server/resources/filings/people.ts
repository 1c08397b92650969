import type { z } from 'zod';
import type { identity } from '#schema/persons';
import type { FilingFacts } from '../../../templates/facts.ts';
import type { Context } from '../../rest/resource.ts';
import { identityPlace } from '../persons/identify.ts';

type Names = z.infer<typeof identity>;

/** A person a filing may name, and whether the real name is recorded. */
export interface Named {
  id: string;
  pseudonym: string;
  role: string;
  gender: string | null;
  names: Names | null;
}

/** Reads a case with its persons under their real names, its counts, its exhibits and the lawyer in charge. */
export async function readDossier(
  { read, vault, today }: Context,
  { caseId, mayName = () => true }: { caseId: string; mayName?: ((personId: string) => boolean) | undefined },
) {
  const dossier = await read.case.findUniqueOrThrow({
    where: { id: caseId },
    include: {
      numbers: { orderBy: { id: 'asc' } },
      counts: { orderBy: { id: 'asc' } },
      persons: { where: { withdrawnOn: null }, include: { identity: true }, orderBy: { id: 'asc' } },
      exhibits: { where: { withdrawnOn: null }, orderBy: { number: 'asc' } },
      proceedings: { include: { court: true }, orderBy: { id: 'asc' } },
      steps: { select: { kind: true } },
      leadCourt: true,
      leadLawyer: true,
    },
  });
  const persons = dossier.persons.map(person => {
    const names =
      person.identity && mayName(person.id) ? (JSON.parse(vault.open(person.identity.sealed, identityPlace(person.id))) as Names) : null;
    return { ...person, names };
  });
  const serviceAddressOf = ({ id, serviceAddress }: { id: string; serviceAddress: string | null }) =>
    serviceAddress && vault.open(serviceAddress, `person.serviceAddress.${id}`);
  const nameOf = new Map(persons.map(person => [person.id, person.names ? fullName(person.names) : person.pseudonym]));
  const byId = new Map(persons.map(person => [person.id, person]));
  return {
    dossier,
    persons,
    lawyer: dossier.leadLawyer && lawyerOf(dossier.leadLawyer),
    defendants: persons
      .filter(({ role }) => role === 'defendant')
      .map(person => ({
        name: nameOf.get(person.id)!,
        gender: genderOf(person.gender),
        bornOn: person.names?.bornOn ?? null,
        status: person.status,
      })),
    victims: persons
      .filter(({ role }) => role === 'victim')
      .map((person): FilingFacts['victims'][number] => {
        const by = person.representedById ? byId.get(person.representedById) : undefined;
        return {
          name: person.names && fullName(person.names),
          pseudonym: person.pseudonym,
          gender: genderOf(person.gender),
          bornOn: person.names?.bornOn ?? null,
          isMinor: isMinor(person, today),
          hasJoined: person.hasJoined,
          birthPlace: person.names?.birthPlace ?? null,
          // Where a child can be reached is kept from whoever may not read the name.
          address: mayName(person.id) ? (serviceAddressOf(person) ?? person.names?.address ?? null) : null,
          representative: by
            ? {
                kind: by.role === 'administrateur_ad_hoc' ? ('administrateur_ad_hoc' as const) : ('representant_legal' as const),
                name: nameOf.get(by.id)!,
                gender: genderOf(by.gender),
                appointedBy: by.appointedBy,
                appointedOn: by.appointedOn,
              }
            : null,
          lawyerName: person.lawyerName,
        };
      }),
    counts: dossier.counts.map(count => ({
      offence: count.offence,
      defendant: count.defendantId ? (nameOf.get(count.defendantId) ?? null) : null,
      article: count.article,
      label: count.label,
      factsFrom: count.factsFromOn,
      factsTo: count.factsToOn,
      place: count.place,
    })),
  };
}

/** A lawyer as a filing names one. */
export const lawyerOf = (lawyer: { firstName: string; lastName: string; barName: string; firm: string | null }) => ({
  name: `${lawyer.firstName} ${lawyer.lastName}`,
  bar: lawyer.barName,
  firm: lawyer.firm,
});

const fullName = ({ firstName, lastName }: Names) => `${firstName} ${lastName}`;
export const genderOf = (gender: string | null): 'female' | 'male' | null => (gender === 'female' || gender === 'male' ? gender : null);
const isMinor = (person: { isMinorAtFacts: boolean; majorityMonth: string | null }, today: string) =>
  person.majorityMonth ? person.majorityMonth > today.slice(0, 7) : person.isMinorAtFacts;
