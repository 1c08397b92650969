import { majoritiesNear } from '#law/minority';
import type { Scope } from '../../rest/resource.ts';

/** The quick filters of persons. */
export const scopes: Readonly<Record<string, Scope>> = {
  // Who must sign changes with the birthday: the consent of a representative no longer does for what is filed after it.
  majority_near: {
    title: 'Majorité dans les six mois',
    looksAt: ['role', 'majorityMonth', 'withdrawnOn'],
    where: (_user, today) => {
      const { from, to } = majoritiesNear(today);
      return {
        role: 'victim',
        withdrawnOn: null,
        case: { closedOn: null },
        AND: [{ majorityMonth: { gte: from } }, { majorityMonth: { lte: to } }],
      };
    },
  },
};
