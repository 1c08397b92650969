import type { FilingKind } from '../../../templates/declaration.ts';
import { filingOf } from '../../../templates/index.ts';
import { ApiError } from '../../rest/errors.ts';

/** The declaration of a kind of act. Throws conflict for a kind this version of the program no longer produces. */
export function declaredKind(kind: string): FilingKind {
  const found = filingOf(kind);
  if (!found) throw new ApiError('conflict', {}, { message: 'Cette version du service ne connaît plus ce type d’acte.' });
  return found;
}
