import { z } from 'zod';
import { flag, id, integer } from '#fields';

function whole(least: number, most: number, unit: string) {
  const sentence = `De ${least} à ${most} ${unit}.`;
  return z.number('Nombre attendu.').int('Nombre entier attendu.').min(least, sentence).max(most, sentence).meta({ kind: 'integer' });
}

/** Settings (« réglages »): the thresholds an association chooses; one row, always there. */
export const settings = z
  .object({
    id,
    prepareDays: whole(1, 60, 'jours').meta({
      title: 'Préparer une audience (jours avant)',
      description: 'À partir de ce nombre de jours avant l’audience, l’étape suivante du dossier devient « Préparer l’audience ».',
    }),
    nearDays: whole(1, 60, 'jours').meta({
      title: 'Délai de forclusion proche (jours avant)',
      description: 'À partir de ce nombre de jours avant son dernier jour, un délai de forclusion passe devant toute autre étape.',
    }),
    silenceDays: whole(7, 365, 'jours').meta({
      title: 'Silence d’un dossier (jours)',
      description: 'Sans nouvelle depuis ce nombre de jours, le dossier propose de demander des nouvelles.',
    }),
    internalTargetDays: whole(0, 10, 'jours ouvrés').meta({
      title: 'Objectif interne (jours ouvrés avant le dernier jour)',
      description: 'L’acte est visé ce nombre de jours ouvrés avant le dernier jour utile. Le délai légal, lui, ne bouge pas.',
    }),
    uploadMegabytes: whole(1, 100, 'Mo').meta({
      title: 'Taille maximale d’un fichier (Mo)',
      description: 'Au-delà, un fichier est refusé avant d’être envoyé.',
    }),
    smallCell: whole(1, 20, 'dossiers').meta({
      title: 'Petits effectifs masqués en dessous de',
      description: 'Dans les statistiques, un nombre plus petit que ce seuil n’est pas écrit : il pourrait désigner quelqu’un.',
    }),
    standingRemindDays: whole(15, 365, 'jours').meta({
      title: 'Rappel avant la fin d’un document de l’association (jours)',
      description: 'Le document passe « À renouveler » à cette échéance ; un second rappel suit 15 jours avant la fin.',
    }),
    isSelfValidationAllowed: flag.meta({
      title: 'Une personne seule peut valider ses propres délais',
      description:
        'À réserver à une association qui n’a qu’une ou un juriste : le délai est alors validé par la même personne, un jour plus tard au moins, et le registre le dit.',
    }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Settings', title: 'Réglages |||| Réglages' });
