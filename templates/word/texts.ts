import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { text as appelCorrectionnel } from '../appel-correctionnel/text.ts';
import { text as appelCriminel } from '../appel-criminel/text.ts';
import { text as appelOrdonnance } from '../appel-ordonnance/text.ts';
import { text as bordereau } from '../bordereau/text.ts';
import { text as conclusionsCriminelles } from '../conclusions-criminelles/text.ts';
import { text as conclusionsTc } from '../conclusions-tc/text.ts';
import { text as constitutionInstruction } from '../constitution-instruction/text.ts';
import type { FilingKindName } from '../kinds.ts';
import { text as lettre420_1 } from '../lettre-420-1/text.ts';
import type { FilingText } from './blocks.ts';
import { writeTemplate } from './build.ts';

/** The written text of every shipped template, one line each, and the folder its Word file is built in. */
export const TEXTS: readonly (readonly [kind: FilingKindName, slug: string, text: FilingText])[] = [
  ['lettre_420_1', 'lettre-420-1', lettre420_1],
  ['conclusions_tc', 'conclusions-tc', conclusionsTc],
  ['conclusions_criminelles', 'conclusions-criminelles', conclusionsCriminelles],
  ['constitution_instruction', 'constitution-instruction', constitutionInstruction],
  ['appel_correctionnel', 'appel-correctionnel', appelCorrectionnel],
  ['appel_criminel', 'appel-criminel', appelCriminel],
  ['appel_ordonnance', 'appel-ordonnance', appelOrdonnance],
  ['bordereau', 'bordereau', bordereau],
];

// Run by hand after a change of wording: `npx tsx templates/word/texts.ts`.
if (argv[1] === fileURLToPath(import.meta.url))
  for (const [, slug, text] of TEXTS) await writeTemplate(new URL(`../${slug}/${slug}.docx`, import.meta.url), text);
