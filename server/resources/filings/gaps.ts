import { labels } from '../../../templates/dictionary/index.ts';
import { TEXTES, type TextFact } from '../../../templates/dictionary/textes.ts';
import type { Gap as Hole } from '../../../templates/engine/fill.ts';
import type { FilingFacts } from '../../../templates/facts.ts';
import { metaOf } from '../../rest/fields.ts';
import { type AskedField, askedFor, whereFilled } from './asked.ts';
import type { Named } from './gather.ts';
import { filingRequest } from './schema.ts';

/** A fact the filing lacks: asked here under `path`, or to be filled where `where` says. */
export interface Gap {
  path: string;
  title: string;
  sentence: string;
  kind: string;
  isHere: boolean;
  help: string | null;
  maxLength: number | null;
  /** For a choice: what may be answered. */
  choices: Readonly<Record<string, string>> | null;
  where: string | null;
}

/** What is still missing, in the order the filing says it; several places that one answer fills are asked once. */
export function missingIn(holes: readonly Hole[], facts: FilingFacts, unnamed: readonly Named[]): Gap[] {
  const found = new Map<string, Gap>();
  for (const { path, sentence } of holes) {
    const fields = askedFor(path, facts);
    const gaps = fields.length > 0 ? fields.map(field => asked(field, sentence, facts)) : [elsewhere(path, sentence)];
    for (const gap of gaps) if (!found.has(gap.path)) found.set(gap.path, gap);
  }
  return [...found.values(), ...unnamed.map(identityOf)];
}

/** What to write, for a field whose words outlive the stage they are typed at. */
const HELP: Partial<Record<AskedField, string>> = {
  maltreatment:
    'Des phrases entières, qui valent à chaque étape\u00a0: « L’auteur présumé des faits, majeur, … » plutôt que « Le prévenu … ».',
};

const COMMON = { help: null, maxLength: null, choices: null, where: null };

function asked(field: AskedField, sentence: string, facts: FilingFacts): Gap {
  const meta = metaOf(filingRequest.shape[field]);
  const text: TextFact | undefined = (TEXTES as Record<string, TextFact>)[field];
  const { help = HELP[field] ?? null, choices = null, maxLength = null } = text ?? {};
  return {
    ...COMMON,
    path: field,
    title: titleOf(field, facts),
    sentence,
    kind: meta.kind ?? 'text',
    isHere: true,
    help,
    choices,
    maxLength,
  };
}

/** Title of a field of the request; the costs are claimed under the article of the court. */
export function titleOf(field: AskedField, { court }: FilingFacts): string {
  const title = metaOf(filingRequest.shape[field]).title ?? field;
  if (field !== 'claimedCostsCents') return title;
  return `${title} (${['cour_assises', 'cour_criminelle'].includes(court.kind) ? '375' : '475-1'})`;
}

const elsewhere = (path: string, sentence: string): Gap => ({
  ...COMMON,
  path,
  title: labels[path] ?? path,
  sentence,
  kind: 'text',
  isHere: false,
  where: whereFilled(path),
});

const identityOf = ({ id, pseudonym }: Named): Gap => ({
  ...COMMON,
  path: `identity.${id}`,
  title: `l’identité de ${pseudonym}`,
  sentence: '',
  kind: 'text',
  isHere: false,
  where: whereFilled('parties'),
});
