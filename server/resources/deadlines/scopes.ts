import type { Scope } from '../../rest/resource.ts';

/** Conditions that are more than one value of one field. */
export const scopes: Readonly<Record<string, Scope>> = {
  /** A right may be lost on a computation that nobody has validated, that somebody doubts, or on a report nobody has confirmed. */
  unsure_foreclosures: {
    title: 'Forclusions non validées ou non confirmées',
    looksAt: ['deadlineClass', 'state', 'isConfirmed'],
    where: () => ({
      deadlineClass: 'A',
      OR: [{ state: { in: ['to_validate', 'contested'] } }, { state: 'validated', isConfirmed: false }],
    }),
  },
};
