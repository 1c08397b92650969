import { prolongation } from '#schema/lawyers';
import { lawyersInvited } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction } from '../../rest/resource.ts';
import { endErrors, knownAccount, refused } from './access.ts';

/** « Prolonger l’accès » of a lawyer, twelve months from today at most. Not for shortening it: one withdraws, or changes the rights. */
export const prolong = defineAction({
  input: prolongation,
  access: lawyersInvited,
  async run({ tx, today, note }, lawyer, { accessUntilOn }) {
    const { id, isActive, inviteEndsAt, accessUntilOn: former, version } = await knownAccount(tx, lawyer.id);
    if (!isActive && !inviteEndsAt) throw refused('Cet accès est retiré. Invitez de nouveau cet avocat.');
    const errors = endErrors(lawyer.id, accessUntilOn, today);
    if (Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
    if (former !== null && accessUntilOn <= former)
      throw new ApiError('invalid', { accessUntilOn: 'Choisissez un jour après le dernier jour actuel.' });
    await tx.user.update({ where: { id }, data: { accessUntilOn, version: version + 1 } });
    note({ action: 'prolong', resource: 'accounts', recordId: id, caseId: null, changes: { accessUntilOn: [former, accessUntilOn] } });
    return undefined;
  },
});
