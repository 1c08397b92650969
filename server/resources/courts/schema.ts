import { z } from 'zod';
import { choice, day, email, id, integer, text } from '#fields';
import { ZONE_LABELS } from '#law/holidays';

export const COURT_KINDS = {
  tribunal_judiciaire: 'Tribunal judiciaire',
  tribunal_pour_enfants: 'Tribunal pour enfants',
  cour_appel: 'Cour d’appel',
  cour_criminelle: 'Cour criminelle départementale',
  cour_assises: 'Cour d’assises',
  cour_cassation: 'Cour de cassation',
  tribunal_premiere_instance: 'Tribunal de première instance',
} as const;

/** Court (« juridiction »). */
export const court = z
  .object({
    id,
    kind: choice(COURT_KINDS).meta({ title: 'Type' }),
    name: text(120).meta({ title: 'Nom' }),
    seat: text(80).meta({ title: 'Siège' }),
    department: text(3).nullable().meta({ title: 'Département' }),
    courtOfAppeal: text(80).nullable().meta({ title: 'Cour d’appel' }),
    holidayZone: choice(ZONE_LABELS).meta({ title: 'Zone de jours fériés' }),
    timeZone: text(40).refine(isTimeZone, 'Fuseau horaire inconnu. Exemple : Europe/Paris.').meta({ title: 'Fuseau horaire' }),
    phone: text(40).nullable().meta({ title: 'Téléphone' }),
    email: email.nullable().meta({ title: 'Adresse électronique' }),
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
