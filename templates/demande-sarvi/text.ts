import { centered, draftMark, type FilingText, h1, item, left, p, pairs, right, title, unless, when } from '../word/blocks.ts';
import { joinedExhibits } from '../word/letters.ts';

/** The victim's request for help in recovering what she was awarded (art. 706-15-1, 706-15-2): a natural person, a final decision, two months to a year. */
export const text: FilingText = {
  title: 'Demande d’aide au recouvrement (SARVI)',
  running: 'Demande d’aide au recouvrement : {{dossier.reference}}',
  blocks: [
    unless('requerante.connue', [p('Victime qui demande : {{textes.victimeConcernee}}.')]),
    when('requerante.connue', [
      left([
        '**{{requerante.identite}}**',
        '{{#requerante.mineure}}{{requerante.representation}}{{/requerante.mineure}}',
        '{{requerante.demeure}}',
      ]),
      right([
        'Fonds de garantie des victimes des actes de terrorisme',
        'et d’autres infractions',
        'Service d’aide au recouvrement des victimes d’infractions',
      ]),
      right(['{{signature.lieu}}, le {{signature.date}}']),
      title('DEMANDE D’AIDE AU RECOUVREMENT'),
      centered(['(articles 706-15-1 et 706-15-2 du code de procédure pénale)']),
      h1('1. La victime'),
      p(
        '{{requerante.identite}}, {{requerante.ne}} le {{requerante.neLe}} à {{requerante.neA}}, demeurant {{requerante.demeure}}{{#requerante.assistee}}, {{requerante.assiste}} de {{requerante.sonAvocat}}{{/requerante.assistee}}{{#requerante.mineure}}, {{requerante.representation}}{{/requerante.mineure}}, {{requerante.lese}} par l’infraction et partie civile.',
      ),
      h1('2. La décision définitive'),
      pairs(
        [
          'Décision',
          '{{decision.laDecision}} {{decision.rendue}} le {{decision.date}} {{decision.parLaJuridiction}}{{#decision.minuteConnue}}, minute {{decision.minute}}{{/decision.minuteConnue}}',
        ],
        ['Définitive le', '{{textes.definitiveLe}} (certificat joint)'],
        ['N° de parquet', '{{dossier.parquet}}'],
        [
          '{{#parties.plusieursPoursuivis}}Débiteurs{{/parties.plusieursPoursuivis}}{{^parties.plusieursPoursuivis}}Débiteur{{/parties.plusieursPoursuivis}}',
          '{{parties.poursuivis}}',
        ],
      ),
      h1('3. Les sommes'),
      item('dommages-intérêts alloués : {{textes.sommesAllouees}} ;'),
      item(
        'frais alloués en application de l’article {{#decision.criminelle}}375{{/decision.criminelle}}{{^decision.criminelle}}475-1{{/decision.criminelle}} du code de procédure pénale : {{textes.fraisAlloues}} ;',
      ),
      item('sommes déjà reçues : {{textes.sommesRecues}}.'),
      p(
        'Plus de deux mois se sont écoulés depuis que la décision est devenue définitive, sans paiement volontaire de l’intégralité de ces sommes. {{civi.delaiSarvi}}',
      ),
      when('civi.forcloseSarvi', [p('{{textes.motifLegitime}}')]),
      h1('4. L’absence d’indemnisation par la commission'),
      p('{{textes.demandesAnterieures}}'),
      p('La victime ne peut pas obtenir d’indemnisation en application des articles 706-3 ou 706-14 du code de procédure pénale.'),
      h1('5. La demande'),
      p(
        '{{requerante.identite}} demande au fonds de garantie de lui accorder l’aide au recouvrement des sommes rappelées au point 3, et s’engage à lui communiquer tout renseignement de nature à faciliter le recouvrement.',
      ),
      p('Les notifications sont à faire à l’adresse suivante : {{textes.adresseNotification}}.'),
      when('requerante.assistee', [p('Copie de la présente est adressée à {{requerante.sonAvocat}}, avocat de la victime.')]),
      right(['{{requerante.qualiteSignataire}}', '', '', '', '**{{requerante.signataire}}**']),
      ...joinedExhibits(),
    ]),
    draftMark(),
  ],
};
