import { linesOf } from '../word/asked.ts';
import { draftMark, type FilingText, p, pairs, unless, when } from '../word/blocks.ts';
import { ending, NUMBERS, opening } from '../word/letters.ts';
import { PARTY } from '../word/passages.ts';

/** Reminder to the prosecutor (art. 40-2) or to the investigating judge (art. 90-1: news every six months, every four on request). */
export const text: FilingText = {
  title: 'Relance sur l’état de la procédure',
  running: 'Relance : {{dossier.reference}}',
  blocks: [
    ...opening(['{{suivi.destinataire}}', '{{juridiction.nom}}']),
    pairs(['Objet', '**Demande d’information sur l’état de la procédure**'], ['Références', NUMBERS]),
    p('{{suivi.destinataire}},'),
    p(
      `${PARTY}, se permet de revenir vers vous au sujet de la procédure référencée ci-dessus, relative à des faits commis au préjudice {{parties.desVictimes}}.`,
    ),
    when('suivi.auJuge', [
      p(
        'Partie civile à l’information que vous conduisez, elle est sans nouvelles depuis le {{textes.courrierLe}}. L’article 90-1 du code de procédure pénale prévoit que la partie civile est avisée tous les six mois de l’état d’avancement de l’information.',
      ),
      p(
        'Elle vous demande de bien vouloir lui faire connaître cet état. Elle demande en outre, en application du dernier alinéa du même article, à être désormais avisée tous les quatre mois, et convoquée et entendue à cette fin.',
      ),
    ]),
    unless('suivi.auJuge', [
      p(
        'Sans nouvelles depuis le {{textes.courrierLe}}, elle vous demande, en application de l’article 40-2 du code de procédure pénale, de bien vouloir lui faire connaître les suites données.',
      ),
    ]),
    p('Elle vous saurait gré de répondre aux questions suivantes :', { isWithNext: true }),
    ...linesOf('questions', 'Ce que l’association demande à savoir'),
    when('suivi.auJuge', [
      p(
        'Elle réserve la faculté que lui ouvre l’article 175-1 du code de procédure pénale de demander le règlement de l’information, une année après sa constitution en matière correctionnelle, dix-huit mois en matière criminelle, ou si aucun acte n’a été accompli pendant quatre mois.',
      ),
    ]),
    unless('suivi.auJuge', [
      p(
        'En cas de classement sans suite, elle vous remercie de lui en indiquer les raisons et la date, l’article 40-3 du même code lui ouvrant un recours auprès du procureur général.',
      ),
    ]),
    ...ending('{{suivi.destinataire}}'),
    draftMark(),
  ],
};
