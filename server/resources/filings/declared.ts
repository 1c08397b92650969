import type { FilingKind } from '../../../templates/declaration.ts';
import { filings } from '../../../templates/index.ts';
import { ApiError } from '../../rest/errors.ts';

/** What the declaration of a kind says of filing it. */
export type Declared = Pick<
  FilingKind,
  | 'kind'
  | 'title'
  | 'article'
  | 'form'
  | 'receptionCounts'
  | 'rules'
  | 'courts'
  | 'stages'
  | 'anchor'
  | 'opens'
  | 'movesTo'
  | 'standingAfter'
>;

const LETTER: Declared = {
  kind: 'lettre_420_1',
  title: 'Constitution de partie civile par lettre (art. 420-1)',
  article: 'CPP 420-1',
  form: ['lrar', 'electronic', 'fax'],
  receptionCounts: true,
  rules: ['PC_LETTRE_420_1'],
  courts: ['tribunal_correctionnel', 'tribunal_judiciaire', 'tribunal_premiere_instance'],
  stages: ['audience_tc', 'comparution_immediate', 'cpv'],
  anchor: 'hearing',
  opens: 'join',
  standingAfter: 'constituee',
};

/** The kinds of acts the program produces, in the order of their list; the letter, the first of them, still tells of its filing here. */
export const DECLARED: readonly Declared[] = (filings as readonly object[]).map(kind => ('form' in kind ? (kind as FilingKind) : LETTER));

/** The declaration of a kind. Throws conflict for a kind this version of the program no longer produces. */
export function declaredKind(kind: string): Declared {
  const found = DECLARED.find(one => one.kind === kind);
  if (!found) throw new ApiError('conflict', {}, { message: 'Cette version du service ne connaît plus ce type d’acte.' });
  return found;
}
