import { block, warn } from '../checks/check.ts';
import { documentChecks } from '../checks/standing.ts';
import type { Check, FilingKind } from '../declaration.ts';
import type { FilingFacts } from '../facts.ts';

/** The list of exhibits, numbered, dated, communicated to all parties. */
export const bordereau: FilingKind = {
  kind: 'bordereau',
  title: 'Bordereau de pièces',
  slug: 'bordereau',
  article: 'Communication des pièces à toutes les parties',
  file: 'bordereau/bordereau.docx',
  courts: [],
  stages: [],
  anchor: 'case',
  rules: [],
  form: ['electronic', 'audience', 'greffe', 'lrar'],
  receptionCounts: false,
  isForfeit: false,
  signedBy: 'either',
  checks: facts => [...exhibitChecks(facts), ...documentChecks(facts)],
};

function exhibitChecks({ exhibits, annexes }: FilingFacts): Check[] {
  if (!exhibits.length && !annexes.length) return [block('Le dossier n’a ni pièce ni annexe à communiquer.', 'Bordereau')];
  const undated = exhibits.filter(({ datedOn }) => datedOn === null).map(({ number }) => number);
  if (!undated.length) return [];
  const which =
    undated.length > 1 ? `Les pièces n°\u00a0${undated.join(', ')} n’ont pas de date` : `La pièce n°\u00a0${undated[0]} n’a pas de date`;
  return [warn(`${which}\u00a0: le bordereau l’écrit.`, 'Bordereau')];
}
