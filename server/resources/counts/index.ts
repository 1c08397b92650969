import { count } from '#schema/counts';
import { inStaffCases, inWorkedCases } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineResource, type Row, type TxContext } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';
import { completeCount, offenceOf } from '../offences/known.ts';
import { personAs } from '../persons/personAs.ts';
import { concern } from './concern.ts';

/** Counts: what each defendant is charged with, and which victims it concerns. */
export const counts = defineResource({
  name: 'counts',
  model: 'count',
  schema: count,
  readonly: ['id', 'article', 'label', 'natinf', 'version'],
  owner: 'caseId',
  access: { read: inWorkedCases, create: inStaffCases, update: inStaffCases },
  filters: ['caseId'],
  sorts: [],
  defaultSort: ['id', 'ASC'],
  derive: row => {
    const { offence, article, label, natinf } = offenceOf(row.offence)!;
    return { offence, article, label, natinf };
  },
  check: (row, today) => ({
    ...(offenceOf(String(row.offence ?? ''))
      ? {}
      : { offence: 'Infraction inconnue. Choisissez dans la liste ou saisissez un code NATINF.' }),
    ...(row.factsFromOn && row.factsFromOn > today ? { factsFromOn: 'Les faits ne peuvent pas être à venir. Vérifiez l’année.' } : {}),
    ...(row.factsFromOn && row.factsToOn && row.factsToOn < row.factsFromOn ? { factsToOn: 'La fin des faits est avant leur début.' } : {}),
  }),
  async follows(context, row, before) {
    await completeCount(context, row, before);
    if (row.defendantId !== (before?.defendantId ?? null)) await refuseOtherRole(context, row);
    await completeCount(context, row, before);
    if (!before) await concernOnlyVictim(context, row);
    await settle(context, row.caseId);
  },
  actions: { concern },
});

async function refuseOtherRole({ tx }: TxContext, { defendantId }: Row): Promise<void> {
  if (!defendantId) return;
  if (!(await personAs(tx, defendantId, 'defendant')))
    throw new ApiError('invalid', { defendantId: 'Choisissez une personne mise en cause de ce dossier.' });
}

/** In a case with one victim, a new count concerns her: nobody should have to say it. */
async function concernOnlyVictim({ tx }: TxContext, { id, caseId }: Row): Promise<void> {
  const victims = await tx.person.findMany({ where: { caseId, role: 'victim', withdrawnOn: null }, select: { id: true }, take: 2 });
  if (victims.length === 1) await tx.countVictim.create({ data: { caseId, countId: id, personId: victims[0]!.id } });
}
