import { type Block, each, h2, p, plain, signatory, when } from './blocks.ts';
import { addressee, letterhead } from './passages.ts';

/** The public prosecutor of the court of the case. */
export const PROSECUTOR = ['Madame ou Monsieur le procureur de la République', '{{juridiction.nom}}'];
/** The investigating judge in charge, known by the number of the file. */
export const JUDGE = [
  'Madame ou Monsieur le juge d’instruction',
  '{{juridiction.nom}}',
  '{{#dossier.instructionConnue}}Information n° {{dossier.instruction}}{{/dossier.instructionConnue}}',
];

/** How the code lets a filing reach an investigating judge, and no other way (art. 81 al. 10). */
export const BY_DECLARATION =
  'Par déclaration au greffier, ou par lettre recommandée avec avis de réception (article 81, alinéa 10, du code de procédure pénale)';

/** Sender, addressee, place and day, and how the letter is sent: as the case says, unless the law leaves no choice. */
export const opening = (to: readonly string[], mode = '{{envoi.mode}}'): Block[] => [
  letterhead(),
  ...addressee(to),
  plain(`**${mode}**`, { room: 6 }),
];

/** The formula that ends a letter, and the signature under it. */
export const ending = (to: string): Block[] => [
  p(`Je vous prie d’agréer, ${to}, l’expression de ma haute considération.`, { isWithNext: true }),
  signatory(),
];

/** The case's numbers at the court and at the association, on one line. */
export const NUMBERS =
  '{{#dossier.parquetConnu}}N° de parquet {{dossier.parquet}} ; {{/dossier.parquetConnu}}{{#dossier.instructionConnue}}n° d’instruction {{dossier.instruction}} ; {{/dossier.instructionConnue}}nos références {{dossier.reference}}';

/** Exhibits alone, for a request that is not the association's own: its documents prove nothing there. */
export const joinedExhibits = (): Block[] => [
  when('annexe.avecPieces', [h2('Pièces jointes'), each('pieces', [plain('Pièce n° {{numero}} : {{intitule}} ({{date}})')])]),
];
