import { draftMark, type FilingText, h1, item, p, pairs, plain, signatory, title, when } from '../word/blocks.ts';
import { BY_DECLARATION, JUDGE, joinedExhibits, opening } from '../word/letters.ts';
import { PARTY, titledOffences } from '../word/passages.ts';
import { requestedActs } from '../word/requests.ts';

/**
 * Request for acts to the investigating judge (art. 81 al. 9 and 10, 82-1, 156): written, motivated, of determined acts, with the identity
 * of whoever is to be heard; by declaration to the clerk or by registered letter, or it is void.
 */
export const text: FilingText = {
  title: 'Demande d’actes',
  running: 'Demande d’actes : {{dossier.reference}}',
  blocks: [
    ...opening(JUDGE, BY_DECLARATION),
    title('DEMANDE D’ACTES'),
    pairs(
      ['Fondement', '**Articles 81, 82-1 et 156 du code de procédure pénale**'],
      ['N° d’instruction', '{{dossier.instruction}}'],
      ['N° de parquet', '{{dossier.parquet}}'],
      ['{{parties.qualite}}', '{{parties.poursuivis}}'],
      ['Nos références', '{{dossier.reference}}'],
    ),
    p(`${PARTY}, partie civile à l’information,`),
    p(
      'a l’honneur, dans les formes de l’article 81, alinéa 10, du code de procédure pénale, de vous saisir de la présente demande écrite et motivée, portant sur les actes déterminés ci-après, qui lui paraissent nécessaires à la manifestation de la vérité.',
    ),
    h1('1. Les faits de l’information'),
    p(
      'L’information porte{{#prevention.partielle}} notamment{{/prevention.partielle}} sur les faits suivants, commis au préjudice {{parties.auPrejudiceDe}} :',
      { isWithNext: true },
    ),
    titledOffences(),
    h1('2. Les actes demandés'),
    ...requestedActs(),
    h1('3. Les motifs de la demande'),
    p('{{textes.motifsActes}}'),
    h1('PAR CES MOTIFS'),
    p('L’association vous demande de bien vouloir :', { isWithNext: true }),
    item('procéder ou faire procéder à chacun des actes énumérés au point 2 ;'),
    when('avocat.present', [
      item(
        'dire, en application de l’article 82-2 du code de procédure pénale, que ceux de ces actes que cet article vise seront effectués en présence de son avocat ;',
      ),
    ]),
    item(
      'et, s’il n’y était pas fait droit, rendre une ordonnance motivée au plus tard dans le mois de la réception de la présente demande, faute de quoi l’association pourra saisir directement le président de la chambre de l’instruction (articles 81, dernier alinéa, et 82-1).',
    ),
    signatory(),
    plain('Cadre réservé au greffier (article 81, alinéa 10) : déclaration reçue le ………………, signature :', { room: 12 }),
    ...joinedExhibits(),
    draftMark(),
  ],
};
