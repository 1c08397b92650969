import { z } from 'zod';
import { dossier } from '#schema/cases';
import { OPEN_STATES } from '#schema/deadlines';
import { juristsCases } from '../../access.ts';
import { defineBulk, type Row, type TxContext } from '../../rest/resource.ts';
import { notify } from '../notifications/notify.ts';
import { refuseOutsider } from './restriction.ts';
import { settle } from './settle.ts';
import { refuseIdleResponsible } from './unique.ts';

/** The deadlines still to be met go with the case to whoever is now responsible. */
export async function handOver(context: TxContext, { id, responsibleId }: Row): Promise<void> {
  const { tx, now } = context;
  await refuseIdleResponsible(tx, responsibleId);
  await tx.deadline.updateMany({ where: { caseId: id, state: { in: [...OPEN_STATES] } }, data: { responsibleId } });
  await notify(context, { userId: responsibleId, kind: 'case_assigned', caseId: id, uniqueKey: `case ${id} ${responsibleId} ${now}` });
}

/** « Changer de responsable » on several cases. */
export const entrust = defineBulk({
  input: z.object({ responsibleId: dossier.shape.responsibleId }),
  access: juristsCases,
  async run(context, current, { responsibleId }) {
    if (current.responsibleId === responsibleId) return false;
    const { id, version } = current;
    await refuseOutsider(context, { ...current, responsibleId });
    const { tx, now } = context;
    await tx.case.update({ where: { id }, data: { responsibleId, updatedAt: now, version: version + 1 } });
    await handOver(context, { id, responsibleId });
    await settle(context, id);
    return true;
  },
});
