import { dossier } from '#schema/cases';
import { openCases, staff, staffCases, workedCases } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { folded } from '../../rest/fields.ts';
import { defineResource, type Row, type TxContext } from '../../rest/resource.ts';
import { changeLawyer } from '../assignments/changeLawyer.ts';
import { conflictsInCase } from '../assignments/objections.ts';
import { close, lift, print, reopen, restrict } from './acts.ts';
import { entrust, handOver } from './entrust.ts';
import { limitations } from './limitations.ts';
import { open } from './open.ts';
import { refuseOutsider } from './restriction.ts';
import { scopes } from './scopes.ts';
import { settle } from './settle.ts';
import { standing } from './standing.ts';
import { refuseTakenName } from './unique.ts';

const GIVEN = [
  'id',
  'reference',
  'openedOn',
  'stage',
  'leadCourtId',
  'nextStepKind',
  'nextStepOn',
  'nextStepLabel',
  'nextStepSourceId',
  'nextStepOrder',
  'nextStepOwnerId',
  'nextHearingOn',
  'lastNewsOn',
  'leadLawyerId',
  'closedOn',
  'closedReason',
  'isRestricted',
  'sortName',
  'createdAt',
  'updatedAt',
  'version',
] as const;

const ASSISTANT = [
  'codeName',
  'origin',
  'offenceCategory',
  'factsFromOn',
  'factsToOn',
  'place',
  'isExtraterritorial',
  'publicActionOn',
  'narrative',
  'maltreatment',
  'claimedMoralCents',
  'claimedCostsCents',
  'joinDecidedBy',
  'joinDecidedOn',
  'joinDocumentId',
] as const;

const DIRECTOR = [
  'id',
  'reference',
  'codeName',
  'openedOn',
  'stage',
  'standing',
  'responsibleId',
  'leadCourtId',
  'offenceCategory',
  'claimedMoralCents',
  'claimedCostsCents',
  'nextStepKind',
  'nextStepOn',
  'nextStepLabel',
  'nextStepOrder',
  'nextHearingOn',
  'lastNewsOn',
  'leadLawyerId',
  'closedOn',
  'sortName',
  'version',
] as const;

/** Cases: what everything else belongs to. */
export const cases = defineResource({
  name: 'cases',
  model: 'case',
  schema: dossier,
  readonly: GIVEN,
  access: { read: openCases, create: staff, update: staffCases },
  views: { director: DIRECTOR },
  writes: { assistant: ASSISTANT },
  filters: [
    ...['stage', 'standing', 'offenceCategory', 'responsibleId', 'leadCourtId', 'leadLawyerId', 'openedOn', 'closedOn'],
    ...['nextStepKind', 'nextStepOn', 'nextStepOwnerId', 'nextHearingOn', 'lastNewsOn'],
  ],
  sorts: ['nextStepOrder', 'openedOn', 'sortName', 'reference', 'nextHearingOn', 'lastNewsOn'],
  defaultSort: ['nextStepOrder', 'ASC'],
  scopes,
  isTallied: true,
  search: ['searchText'],
  searchBy: { director: ['sortName'] },
  derive: row => ({ sortName: folded(row.codeName) }),
  check: contradictions,
  create: open,
  bulks: { entrust, changeLawyer },
  follows: async (context, row, before) => {
    if (row.codeName !== before?.codeName) await refuseTakenName(context, row.codeName, row.id);
    if (row.responsibleId !== before?.responsibleId) {
      await refuseOutsider(context, row);
      await handOver(context, row);
    }
    if (row.joinDocumentId !== before?.joinDocumentId) await refuseForeignDocument(context, row);
    await context.tx.case.update({ where: { id: row.id }, data: { updatedAt: context.now } });
    await settle(context, row.id);
  },
  actions: { close, reopen, restrict, lift, print },
  looks: {
    standing,
    limitations: { access: workedCases, show: limitations },
    // A lawyer on both sides: one warning, worked out where the mandates are.
    conflicts: { access: workedCases, show: (context, { id }) => conflictsInCase(context.read, context, id) },
  },
  journalsOpening: true,
});

/** The paper of the decision to act is one of the case's own: it is joined to what a court receives. */
async function refuseForeignDocument({ tx }: TxContext, { id, joinDocumentId }: Row): Promise<void> {
  if (joinDocumentId && (await tx.document.count({ where: { id: joinDocumentId, caseId: id } })) === 0)
    throw new ApiError('invalid', { joinDocumentId: 'Choix inconnu.' });
}

/** What cannot be true together in a case, by field. */
export function contradictions(row: Row, today: string): Record<string, string> {
  const errors: Record<string, string> = {};
  if (row.factsFromOn && row.factsFromOn > today) errors.factsFromOn = 'Les faits ne peuvent pas être à venir. Vérifiez l’année.';
  if (row.factsFromOn && row.factsToOn && row.factsToOn < row.factsFromOn) errors.factsToOn = 'La fin des faits est avant leur début.';
  if (row.publicActionOn && row.publicActionOn > today) errors.publicActionOn = 'Cette date est à venir. Vérifiez l’année.';
  if (row.joinDecidedOn && row.joinDecidedOn > today) errors.joinDecidedOn = 'Cette date est à venir. Vérifiez l’année.';
  return errors;
}
