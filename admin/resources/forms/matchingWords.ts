import { plainText } from '../../ui/plainText.ts';

/** Words of a text without accents; articles such as « 225-7 » stay whole. */
const wordsOf = (text: string): string[] =>
  plainText(text)
    .split(/[\s,;:()«»']+/)
    .filter(Boolean);

/** Those whose words begin with every word typed, in any order; words of the label and exact words first. */
export function matchingWords<T extends { label: string; words: string }>(options: readonly T[], typed: string): T[] {
  const asked = wordsOf(typed);
  if (asked.length === 0) return [...options];
  const ranked = options.flatMap(option => {
    const words = wordsOf(option.words);
    if (!asked.every(word => words.some(candidate => candidate.startsWith(word)))) return [];
    const named = wordsOf(option.label);
    const exact = asked.filter(word => words.includes(word)).length;
    const inLabel = asked.filter(word => named.some(candidate => candidate.startsWith(word))).length;
    return [{ option, rank: exact + 2 * inLabel }];
  });
  return ranked.toSorted((one, other) => other.rank - one.rank).map(({ option }) => option);
}
