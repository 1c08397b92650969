import { addDays } from '#law/days';
import type { Scope } from '../../rest/resource.ts';

const SOON_DAYS = 15;

/** What whoever manages the accesses is to look after. */
export const scopes: Readonly<Record<string, Scope>> = {
  /** Opened to somebody who has not come yet: the code is to be given, told again or made anew. */
  pending: {
    title: 'Invités, pas encore venus',
    looksAt: ['isActive', 'inviteEndsAt', 'lastSeenAt', 'accessUntilOn'],
    where: (_user, today) => ({
      isActive: false,
      AND: [
        { OR: [{ inviteEndsAt: { not: null } }, { lastSeenAt: null }] },
        { OR: [{ accessUntilOn: null }, { accessUntilOn: { gte: today } }] },
      ],
    }),
  },
  ending: {
    title: `Accès qui se terminent sous ${SOON_DAYS} jours`,
    looksAt: ['isActive', 'inviteEndsAt', 'accessUntilOn'],
    where: (_user, today) => ({
      AND: [
        { accessUntilOn: { gte: today } },
        { accessUntilOn: { lte: addDays(today, SOON_DAYS) } },
        { OR: [{ isActive: true }, { inviteEndsAt: { not: null } }] },
      ],
    }),
  },
};
