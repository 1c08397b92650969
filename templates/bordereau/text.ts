import {
  centered,
  draftMark,
  type FilingText,
  h2,
  left,
  p,
  pairs,
  pairsThen,
  plain,
  signature,
  table,
  title,
  unless,
  when,
} from '../word/blocks.ts';

/** List of the exhibits and annexes communicated, numbered and dated, to all parties. */
export const text: FilingText = {
  title: 'Bordereau de pièces',
  running: '{{association.entete}} : bordereau de pièces, {{dossier.reference}}',
  blocks: [
    left([
      '**{{association.entete}}**',
      '{{association.siege}}',
      '{{#avocat.present}}Avocat : {{avocat.nom}}, {{avocat.barreau}}{{/avocat.present}}',
    ]),
    centered(['**{{juridiction.nom}}**', '{{#audience.fixee}}Audience du {{audience.dateEtHeure}}{{/audience.fixee}}']),
    title('BORDEREAU DE PIÈCES'),
    pairsThen(['Pour', '**{{association.leNom}}**, partie civile'], ['{{parties.qualite}}', '{{parties.poursuivis}}']),
    when('dossier.parquetConnu', [pairsThen(['N° de parquet', '{{dossier.parquet}}'])]),
    when('dossier.instructionConnue', [pairsThen(['N° d’instruction', '{{dossier.instruction}}'])]),
    pairs(['Nos références', '{{dossier.reference}}']),
    p(
      'L’association communique les pièces et les annexes suivantes, dans leur ordre, au ministère public et à toutes les parties à la procédure.',
      { room: 6 },
    ),
    h2('Pièces'),
    when('annexe.avecPieces', [
      table(['N°', 'Intitulé', 'Date', 'Pages'], 'pieces', ['{{numero}}', '{{intitule}}', '{{date}}', '{{pages}}'], [1.2, 9, 4, 1.8]),
    ]),
    unless('annexe.avecPieces', [plain('Aucune pièce du dossier n’est communiquée à ce jour.')]),
    when('annexe.avecAnnexes', [
      h2('Annexes de l’association'),
      table(['Annexe', 'Intitulé', 'Date'], 'annexes', ['{{lettre}}', '{{titre}}', '{{date}}'], [2, 10, 4]),
    ]),
    signature(),
    draftMark(),
  ],
};
