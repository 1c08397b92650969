import { draftMark, type FilingText, h1, item, p, pairs, unless, when } from '../word/blocks.ts';
import { ending, joinedExhibits, opening, PROSECUTOR } from '../word/letters.ts';
import { PARTY, titledOffences } from '../word/passages.ts';
import { allCounts, OTHER_REFERENCES, persons } from '../word/report.ts';

/** Plainte simple (art. 15-3 and 40 CPP): for the association, who is not the victim, a denunciation that opens art. 40-2 and 40-3. */
export const text: FilingText = {
  title: 'Plainte simple valant dénonciation',
  running: 'Plainte : {{dossier.reference}}',
  blocks: [
    ...opening(PROSECUTOR),
    pairs(['Objet', '**Plainte valant dénonciation (articles 15-3 et 40 du code de procédure pénale)**'], OTHER_REFERENCES),
    p('Madame ou Monsieur le procureur de la République,'),
    p(`${PARTY},`),
    p(
      '**dépose plainte** à l’encontre {{parties.contre}}, pour les faits exposés ci-après, commis au préjudice {{parties.desVictimes}}. N’étant pas elle-même la victime directe de ces faits, elle vous les dénonce au sens des articles 40 et 40-3 du code de procédure pénale.',
    ),
    h1('1. Les faits'),
    p('{{textes.exposeFaits}}'),
    p('Ces éléments sont parvenus à l’association dans les circonstances suivantes.'),
    p('{{textes.source}}'),
    h1('2. Les personnes concernées'),
    ...persons(),
    h1('3. La qualification'),
    p('Sous réserve de votre appréciation, ces faits paraissent constituer :', { isWithNext: true }),
    ...allCounts(titledOffences('chefs')),
    when('parties.poursuivisConnus', [
      p('La présente plainte vise également toute autre personne, auteur, coauteur ou complice, que l’enquête permettrait d’identifier.'),
    ]),
    unless('parties.poursuivisConnus', [
      p('L’auteur des faits n’étant pas identifié, la présente plainte est déposée contre personne non dénommée.'),
    ]),
    h1('4. Les demandes'),
    p('L’association vous demande de bien vouloir :', { isWithNext: true }),
    item('faire procéder à une enquête sur ces faits, et à l’audition de toute personne utile ;'),
    item('lui délivrer récépissé de la présente plainte ;'),
    item(
      'l’aviser, en application de l’article 40-2 du code de procédure pénale, des suites données et, en cas de classement, des raisons qui le justifient, l’article 40-3 lui ouvrant un recours auprès du procureur général ;',
    ),
    item('l’aviser, en application de l’article 391 du même code, de la date de l’audience en cas de poursuites.'),
    p(
      'L’association ne met pas elle-même l’action publique en mouvement. Elle se réserve de se constituer partie civile, sur le fondement {{recevabilite.fondements}} du code de procédure pénale, lorsqu’elle l’aura été.',
    ),
    ...ending('Madame ou Monsieur le procureur de la République'),
    ...joinedExhibits(),
    draftMark(),
  ],
};
