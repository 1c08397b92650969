import { VOCABULARY } from '../../server/law/vocabulary.ts';

/** The README's glossary, made from the vocabulary: one line a word, in alphabetical order. */
export const glossary = (): string =>
  [...VOCABULARY]
    .sort((one, other) => one.french.localeCompare(other.french, 'fr'))
    .map(({ french, english, help }) => `| ${french} | ${english} | ${help} |`)
    .join('\n');
