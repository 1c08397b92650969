import { filingRequest } from '#schema/filings';
import { labels } from '../../../templates/dictionary/index.ts';
import type { Gap as Met } from '../../../templates/engine/fill.ts';
import type { FilingFacts } from '../../../templates/facts.ts';
import { metaOf } from '../../rest/fields.ts';
import type { Named } from './gather.ts';

/** A fact the filing lacks: asked here under `path`, or to be filled where `title` says. */
export interface Gap {
  path: string;
  title: string;
  sentence: string;
  kind: string;
  isHere: boolean;
}

type Field = keyof typeof filingRequest.shape;
const period = ({ case: { factsFrom, factsTo } }: FilingFacts): Field[] => [
  ...(factsFrom === null ? (['factsFromOn'] as const) : []),
  ...(factsTo === null ? (['factsToOn'] as const) : []),
];

/** Path of the dictionary -> fields of the request that fill it. */
const ASKED_HERE: Readonly<Record<string, (facts: FilingFacts) => readonly Field[]>> = {
  'demandes.moral': () => ['claimedMoralCents'],
  'demandes.moralLettres': () => ['claimedMoralCents'],
  'demandes.frais': () => ['claimedCostsCents'],
  'demandes.fraisLettres': () => ['claimedCostsCents'],
  'recevabilite.maltraitance': () => ['maltreatment'],
  'recevabilite.actionPublique': () => ['publicActionOn'],
  'recevabilite.premiersFaits': period,
  'infractions.periode': period,
  'infractions.lieu': () => ['place'],
  'dossier.parquet': () => ['parquetNumber'],
  'juridiction.chambre': () => ['chamber'],
  'association.autorisePar': () => ['authorisedBy'],
  'association.autoriseLe': () => ['authorisedOn'],
};

/** What is still missing, in the order the text says it. */
export function gaps(met: readonly Met[], facts: FilingFacts, persons: readonly Named[]): Gap[] {
  const found = new Map<string, Gap>();
  for (const { path, sentence } of met) {
    const title = labels[path] ?? path;
    const fields = ASKED_HERE[path]?.(facts) ?? [];
    if (fields.length === 0) found.set(path, { path, title, sentence, kind: 'text', isHere: false });
    for (const field of fields) {
      const meta = metaOf(filingRequest.shape[field]);
      if (!found.has(field))
        found.set(field, { path: field, title: meta.title ?? title, sentence, kind: meta.kind ?? 'text', isHere: true });
    }
  }
  const unnamed = persons.filter(person => person.role === 'defendant' && person.names === null);
  return [
    ...found.values(),
    ...unnamed.map(person => ({
      path: `defendants.${person.id}`,
      title: `l’identité de ${person.pseudonym} (onglet Parties et chefs)`,
      sentence: 'se constituer partie civile à l’encontre de …',
      kind: 'text',
      isHere: false,
    })),
  ];
}
