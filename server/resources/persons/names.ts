import type { Tx } from '../../db.ts';
import { ApiError } from '../../rest/errors.ts';
import type { Vault } from '../../vault/index.ts';

/** Words of a name put together: « Le Gall de Kerven » has four. */
const LONGEST_NAME = 5;
/** Shorter words are too common to be refused. */
const SHORTEST_WORD = 3;

/**
 * Throws when a text kept in clear holds a protected name of this case, by keyed hashes and without opening any identity.
 * Finds whole last names and first names however they are spelt (accents, capitals, hyphens); not a name half written nor misspelt.
 */
export async function refuseProtectedNames(
  { tx, vault }: { tx: Pick<Tx, 'identityKey'>; vault: Pick<Vault, 'nameKeys' | 'indexCandidates'> },
  caseId: string,
  texts: Readonly<Record<string, string | null | undefined>>,
): Promise<void> {
  const typed = Object.entries(texts).filter((entry): entry is [string, string] => Boolean(entry[1]));
  if (typed.length === 0) return;
  const rows = await tx.identityKey.findMany({ where: { identity: { caseId } }, select: { hash: true } });
  if (rows.length === 0) return;
  const names = new Set(rows.map(({ hash }) => hash));
  const isName = (phrase: string) =>
    vault
      .nameKeys({ lastName: phrase })
      .filter(key => key.startsWith('='))
      .some(key => vault.indexCandidates(key).some(hash => names.has(hash)));
  const named = typed.filter(([, text]) => phrases(text).some(isName));
  if (named.length > 0) throw new ApiError('invalid', Object.fromEntries(named.map(([field]) => [field, REFUSED])));
}

const REFUSED = 'Ce texte contient un nom protégé\u00a0: écrivez le pseudonyme.';

/** Every run of words of a text that may be a name. */
export function phrases(text: string): string[] {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? [];
  const runs = words.flatMap((_, start) =>
    Array.from({ length: Math.min(LONGEST_NAME, words.length - start) }, (__, length) => words.slice(start, start + length + 1).join(' ')),
  );
  return [...new Set(runs)].filter(run => run.replaceAll(' ', '').length >= SHORTEST_WORD);
}
