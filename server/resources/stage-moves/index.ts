import { stageMove } from '#schema/stage-moves';
import { inOpenCases, nobody } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';

/** The stages a case went through: written by « Faire avancer » and by the opening of a proceeding, corrected by another move. */
export const stageMoves = defineResource({
  name: 'stage-moves',
  model: 'stageMove',
  schema: stageMove,
  readonly: Object.keys(stageMove.shape),
  owner: 'caseId',
  access: { read: inOpenCases, create: nobody, update: nobody },
  views: { director: ['id', 'caseId', 'proceedingId', 'stage', 'fromOn', 'isUnusual', 'version'] },
  filters: ['caseId', 'proceedingId'],
  sorts: ['fromOn'],
  defaultSort: ['fromOn', 'ASC'],
});
