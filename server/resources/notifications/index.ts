import { z } from 'zod';
import { notification } from '#schema/notifications';
import { nobody, oneself } from '../../access.ts';
import { defineAction, defineResource } from '../../rest/resource.ts';

/** Notices: each reads his own, and marks them as seen. */
export const notifications = defineResource({
  name: 'notifications',
  model: 'notification',
  schema: notification,
  readonly: Object.keys(notification.shape),
  access: { read: oneself, create: nobody, update: nobody },
  filters: ['seenAt', 'kind'],
  sorts: ['createdAt'],
  defaultSort: ['createdAt', 'DESC'],
  actions: {
    see: defineAction({
      input: z.object({}),
      access: oneself,
      async run({ tx, now }, notice) {
        await tx.notification.updateMany({ where: { id: notice.id, seenAt: null }, data: { seenAt: now, version: { increment: 1 } } });
        return undefined;
      },
    }),
    /** « Marquer tout comme vu »: this one and all that came before; one that came since stays new. */
    seeAll: defineAction({
      input: z.object({}),
      access: oneself,
      async run({ tx, now, user }, notice) {
        await tx.notification.updateMany({
          where: { userId: user.id, seenAt: null, createdAt: { lte: notice.createdAt } },
          data: { seenAt: now, version: { increment: 1 } },
        });
        return undefined;
      },
    }),
  },
});
