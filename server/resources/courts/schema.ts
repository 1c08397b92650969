import { z } from 'zod';
import { choice, day, email, flag, id, integer, longText, text } from '#fields';
import { ZONE_LABELS } from '#law/holidays';

export const COURT_KINDS = {
  tribunal_judiciaire: 'Tribunal judiciaire',
  tribunal_pour_enfants: 'Tribunal pour enfants',
  cour_appel: 'Cour d’appel',
  cour_criminelle: 'Cour criminelle départementale',
  cour_assises: 'Cour d’assises',
  cour_cassation: 'Cour de cassation',
  tribunal_premiere_instance: 'Tribunal de première instance',
  tribunal_superieur_appel: 'Tribunal supérieur d’appel',
} as const;

/** Court (« juridiction »). */
export const court = z
  .object({
    id,
    code: text(20).nullable().meta({ title: 'Code' }),
    kind: choice(COURT_KINDS).meta({ title: 'Type' }),
    name: text(120).meta({ title: 'Nom' }),
    seat: text(80).meta({ title: 'Siège' }),
    department: text(3).nullable().meta({ title: 'Département' }),
    courtOfAppeal: text(80).nullable().meta({ title: 'Cour d’appel' }),
    ressort: text(200).nullable().meta({ title: 'Ressort' }),
    holidayZone: choice(ZONE_LABELS).meta({ title: 'Zone de jours fériés' }),
    timeZone: text(40).refine(isTimeZone, 'Fuseau horaire inconnu. Exemple : Europe/Paris.').meta({ title: 'Fuseau horaire' }),
    isToConfirm: flag.meta({ title: 'Siège à confirmer' }),
    chambers: longText(1000).nullable().meta({ title: 'Chambres' }),
    address: longText(300).nullable().meta({ title: 'Adresse' }),
    phone: text(40).nullable().meta({ title: 'Téléphone du greffe' }),
    email: email.nullable().meta({ title: 'Adresse électronique du greffe' }),
    verifiedBy: text(80).nullable().meta({ title: 'Vérifié par' }),
    verifiedOn: day.nullable().meta({ title: 'Vérifié le' }),
    searchText: text(300).meta({ title: 'Texte de recherche' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Court', title: 'Juridiction |||| Juridictions' });

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('fr-FR', { timeZone: name });
    return /^[A-Za-z]+\/[A-Za-z_]+$/.test(name);
  } catch {
    return false;
  }
}
