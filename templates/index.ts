import { readFile } from 'node:fs/promises';
import { appelCorrectionnel } from './appel-correctionnel/filing.ts';
import { appelCriminel } from './appel-criminel/filing.ts';
import { appelOrdonnance } from './appel-ordonnance/filing.ts';
import { bordereau } from './bordereau/filing.ts';
import { conclusionsCriminelles } from './conclusions-criminelles/filing.ts';
import { conclusionsInteretsCivils } from './conclusions-interets-civils/filing.ts';
import { conclusionsTc } from './conclusions-tc/filing.ts';
import { constitutionInstruction } from './constitution-instruction/filing.ts';
import type { FilingKind } from './declaration.ts';
import { demandeActes } from './demande-actes/filing.ts';
import { demandeAvisAudience } from './demande-avis-audience/filing.ts';
import { demandeCopie } from './demande-copie/filing.ts';
import { demandeSarvi } from './demande-sarvi/filing.ts';
import type { Properties } from './engine/properties.ts';
import type { FilingFacts } from './facts.ts';
import { lettre420_1 } from './lettre-420-1/filing.ts';
import { memoirePersonnel } from './memoire-personnel/filing.ts';
import { observations175 } from './observations-175/filing.ts';
import { plainteConstitution } from './plainte-constitution/filing.ts';
import { plainteSimple } from './plainte-simple/filing.ts';
import { pourvoi } from './pourvoi/filing.ts';
import { pouvoirSpecial } from './pouvoir-special/filing.ts';
import { relance } from './relance/filing.ts';
import { requeteCivi } from './requete-civi/filing.ts';
import { signalement } from './signalement/filing.ts';

/** Every filing the program can write, one line each. */
export const filings: readonly FilingKind[] = [
  lettre420_1,
  conclusionsTc,
  conclusionsCriminelles,
  constitutionInstruction,
  appelCorrectionnel,
  appelCriminel,
  appelOrdonnance,
  bordereau,
  signalement,
  plainteSimple,
  conclusionsInteretsCivils,
  demandeActes,
  observations175,
  pourvoi,
  memoirePersonnel,
  demandeCopie,
  demandeAvisAudience,
  relance,
  requeteCivi,
  demandeSarvi,
  pouvoirSpecial,
  plainteConstitution,
];

/** The declaration of a kind, or null when no template is shipped for it. */
export const filingOf = (kind: string): FilingKind | null => filings.find(candidate => candidate.kind === kind) ?? null;

/** Bytes of the Word template shipped for a kind; throws RangeError for a kind nobody declares. */
export async function templateFile(kind: string): Promise<Buffer> {
  const filing = filingOf(kind);
  if (!filing) throw new RangeError(`no such filing: ${kind}`);
  return readFile(new URL(filing.file, import.meta.url));
}

/** What a produced file says of itself: the act and the association, no person. */
export const propertiesOf = ({ title }: FilingKind, { association }: FilingFacts): Properties => ({
  title,
  association: association.fullName,
  description: 'Modèle à faire valider par l’avocat',
});
