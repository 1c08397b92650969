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

/** The kinds of acts the program produces, in the order of their list. */
export const DECLARED: readonly Declared[] = filings;

/** The declaration of a kind. Throws conflict for a kind this version of the program no longer produces. */
export function declaredKind(kind: string): Declared {
  const found = DECLARED.find(one => one.kind === kind);
  if (!found) throw new ApiError('conflict', {}, { message: 'Cette version du service ne connaît plus ce type d’acte.' });
  return found;
}
