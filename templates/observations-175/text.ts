import { asked } from '../word/asked.ts';
import { draftMark, type FilingText, h1, item, p, pairs, signatory, title, unless, when } from '../word/blocks.ts';
import { BY_DECLARATION, JUDGE, joinedExhibits, opening } from '../word/letters.ts';
import { offences, PARTY } from '../word/passages.ts';
import { requestedActs } from '../word/requests.ts';

/**
 * Observations and requests after the notice that the investigation is over (art. 175 IV), to the judge, with a copy to the prosecutor.
 * The version of 30 September 2024 was not read: a declaration of intent is made in it, in case one is still asked.
 */
export const text: FilingText = {
  title: 'Observations et demandes après avis de fin d’information',
  running: 'Observations (art. 175) : {{dossier.reference}}',
  blocks: [
    ...opening(JUDGE, BY_DECLARATION),
    title('OBSERVATIONS{{#choix.demande175.oui}} ET DEMANDES{{/choix.demande175.oui}}'),
    pairs(
      ['Fondement', '**Article 175 du code de procédure pénale**'],
      ['N° d’instruction', '{{dossier.instruction}}'],
      ['N° de parquet', '{{dossier.parquet}}'],
      ['{{parties.qualite}}', '{{parties.poursuivis}}'],
      ['Avis envoyé le', '{{textes.avis175Le}}'],
      ['Copie', 'Madame ou Monsieur le procureur de la République (article 175, IV, 1°)'],
      ['Nos références', '{{dossier.reference}}'],
    ),
    p(`${PARTY}, partie civile à l’information,`),
    p(
      'vous adresse, à la suite de l’avis de fin d’information envoyé le {{textes.avis175Le}}, les observations{{#choix.demande175.oui}} et les demandes{{/choix.demande175.oui}} suivantes. {{#instruction.delaiConnu}}{{#instruction.detenue}}Une personne mise en examen étant détenue, le délai{{/instruction.detenue}}{{^instruction.detenue}}Aucune personne mise en examen n’étant détenue, le délai{{/instruction.detenue}} est {{instruction.duree}} à compter de cet envoi ; il expire le {{instruction.dernierJour}}.{{/instruction.delaiConnu}}',
    ),
    asked('detenu', 'Une personne mise en examen est-elle détenue'),
    when('instruction.ancienTexte', [
      p(
        'L’association a fait connaître le {{textes.intentionLe}}, dans les quinze jours de l’avis, qu’elle souhaitait exercer les droits prévus à l’article 175.',
      ),
    ]),
    unless('instruction.ancienTexte', [
      p(
        'En tant que de besoin, la présente vaut déclaration de l’intention de l’association d’exercer l’ensemble des droits que lui ouvre l’article 175, y compris celui de répondre aux réquisitions.',
      ),
    ]),
    h1('1. Les faits et leur qualification'),
    p(
      'L’information a{{#prevention.partielle}} notamment{{/prevention.partielle}} porté sur les faits suivants, commis au préjudice {{parties.auPrejudiceDe}} :',
      { isWithNext: true },
    ),
    offences(),
    h1('2. Les observations'),
    p('{{textes.observations}}'),
    when('choix.demande175.oui', [
      h1('3. Les demandes d’actes'),
      p(
        'En application des articles 81, alinéa 9, 82-1 et 156 du code de procédure pénale, l’association demande qu’il soit procédé aux actes suivants :',
        { isWithNext: true },
      ),
      ...requestedActs(),
      p('{{textes.motifsActes}}'),
    ]),
    asked('demande175', 'Des actes sont-ils demandés'),
    h1('PAR CES MOTIFS'),
    p('L’association vous demande de bien vouloir :', { isWithNext: true }),
    item('verser les présentes observations au dossier de l’information ;'),
    when('choix.demande175.oui', [
      item('procéder aux actes demandés ou, s’il n’y était pas fait droit, rendre une ordonnance motivée dans le mois de leur réception ;'),
    ]),
    item('{{textes.reglement}}, pour les faits et sous les qualifications rappelés au point 1.'),
    signatory(),
    ...joinedExhibits(),
    draftMark(),
  ],
};
