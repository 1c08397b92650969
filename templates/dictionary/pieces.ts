import { z } from 'zod';
import { ANNEXES, type AnnexKind, type FilingFacts } from '../facts.ts';
import { longDate } from '../french.ts';
import { condition, items, text } from './leaf.ts';

/** Exhibits of the case (« Pièce n° 1 »), in their order. */
export const pieces = items('pièces du dossier', {
  numero: text('numéro de pièce', '3'),
  intitule: text('intitulé de la pièce', 'Attestation de Madame Essai'),
  date: text('date de la pièce', '12 mars 2024'),
  pages: text('nombre de pages de la pièce', '4'),
});

/** Documents of the association (« Annexe A »), in a fixed order. */
export const annexes = items('annexes de l’association', {
  lettre: text('lettre de l’annexe', 'A'),
  intitule: text('intitulé de l’annexe, avec sa date', 'Statuts de l’association, 14 juin 2019'),
  titre: text('intitulé de l’annexe, seul', 'Statuts de l’association'),
  date: text('date de l’annexe', '14 juin 2019'),
});

/** The letter under which each document of the association is cited, and what the lists hold. */
export const annexe = z.object({
  statuts: text('annexe des statuts', 'A'),
  recepisse: text('annexe du récépissé', 'B'),
  autorisation: text('annexe de l’autorisation d’agir', 'C'),
  pouvoir: text('annexe du pouvoir', 'D'),
  administrateurs: text('annexe de la liste des administrateurs', 'E'),
  rapport: text('annexe du rapport d’activité', 'F'),
  utilitePublique: text('annexe du décret d’utilité publique', 'G'),
  inscription: text('annexe de l’inscription', 'H'),
  accord: text('annexe de l’accord de la victime', 'I'),
  pouvoirSpecial: text('annexe du pouvoir spécial', 'J'),
  avecPieces: condition('le dossier a des pièces'),
  avecAnnexes: condition('l’acte a des annexes'),
  avecRapport: condition('rapport d’activité joint'),
  avecPouvoirSpecial: condition('pouvoir spécial joint'),
});

export function piecesOf({ exhibits }: FilingFacts): z.infer<typeof pieces> {
  return exhibits.map(({ number, title, datedOn, pages }) => ({
    numero: String(number),
    intitule: title,
    date: datedOn ? longDate(datedOn) : 'sans date',
    pages: pages === null ? '–' : String(pages),
  }));
}

export const annexesOf = (facts: FilingFacts): z.infer<typeof annexes> =>
  facts.annexes.map(({ letter, title, datedOn }) => ({
    lettre: letter,
    intitule: datedOn ? `${title}, ${longDate(datedOn)}` : title,
    titre: title,
    date: datedOn ? longDate(datedOn) : '–',
  }));

export function annexeOf({ annexes: joined, exhibits }: FilingFacts): z.infer<typeof annexe> {
  const letter = (kind: AnnexKind) => joined.find(one => one.kind === kind)?.letter ?? null;
  return {
    // What the action rests on is always cited: a missing one is a check, not a gap in the sentence.
    statuts: ANNEXES.statuts.letter,
    recepisse: ANNEXES.recepisse_jo.letter,
    autorisation: ANNEXES.pv_autorisation.letter,
    pouvoir: ANNEXES.pouvoir_president.letter,
    administrateurs: letter('liste_administrateurs'),
    rapport: letter('rapport_activite'),
    utilitePublique: letter('utilite_publique'),
    inscription: letter('inscription_2_3'),
    accord: ANNEXES.accord.letter,
    pouvoirSpecial: letter('pouvoir_special'),
    avecPieces: exhibits.length > 0,
    avecAnnexes: joined.length > 0,
    avecRapport: letter('rapport_activite') !== null,
    avecPouvoirSpecial: letter('pouvoir_special') !== null,
  };
}
