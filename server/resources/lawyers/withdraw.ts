import { withdrawal } from '#schema/accounts';
import { lawyersInvited } from '../../access.ts';
import { defineAction } from '../../rest/resource.ts';
import { closeAccess, openSessions } from '../accounts/deactivate.ts';
import { openWork } from '../accounts/handOver.ts';
import { accountOf, knownAccount } from './access.ts';

/** « Retirer l’accès » of a lawyer: out at once. The mandates stay, since she may still be the association's counsel; ending them is another act. */
export const withdraw = defineAction({
  input: withdrawal,
  access: lawyersInvited,
  async preview(context, lawyer) {
    const account = await accountOf(context.read, lawyer.id);
    if (!account) return { cases: 0, deadlines: 0, tasks: 0, sessions: 0 };
    return { ...(await openWork(context.read, account.id)), sessions: await openSessions(context, account.id) };
  },
  async run(context, lawyer, { successorId }) {
    const account = await knownAccount(context.tx, lawyer.id);
    await closeAccess(context, account, successorId);
    context.note({ action: 'deactivate', resource: 'accounts', recordId: account.id, caseId: null });
    return undefined;
  },
});
