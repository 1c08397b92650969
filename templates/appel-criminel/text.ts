import { civilScope, declarationOfAppeal } from '../word/appeals.ts';
import { type FilingText, p } from '../word/blocks.ts';

/** Appeal of the civil party against a decision of a cour d'assises or cour criminelle départementale, on its civil interests (art. 380-2 4°). */
export const text: FilingText = {
  title: 'Déclaration d’appel d’un arrêt criminel',
  running: 'Déclaration d’appel : {{dossier.reference}}',
  blocks: declarationOfAppeal({
    articles:
      'Articles 380-2, 4°, 380-9{{#choix.natureAppelCriminel.incident}}, 380-10{{/choix.natureAppelCriminel.incident}} et 380-12 du code de procédure pénale{{#decision.criminelleDepartementale}} ; article 380-21 du même code{{/decision.criminelleDepartementale}}',
    attacked:
      '**déclare interjeter appel**, {{textes.natureAppelCriminel}}, {{decision.deLaDecision}} {{decision.rendue}} le {{decision.date}} {{decision.parLaJuridiction}}{{#decision.signifiee}}, signifié le {{decision.signifieeLe}}{{/decision.signifiee}}, dans la procédure suivie contre {{parties.poursuivisSeuls}}.',
    scope: [
      ...civilScope(
        'La partie civile ne pouvant appeler que quant à ses intérêts civils (article 380-2, 4°), cet appel porte sur les seules dispositions civiles de la décision attaquée',
      ),
      p(
        'S’il n’est pas formé d’appel sur l’action publique, il est porté devant la chambre des appels correctionnels (article 380-5). L’association conserve en tout état de cause les droits que l’article 380-6 lui reconnaît devant la juridiction d’appel.',
      ),
    ],
    form: '380-12',
  }),
};
