import { draftMark, type FilingText, h1, pairs, plain, signature } from '../word/blocks.ts';
import { joined } from '../word/passages.ts';
import { appearance, type Bench, claims, damagePart, faultPart, history, pleadingsHead, standingPart, textsOf } from '../word/pleadings.ts';

const articles = { costs: '475-1', solidarity: '480-1' };
const bench: Bench = {
  ...articles,
  judge: 'le tribunal',
  toJudge: 'au tribunal',
  ofDecision: 'du jugement',
  texts: textsOf(['418 à 421', '459', '460', '464'], articles),
  provisional: 'l’article 464, alinéa 2,',
  later: 'l’article 464, alinéa 4,',
};

/** Pleadings before the tribunal correctionnel: deposited at the hearing and stamped, they oblige it to answer (art. 459). */
export const text: FilingText = {
  title: 'Conclusions de partie civile (tribunal correctionnel)',
  running: '{{association.entete}} : conclusions de partie civile, {{dossier.reference}}',
  blocks: [
    ...pleadingsHead('CONCLUSIONS DE PARTIE CIVILE'),
    ...appearance('Plaise au tribunal'),
    ...history(
      '{{juridiction.laFormationMajuscule}} est{{#prevention.partielle}} notamment{{/prevention.partielle}} saisi, à l’audience du {{audience.date}}, des faits suivants :',
    ),
    h1('II. Discussion'),
    ...standingPart(
      'A. La recevabilité de la constitution de partie civile',
      'le tribunal est saisi des poursuites pour l’audience du {{audience.date}}',
    ),
    ...faultPart('B. La faute et la responsabilité'),
    ...damagePart('C. Le préjudice et les frais', bench),
    ...claims(bench),
    signature(),
    plain('**Visa (article 459 du code de procédure pénale)**', { room: 12, isWithNext: true }),
    pairs(['Le président', ''], ['Le greffier', '']),
    ...joined(),
    draftMark(),
  ],
};
