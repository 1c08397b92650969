import { asked } from '../word/asked.ts';
import { centered, draftMark, type FilingText, h1, p, pairs, plain, right, title, unless, when } from '../word/blocks.ts';
import { bareOffences, joined, PARTY } from '../word/passages.ts';

/** Declaration of pourvoi, at the clerk's of the court that decided (art. 567, 568, 576), for the civil provisions alone. */
export const text: FilingText = {
  title: 'Déclaration de pourvoi en cassation',
  running: 'Pourvoi : {{dossier.reference}}',
  blocks: [
    centered([
      '**Au greffe {{juridiction.deLaFormation}}**',
      '(juridiction qui a rendu la décision attaquée : article 576 du code de procédure pénale)',
    ]),
    title('DÉCLARATION DE POURVOI EN CASSATION'),
    pairs(
      [
        'Décision attaquée',
        '{{decision.laDecision}} {{decision.rendue}} le {{decision.date}}{{#decision.minuteConnue}}, minute {{decision.minute}}{{/decision.minuteConnue}}',
      ],
      ['N° de parquet', '{{dossier.parquet}}'],
      ['Contre', '{{parties.poursuivis}}'],
      ['Nos références', '{{dossier.reference}}'],
    ),
    p('L’an et le jour indiqués ci-dessous, a comparu devant le greffier soussigné :', { isWithNext: true }),
    when('choix.declarant.partie', [
      p(
        '{{association.representant}}, agissant en qualité de {{mandat.qualite}} et en vertu de la délibération {{association.autorisePar}} du {{association.autoriseLe}} (annexes {{annexe.autorisation}} et {{annexe.pouvoir}}), au nom de la partie ci-après désignée,',
      ),
    ]),
    when('choix.declarant.avocat', [
      p('{{avocat.nom}}, avocat {{avocat.barreau}}, exerçant près la juridiction qui a statué, au nom de la partie ci-après désignée,'),
    ]),
    when('choix.declarant.pouvoir', [
      p(
        '{{textes.fondePouvoir}}, fondé de pouvoir spécial de la partie ci-après désignée, dont le pouvoir est annexé à l’acte{{#annexe.avecPouvoirSpecial}} (annexe {{annexe.pouvoirSpecial}}){{/annexe.avecPouvoirSpecial}},',
      ),
    ]),
    asked('declarant', 'Qualité de qui fait la déclaration'),
    p(`${PARTY}, partie civile,`),
    p(
      'qui a déclaré **former un pourvoi en cassation**, en application des articles 567, 568 et 576 du code de procédure pénale, contre {{decision.laDecision}} {{decision.rendue}} le {{decision.date}} {{decision.parLaJuridiction}}{{#decision.signifiee}}, dont la signification à l’association est du {{decision.signifieeLe}}{{/decision.signifiee}}.',
    ),
    h1('Étendue du pourvoi'),
    when('cassation.instruction', [
      p('Le pourvoi porte sur l’ensemble des dispositions de l’arrêt de la chambre de l’instruction qui font grief à la partie civile.'),
    ]),
    unless('cassation.instruction', [
      p('Le pourvoi porte sur l’ensemble des dispositions civiles de la décision attaquée, en ce qu’elles font grief à l’association.'),
    ]),
    p(
      'La décision a été rendue dans une procédure suivie à l’encontre {{parties.contre}}, {{#prevention.partielle}}notamment {{/prevention.partielle}}des chefs suivants :',
      { isWithNext: true },
    ),
    bareOffences(),
    h1('Suites'),
    p(
      'Le déclarant prend acte que le pourvoi doit être notifié par lettre recommandée avec demande d’avis de réception au ministère public et aux autres parties dans les trois jours (article 578), et que le mémoire personnel de la partie peut être déposé au même greffe dans les dix jours de la présente (article 584), le ministère d’un avocat à la Cour de cassation étant ensuite nécessaire (article 585).',
    ),
    p('Lecture faite, le déclarant a signé avec le greffier.'),
    right(['Fait au greffe, le {{signature.date}}']),
    right(['Le déclarant,', '', '', '']),
    plain('Le greffier,', { room: 0 }),
    ...joined(),
    draftMark(),
  ],
};
