import { z } from 'zod';
import type { FilingFacts } from '../facts.ts';
import { agree, longDate, ofOrgan } from '../french.ts';
import { condition, text } from './leaf.ts';
import { atBar, civil, counsel, dayOrGap, filled, lowerFirst } from './wording.ts';

/** Who acts: the legal person (art. 551 al. 4 by analogy), who represents it, and its lawyer. */
export const association = z.object({
  nom: text('nom de l’association, avec son article', 'L’association Les Érables pour l’enfance (AEX)'),
  leNom: text('nom de l’association dans une phrase', 'l’association Les Érables pour l’enfance (AEX)'),
  nomCourt: text('nom court de l’association', 'l’association AEX'),
  entete: text('nom de l’association en tête de page', 'Association Les Érables pour l’enfance (AEX)'),
  forme: text('forme juridique', 'association régie par la loi du 1er juillet 1901'),
  formeEntete: text('forme juridique en tête de page', 'Association régie par la loi du 1er juillet 1901'),
  siege: text('siège', '14 rue des Essais, 75999 Paris-Exemple'),
  rnaConnu: condition('numéro RNA connu'),
  rna: text('numéro RNA', 'W759999999'),
  declareeLe: text('date de déclaration', '3 février 1986'),
  objet: text('objet statutaire', 'la défense ou l’assistance de l’enfant en danger et victime de toutes formes de maltraitance'),
  utilitePublique: condition('reconnue d’utilité publique'),
  inscrite: condition('inscrite auprès du ministère de la justice (art. 2-3 al. 2)'),
  representant: text('représentant légal', 'Madame Claire Exemplaire'),
  saQualite: text('qualité du représentant, avec son possessif', 'sa présidente'),
  autorise: text('« autorisé » accordé avec le représentant', 'autorisée'),
  autorisePar: text('organe qui autorise l’action', 'du conseil d’administration'),
  autoriseLe: text('date de l’autorisation d’agir', '9 novembre 2026'),
  domicile: text('domicile élu', 'au cabinet de son avocat'),
});

/** The association's lawyer in this case or at this hearing. */
export const avocat = z.object({
  present: condition('assistée d’un avocat'),
  nom: text('avocat', 'Maître Inès Conseil'),
  barreau: text('barreau de l’avocat', 'au barreau de Lille'),
  cabinetConnu: condition('cabinet de l’avocat connu'),
  cabinet: text('cabinet de l’avocat', 'SCP Conseil et associés'),
});

export function associationOf({ association: its, lawyer }: FilingFacts): z.infer<typeof association> {
  const { fullName, shortName, representativeGender: gender } = its;
  const hasSigle = shortName.trim() !== '' && shortName !== fullName;
  const named = /^association\b/i.test(fullName) ? lowerFirst(fullName) : `association ${fullName}`;
  const sigle = hasSigle ? ` (${shortName})` : '';
  return {
    nom: `L’${named}${sigle}`,
    leNom: `l’${named}${sigle}`,
    nomCourt: hasSigle ? `l’association ${shortName}` : `l’${named}`,
    entete: `${fullName}${sigle}`,
    forme: filled(lowerFirst(its.legalForm)),
    formeEntete: filled(its.legalForm),
    siege: filled(its.registeredOffice),
    rnaConnu: Boolean(its.rna?.trim()),
    rna: filled(its.rna),
    declareeLe: longDate(its.declaredOn),
    objet: filled(bareQuote(its.statutoryObject)),
    utilitePublique: its.isPublicUtility,
    inscrite: its.isRegistered,
    representant: its.representativeName.trim() ? civil({ name: its.representativeName, gender }) : null,
    saQualite: its.representativeTitle.trim() ? `${possessive(its)} ${lowerFirst(its.representativeTitle)}` : null,
    autorise: agree(gender, 'autorisé', 'autorisée'),
    autorisePar: its.authorisedBy?.trim() ? ofOrgan(its.authorisedBy) : null,
    autoriseLe: dayOrGap(its.authorisedOn),
    domicile: lawyer ? 'au cabinet de son avocat' : 'à son siège',
  };
}

export function avocatOf({ lawyer }: FilingFacts): z.infer<typeof avocat> {
  return {
    present: lawyer !== null,
    nom: lawyer && counsel(lawyer.name),
    barreau: lawyer && atBar(lawyer.bar),
    cabinetConnu: Boolean(lawyer?.firm?.trim()),
    cabinet: filled(lawyer?.firm ?? null),
  };
}

// « sa » becomes « son » before a vowel: son administratrice.
function possessive({ representativeTitle, representativeGender }: FilingFacts['association']): string {
  return /^[aeiouyéèêh]/i.test(representativeTitle) ? 'son' : agree(representativeGender, 'son', 'sa');
}

function bareQuote(quoted: string): string {
  return quoted
    .trim()
    .replace(/^«\s*|\s*»$/g, '')
    .replace(/\.$/, '');
}
