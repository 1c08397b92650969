import { draftMark, type FilingText, h1, p, signature } from '../word/blocks.ts';
import { joined } from '../word/passages.ts';
import { appearance, type Bench, claims, damagePart, faultPart, history, pleadingsHead, standingPart } from '../word/pleadings.ts';

const bench: Bench = {
  judge: 'la cour',
  toJudge: 'à la cour',
  ofDecision: 'de l’arrêt',
  texts: 'les articles 371 à 375-2{{#juridiction.criminelleDepartementale}} et l’article 380-19{{/juridiction.criminelleDepartementale}}',
  costs: '375',
  solidarity: '375-2',
  provisional: 'l’article 374',
  later: 'l’article 371-1',
};

/** Pleadings for the civil phase before the cour d'assises or the cour criminelle départementale: 375, never 475-1. */
export const text: FilingText = {
  title: 'Conclusions de partie civile (cour d’assises, cour criminelle)',
  running: '{{association.entete}} : conclusions de partie civile, {{dossier.reference}}',
  blocks: [
    ...pleadingsHead('CONCLUSIONS DE PARTIE CIVILE'),
    ...appearance('Plaise à la cour'),
    ...history(
      '{{juridiction.laFormationMajuscule}} est{{#prevention.partielle}} notamment{{/prevention.partielle}} saisie, pour l’ouverture des débats le {{audience.date}}, des faits suivants :',
    ),
    h1('II. Discussion'),
    ...standingPart(
      'A. La recevabilité de la constitution de partie civile',
      'la cour est saisie de l’accusation pour l’audience du {{audience.date}}',
    ),
    ...faultPart('B. La faute et la responsabilité'),
    p(
      'La cour statue sur l’action civile après s’être prononcée sur l’action publique. L’article 372 du code de procédure pénale permet à la partie civile de demander cette réparation même en cas d’acquittement.{{#juridiction.criminelleDepartementale}} Ces règles valent devant la cour criminelle départementale (article 380-19 du même code).{{/juridiction.criminelleDepartementale}}',
    ),
    ...damagePart('C. Le préjudice et les frais', bench),
    ...claims(bench),
    signature(),
    ...joined(),
    draftMark(),
  ],
};
