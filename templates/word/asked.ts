import { type Block, each, item, p, unless } from './blocks.ts';

/** Asks a free fact on which sentences depend without printing it: seen only while it is not answered, so that it is told missing. */
export const asked = (key: string, lead: string): Block => unless(`fournis.${key}`, [p(`${lead} : {{textes.${key}}}.`)]);

/** A free fact written one line an item; while it is not answered, the one line that says so. */
export const linesOf = (key: string, lead: string, style: (text: string) => Block = item): Block[] => [
  each(`lignes.${key}`, [style('{{texte}}')]),
  asked(key, lead),
];
