import type { Tx } from '../../db.ts';
import { ApiError } from '../../rest/errors.ts';
import type { Vault } from '../../vault/index.ts';
import { isCommonWord } from './commonWords.ts';

/** Words of a name put together: « Le Gall de Kerven » has four. */
export const LONGEST_NAME = 5;
/** Shorter words are too common to be refused. */
export const SHORTEST_WORD = 3;

/**
 * Throws when a text holds a protected name of this case, by keyed hashes and without opening any identity. The engine asks it of every free
 * text of every record of a case. Finds whole last names and first names however they are spelt (accents, capitals, hyphens), and either half
 * of a compound one; an everyday word (« petit », « mars ») only where its capital is that of a name. Not modelled: a name misspelt.
 */
export async function refuseProtectedNames(
  { tx, vault }: { tx: Pick<Tx, 'identityKey'>; vault: Pick<Vault, 'nameKeys' | 'partKeys' | 'indexCandidates'> },
  caseId: string,
  texts: Readonly<Record<string, string | null | undefined>>,
): Promise<void> {
  const typed = Object.entries(texts).filter((entry): entry is [string, string] => Boolean(entry[1]));
  if (typed.length === 0) return;
  const rows = await tx.identityKey.findMany({ where: { identity: { caseId } }, select: { hash: true } });
  if (rows.length === 0) return;
  const names = new Set(rows.map(({ hash }) => hash));
  const isName = (phrase: string) =>
    [...vault.nameKeys({ lastName: phrase }).filter(key => key.startsWith('=')), ...vault.partKeys({ lastName: phrase }, phrase)].some(
      key => vault.indexCandidates(key).some(hash => names.has(hash)),
    );
  const named = typed.filter(([, text]) => phrases(text).some(isName));
  if (named.length > 0) throw new ApiError('invalid', Object.fromEntries(named.map(([field]) => [field, REFUSED])));
}

const REFUSED = 'Ce texte contient un nom protégé\u00a0: écrivez le pseudonyme.';

/** Every run of words of a text that may be a name; an everyday word alone is one only with a capital inside a sentence. */
export function phrases(text: string): string[] {
  const found = [...text.normalize('NFC').matchAll(/[\p{L}\p{M}]+/gu)].map(match => ({ word: match[0], at: match.index }));
  const runs = found.flatMap(({ word, at }, start) =>
    Array.from({ length: Math.min(LONGEST_NAME, found.length - start) }, (_, length) =>
      length === 0 && isCommonWord(word) && !isNameLike(text, word, at)
        ? ''
        : found
            .slice(start, start + length + 1)
            .map(one => one.word)
            .join(' '),
    ),
  );
  return [...new Set(runs)].filter(run => run.replaceAll(' ', '').length >= SHORTEST_WORD);
}

/** A capital that neither the beginning of a text nor a full stop asks for. */
export const isNameLike = (text: string, word: string, at: number): boolean =>
  /^\p{Lu}/u.test(word) && !/(?:^|[.!?;:\n«(–—-])[\s\u00a0\u202f]*$/u.test(text.slice(0, at));
