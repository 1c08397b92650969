import { ApiError } from '../rest/errors.ts';
import type { Context } from '../rest/resource.ts';
import { protectedWords } from './known.ts';
import { type Hit, scanDocx, scanText } from './scan.ts';
import type { ProtectedWords } from './words.ts';

/** Asking whether a word is a protected name, again and again, would be a way to find names: no more than exports need, an hour and a person. */
export const SCANS_AN_HOUR = 60;

/** A file about to leave as « diffusable ». */
export interface Leaving {
  bytes: Buffer;
  fileName: string;
  /** The case it is about; null for one about none. */
  about: string | null;
}

/**
 * Throws `leak`, with the hits, when a file about to leave holds a protected name, date, number or address of any case. Every export calls it
 * on the very bytes it delivers, outside any transaction; `known` is the index it already opened. The hits name nobody and no case.
 */
export async function refuseLeaks(
  context: Pick<Context, 'read' | 'vault'>,
  { bytes, fileName, about }: Leaving,
  known?: ProtectedWords,
): Promise<void> {
  const words = known ?? (await protectedWords(context, about));
  const hits = [...scanDocx(bytes, words), ...scanText(fileName, 'nom du fichier', words)];
  if (hits.length > 0) throw new ApiError('leak', {}, { message: `${found(hits)} Le document n’a pas été délivré.`, facts: { hits } });
}

/** « 1 nom protégé trouvé. », « 3 passages protégés trouvés. » */
export function found(hits: readonly Pick<Hit, 'kind'>[]): string {
  const what = hits.every(({ kind }) => kind === 'name') ? ['nom protégé', 'noms protégés'] : ['passage protégé', 'passages protégés'];
  return hits.length > 1 ? `${hits.length} ${what[1]} trouvés.` : `${hits.length} ${what[0]} trouvé.`;
}
