import { asked } from '../word/asked.ts';
import {
  centered,
  draftMark,
  each,
  type FilingText,
  h1,
  h2,
  item,
  p,
  pairs,
  plain,
  signature,
  title,
  unless,
  when,
} from '../word/blocks.ts';
import { joined, maltreatment, offences, PARTY, standingArticles, standingConditions } from '../word/passages.ts';
import { textsOf } from '../word/pleadings.ts';

/** Conclusions on the civil interests alone (art. 464 al. 4, 371-1, CJPM L512-3): what is left to judge once the public action is. */
export const text: FilingText = {
  title: 'Conclusions sur intérêts civils',
  running: 'Conclusions sur intérêts civils : {{dossier.reference}}',
  blocks: [
    centered(['**{{juridiction.nom}}**', '{{juridiction.chambre}}', 'Audience sur intérêts civils du {{audience.dateEtHeure}}']),
    title('CONCLUSIONS SUR INTÉRÊTS CIVILS'),
    pairs(
      ['N° de parquet', '{{dossier.parquet}}'],
      ['Décision pénale', '{{decision.date}}{{#decision.minuteConnue}}, minute {{decision.minute}}{{/decision.minuteConnue}}'],
      ['Nos références', '{{dossier.reference}}'],
    ),
    plain('**POUR :**', { isWithNext: true }),
    p(`${PARTY}, **partie civile**,`),
    plain('**CONTRE :**', { isWithNext: true }),
    each('poursuivis', [item('{{designation}}')]),
    h1('Rappel des faits et de la procédure'),
    p('{{textes.rappelFaits}}'),
    p(
      'Il a été statué sur l’action publique par {{decision.laDecision}} {{decision.rendue}} le {{decision.date}} {{decision.parLaJuridiction}}. {{textes.suitePenale}}',
    ),
    p(
      'Il reste à statuer sur l’action civile, en application de {{#interets.criminelle}}l’article 371-1 du code de procédure pénale{{/interets.criminelle}}{{#interets.mineurs}}l’article L. 512-3 du code de la justice pénale des mineurs{{/interets.mineurs}}{{#interets.correctionnelle}}l’article 464, alinéa 4, du code de procédure pénale{{/interets.correctionnelle}}.',
    ),
    h1('Discussion'),
    h2('1. Sur la recevabilité'),
    when('choix.recevabiliteJugee.oui', [
      p(
        'La constitution de partie civile de l’association, faite sur le fondement {{recevabilite.fondements}} du code de procédure pénale, a été déclarée recevable par la décision rendue sur l’action publique. Sa recevabilité n’est plus en débat.',
      ),
    ]),
    when('choix.recevabiliteJugee.non', [
      ...standingArticles(),
      ...standingConditions('la décision rappelée ci-dessus a été rendue sur les poursuites'),
      maltreatment(),
    ]),
    asked('recevabiliteJugee', 'La constitution de l’association a-t-elle été déclarée recevable'),
    h2('2. Sur la faute'),
    p(
      'La faute dont l’association demande réparation résulte des faits mêmes que retient la décision rendue sur l’action publique, commis au préjudice {{parties.auPrejudiceDe}} :',
      { isWithNext: true },
    ),
    offences(),
    h2('3. Sur le préjudice'),
    p(
      'Ces faits portent atteinte aux intérêts collectifs que l’association a pour objet statutaire de défendre, et contrarient l’action qu’elle mène. Ils lui causent un préjudice moral direct et personnel, distinct de tout préjudice individuel{{#annexe.avecRapport}} (annexe {{annexe.rapport}}){{/annexe.avecRapport}}.',
    ),
    when('fournis.prejudice', [p('{{textes.prejudice}}')]),
    p('La réparation de ce préjudice sera fixée à la somme de {{demandes.moral}} ({{demandes.moralLettres}}).'),
    when('demandes.fraisDemandes', [
      p(
        'L’association a en outre exposé des frais qu’il serait inéquitable de laisser à sa charge ; elle demande à ce titre la somme de {{demandes.frais}} ({{demandes.fraisLettres}}), au vu de l’équité ou de la situation économique {{parties.duPoursuivi}}.',
      ),
    ]),
    h1('PAR CES MOTIFS'),
    p('Vu {{recevabilite.vus}} du code de procédure pénale,'),
    when('interets.criminelle', [p(`Vu ${textsOf(['371-1', '374'], { costs: '375', solidarity: '375-2' })} du même code,`)]),
    unless('interets.criminelle', [p(`Vu ${textsOf(['464'], { costs: '475-1', solidarity: '480-1' })} du même code,`)]),
    when('interets.mineurs', [p('Vu l’article L. 512-3 du code de la justice pénale des mineurs,')]),
    p('Il est demandé {{juridiction.auJuge}} de :', { isWithNext: true }),
    unless('choix.recevabiliteJugee.oui', [item('déclarer recevable la constitution de partie civile de l’association ;')]),
    item(
      'condamner {{parties.lePoursuivi}}{{#demandes.solidarite}}, solidairement en application de l’article {{#interets.criminelle}}375-2{{/interets.criminelle}}{{^interets.criminelle}}480-1{{/interets.criminelle}} du code de procédure pénale,{{/demandes.solidarite}} à payer à l’association la somme de **{{demandes.moral}}** ({{demandes.moralLettres}}) à titre de dommages-intérêts, en réparation de son préjudice moral ;',
    ),
    when('demandes.fraisDemandes', [
      item(
        'condamner {{parties.lePoursuivi}} à lui payer la somme de **{{demandes.frais}}** ({{demandes.fraisLettres}}) au titre de l’article {{#interets.criminelle}}375{{/interets.criminelle}}{{^interets.criminelle}}475-1{{/interets.criminelle}} du code de procédure pénale ;',
      ),
    ]),
    item(
      'dire que {{#demandes.fraisDemandes}}ces sommes porteront{{/demandes.fraisDemandes}}{{^demandes.fraisDemandes}}cette somme portera{{/demandes.fraisDemandes}} intérêt au taux légal à compter de la décision ;',
    ),
    item(
      'ordonner le versement provisoire des dommages-intérêts, en application de l’article {{#interets.criminelle}}374{{/interets.criminelle}}{{^interets.criminelle}}464, alinéa 2,{{/interets.criminelle}} du code de procédure pénale.',
    ),
    plain('Sous toutes réserves.', { room: 6 }),
    signature(),
    ...joined(),
    draftMark(),
  ],
};
