import type { Finding } from '../../../templates/engine/lint.ts';
import type { Context } from '../../rest/resource.ts';
import { phrases } from '../persons/names.ts';

const AT_ONCE = 500;

/** A text and where it stands. */
interface Placed {
  place: string;
  text: string;
}

/**
 * Remarks on the protected names, of any case, that stand in texts, shown masked. By keyed hashes, without opening an identity: which case, nobody
 * is told. Whole names however they are spelt, and halves of compound ones. Not modelled: a name misspelt.
 */
export async function namesIn({ read, vault }: Pick<Context, 'read' | 'vault'>, texts: readonly Placed[]): Promise<Finding[]> {
  const found = new Map<string, string>();
  const typed = texts.map(({ place, text }) => ({ place, phrases: phrases(text) }));
  for (const phrase of new Set(typed.flatMap(one => one.phrases))) {
    const keys = [
      ...vault.nameKeys({ lastName: phrase }).filter(key => key.startsWith('=')),
      ...vault.partKeys({ lastName: phrase }, phrase),
    ];
    for (const key of keys) for (const hash of vault.indexCandidates(key)) found.set(hash, phrase);
  }
  const names = new Set<string>();
  const hashes = [...found.keys()];
  for (let from = 0; from < hashes.length; from += AT_ONCE) {
    const rows = await read.identityKey.findMany({ where: { hash: { in: hashes.slice(from, from + AT_ONCE) } }, select: { hash: true } });
    for (const { hash } of rows) names.add(found.get(hash)!);
  }
  return typed.flatMap(one => {
    const hits = one.phrases.filter(phrase => names.has(phrase));
    const longest = hits.filter(hit => !hits.some(other => other !== hit && ` ${other} `.includes(` ${hit} `)));
    return longest.map(
      (hit): Finding => ({
        ...{ level: 'remark', place: one.place, copy: null },
        sentence: `nom réel d’une personne protégée dans le texte fixe du modèle (« ${masked(hit)} »).`,
        hint: 'Retirez-le\u00a0: ce texte sera dans tous les actes. Le dictionnaire a les champs des personnes.',
      }),
    );
  });
}

/** « D••••••• »: enough to find the passage, not to read the name. */
const masked = (name: string): string =>
  name
    .split(' ')
    .map(word => `${word[0]}${'•'.repeat([...word].length - 1)}`)
    .join(' ');
