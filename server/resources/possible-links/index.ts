import { dismissal, possibleLink } from '#schema/possible-links';
import { inLinkedCases, inStaffLinkedCases, nobody } from '../../access.ts';
import { defineAction, defineResource } from '../../rest/resource.ts';

const dismiss = defineAction({
  input: dismissal,
  access: inStaffLinkedCases,
  isVersioned: true,
  reason: 'dismissedReason',
  async run({ tx, now, user }, link, { dismissedReason }) {
    const sides = [
      { personId: link.personId, otherPersonId: link.otherPersonId },
      { personId: link.otherPersonId, otherPersonId: link.personId },
    ];
    await tx.possibleLink.updateMany({
      where: { OR: sides },
      data: { dismissedAt: now, dismissedById: user.id, dismissedReason, version: { increment: 1 } },
    });
  },
});

/** Possible links: found when an identity is sealed, shown to who may see both cases, kept once dismissed so that none comes back. */
export const possibleLinks = defineResource({
  name: 'possible-links',
  model: 'possibleLink',
  schema: possibleLink,
  readonly: Object.keys(possibleLink.shape),
  owner: 'caseId',
  access: { read: inLinkedCases, create: nobody, update: nobody },
  filters: ['caseId', 'personId', 'otherCaseId'],
  sorts: [],
  defaultSort: ['id', 'ASC'],
  actions: { dismiss },
});
