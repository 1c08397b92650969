import { withdrawal } from '#schema/persons';
import { inStaffCases } from '../../access.ts';
import type { Tx } from '../../db.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';

/** Takes out of the case a person entered by mistake (« retirer »): kept with the reason, refused while something rests on them. */
export const withdraw = defineAction({
  input: withdrawal,
  access: inStaffCases,
  isVersioned: true,
  reason: 'withdrawnReason',
  async run(context, current, { withdrawnReason }) {
    const { tx, today } = context;
    if (current.withdrawnOn) throw new ApiError('conflict', {}, { message: 'Cette personne est déjà retirée du dossier.' });
    const held = await heldBy(tx, current.id);
    if (held) throw new ApiError('conflict', { withdrawnReason: `Retrait impossible\u00a0: ${held}. Corrigez-le d’abord.` });
    await tx.possibleLink.deleteMany({ where: { OR: [{ personId: current.id }, { otherPersonId: current.id }] } });
    await tx.person.update({
      where: { id: current.id },
      data: { withdrawnOn: today, withdrawnReason, version: { increment: 1 } },
    });
    await settle(context, current.caseId);
    return undefined;
  },
});

/** The first thing of the case that rests on a person, in words; null when nothing does. */
async function heldBy(tx: Tx, personId: string): Promise<string | null> {
  const uses: readonly [words: string, count: Promise<number>][] = [
    ['un chef de prévention vise cette personne', tx.count.count({ where: { defendantId: personId } })],
    ['un chef de prévention la dit victime', tx.countVictim.count({ where: { personId } })],
    ['une procédure la poursuit', tx.proceedingDefendant.count({ where: { personId } })],
    ['un accord la concerne', tx.consent.count({ where: { OR: [{ victimId: personId }, { giverId: personId }] } })],
    ['elle représente une autre personne', tx.person.count({ where: { representedById: personId, withdrawnOn: null } })],
    ['une décision la concerne', tx.civilOutcome.count({ where: { beneficiaryId: personId } })],
    ['une somme lui est allouée', tx.award.count({ where: { beneficiaryId: personId } })],
    ['elle doit une somme', tx.awardDebtor.count({ where: { personId } })],
    ['un paiement la concerne', tx.payment.count({ where: { OR: [{ beneficiaryId: personId }, { debtorId: personId }] } })],
  ];
  for (const [words, count] of uses) if ((await count) > 0) return words;
  return null;
}
