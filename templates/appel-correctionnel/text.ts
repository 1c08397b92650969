import { civilScope, declarationOfAppeal } from '../word/appeals.ts';
import { type FilingText, p } from '../word/blocks.ts';

/** Appeal of the civil party against a judgment of the tribunal correctionnel, on its civil interests only (art. 497 3°). */
export const text: FilingText = {
  title: 'Déclaration d’appel d’un jugement correctionnel',
  running: 'Déclaration d’appel : {{dossier.reference}}',
  blocks: declarationOfAppeal({
    articles:
      'Articles 497, 3°, 498{{#choix.natureAppel.incident}}, 500{{/choix.natureAppel.incident}} et 502 du code de procédure pénale{{#decision.pourMineurs}} ; article L. 531-3 du code de la justice pénale des mineurs{{/decision.pourMineurs}}',
    attacked:
      '**déclare interjeter appel**, {{textes.natureAppel}}, du jugement rendu le {{decision.date}} {{decision.parLaJuridiction}}{{#decision.signifiee}}, signifié le {{decision.signifieeLe}}{{/decision.signifiee}}, dans la procédure suivie contre {{parties.poursuivisSeuls}}.',
    scope: [
      ...civilScope(
        'La partie civile ne pouvant appeler que quant à ses intérêts civils (article 497, 3°), cet appel porte sur les seules dispositions civiles du jugement',
      ),
      p(
        'Il est porté devant {{#decision.pourMineurs}}la chambre spéciale des mineurs{{/decision.pourMineurs}}{{^decision.pourMineurs}}la chambre des appels correctionnels{{/decision.pourMineurs}} de la cour d’appel.',
      ),
    ],
    form: '502',
  }),
};
