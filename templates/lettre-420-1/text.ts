import { draftMark, type FilingText, h1, item, p, pairs, plain, signatory } from '../word/blocks.ts';
import { addressee, joined, letterhead, maltreatment, offences, PARTY, standingArticles, standingConditions } from '../word/passages.ts';

/** The letter of art. 420-1, to the president of the tribunal correctionnel: it claims damages and no costs, which are asked at the hearing. */
export const text: FilingText = {
  title: 'Constitution de partie civile par lettre (art. 420-1)',
  running: 'Constitution de partie civile : {{dossier.reference}}',
  blocks: [
    letterhead(),
    ...addressee(['Madame ou Monsieur le Président', '{{juridiction.deLaFormation}}', '{{juridiction.nom}}', '{{juridiction.chambre}}']),
    plain('**{{envoi.mode}}**'),
    pairs(
      ['Objet', '**Constitution de partie civile (article 420-1 du code de procédure pénale)**'],
      ['{{parties.qualite}}', '{{parties.poursuivis}}'],
      ['N° de parquet', '{{dossier.parquet}}'],
      ['Audience', '{{audience.dateEtHeure}}'],
      ['Nos références', '{{dossier.reference}}'],
    ),
    p('Madame ou Monsieur le Président,', { room: 12 }),
    p(`${PARTY},`),
    p(
      '**déclare par la présente se constituer partie civile**, en application de l’article 420-1 du code de procédure pénale et sur le fondement {{recevabilite.fondements}} du même code, à l’encontre {{parties.contre}}, devant {{juridiction.laFormation}}, à l’audience du {{audience.dateEtHeure}}.',
    ),
    h1('1. Les faits et leur qualification'),
    p(
      'Le tribunal est{{#prevention.partielle}} notamment{{/prevention.partielle}} saisi des faits suivants, commis au préjudice {{parties.auPrejudiceDe}} :',
      { isWithNext: true },
    ),
    offences(),
    h1('2. La recevabilité de l’association'),
    ...standingArticles(),
    ...standingConditions('le tribunal est saisi pour l’audience du {{audience.date}}'),
    maltreatment(),
    h1('3. Le préjudice et les demandes'),
    p(
      'Les faits poursuivis portent atteinte aux intérêts collectifs que l’association a pour objet statutaire de défendre et contrarient l’action qu’elle mène. Ils lui causent un préjudice moral direct et personnel, distinct de tout préjudice individuel{{#annexe.avecRapport}} (annexe {{annexe.rapport}}){{/annexe.avecRapport}}.',
    ),
    p('L’association demande au tribunal de :', { isWithNext: true }),
    item('déclarer recevable sa constitution de partie civile ;'),
    item(
      'condamner {{parties.lePoursuivi}}{{#demandes.solidarite}}, solidairement en application de l’article 480-1 du code de procédure pénale,{{/demandes.solidarite}} à lui payer la somme de **{{demandes.moral}}** ({{demandes.moralLettres}}) à titre de dommages-intérêts, en réparation de son préjudice moral.',
    ),
    p(
      'Conformément à l’article 420-1 du code de procédure pénale, la présente lettre, accompagnée des pièces justificatives, est adressée au tribunal de manière à lui parvenir vingt-quatre heures au moins avant la date de l’audience. L’association n’est pas tenue de comparaître ; elle se réserve la faculté d’être représentée à l’audience.',
      { room: 6 },
    ),
    p('Je vous prie d’agréer, Madame ou Monsieur le Président, l’expression de ma haute considération.', { isWithNext: true }),
    signatory(),
    ...joined(),
    draftMark(),
  ],
};
