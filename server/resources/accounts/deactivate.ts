import { handover, withdrawal } from '#schema/accounts';
import { admins } from '../../access.ts';
import { IDLE_MS } from '../../auth/sessions.ts';
import type { Tx } from '../../db.ts';
import { ApiError } from '../../rest/errors.ts';
import { type Context, defineAction, type TxContext } from '../../rest/resource.ts';
import { handOver, isBusy, openWork } from './handOver.ts';
import { keepAnAdmin, refuseOwn } from './rights.ts';

/**
 * Withdraws an access (« Retirer l’accès »): sessions end at once, a code that waits is void, open work goes to somebody. Without a version:
 * what the person did meanwhile, signing in for instance, is no reason to leave the door open.
 */
export const deactivate = defineAction({
  input: withdrawal,
  access: admins,
  async preview(context, { id }) {
    const { read } = context;
    const sessions = await openSessions(context, id);
    const validators = await read.user.count({ where: { canValidate: true, isActive: true, NOT: { id } } });
    const { canValidate } = await read.user.findUniqueOrThrow({ where: { id }, select: { canValidate: true } });
    return { ...(await openWork(read, id)), sessions, isLastValidator: canValidate && validators === 0 };
  },
  async run(context, account, { successorId }) {
    refuseOwn(context, account.id);
    await closeAccess(context, account as Access, successorId);
    await keepAnAdmin(context.tx, 'root');
    return undefined;
  },
});

/** What closing an access looks at. */
export interface Access {
  id: string;
  isActive: boolean;
  inviteEndsAt: string | null;
  version: number;
}

/** Closes an access in this transaction. Throws conflict when it is closed already, invalid on `successorId` when open work has no taker. */
export async function closeAccess(
  context: TxContext,
  { id, isActive, inviteEndsAt, version }: Access,
  successorId: string | null | undefined,
): Promise<void> {
  const { tx, now } = context;
  if (!isActive && !inviteEndsAt) throw new ApiError('conflict', {}, { message: 'Cet accès est déjà retiré.' });
  if (successorId) await handOver(context, id, successorId);
  else if (isBusy(await openWork(tx, id))) throw new ApiError('invalid', { successorId: 'Choisissez à qui confier son travail en cours.' });
  await tx.user.update({ where: { id }, data: { isActive: false, inviteHash: null, inviteEndsAt: null, version: version + 1 } });
  await endSessions(tx, id, now);
}

/** How many sessions of a person are open at this moment. */
export function openSessions({ read, now }: Pick<Context, 'read' | 'now'>, userId: string): Promise<number> {
  const since = new Date(Date.parse(now) - IDLE_MS).toISOString();
  return read.session.count({ where: { userId, endedAt: null, lastSeenAt: { gt: since } } });
}

/** Gives the open work of somebody who stays to a colleague: before a change of role, a leave. */
export const entrust = defineAction({
  input: handover,
  access: admins,
  preview: ({ read }, { id }) => openWork(read, id),
  async run(context, { id }, { successorId }) {
    await handOver(context, id, successorId);
    return undefined;
  },
});

/** Ends every session of a person in this transaction. */
export async function endSessions(tx: Tx, userId: string, now: string): Promise<void> {
  await tx.session.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now } });
}
