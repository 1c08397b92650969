import { addDays } from '#law/days';
import { inWorkedCases } from '../../access.ts';
import type { Scope } from '../../rest/resource.ts';

const SOON_DAYS = 15;

/** What a court is about to hear and the case is not ready for. */
export const scopes: Readonly<Record<string, Scope>> = {
  /**
   * A hearing of the next fifteen days whose case has no exhibit communicated to the parties yet: none at all, or none but those kept back.
   * One where a decision is only read out (« prononcé ») needs none. Not modelled: which exhibits a given filing needs.
   */
  without_exhibits: {
    title: 'Audience dans les 15 jours, aucune pièce communiquée',
    looksAt: ['heldOn', 'outcome', 'kind', 'caseId'],
    access: inWorkedCases,
    where: (_user, today) => ({
      outcome: null,
      kind: { not: 'prononce' },
      AND: [{ heldOn: { gte: today } }, { heldOn: { lte: addDays(today, SOON_DAYS) } }],
      case: { closedOn: null, exhibits: { none: { withdrawnOn: null, communicatedOn: { not: null } } } },
    }),
  },
};
