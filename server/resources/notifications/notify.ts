import type { NoticeKind } from '#schema/notifications';
import type { TxContext } from '../../rest/resource.ts';

/** What a notice says, and to whom. */
export interface Notice {
  userId: string;
  kind: NoticeKind;
  caseId: string | null;
  /** The record the notice leads to, besides the case. */
  recordId?: string | null;
  /** The same key never makes a second notice: name in it the act and who is told. */
  uniqueKey: string;
}

/** What telling somebody needs of a transaction; `user` is null when the program itself acts. */
export type Telling = Pick<TxContext, 'tx' | 'now'> & { user: { id: string } | null };

/** Leaves a notice for a person, in the transaction of what it tells; never for the author of the act, never twice under one key. */
export async function notify({ tx, now, user }: Telling, notice: Notice): Promise<void> {
  if (notice.userId === user?.id) return;
  await tx.notification.upsert({
    where: { uniqueKey: notice.uniqueKey },
    create: { ...notice, recordId: notice.recordId ?? null, createdAt: now },
    update: {},
  });
}
