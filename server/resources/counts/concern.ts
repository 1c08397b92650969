import { concerned } from '#schema/counts';
import { inStaffCases } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';

/** Says which victims a count concerns: the set given replaces the one there was. */
export const concern = defineAction({
  input: concerned,
  access: inStaffCases,
  isVersioned: true,
  async run(context, current, { victimIds }) {
    const { tx, note } = context;
    const wanted = [...new Set(victimIds)];
    const victims = await tx.person.count({ where: { id: { in: wanted }, caseId: current.caseId, role: 'victim', withdrawnOn: null } });
    if (victims !== wanted.length) throw new ApiError('invalid', { victimIds: 'Choisissez des victimes de ce dossier.' });
    const marks = await tx.countVictim.findMany({ where: { countId: current.id }, select: { personId: true } });
    const before = marks.map(({ personId }) => personId);
    const added = wanted.filter(id => !before.includes(id));
    const removed = before.filter(id => !wanted.includes(id));
    if (added.length + removed.length === 0) return undefined;
    await tx.countVictim.deleteMany({ where: { countId: current.id, personId: { in: removed } } });
    await tx.countVictim.createMany({ data: added.map(personId => ({ caseId: current.caseId, countId: current.id, personId })) });
    await tx.count.update({ where: { id: current.id }, data: { version: { increment: 1 } } });
    note({
      action: 'concern_victims',
      resource: 'counts',
      recordId: current.id,
      caseId: current.caseId,
      changes: { victims: [before.toSorted(), wanted.toSorted()] },
    });
    await settle(context, current.caseId);
    return undefined;
  },
});
