import type { FILING_KINDS } from '#schema/filings';

/** The acts as the staff calls them, for a line or the name of a button. */
const SHORT: Readonly<Record<keyof typeof FILING_KINDS, string>> = {
  lettre_420_1: 'constitution 420-1',
  conclusions_tc: 'conclusions (TC)',
  conclusions_criminelles: 'conclusions (assises, CCD)',
  constitution_instruction: 'constitution (instruction)',
  appel_correctionnel: 'appel correctionnel',
  appel_criminel: 'appel criminel',
  appel_ordonnance: 'appel d’une ordonnance',
  bordereau: 'bordereau de pièces',
  signalement: 'signalement',
  plainte_simple: 'plainte simple',
  conclusions_interets_civils: 'conclusions (intérêts civils)',
  demande_actes: 'demande d’actes 82-1',
  observations_175: 'observations 175',
  pourvoi: 'pourvoi',
  memoire_personnel: 'mémoire personnel',
  demande_copie: 'demande de copie',
  demande_avis_audience: 'demande d’avis d’audience',
  relance: 'relance',
  requete_civi: 'requête CIVI',
  demande_sarvi: 'demande SARVI',
  pouvoir_special: 'pouvoir spécial',
  plainte_constitution: 'plainte avec constitution',
};

/** « constitution 420-1 »; the code itself for a kind this version does not know. */
export const shortKind = (kind: string): string => (Object.hasOwn(SHORT, kind) ? SHORT[kind as keyof typeof SHORT] : kind);

/** The same at the beginning of a line. */
export function lineKind(kind: string): string {
  const words = shortKind(kind);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
