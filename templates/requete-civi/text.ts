import { asked } from '../word/asked.ts';
import { centered, draftMark, type FilingText, h1, left, p, plain, right, title, unless, when } from '../word/blocks.ts';
import { joinedExhibits } from '../word/letters.ts';
import { bareOffences } from '../word/passages.ts';

/**
 * The victim's request to the commission that compensates victims (art. 706-3 and following; art. R50-8: signed by her, her legal
 * representative or her counsel; art. R50-9: nine items, in their order). It is hers: the association only lends its pen.
 */
export const text: FilingText = {
  title: 'Requête à la commission d’indemnisation des victimes d’infractions',
  running: 'Requête à la CIVI : {{dossier.reference}}',
  blocks: [
    unless('requerante.connue', [p('Victime qui demande : {{textes.victimeConcernee}}.')]),
    when('requerante.connue', [
      left([
        '**{{requerante.identite}}**',
        '{{#requerante.mineure}}{{requerante.representation}}{{/requerante.mineure}}',
        '{{requerante.demeure}}',
      ]),
      right([
        'Commission d’indemnisation des victimes d’infractions',
        'près le tribunal judiciaire {{juridiction.deVille}}',
        'Secrétariat de la commission',
      ]),
      plain('**Par lettre recommandée, ou par remise au secrétaire de la commission contre récépissé (article R. 50-8)**'),
      title('REQUÊTE EN INDEMNISATION'),
      centered(['(articles 706-3 à 706-12, R. 50-8 et R. 50-9 du code de procédure pénale)']),
      h1('1. Le demandeur'),
      p(
        '{{requerante.identite}}, {{requerante.ne}} le {{requerante.neLe}} à {{requerante.neA}}, demeurant {{requerante.demeure}}{{#requerante.assistee}}, {{requerante.assiste}} de {{requerante.sonAvocat}}{{/requerante.assistee}}{{#requerante.mineure}}, {{requerante.representation}}{{/requerante.mineure}}.',
      ),
      h1('2. L’infraction'),
      p('Les faits ont été commis {{prevention.periode}} {{prevention.lieu}}, dans les circonstances suivantes.'),
      p('{{textes.circonstances}}'),
      p('Ils présentent le caractère matériel des infractions suivantes :', { isWithNext: true }),
      bareOffences('chefs'),
      h1('3. Les atteintes subies'),
      p('{{textes.atteintes}}'),
      h1('4. La juridiction pénale saisie'),
      p('{{civi.juridictionSaisie}}{{#dossier.parquetConnu}} N° de parquet : {{dossier.parquet}}.{{/dossier.parquetConnu}}'),
      h1('5. Le lien du demandeur avec la victime'),
      p('La présente demande est faite par {{requerante.lien}}.'),
      h1('6. Les organismes susceptibles d’indemniser la victime'),
      p('{{textes.organismes}}'),
      h1('7. Les demandes déjà présentées et les sommes reçues'),
      p('{{textes.demandesAnterieures}}'),
      h1('8. L’indemnité demandée'),
      p(
        'Il est demandé à la commission d’allouer la somme de **{{textes.montantDemande}}**, en réparation intégrale des dommages qui résultent des atteintes à la personne.',
      ),
      when('choix.provision.oui', [
        p(
          'Il est en outre demandé au président de la commission, en application de l’article 706-6, d’accorder une provision de **{{textes.montantProvision}}**, sur laquelle il est statué dans le mois de la demande.',
        ),
      ]),
      asked('provision', 'Une provision est-elle demandée'),
      h1('9. L’adresse pour les notifications'),
      p('Les notifications sont à faire à l’adresse suivante : {{textes.adresseNotification}}.'),
      h1('Recevabilité'),
      // Content of 706-3, 3°: not in law.md, for counsel to read; what the victim states is printed as it is.
      p(
        '{{#civi.listee}}Ces faits sont de ceux que vise l’article 706-3, 2°, du code de procédure pénale, qui n’exige alors aucune durée d’incapacité.{{/civi.listee}}{{^civi.listee}}L’article 706-3, 2°, du code de procédure pénale exige, pour ces faits, une incapacité permanente ou une incapacité totale de travail personnel égale ou supérieure à un mois. {{textes.incapacite}}{{/civi.listee}}',
      ),
      p('{{textes.nationaliteOuLieu}}'),
      when('civi.delaiConnu', [p('{{civi.delai}}')]),
      when('civi.forclose', [p('{{textes.motifLegitime}}')]),
      right(['Fait {{signature.aLieu}}, le {{signature.date}}']),
      right(['{{requerante.qualiteSignataire}}', '', '', '', '**{{requerante.signataire}}**']),
      ...joinedExhibits(),
    ]),
    draftMark(),
  ],
};
