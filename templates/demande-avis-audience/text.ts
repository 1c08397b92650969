import { asked } from '../word/asked.ts';
import { draftMark, type FilingText, item, p, pairs, unless, when } from '../word/blocks.ts';
import { ending, NUMBERS, opening } from '../word/letters.ts';
import { PARTY } from '../word/passages.ts';

/** Request to be told the day of the hearing (art. 391, 10-2; on appeal against a criminal judgment, 380-2-1). */
export const text: FilingText = {
  title: 'Demande d’avis d’audience',
  running: 'Demande d’avis d’audience : {{dossier.reference}}',
  blocks: [
    // The prosecutor before an assize court on appeal is the procureur général « près la cour d'appel »: for counsel to confirm.
    ...opening([
      '{{suivi.destinataire}}',
      '{{#suivi.apresArretCriminel}}près la cour d’appel{{/suivi.apresArretCriminel}}{{^suivi.apresArretCriminel}}{{juridiction.nom}}{{/suivi.apresArretCriminel}}',
    ]),
    pairs(['Objet', '**Demande d’avis d’audience**'], ['Références', NUMBERS], ['{{parties.qualite}}', '{{parties.poursuivis}}']),
    p('{{suivi.destinataire}},'),
    p(`${PARTY},`),
    when('suivi.partieCivile', [
      p(
        's’est constituée partie civile dans la procédure référencée ci-dessus, suivie pour des faits commis au préjudice {{parties.desVictimes}}.',
      ),
    ]),
    when('choix.dejaPartie.non', [
      p(
        'vous a adressé, le {{textes.plainteLe}}, une plainte valant dénonciation des faits qui font l’objet de la procédure référencée ci-dessus, commis au préjudice {{parties.desVictimes}}.',
      ),
    ]),
    asked('dejaPartie', 'L’association est-elle déjà partie civile'),
    when('suivi.apresArretCriminel', [
      p(
        'Un appel ayant été formé contre l’arrêt criminel, elle vous demande, en application de l’article 380-2-1 du code de procédure pénale, de bien vouloir l’aviser de la date de l’audience de la cour d’assises statuant en appel.',
      ),
    ]),
    unless('suivi.apresArretCriminel', [
      p(
        'Elle vous demande, en application {{#suivi.partieCivile}}de l’article 10-2{{/suivi.partieCivile}}{{^suivi.partieCivile}}des articles 10-2 et 391{{/suivi.partieCivile}} du code de procédure pénale, de bien vouloir l’aviser de la date à laquelle l’affaire sera appelée.{{^suivi.partieCivile}} L’article 391 prévoit que toute personne ayant porté plainte est avisée de la date de l’audience.{{/suivi.partieCivile}}',
      ),
    ]),
    p('Elle vous remercie de lui indiquer, par retour et par tout moyen :', { isWithNext: true }),
    item(
      '{{#suivi.apresArretCriminel}}la date et l’heure{{/suivi.apresArretCriminel}}{{^suivi.apresArretCriminel}}la date, l’heure et la chambre{{/suivi.apresArretCriminel}} de l’audience, et tout renvoi qui interviendrait ;',
    ),
    item('le numéro de parquet et, le cas échéant, le numéro d’instruction de la procédure ;'),
    item('les chefs de poursuite retenus et le mode de saisine de la juridiction.'),
    unless('suivi.apresArretCriminel', [
      p(
        'Ces éléments lui sont nécessaires pour exercer ses droits dans les délais{{^suivi.partieCivile}}, en particulier celui de vingt-quatre heures que fixe l’article 420-1 du même code devant le tribunal correctionnel{{/suivi.partieCivile}}.',
      ),
    ]),
    ...ending('{{suivi.destinataire}}'),
    draftMark(),
  ],
};
