import { z } from 'zod';
import { lawyersInvited } from '../../access.ts';
import { defineAction } from '../../rest/resource.ts';
import { type Code, freshCode, kept } from '../accounts/invite.ts';
import { knownAccount, refused } from './access.ts';

const nothing = z.object({});

/** « Renvoyer »: another code for an invitation that waits; the former one is void. Who signs in already asks the administrator for one. */
export const resend = defineAction<typeof nothing, Code>({
  input: nothing,
  access: lawyersInvited,
  replies: 'result',
  prepare: freshCode,
  async run({ tx, now, today, note }, lawyer, _input, code) {
    const { id, isActive, inviteEndsAt: waits, accessUntilOn, version } = await knownAccount(tx, lawyer.id);
    if (isActive || !waits) throw refused('Cet avocat n’a pas d’invitation en attente.');
    if (accessUntilOn !== null && accessUntilOn < today) throw refused('Le dernier jour d’accès est passé. Prolongez d’abord l’accès.');
    const { inviteHash, inviteEndsAt } = kept(code, now);
    await tx.user.update({ where: { id }, data: { inviteHash, inviteEndsAt, version: version + 1 } });
    note({ action: 'invite', resource: 'accounts', recordId: id, caseId: null });
    return { code: code.code, inviteEndsAt };
  },
});
