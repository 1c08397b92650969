import { z } from 'zod';
import type { FilingFacts } from '../facts.ts';
import { agree, longDate } from '../french.ts';
import { condition, text } from './leaf.ts';
import { victimesOf } from './parties.ts';
import { civil, counsel, filled, upperFirst } from './wording.ts';

type Victim = FilingFacts['victims'][number];

/** The victim who asks for herself (CIVI, SARVI): the association only lends its pen, so she is named, and a minor acts through someone. */
export const requerante = z.object({
  connue: condition('victime qui demande désignée'),
  identite: text('victime qui demande', 'Léa Fictive'),
  ne: text('« né » accordé avec la victime qui demande', 'née'),
  neLe: text('date de naissance de la victime qui demande', '4 avril 2010'),
  neA: text('lieu de naissance de la victime qui demande', 'Lille'),
  demeure: text('adresse de la victime qui demande', '3 rue du Faux-Semblant, 59999 Lille'),
  mineure: condition('la victime qui demande est encore mineure'),
  representation: text('représentation de la victime qui demande', 'représentée par Madame Marie Fictive, sa représentante légale'),
  lien: text('lien de qui agit avec la victime', 'la représentante légale de la victime mineure'),
  elle: text('« elle » ou « il », pour la victime qui demande', 'elle'),
  demandeur: text('« demandeur » accordé avec la victime qui demande', 'demanderesse'),
  lese: text('« lésé » accordé avec la victime qui demande', 'lésée'),
  assiste: text('« assisté » accordé avec la victime qui demande', 'assistée'),
  assistee: condition('la victime qui demande a un avocat'),
  sonAvocat: text('avocat de la victime qui demande', 'Maître Jean Essai'),
  signataire: text('qui signe la demande de la victime', 'Madame Marie Fictive'),
  qualiteSignataire: text('qualité de qui signe la demande de la victime', 'Sa représentante légale'),
});

/** The one victim, or the one whose code name was answered; null while it is not known which. */
export function applicantOf({ victims, answers }: FilingFacts): Victim | null {
  if (victims.length === 1) return victims[0]!;
  const chosen = String(answers.victimeConcernee ?? '')
    .trim()
    .toLocaleLowerCase('fr');
  return victims.find(({ pseudonym }) => pseudonym.toLocaleLowerCase('fr') === chosen) ?? null;
}

export function requeranteOf(facts: FilingFacts): z.infer<typeof requerante> {
  const victim = facts.nameVictims ? applicantOf(facts) : null;
  if (!victim) return UNKNOWN;
  const { gender, isMinor, lawyerName } = victim;
  const by = isMinor ? victim.representative : null;
  const name = filled(victim.name);
  const own = name && civil({ name, gender });
  const tie = by && tieOf(by);
  return {
    connue: true,
    // A child is told by her name alone.
    identite: isMinor ? name : own,
    ne: agree(gender, 'né', 'née'),
    neLe: victim.bornOn && longDate(victim.bornOn),
    neA: filled(victim.birthPlace ?? null),
    demeure: filled(victim.address),
    mineure: isMinor,
    representation: victimesOf({ ...facts, victims: [victim] })[0]!.representation,
    lien: isMinor ? tie && `${withArticle(tie)} de la victime mineure` : 'la victime elle-même',
    elle: agree(gender, 'il', 'elle'),
    demandeur: agree(gender, 'demandeur', 'demanderesse'),
    lese: agree(gender, 'lésé', 'lésée'),
    assiste: agree(gender, 'assisté', 'assistée'),
    assistee: filled(lawyerName) !== null,
    sonAvocat: filled(lawyerName) && counsel(lawyerName!),
    signataire: isMinor ? by && civil(by) : own,
    qualiteSignataire: isMinor ? tie && upperFirst(`${possessive(tie)} ${tie}`) : agree(gender, 'Le requérant', 'La requérante'),
  };
}

const tieOf = (by: NonNullable<Victim['representative']>): string =>
  by.kind === 'administrateur_ad_hoc'
    ? agree(by.gender, 'administrateur ad hoc', 'administratrice ad hoc')
    : agree(by.gender, 'représentant légal', 'représentante légale');

const withArticle = (tie: string): string => (tie.startsWith('a') ? `l’${tie}` : `${tie.startsWith('représentante') ? 'la' : 'le'} ${tie}`);
const possessive = (tie: string): string => (tie.startsWith('représentante') ? 'sa' : 'son');

const UNKNOWN: z.infer<typeof requerante> = {
  ...{
    connue: false,
    identite: null,
    ne: null,
    neLe: null,
    neA: null,
    demeure: null,
    mineure: false,
    representation: null,
    lien: null,
    elle: null,
  },
  ...{ assiste: null, demandeur: null, lese: null, assistee: false, sonAvocat: null, signataire: null, qualiteSignataire: null },
};
