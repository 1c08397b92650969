import { z } from 'zod';
import { exhibit } from '#schema/exhibits';
import { inStaffCases, inWorkedCases } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { text } from '../../rest/fields.ts';
import { type Context, defineAction, defineResource, type Row } from '../../rest/resource.ts';
import { extensionOf } from '../documents/formats.ts';
import { bytesOf } from '../documents/keep.ts';
import { add } from './add.ts';
import { closeUp, nextNumber, place } from './order.ts';

/** Exhibits: numbered 1 to n without a gap, withdrawn with a reason, never deleted. */
export const exhibits = defineResource({
  name: 'exhibits',
  model: 'exhibit',
  schema: exhibit,
  readonly: ['id', 'number', 'pages', 'withdrawnOn', 'withdrawnReason', 'addedById', 'addedAt', 'version'],
  owner: 'caseId',
  fixed: ['documentId'],
  access: { read: inWorkedCases, create: inWorkedCases, update: inStaffCases },
  filters: ['caseId', 'communicatedOn', 'withdrawnOn', 'documentId'],
  sorts: ['number', 'datedOn'],
  defaultSort: ['number', 'ASC'],
  check: contradictions,
  create: add,
  actions: {
    move: defineAction({
      input: z.object({ number: exhibit.shape.number.meta({ title: 'Nouvelle place' }) }),
      access: inStaffCases,
      isVersioned: true,
      async run(context, row, { number }) {
        await place(context, row, number);
        return undefined;
      },
    }),
    withdraw: defineAction({
      input: z.object({ withdrawnReason: text(300).meta({ title: 'Motif du retrait' }) }),
      access: inStaffCases,
      isVersioned: true,
      reason: 'withdrawnReason',
      async run(context, row, { withdrawnReason }) {
        if (row.withdrawnOn) throw new ApiError('conflict', {}, { message: 'Cette pièce est déjà retirée.' });
        const data = { number: 0, withdrawnOn: context.today, withdrawnReason, version: { increment: 1 } };
        await context.tx.exhibit.update({ where: { id: row.id }, data });
        await closeUp(context, row.caseId);
        return undefined;
      },
    }),
    /** « Remettre »: the exhibit comes back after the last one. */
    restore: defineAction({
      input: z.object({}),
      access: inStaffCases,
      isVersioned: true,
      async run(context, row) {
        if (!row.withdrawnOn) throw new ApiError('conflict', {}, { message: 'Cette pièce n’est pas retirée.' });
        const number = await nextNumber(context, row.caseId);
        const data = { number, withdrawnOn: null, withdrawnReason: null, version: { increment: 1 } };
        await context.tx.exhibit.update({ where: { id: row.id }, data });
        return undefined;
      },
    }),
  },
  downloads: { content: { run: content } },
});

function contradictions(row: Row, today: string): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const field of ['datedOn', 'communicatedOn'])
    if (row[field] && row[field] > today) errors[field] = 'Cette date est à venir. Vérifiez l’année.';
  if (row.communicatedTo && !row.communicatedOn) errors.communicatedOn = 'À renseigner\u00A0: le jour où la pièce a été communiquée.';
  return errors;
}

/** The file under the exhibit's own name: reference and number, never what the sender called it. */
async function content(context: Context, row: Row) {
  const { read } = context;
  const [document, dossier] = await Promise.all([
    read.document.findUniqueOrThrow({ where: { id: row.documentId }, select: { contentType: true } }),
    read.case.findUniqueOrThrow({ where: { id: row.caseId }, select: { reference: true } }),
  ]);
  const name = row.withdrawnOn ? 'piece-retiree' : `piece-${row.number}`;
  return {
    fileName: `${dossier.reference}_${name}.${extensionOf(document.contentType)}`,
    contentType: document.contentType,
    bytes: await bytesOf(context, row.documentId),
  };
}
