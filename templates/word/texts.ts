import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { text as appelCorrectionnel } from '../appel-correctionnel/text.ts';
import { text as appelCriminel } from '../appel-criminel/text.ts';
import { text as appelOrdonnance } from '../appel-ordonnance/text.ts';
import { text as bordereau } from '../bordereau/text.ts';
import { text as conclusionsCriminelles } from '../conclusions-criminelles/text.ts';
import { text as conclusionsInteretsCivils } from '../conclusions-interets-civils/text.ts';
import { text as conclusionsTc } from '../conclusions-tc/text.ts';
import { text as constitutionInstruction } from '../constitution-instruction/text.ts';
import { text as demandeActes } from '../demande-actes/text.ts';
import { text as demandeAvisAudience } from '../demande-avis-audience/text.ts';
import { text as demandeCopie } from '../demande-copie/text.ts';
import { text as demandeSarvi } from '../demande-sarvi/text.ts';
import type { FilingKindName } from '../kinds.ts';
import { text as lettre420_1 } from '../lettre-420-1/text.ts';
import { text as memoirePersonnel } from '../memoire-personnel/text.ts';
import { text as observations175 } from '../observations-175/text.ts';
import { text as plainteConstitution } from '../plainte-constitution/text.ts';
import { text as plainteSimple } from '../plainte-simple/text.ts';
import { text as pourvoi } from '../pourvoi/text.ts';
import { text as pouvoirSpecial } from '../pouvoir-special/text.ts';
import { text as relance } from '../relance/text.ts';
import { text as requeteCivi } from '../requete-civi/text.ts';
import { text as signalement } from '../signalement/text.ts';
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
  ['signalement', 'signalement', signalement],
  ['plainte_simple', 'plainte-simple', plainteSimple],
  ['conclusions_interets_civils', 'conclusions-interets-civils', conclusionsInteretsCivils],
  ['demande_actes', 'demande-actes', demandeActes],
  ['observations_175', 'observations-175', observations175],
  ['pourvoi', 'pourvoi', pourvoi],
  ['memoire_personnel', 'memoire-personnel', memoirePersonnel],
  ['demande_copie', 'demande-copie', demandeCopie],
  ['demande_avis_audience', 'demande-avis-audience', demandeAvisAudience],
  ['relance', 'relance', relance],
  ['requete_civi', 'requete-civi', requeteCivi],
  ['demande_sarvi', 'demande-sarvi', demandeSarvi],
  ['pouvoir_special', 'pouvoir-special', pouvoirSpecial],
  ['plainte_constitution', 'plainte-constitution', plainteConstitution],
];

// Run by hand after a change of wording: `npx tsx templates/word/texts.ts`.
if (argv[1] === fileURLToPath(import.meta.url))
  for (const [, slug, text] of TEXTS) await writeTemplate(new URL(`../${slug}/${slug}.docx`, import.meta.url), text);
