import { draftMark, type FilingText, h1, item, p, pairs, plain, signatory, title, when } from '../word/blocks.ts';
import { addressee, joined, letterhead, maltreatment, offences, PARTY, standingArticles, standingConditions } from '../word/passages.ts';

/** The declaration by which the association joins an investigation under way (art. 87), with its address (art. 89) and its lawyer (art. 115). */
export const text: FilingText = {
  title: 'Constitution de partie civile devant le juge d’instruction',
  running: 'Constitution de partie civile : {{dossier.reference}}',
  blocks: [
    letterhead(),
    ...addressee(['Madame ou Monsieur le juge d’instruction', '{{juridiction.nom}}']),
    title('CONSTITUTION DE PARTIE CIVILE'),
    plain('**Articles 87 et 89 du code de procédure pénale**'),
    pairs(
      ['N° d’instruction', '{{dossier.instruction}}'],
      ['N° de parquet', '{{dossier.parquet}}'],
      ['Contre', '{{parties.poursuivis}}'],
      ['Nos références', '{{dossier.reference}}'],
    ),
    p('Madame ou Monsieur le juge d’instruction,', { room: 12 }),
    p(`${PARTY},`),
    p(
      '**déclare se constituer partie civile** dans l’information que vous conduisez, en application de l’article 87 du code de procédure pénale et sur le fondement {{recevabilite.fondements}} du même code.',
    ),
    h1('1. Les faits dont vous êtes saisi'),
    p(
      'L’information porte{{#prevention.partielle}} notamment{{/prevention.partielle}} sur les faits suivants, commis au préjudice {{parties.auPrejudiceDe}} :',
      { isWithNext: true },
    ),
    offences(),
    h1('2. La recevabilité de l’association'),
    p(
      'La constitution de partie civile peut avoir lieu à tout moment au cours de l’information. L’association intervient dans une procédure déjà ouverte : elle ne met pas elle-même l’action publique en mouvement.',
    ),
    ...standingArticles(),
    ...standingConditions('une information est ouverte sous votre conduite'),
    maltreatment(),
    p(
      'Les faits dont vous êtes saisi portent une atteinte directe aux intérêts collectifs que l’association a pour objet statutaire de défendre. Elle se réserve de demander, devant la juridiction de jugement, la réparation du préjudice moral qui en résulte pour elle.',
    ),
    h1('3. L’adresse déclarée{{#avocat.present}} et l’avocat{{/avocat.present}}'),
    p(
      'En application de l’article 89 du code de procédure pénale, l’association déclare l’adresse suivante : **{{association.siege}}**. Elle vous fera connaître tout changement de cette adresse.',
    ),
    when('avocat.present', [
      p(
        'En application de l’article 115 du même code, elle désigne pour l’assister {{avocat.nom}}, avocat {{avocat.barreau}}{{#avocat.cabinetConnu}} ({{avocat.cabinet}}){{/avocat.cabinetConnu}}, à qui elle demande que les convocations et les notifications soient adressées.',
      ),
    ]),
    h1('PAR CES MOTIFS'),
    p('L’association vous demande de bien vouloir :', { isWithNext: true }),
    item('lui donner acte de sa constitution de partie civile et la déclarer recevable ;'),
    item('lui notifier les actes et les avis que la loi réserve aux parties, notamment l’avis de fin d’information (article 175) ;'),
    item('lui faire connaître l’état d’avancement du dossier, dans les conditions de l’article 90-1 ;'),
    item(
      '{{#avocat.present}}mettre le dossier à la disposition de son avocat et lui en délivrer copie, en application de l’article 114.{{/avocat.present}}{{^avocat.present}}lui délivrer copie du dossier, en application de l’article 114.{{/avocat.present}}',
    ),
    p('Je vous prie d’agréer, Madame ou Monsieur le juge d’instruction, l’expression de ma haute considération.', { isWithNext: true }),
    signatory(),
    ...joined(),
    draftMark(),
  ],
};
