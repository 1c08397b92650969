import { z } from 'zod';
import { cents, choice, day, flag, id, integer, ref, text } from '#fields';
import { PAYMENT_METHODS } from '#law/decisions';

/** Payment (« paiement ») received by the association or a victim; no beneficiary is the association. */
export const payment = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    beneficiaryId: ref('persons').nullable().meta({ title: 'Bénéficiaire' }),
    debtorId: ref('persons').nullable().meta({ title: 'Payé par' }),
    amountCents: cents.meta({ title: 'Montant reçu' }),
    receivedOn: day.meta({ title: 'Date de réception' }),
    method: choice(PAYMENT_METHODS).meta({ title: 'Mode de paiement' }),
    isEnforced: flag.meta({ title: 'Obtenu par exécution forcée' }),
    cancelledOn: day.nullable().meta({ title: 'Annulé le' }),
    cancelledReason: text(300).nullable().meta({ title: 'Motif de l’annulation' }),
    recordedById: ref('users').nullable().meta({ title: 'Enregistré par' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Payment', title: 'Paiement |||| Paiements' });

/** What is asked to record one. */
export const newPayment = z.object({
  caseId: payment.shape.caseId,
  amountCents: payment.shape.amountCents,
  receivedOn: payment.shape.receivedOn,
  method: payment.shape.method.optional(),
  beneficiaryId: payment.shape.beneficiaryId.optional(),
  debtorId: payment.shape.debtorId.optional(),
  isEnforced: payment.shape.isEnforced.optional(),
});
