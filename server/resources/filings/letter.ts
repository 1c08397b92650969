import type { z } from 'zod';
import { knownOffence } from '#law/catalogue';
import { inForceOn, lapsedOn, type Obstacle, provedBy } from '#law/standingDocuments';
import type { filingRequest } from '#schema/filings';
import type { identity } from '#schema/persons';
import type { LetterFacts } from '../../../templates/lettre-420-1/facts.ts';
import { ApiError } from '../../rest/errors.ts';
import type { Context } from '../../rest/resource.ts';
import { consentOf } from '../consents/consentOf.ts';
import { identityPlace } from '../persons/identify.ts';
import { type KeptDocument, keptDocuments } from '../standing-documents/proofs.ts';

export type FilingRequest = z.infer<typeof filingRequest>;
/** Where the draft of the case's central argument is sealed. */
export const maltreatmentPlace = (caseId: string): string => `case.maltreatment.${caseId}`;

type Names = z.infer<typeof identity>;

/** A person the letter names, and whether the real name is recorded. */
export interface Named {
  id: string;
  pseudonym: string;
  role: string;
  gender: string | null;
  names: Names | null;
}

/** Everything the letter needs of a case, real names included: in memory only, and said in the journal when a document is made of it. */
export async function gather(
  context: Context,
  request: FilingRequest,
): Promise<{ facts: LetterFacts; persons: Named[]; reference: string; lapsed: Obstacle[] }> {
  const { read, today } = context;
  const association = await read.association.findFirstOrThrow();
  const kept = await keptDocuments(read);
  const dossier = await read.case.findUniqueOrThrow({
    where: { id: request.caseId },
    include: {
      numbers: { where: { kind: 'parquet' } },
      counts: { orderBy: { id: 'asc' } },
      persons: { where: { withdrawnOn: null }, include: { identity: true }, orderBy: { id: 'asc' } },
    },
  });
  const hearing = await read.hearing.findUniqueOrThrow({ where: { id: request.hearingId }, include: { court: true } });
  if (hearing.caseId !== dossier.id) throw new ApiError('invalid', { hearingId: 'Choix inconnu.' });
  const persons = dossier.persons.map(person => ({ ...person, names: namesOf(context, person.id, person.identity?.sealed) }));
  const nameOf = new Map(persons.map(person => [person.id, person.names ? fullName(person.names) : person.pseudonym]));
  const factsOn = request.factsFromOn ?? dossier.factsFromOn;
  const proved = provedForLetter(association, kept, { factsOn, filingOn: today });
  const consent = await consentOf(read, dossier.id, today);
  const publicActionOn = request.publicActionOn ?? dossier.publicActionOn;
  const facts: LetterFacts = {
    association: {
      ...association,
      ...proved,
      // The decision taken for this case, else the general one: the power is judged on the day of filing and cannot be mended later.
      authorisedBy: request.authorisedBy ?? dossier.joinDecidedBy ?? proved.authorisedBy,
      authorisedOn: request.authorisedOn ?? dossier.joinDecidedOn ?? proved.authorisedOn,
      representativeGender: genderOf(association.representativeGender),
    },
    court: hearing.court,
    hearing: { heldOn: hearing.heldOn, startTime: hearing.startTime, chamber: request.chamber ?? hearing.chamber },
    case: {
      reference: dossier.reference,
      codeName: dossier.codeName,
      parquetNumber: request.parquetNumber ?? dossier.numbers[0]?.value ?? null,
      factsFrom: factsOn,
      factsTo: request.factsToOn ?? dossier.factsToOn,
      place: request.place ?? dossier.place,
      publicActionStarted: publicActionOn === null ? null : publicActionOn <= today,
      claimedMoralCents: request.claimedMoralCents ?? dossier.claimedMoralCents,
      claimedCostsCents: request.claimedCostsCents ?? dossier.claimedCostsCents,
      maltreatment:
        request.maltreatment ?? (dossier.maltreatment && context.vault.open(dossier.maltreatment, maltreatmentPlace(dossier.id))),
    },
    defendants: persons
      .filter(person => person.role === 'defendant')
      .map(person => ({ name: nameOf.get(person.id)!, gender: genderOf(person.gender), bornOn: person.names?.bornOn ?? null })),
    counts: dossier.counts.map(count => {
      const standing = knownOffence(count.offence)?.standing;
      return {
        defendant: count.defendantId ? (nameOf.get(count.defendantId) ?? null) : null,
        article: count.article,
        label: count.label,
        factsFrom: count.factsFromOn,
        factsTo: count.factsToOn,
        standing2_3: standing?.art2_3 ?? false,
        standing2_22: standing?.art2_22 ?? false,
      };
    }),
    victims: persons
      .filter(person => person.role === 'victim')
      .map(person => ({
        name: nameOf.get(person.id)!,
        pseudonym: person.pseudonym,
        gender: genderOf(person.gender),
        isMinor: isMinor(person, today),
      })),
    // The letter lodges the association's own action: the file before the court already tells who the victim is.
    nameVictims: false,
    lawyer: null,
    signedOn: today,
    signedAtPlace: association.city,
    consentGiven: consent.given,
  };
  return { facts, persons, reference: dossier.reference, lapsed: lapsedOn(kept, today) };
}

type Association = NonNullable<Awaited<ReturnType<Context['read']['association']['findFirst']>>>;

/** What the letter says of the association: its dated documents first, its own record where there is none of the kind. */
function provedForLetter(association: Association, kept: readonly KeptDocument[], days: { factsOn: string | null; filingOn: string }) {
  const proved = provedBy(kept, association, days);
  const decision = inForceOn(kept, 'pv_autorisation', days.filingOn);
  const isKept = kept.some(({ kind }) => kind === 'pv_autorisation');
  return {
    declaredOn: proved.associationDeclaredOn ?? association.declaredOn,
    statutoryObject: proved.objectAtFiling ?? '',
    isPublicUtility: proved.isPublicUtility,
    authorisedBy: isKept ? (decision?.organ ?? null) : association.authorisedBy,
    authorisedOn: isKept ? decision && (decision.datedOn ?? decision.fromOn) : association.authorisedOn,
  };
}

function namesOf({ vault }: Context, personId: string, sealed: string | undefined): Names | null {
  return sealed ? (JSON.parse(vault.open(sealed, identityPlace(personId))) as Names) : null;
}

const fullName = ({ firstName, lastName }: Names) => `${firstName} ${lastName}`;
const genderOf = (gender: string | null) => (gender === 'female' || gender === 'male' ? gender : null);
const isMinor = (person: { isMinorAtFacts: boolean; majorityMonth: string | null }, today: string) =>
  person.majorityMonth ? person.majorityMonth > today.slice(0, 7) : person.isMinorAtFacts;
