import { asked } from '../word/asked.ts';
import { draftMark, type FilingText, h1, item, p, pairs, signatory, title, when } from '../word/blocks.ts';
import { opening } from '../word/letters.ts';
import { joined, PARTY, titledOffences } from '../word/passages.ts';

/**
 * Complaint joined with a civil action, to the dean of the investigating judges (art. 85 to 89): open to a registered association only
 * (art. 2-3 al. 2), for 227-23 or certain facts committed abroad. Locked unless the conditions of standing say so.
 */
export const text: FilingText = {
  title: 'Plainte avec constitution de partie civile',
  running: 'Plainte avec constitution : {{dossier.reference}}',
  blocks: [
    ...opening(
      ['Madame ou Monsieur le doyen des juges d’instruction', '{{juridiction.nom}}'],
      'Par dépôt contre récépissé, ou par lettre recommandée avec avis de réception',
    ),
    title('PLAINTE AVEC CONSTITUTION DE PARTIE CIVILE'),
    pairs(
      ['Fondement', '**Articles 2-3, alinéa 2, et 85 à 89 du code de procédure pénale**'],
      [
        'Contre',
        '{{#parties.poursuivisConnus}}{{parties.poursuivis}}{{/parties.poursuivisConnus}}{{^parties.poursuivisConnus}}Personne non dénommée{{/parties.poursuivisConnus}}',
      ],
      ['Nos références', '{{dossier.reference}}'],
    ),
    p(`${PARTY},`),
    p(
      '**dépose plainte et déclare se constituer partie civile**, à l’encontre {{parties.contre}} et de toute autre personne que l’information permettrait d’identifier, pour les faits exposés ci-après, commis au préjudice {{parties.desVictimes}}.',
    ),
    h1('1. Les faits'),
    p('{{textes.exposeFaits}}'),
    p('Ces faits sont susceptibles de recevoir les qualifications suivantes :', { isWithNext: true }),
    titledOffences('chefs'),
    h1('2. La recevabilité de l’association'),
    p(
      'L’**article 2-3, alinéa 2, du code de procédure pénale** permet à une association inscrite auprès du ministère de la justice d’agir même si l’action publique n’a pas été mise en mouvement, pour l’infraction de l’article 227-23 du code pénal et, pour des faits commis à l’étranger, dans les cas des articles 222-22 et 227-27-1 du même code.',
    ),
    when('association.inscrite', [
      p(
        'L’association est inscrite auprès du ministère de la justice (annexe {{annexe.inscription}}, article R. 1 du code de procédure pénale).',
      ),
    ]),
    p(
      'Régulièrement déclarée le {{association.declareeLe}} (annexe {{annexe.recepisse}}), elle a pour objet, aux termes de ses statuts : « {{association.objet}} » (annexe {{annexe.statuts}}). Pour exercer la présente action, {{association.saQualite}} a été {{association.autorise}} par délibération {{association.autorisePar}} du {{association.autoriseLe}} (annexes {{annexe.autorisation}} et {{annexe.pouvoir}}).',
    ),
    h1('3. Les conditions de l’article 85'),
    when('choix.preuve85.crime', [
      p('Les faits dénoncés constituant un crime, la plainte est recevable sans autre condition (article 85, alinéa 2).'),
    ]),
    when('choix.preuve85.classement', [
      p(
        'Une plainte a été déposée le {{textes.plainteLe}}. Par avis du {{textes.classementLe}}, le procureur de la République a fait connaître qu’il n’engagerait pas lui-même de poursuites. La plainte et l’avis sont joints.',
      ),
    ]),
    when('choix.preuve85.delai', [
      p(
        'Une plainte a été déposée le {{textes.plainteLe}}, contre récépissé ou par lettre recommandée avec demande d’avis de réception. Plus de trois mois se sont écoulés depuis lors. La plainte et la preuve de sa date sont jointes.',
      ),
    ]),
    asked('preuve85', 'Pourquoi la plainte est recevable dès maintenant'),
    h1('4. L’adresse et la consignation'),
    p('En application de l’article 89 du code de procédure pénale, l’association déclare l’adresse suivante : {{textes.adresseDeclaree}}.'),
    p(
      'Elle sollicite d’être dispensée de la consignation que prévoit l’article 88 ou, à défaut, qu’elle soit fixée en considération de ses ressources : {{textes.ressources}}.',
    ),
    h1('PAR CES MOTIFS'),
    p('L’association vous demande de bien vouloir :', { isWithNext: true }),
    item('constater le dépôt de la présente plainte et lui donner acte de sa constitution de partie civile ;'),
    item('la dispenser de consignation, ou en fixer le montant et le délai ;'),
    item('communiquer la plainte au procureur de la République et informer sur les faits dénoncés.'),
    signatory(),
    ...joined(),
    draftMark(),
  ],
};
