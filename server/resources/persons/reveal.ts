import { REVEAL_REASONS, revealRequest } from '#schema/persons';
import { inWorkedCases } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction } from '../../rest/resource.ts';
import { identityPlace } from './identify.ts';

const MINUTES = 10;
const HOURLY = 30;

/** Shows the real names of one person for ten minutes, with a reason; the journal has it before the person asking does. */
export const reveal = defineAction({
  input: revealRequest,
  access: inWorkedCases,
  replies: 'result',
  reason: 'reason',
  hourly: HOURLY,
  async run({ tx, vault, clock, note }, current, { reason, reasonText }) {
    if (reason === 'autre' && [...(reasonText ?? '')].length < 10)
      throw new ApiError('invalid', { reasonText: 'Précisez le motif en dix caractères au moins.' });
    const sealed = await tx.identity.findUnique({ where: { personId: current.id } });
    if (!sealed) throw new ApiError('conflict', { reason: 'Aucune identité n’est enregistrée pour cette personne.' });
    if (reasonText)
      note({
        action: 'reveal_reason',
        resource: 'persons',
        recordId: current.id,
        caseId: current.caseId,
        reason: `${REVEAL_REASONS[reason]} : ${reasonText}`,
      });
    const identity = JSON.parse(vault.open(sealed.sealed, identityPlace(current.id)));
    return { identity, until: new Date(clock.now().getTime() + MINUTES * 60_000).toISOString() };
  },
});
