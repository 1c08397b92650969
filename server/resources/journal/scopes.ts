import type { Scope } from '../../rest/resource.ts';

/** Resource -> the acts on it that bring something new to a case. */
const NEWS: Readonly<Record<string, readonly string[]>> = {
  hearings: ['report', 'revert'],
  decisions: ['create', 'redate', 'complete'],
  exhibits: ['create'],
  steps: ['create'],
  notes: ['create'],
  payments: ['create'],
};

/** Conditions that are more than one value of one field. */
export const scopes: Readonly<Record<string, Scope>> = {
  /** What others have brought to the cases; offered to those who read of which case. */
  news: {
    title: 'Nouveau dans les dossiers',
    looksAt: ['caseId', 'resource', 'action', 'recordId'],
    where: user => ({
      actorId: { not: user.id },
      OR: Object.entries(NEWS).map(([resource, actions]) => ({ resource, action: { in: actions } })),
    }),
  },
};
