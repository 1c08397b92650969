import { declarationOfAppeal } from '../word/appeals.ts';
import { type FilingText, p } from '../word/blocks.ts';

/** Appeal of the civil party against an order of the investigating judge (art. 186), before the chambre de l'instruction. */
export const text: FilingText = {
  title: 'Déclaration d’appel d’une ordonnance du juge d’instruction',
  running: 'Déclaration d’appel : {{dossier.reference}}',
  blocks: declarationOfAppeal({
    articles:
      'Articles {{#choix.ordonnanceAttaquee.irrecevabilite}}87, {{/choix.ordonnanceAttaquee.irrecevabilite}}186{{#choix.ordonnanceAttaquee.refusActe}}, 186-1{{/choix.ordonnanceAttaquee.refusActe}}{{#choix.ordonnanceAttaquee.renvoiCorrectionnel}}, 186-3{{/choix.ordonnanceAttaquee.renvoiCorrectionnel}} et 502 du code de procédure pénale',
    attacked:
      '**déclare interjeter appel** de l’ordonnance {{textes.ordonnanceAttaquee}}, rendue le {{decision.date}} {{decision.parLaJuridiction}}{{#decision.notifiee}}, dont la notification a été envoyée le {{decision.notifieeLe}}{{/decision.notifiee}}, dans l’information suivie contre {{parties.poursuivisSeuls}}.',
    scope: [
      p(
        'Cet appel est porté devant la chambre de l’instruction. La partie civile n’appelle d’aucune disposition relative à la détention ou au contrôle judiciaire.{{#fournis.porteeAppel}} Il vise l’ordonnance {{textes.porteeAppel}}.{{/fournis.porteeAppel}}',
      ),
    ],
    form: '502',
  }),
};
