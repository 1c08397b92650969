import { type Block, centered, draftMark, item, p, pairs, pairsThen, plain, signature, title, unless, when } from './blocks.ts';
import { joined, PARTY } from './passages.ts';

/** What the three declarations of appeal do not share. */
export interface Appeal {
  /** Line under the title: the articles. */
  articles: string;
  /** What is attacked, after « déclare interjeter appel ». */
  attacked: string;
  /** How far the appeal goes: the civil dispositions only. */
  scope: readonly Block[];
  /** Article that lets the party, any lawyer or a holder of a special power declare it. */
  form: string;
}

/**
 * A declaration of appeal at the registry of the court that decided: who, of what, against whom, how far, and by whose hand.
 * A party who is not assisted declares it through its representative, whose power is annexed.
 */
export const declarationOfAppeal = ({ articles, attacked, scope, form }: Appeal): Block[] => [
  centered(['**{{juridiction.nom}}**', 'Greffe']),
  title('DÉCLARATION D’APPEL'),
  centered([articles]),
  pairsThen(
    ['Appelante', '**{{association.leNom}}**, partie civile'],
    ['{{parties.qualite}}', '{{parties.poursuivis}}'],
    ['Décision attaquée', '{{decision.laDecision}} du {{decision.date}}'],
  ),
  when('decision.minuteConnue', [pairsThen(['N° de minute', '{{decision.minute}}'])]),
  when('dossier.parquetConnu', [pairsThen(['N° de parquet', '{{dossier.parquet}}'])]),
  when('dossier.instructionConnue', [pairsThen(['N° d’instruction', '{{dossier.instruction}}'])]),
  pairs(['Nos références', '{{dossier.reference}}']),
  p('Le {{signature.date}}, au greffe de la juridiction qui a rendu la décision,', { room: 6 }),
  p(`${PARTY},`),
  p(attacked),
  ...scope,
  plain('**Auteur de la déclaration**', { room: 6, isWithNext: true }),
  when('signature.parAvocat', [
    p(
      `La présente déclaration est faite par {{signature.nom}}, avocat {{avocat.barreau}}, au nom de l’association (article ${form} du code de procédure pénale).`,
    ),
  ]),
  unless('signature.parAvocat', [
    p(
      `La présente déclaration est faite par {{association.representant}}, {{mandat.qualite}} de l’association, qui la représente légalement et agit en vertu de la délibération {{association.autorisePar}} du {{association.autoriseLe}} et du pouvoir annexés à la déclaration (article ${form} du code de procédure pénale ; annexes {{annexe.autorisation}} et {{annexe.pouvoir}}).`,
    ),
  ]),
  p('Il est demandé au greffe :', { isWithNext: true }),
  item('d’inscrire la présente déclaration sur le registre à ce destiné ;'),
  item('d’en délivrer récépissé, portant la date à laquelle elle a été reçue.'),
  signature(),
  plain('**Le greffier** (date, signature et cachet) :', { room: 12 }),
  ...joined(),
  draftMark(),
];

/** The dispositions attacked when they were said, else all the civil ones. */
export const civilScope = (limits: string): Block[] => [
  when('fournis.porteeAppel', [p(`${limits}, {{textes.porteeAppel}}.`)]),
  unless('fournis.porteeAppel', [p(`${limits}, et les vise dans leur ensemble.`)]),
];
