import { asked } from '../word/asked.ts';
import { draftMark, type FilingText, h1, p, pairs, when } from '../word/blocks.ts';
import { ending, joinedExhibits, opening, PROSECUTOR } from '../word/letters.ts';
import { bareOffences, PARTY } from '../word/passages.ts';
import { allCounts, OTHER_REFERENCES, persons } from '../word/report.ts';

/** Report to the public prosecutor (art. 40 CPP, 434-3 and 226-14 C. pén.): facts, dates, identities, source, urgency, documents. */
export const text: FilingText = {
  title: 'Signalement au procureur de la République',
  running: 'Signalement : {{dossier.reference}}',
  blocks: [
    ...opening(PROSECUTOR),
    pairs(['Objet', '**Signalement de faits commis au préjudice {{parties.desVictimes}}**'], OTHER_REFERENCES),
    p('Madame ou Monsieur le procureur de la République,'),
    p(
      `${PARTY}, porte à votre connaissance, en application de l’article 40 du code de procédure pénale et de l’article 434-3 du code pénal, les faits exposés ci-après.`,
    ),
    h1('1. L’origine de l’information'),
    p('L’association a été informée de ces faits le {{textes.informeeLe}}, dans les circonstances suivantes.'),
    p('{{textes.source}}'),
    h1('2. Les faits'),
    p('{{textes.exposeFaits}}'),
    p('D’après ces éléments, les faits auraient été commis {{prevention.periode}} {{prevention.lieu}}.'),
    h1('3. Les personnes concernées'),
    ...persons(),
    h1('4. La qualification susceptible d’être retenue'),
    p(
      'Sous réserve de votre appréciation, et sans préjuger de la responsabilité de quiconque, ces faits paraissent susceptibles {{#prevention.plusieursChefs}}d’être qualifiés ainsi{{/prevention.plusieursChefs}}{{^prevention.plusieursChefs}}de recevoir la qualification suivante{{/prevention.plusieursChefs}} :',
      { isWithNext: true },
    ),
    ...allCounts(bareOffences('chefs')),
    p(
      'Lorsque les faits entrent dans les prévisions de l’article 706-47 du code de procédure pénale, l’association demande que soient appliquées les règles protectrices prévues pour les mineurs victimes.',
    ),
    h1('5. L’urgence et la protection'),
    p('{{textes.urgence}}'),
    when('choix.copieCrip.oui', [
      p(
        'Le présent signalement est adressé en copie à la cellule départementale de recueil des informations préoccupantes, pour ce qui relève de la protection de l’enfant.',
      ),
    ]),
    asked('copieCrip', 'Copie à la cellule départementale de recueil des informations préoccupantes'),
    h1('6. Les suites'),
    p(
      'L’association agit de bonne foi et se prévaut de l’article 226-14 du code pénal. La personne qui a recueilli ces informations se tient à votre disposition, et à celle du service que vous désignerez.',
    ),
    p(
      'Elle vous demande de bien vouloir accuser réception du présent signalement et l’aviser, en application de l’article 40-2 du code de procédure pénale, des suites qui lui seront données. Elle se réserve de se constituer partie civile, sur le fondement {{recevabilite.fondements}} du même code, lorsque l’action publique aura été mise en mouvement.',
    ),
    ...ending('Madame ou Monsieur le procureur de la République'),
    ...joinedExhibits(),
    draftMark(),
  ],
};
