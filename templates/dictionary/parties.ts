import { z } from 'zod';
import { type FilingFacts, phaseOf } from '../facts.ts';
import { agree, list, longDate, withDe } from '../french.ts';
import { condition, items, text } from './leaf.ts';
import {
  accusedNoun,
  accusedOf,
  against,
  bornName,
  civil,
  counsel,
  dayOrGap,
  ofVictims,
  theAccused,
  theVictims,
  upperFirst,
} from './wording.ts';

type Victim = FilingFacts['victims'][number];

/** The parties told together, in the words of the present phase. */
export const parties = z.object({
  qualite: text('qualité des personnes poursuivies, en tête de ligne', 'Prévenu'),
  poursuivisConnus: condition('au moins une personne poursuivie'),
  poursuivis: text('personnes poursuivies', 'Monsieur Karim Imaginaire, né le 3 mai 1999'),
  poursuivisSeuls: text('personnes poursuivies, à la suite', 'Monsieur Karim Imaginaire et Madame Olga Inventée'),
  contre: text('personnes poursuivies, avec « de »', 'de Monsieur Karim Imaginaire'),
  lePoursuivi: text('personnes poursuivies, sans leur nom', 'le prévenu'),
  duPoursuivi: text('personnes poursuivies, sans leur nom, avec « de »', 'du prévenu'),
  auPoursuivi: text('personnes poursuivies, sans leur nom, avec « à »', 'au prévenu'),
  doit: text('« doit » accordé avec les personnes poursuivies', 'doit'),
  responsable: text('« responsable » accordé avec les personnes poursuivies', 'responsable'),
  plusieursPoursuivis: condition('plusieurs personnes poursuivies'),
  auPrejudiceDe: text('victimes, après « au préjudice »', 'de la mineure victime, dont l’identité figure à la procédure'),
  lesVictimes: text('victimes, sans leur nom', 'la mineure victime'),
  desVictimes: text('victimes, sans leur nom, avec « de »', 'de la mineure victime'),
  plusieursVictimes: condition('plusieurs victimes'),
  victimesConstituees: condition('une victime au moins est partie civile'),
  victimesMineures: condition('une victime au moins est encore mineure'),
});

/** One line a person prosecuted. */
export const poursuivis = items('personnes poursuivies', {
  designation: text('personne poursuivie, avec sa date de naissance', 'Monsieur Karim Imaginaire, né le 3 mai 1999'),
  nom: text('personne poursuivie', 'Monsieur Karim Imaginaire'),
  qualite: text('qualité de la personne poursuivie', 'prévenu'),
});

/** One line a victim, without a name unless the filing is hers. */
export const victimes = items('victimes', {
  designation: text('victime', 'la mineure victime'),
  anonyme: text('victime, sans nom ni article', 'mineure'),
  nommee: condition('la victime est nommée dans l’acte'),
  nomComplet: text('nom de la victime, pour l’acte qui est le sien', 'Léa Fictive'),
  ne: text('« né » accordé avec la victime', 'née'),
  neConnue: condition('date de naissance de la victime connue'),
  neLe: text('date de naissance de la victime', '4 avril 2010'),
  mineure: condition('encore mineure'),
  representee: condition('représentée'),
  representation: text('représentation de la victime', 'représentée par son représentant légal'),
  adresse: text('adresse de la victime', 'chez son avocat'),
  assistee: condition('la victime a un avocat'),
  sonAvocat: text('avocat de la victime', 'Maître Jean Essai'),
  constituee: condition('constituée partie civile'),
});

export function partiesOf(facts: FilingFacts): z.infer<typeof parties> {
  const accused = accusedOf(facts);
  const { victims } = facts;
  const isOpen = phaseOf(facts) === 'instruction' || phaseOf(facts) === 'enquete';
  // Before judgment the prosecution may name nobody yet.
  const unknown = isOpen ? 'personne non dénommée' : null;
  return {
    qualite: upperFirst(accusedNoun(facts, accused)),
    poursuivisConnus: accused.length > 0,
    poursuivis: accused.length ? accused.map(bornName).join('\n') : unknown && upperFirst(unknown),
    poursuivisSeuls: accused.length ? list(accused.map(civil)) : unknown,
    contre: accused.length ? against(accused) : unknown && withDe(unknown),
    lePoursuivi: theAccused(facts, accused),
    duPoursuivi: theAccused(facts, accused, 'de'),
    auPoursuivi: theAccused(facts, accused, 'à'),
    doit: accused.length > 1 ? 'doivent' : 'doit',
    responsable: accused.length > 1 ? 'responsables' : 'responsable',
    plusieursPoursuivis: accused.length > 1,
    auPrejudiceDe: ofVictims(facts),
    lesVictimes: theVictims(victims),
    desVictimes: theVictims(victims, 'de'),
    plusieursVictimes: victims.length > 1,
    victimesConstituees: victims.some(victim => victim.hasJoined),
    victimesMineures: victims.some(victim => victim.isMinor),
  };
}

export function poursuivisOf(facts: FilingFacts): z.infer<typeof poursuivis> {
  return accusedOf(facts).map(person => ({
    designation: bornName(person),
    nom: civil(person),
    qualite: accusedNoun(facts, [person]),
  }));
}

export function victimesOf({ victims, nameVictims }: FilingFacts): z.infer<typeof victimes> {
  return victims.map((victim, index) => {
    const alone = theVictims([victim]);
    return {
      designation:
        nameVictims && victim.name
          ? civil({ name: victim.name, gender: victim.gender })
          : `${alone}${victims.length > 1 ? ` n°\u00a0${index + 1}` : ''}`,
      anonyme: victim.isMinor ? agree(victim.gender, 'mineur', 'mineure') : 'personne mineure au moment des faits',
      nommee: nameVictims && victim.name !== null,
      nomComplet: nameVictims ? victim.name : null,
      ne: agree(victim.gender, 'né', 'née'),
      neConnue: nameVictims && victim.bornOn !== null,
      neLe: nameVictims ? dayOrGap(victim.bornOn) : null,
      mineure: victim.isMinor,
      representee: victim.isMinor,
      representation: representation(victim, nameVictims),
      adresse: nameVictims ? victim.address : null,
      assistee: victim.lawyerName !== null,
      sonAvocat: victim.lawyerName && counsel(victim.lawyerName),
      constituee: victim.hasJoined,
    };
  });
}

/** A minor acts through someone; whose name tells hers, so it is printed only where she is named. */
function representation({ gender, isMinor, representative: by }: Victim, isNamed: boolean): string | null {
  if (!isMinor) return null;
  const represented = agree(gender, 'représenté', 'représentée');
  if (!by) return isNamed ? null : `${represented} par son représentant légal`;
  const isAdHoc = by.kind === 'administrateur_ad_hoc';
  if (!isNamed)
    return `${represented} par ${isAdHoc ? 'un administrateur ad hoc (article\u00a0706-50 du code de procédure pénale)' : 'son représentant légal'}`;
  if (!isAdHoc) return `${represented} par ${civil(by)}, ${agree(by.gender, 'son représentant légal', 'sa représentante légale')}`;
  const named = agree(by.gender, 'désigné', 'désignée');
  const appointed = by.appointedBy ? `, ${named} par ${by.appointedBy}${by.appointedOn ? ` le ${longDate(by.appointedOn)}` : ''}` : '';
  return `${represented} par ${civil(by)}, ${agree(by.gender, 'administrateur', 'administratrice')} ad hoc${appointed}`;
}
