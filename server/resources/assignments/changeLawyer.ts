import { z } from 'zod';
import { text } from '#fields';
import { assignment } from '#schema/assignments';
import { juristsCases } from '../../access.ts';
import { defineBulk } from '../../rest/resource.ts';
import { reassignCase } from './reassign.ts';

/** « Changer d’avocat » on several cases, from today; those the lawyer has already stay as they are. */
export const changeLawyer = defineBulk({
  input: z.object({
    lawyerId: assignment.shape.lawyerId,
    acceptedReason: text(300).nullable().optional().meta({ title: 'Motif malgré l’objection' }),
  }),
  access: juristsCases,
  async run(context, { id: caseId, version }, { lawyerId, acceptedReason }) {
    const { tx, today } = context;
    const inForce = { fromOn: { lte: today }, OR: [{ untilOn: null }, { untilOn: { gte: today } }] };
    const own = { caseId, lawyerId, onBehalfOf: 'association', hearingId: null, ...inForce };
    if (await tx.assignment.findFirst({ where: own, select: { id: true } })) return false;
    await reassignCase(context, { caseId, lawyerId, fromOn: today, acceptedReason });
    // The version moves, so that two people never hand over the same case at once unawares.
    await tx.case.update({ where: { id: caseId }, data: { version: version + 1, updatedAt: context.now } });
    return true;
  },
});
