import { linesOf } from '../word/asked.ts';
import { centered, draftMark, each, type FilingText, h1, item, p, pairs, pairsThen, plain, right, title, when } from '../word/blocks.ts';
import { joined, titledOffences } from '../word/passages.ts';

/**
 * Frame of the personal statement of a civil party (art. 584, 590): grounds and texts, signed by the party herself, deposited within ten
 * days of the pourvoi at the clerk's of the court that decided, with as many copies as there are parties (art. 585).
 */
export const text: FilingText = {
  title: 'Mémoire personnel à l’appui d’un pourvoi',
  running: 'Mémoire personnel : {{dossier.reference}}',
  blocks: [
    centered([
      '**COUR DE CASSATION**',
      'Chambre criminelle',
      'Mémoire déposé au greffe {{juridiction.deLaFormation}} (article 584 du code de procédure pénale)',
    ]),
    title('MÉMOIRE PERSONNEL'),
    pairsThen(
      ['Décision attaquée', '{{decision.laDecision}} {{decision.rendue}} le {{decision.date}} {{decision.parLaJuridiction}}'],
      ['Pourvoi déclaré le', '{{textes.pourvoiLe}}'],
    ),
    when('dossier.pourvoiConnu', [pairsThen(['N° de pourvoi', '{{dossier.pourvoi}}'])]),
    when('decision.minuteConnue', [pairsThen(['N° de minute', '{{decision.minute}}'])]),
    when('dossier.parquetConnu', [pairsThen(['N° de parquet', '{{dossier.parquet}}'])]),
    pairs(['Nos références', '{{dossier.reference}}']),
    plain('**POUR :**', { isWithNext: true }),
    p(
      '{{association.nom}}, {{association.forme}}, dont le siège est situé {{association.siege}}, représentée par {{association.representant}}, {{association.saQualite}}, **demanderesse au pourvoi**, partie civile,',
    ),
    plain('**CONTRE :**', { isWithNext: true }),
    each('poursuivis', [item('{{designation}}')]),
    h1('Faits et procédure'),
    p('{{textes.rappelProcedure}}'),
    p('La procédure portait{{#prevention.partielle}} notamment{{/prevention.partielle}} sur les faits suivants :', { isWithNext: true }),
    titledOffences(),
    h1('Moyens de cassation'),
    p('L’association invoque la violation des textes suivants (article 590 du code de procédure pénale) :', { isWithNext: true }),
    ...linesOf('textesVises', 'Textes dont la violation est invoquée'),
    p('{{textes.moyens}}'),
    h1('PAR CES MOTIFS'),
    p(
      'Et tous autres à produire, déduire ou suppléer, même d’office, l’association demande qu’il plaise à la Cour de cassation de casser et annuler la décision attaquée, en ses dispositions qui lui font grief, avec toutes conséquences de droit.',
    ),
    p('Le présent mémoire est accompagné d’autant de copies qu’il y a de parties en cause (article 585, dernier alinéa).'),
    right(['Fait {{signature.aLieu}}, le {{signature.date}}']),
    right(['La demanderesse au pourvoi,', 'par son représentant légal (article 584)', '', '', '', '**{{association.representant}}**']),
    ...joined(),
    draftMark(),
  ],
};
