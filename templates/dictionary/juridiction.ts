import { z } from 'zod';
import type { FilingFacts } from '../facts.ts';
import { atPlace, clockTime, longDate, ofPlace } from '../french.ts';
import { condition, text } from './leaf.ts';
import { filled, lowerFirst, upperFirst } from './wording.ts';

/** The court a filing is addressed to, named by the formation that judges there. */
export const juridiction = z.object({
  nom: text('juridiction', 'Tribunal judiciaire de Lille'),
  deVille: text('ville de la juridiction, avec « de »', 'de Lille'),
  aVille: text('ville de la juridiction, avec « à »', 'à Lille'),
  formation: text('formation de jugement', 'tribunal correctionnel de Lille'),
  laFormation: text('formation de jugement, avec son article', 'le tribunal correctionnel de Lille'),
  laFormationMajuscule: text('formation de jugement, en tête de phrase', 'Le tribunal correctionnel de Lille'),
  deLaFormation: text('formation de jugement, avec « de »', 'du tribunal correctionnel de Lille'),
  leJuge: text('juridiction en un mot', 'le tribunal'),
  duJuge: text('juridiction en un mot, avec « de »', 'du tribunal'),
  auJuge: text('juridiction en un mot, avec « à »', 'au tribunal'),
  saisi: text('« saisi » accordé avec la juridiction', 'saisi'),
  criminelleDepartementale: condition('cour criminelle départementale'),
  chambre: text('chambre', '7e chambre correctionnelle'),
  adresseConnue: condition('adresse de la juridiction connue'),
  adresse: text('adresse de la juridiction', '13 avenue du Palais-Fictif, 59999 Lille'),
});

/** The hearing the filing is made for. */
export const audience = z.object({
  fixee: condition('audience fixée'),
  date: text('date d’audience', '14 décembre 2026'),
  dateEtHeure: text('date et heure d’audience', '14 décembre 2026 à 13 heures 30'),
  salleConnue: condition('salle d’audience connue'),
  salle: text('salle d’audience', 'salle B'),
});

/** A court and its formation, in the grammatical shapes sentences need. */
export function formationOf(court: { kind: string; name: string; seat: string }): { noun: string; isFeminine: boolean } {
  const { kind, name, seat } = court;
  if (kind === 'tribunal_pour_enfants') return { noun: `tribunal pour enfants ${ofPlace(seat)}`, isFeminine: false };
  if (kind === 'cour_appel') return { noun: `cour d’appel ${ofPlace(seat)}`, isFeminine: true };
  if (kind === 'tribunal_superieur_appel') return { noun: `tribunal supérieur d’appel ${ofPlace(seat)}`, isFeminine: false };
  if (kind === 'cour_cassation') return { noun: 'Cour de cassation', isFeminine: true };
  if (kind === 'cour_assises' || kind === 'cour_criminelle') return { noun: lowerFirst(name), isFeminine: true };
  return { noun: `tribunal correctionnel ${ofPlace(seat)}`, isFeminine: false };
}

export function juridictionOf({ court, hearing, proceeding }: FilingFacts): z.infer<typeof juridiction> {
  const { noun, isFeminine } = formationOf(court);
  const chamber = filled(hearing ? hearing.chamber : (proceeding?.chamber ?? null));
  return {
    nom: filled(court.name),
    deVille: filled(court.seat) && ofPlace(court.seat),
    aVille: filled(court.seat) && atPlace(court.seat),
    formation: noun,
    laFormation: `${isFeminine ? 'la' : 'le'} ${noun}`,
    laFormationMajuscule: `${isFeminine ? 'La' : 'Le'} ${noun}`,
    deLaFormation: `${isFeminine ? 'de la' : 'du'} ${noun}`,
    leJuge: isFeminine ? 'la cour' : 'le tribunal',
    duJuge: isFeminine ? 'de la cour' : 'du tribunal',
    auJuge: isFeminine ? 'à la cour' : 'au tribunal',
    saisi: isFeminine ? 'saisie' : 'saisi',
    criminelleDepartementale: court.kind === 'cour_criminelle',
    chambre: chamber && upperFirst(chamber),
    adresseConnue: Boolean(court.address?.trim()),
    adresse: filled(court.address),
  };
}

export function audienceOf({ hearing }: FilingFacts): z.infer<typeof audience> {
  return {
    fixee: hearing !== null,
    date: hearing && longDate(hearing.heldOn),
    dateEtHeure: hearing && `${longDate(hearing.heldOn)} à ${clockTime(hearing.startTime)}`,
    salleConnue: Boolean(hearing?.courtroom?.trim()),
    salle: filled(hearing?.courtroom ?? null),
  };
}
