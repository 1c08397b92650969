import { type Obstacle, STANDING_KINDS } from '#law/standingDocuments';
import { filingRequest } from '#schema/filings';
import type { LetterFacts } from '../../../templates/lettre-420-1/facts.ts';
import { lettre420_1 } from '../../../templates/lettre-420-1/filing.ts';
import { metaOf } from '../../rest/fields.ts';
import type { Named } from './letter.ts';

/** A fact the letter lacks: asked here under `path`, or to be filled where `title` says. */
export interface Gap {
  path: string;
  title: string;
  sentence: string;
  kind: string;
  isHere: boolean;
}

/** Path in the letter's facts -> field of the request that fills it. */
const ASKED_HERE: Readonly<Record<string, keyof typeof filingRequest.shape>> = {
  'case.claimedMoralCents': 'claimedMoralCents',
  'case.claimedCostsCents': 'claimedCostsCents',
  'case.maltreatment': 'maltreatment',
  'case.publicActionStarted': 'publicActionOn',
  'case.factsFrom': 'factsFromOn',
  'case.factsTo': 'factsToOn',
  'case.place': 'place',
  'case.parquetNumber': 'parquetNumber',
  'hearing.chamber': 'chamber',
  'association.authorisedBy': 'authorisedBy',
  'association.authorisedOn': 'authorisedOn',
};

/** Where the other facts are filled. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  defendants: 'au moins un prévenu (onglet Parties et chefs)',
  counts: 'au moins un chef de prévention (onglet Parties et chefs)',
  consentGiven: 'l’accord de la victime ou de son représentant légal (art. 2-22)',
};

const LAPSED: Readonly<Record<Obstacle['state'], string>> = {
  expired: 'un document en vigueur à la place de celui qui a expiré',
  to_come: 'un document déjà en vigueur ce jour',
  not_provided: 'un document',
};

/** What is still missing, in the order the letter says it. */
export function gaps(facts: LetterFacts, persons: readonly Named[], lapsed: readonly Obstacle[]): Gap[] {
  const found = lettre420_1.missing(facts).map(({ path, title, sentence }): Gap => {
    const field = ASKED_HERE[path];
    if (field === undefined)
      return { path, title: ELSEWHERE[path] ?? `${title} (fiche de l’association)`, sentence, kind: 'text', isHere: false };
    const meta = metaOf(filingRequest.shape[field]);
    return { path: field, title: meta.title ?? title, sentence, kind: meta.kind ?? 'text', isHere: true };
  });
  const unnamed = persons.filter(person => person.role === 'defendant' && person.names === null);
  return [
    ...found,
    ...lapsed.map(({ kind, state }) => ({
      path: `association.${kind}`,
      title: `${LAPSED[state]}\u00a0: ${STANDING_KINDS[kind].title} (dossier de l’association)`,
      sentence: STANDING_KINDS[kind].proves,
      kind: 'text',
      isHere: false,
    })),
    ...unnamed.map(person => ({
      path: `defendants.${person.id}`,
      title: `l’identité de ${person.pseudonym} (onglet Parties et chefs)`,
      sentence: 'se constituer partie civile à l’encontre de …',
      kind: 'text',
      isHere: false,
    })),
  ];
}
