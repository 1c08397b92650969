import { centered, draftMark, type FilingText, item, p, pageBreak, pairs, right, title, unless, when } from '../word/blocks.ts';
import { ending, NUMBERS, opening } from '../word/letters.ts';
import { PARTY } from '../word/passages.ts';

/**
 * Request for a copy of the file: of an investigation (art. 114, with the written attestation of its fifth paragraph), of a case brought to
 * the tribunal by summons (art. 388-4), or of a file that is closed (art. R155, by leave of the prosecutor).
 */
export const text: FilingText = {
  title: 'Demande de copie du dossier',
  running: 'Demande de copie : {{dossier.reference}}',
  blocks: [
    ...opening(['{{copie.destinataire}}', '{{juridiction.nom}}']),
    pairs(['Objet', '**Demande de copie du dossier de la procédure**'], ['Références', NUMBERS]),
    p('{{copie.destinataire}},'),
    p(`${PARTY},`),
    when('copie.instruction', [
      p(
        'partie civile à l’information que vous conduisez, vous demande, en application de l’article 114, alinéa 4, du code de procédure pénale, de lui faire délivrer copie des pièces et actes suivants du dossier de l’information : {{textes.piecesDemandees}}.',
      ),
      p(
        'Cette copie est à délivrer dans le mois de la présente ; la première copie de chaque pièce ou acte est gratuite. Si le dossier est numérisé, la copie peut être remise sous cette forme.',
      ),
      when('signature.parAvocat', [
        p(
          'La présente demande est faite par l’avocat de l’association. Celle-ci lui a remis l’attestation ci-jointe, et la liste des pièces dont il souhaiterait remettre une reproduction à sa cliente vous serait adressée dans les formes de l’article 114, alinéa 7.',
        ),
      ]),
      unless('signature.parAvocat', [p('L’attestation prévue à l’article 114, alinéa 5, est jointe.')]),
    ]),
    when('copie.tribunal', [
      p(
        'partie civile dans la procédure référencée ci-dessus, vous demande, en application de l’article 388-4 du code de procédure pénale, de lui faire délivrer copie des pièces suivantes du dossier{{#audience.fixee}}, appelé à l’audience du {{audience.dateEtHeure}}{{/audience.fixee}} : {{textes.piecesDemandees}}.',
      ),
      p(
        'Cette copie est à délivrer dans le mois de la présente, ou dans les deux mois de la convocation par officier de police judiciaire ; la première copie de chaque pièce est gratuite. Si le dossier est numérisé, la copie peut être remise sous cette forme.',
      ),
    ]),
    when('copie.close', [
      p(
        'sollicite, en application de l’article R. 155 du code de procédure pénale, votre autorisation de se faire délivrer copie des pièces suivantes de la procédure : {{textes.piecesDemandees}}.',
      ),
      p('Cette copie lui est nécessaire pour {{textes.motifCopie}}.'),
    ]),
    ...ending('{{copie.destinataire}}'),
    when('copie.instruction', [
      pageBreak(),
      centered(['**{{association.entete}}**']),
      title('ATTESTATION'),
      centered(['(article 114, alinéa 5, et article 114-1 du code de procédure pénale)']),
      p(
        '{{association.nom}}, représentée par {{association.representant}}, {{association.saQualite}}, partie civile dans l’information {{#dossier.instructionConnue}}n° {{dossier.instruction}}{{/dossier.instructionConnue}} suivie {{juridiction.aVille}},',
      ),
      p(
        '**atteste avoir pris connaissance** des dispositions du sixième alinéa de l’article 114 et de l’article 114-1 du code de procédure pénale, et notamment que :',
        { isWithNext: true },
      ),
      item('seules les copies des rapports d’expertise peuvent être communiquées à des tiers, pour les besoins de la défense ;'),
      item(
        'la diffusion auprès d’un tiers d’une reproduction des pièces ou actes de l’information est punie de trois ans d’emprisonnement et de 45 000 € d’amende.',
      ),
      right(['Fait {{signature.aLieu}}, le {{signature.date}}']),
      right(['Pour {{signature.pour}},', '{{association.saQualite}}', '', '', '', '**{{association.representant}}**']),
    ]),
    draftMark(),
  ],
};
