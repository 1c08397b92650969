import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { FilingKindName } from '../kinds.ts';
import { text as lettre420_1 } from '../lettre-420-1/text.ts';
import type { FilingText } from './blocks.ts';
import { writeTemplate } from './build.ts';

/** The written text of every shipped template, one line each, and the folder its Word file is built in. */
export const TEXTS: readonly (readonly [kind: FilingKindName, slug: string, text: FilingText])[] = [
  ['lettre_420_1', 'lettre-420-1', lettre420_1],
];

// Run by hand after a change of wording: `npx tsx templates/word/texts.ts`.
if (argv[1] === fileURLToPath(import.meta.url))
  for (const [, slug, text] of TEXTS) await writeTemplate(new URL(`../${slug}/${slug}.docx`, import.meta.url), text);
