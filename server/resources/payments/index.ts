import { v7 } from 'uuid';
import { z } from 'zod';
import { text } from '#fields';
import { newPayment, payment } from '#schema/payments';
import { inOpenCases, inStaffCases, nobody, staffAndDirection } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction, defineCreation, defineResource, type TxContext } from '../../rest/resource.ts';
import { received, scopes } from './received.ts';

type Asked = z.infer<typeof newPayment>;

/** Payments: recorded once, never changed; a mistaken one is cancelled with its reason and stays. */
export const payments = defineResource({
  name: 'payments',
  model: 'payment',
  schema: payment,
  readonly: Object.keys(payment.shape),
  owner: 'caseId',
  access: { read: inOpenCases, create: inStaffCases, update: nobody },
  views: {
    director: ['id', 'caseId', 'beneficiaryId', 'amountCents', 'receivedOn', 'method', 'isEnforced', 'cancelledOn', 'version'],
  },
  filters: ['caseId', 'receivedOn', 'method'],
  sorts: ['receivedOn'],
  defaultSort: ['receivedOn', 'DESC'],
  scopes,
  create: defineCreation({
    input: newPayment,
    async run(context, input) {
      await refuseImpossible(context, input);
      const id = v7();
      await context.tx.payment.create({ data: { method: 'virement', ...input, id, recordedById: context.user.id } });
      return id;
    },
  }),
  actions: {
    cancel: defineAction({
      input: z.object({ cancelledReason: text(300).meta({ title: 'Motif de l’annulation' }) }),
      access: inStaffCases,
      isVersioned: true,
      reason: 'cancelledReason',
      async run(context, current, { cancelledReason }) {
        const { tx, today } = context;
        if (current.cancelledOn) throw new ApiError('conflict', {}, { message: 'Ce paiement est déjà annulé.' });
        await tx.payment.update({ where: { id: current.id }, data: { cancelledOn: today, cancelledReason, version: current.version + 1 } });
      },
    }),
  },
  figures: { access: staffAndDirection, show: received },
});

async function refuseImpossible({ tx, today }: TxContext, { amountCents, receivedOn, beneficiaryId, debtorId }: Asked): Promise<void> {
  const errors: Record<string, string> = {};
  const roleOf = async (id: string) => (await tx.person.findUniqueOrThrow({ where: { id }, select: { role: true } })).role;
  if (amountCents === 0) errors.amountCents = 'À renseigner : un montant supérieur à zéro.';
  if (receivedOn > today) errors.receivedOn = 'Cette date est à venir. Vérifiez l’année.';
  if (beneficiaryId && (await roleOf(beneficiaryId)) !== 'victim')
    errors.beneficiaryId = 'Choisissez l’association ou une victime du dossier.';
  if (debtorId && (await roleOf(debtorId)) !== 'defendant') errors.debtorId = 'Choisissez une personne poursuivie dans ce dossier.';
  if (Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
}
