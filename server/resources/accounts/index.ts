import { account } from '#schema/accounts';
import { admins, leadsCases } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineResource, type Row, type TxContext } from '../../rest/resource.ts';
import { deactivate, endSessions, entrust } from './deactivate.ts';
import { figures } from './figures.ts';
import { openWork } from './handOver.ts';
import { invite } from './invite.ts';
import { open, PAST } from './open.ts';
import { keepAnAdmin, movesRights, refuseOwn, refuseTaken, rightsErrors } from './rights.ts';
import { scopes } from './scopes.ts';

/** Accesses to the service: who, in what function, until when. Of the cases they open, numbers only. */
export const accounts = defineResource({
  name: 'accounts',
  model: 'user',
  schema: account,
  readonly: ['id', 'isActive', 'inviteEndsAt', 'lastSeenAt', 'createdAt', 'version'],
  access: { read: admins, create: admins, update: admins },
  filters: ['role', 'isAdmin', 'isActive', 'accessUntilOn', 'lawyerId'],
  sorts: ['displayName', 'lastSeenAt', 'accessUntilOn'],
  defaultSort: ['displayName', 'ASC'],
  scopes,
  check: rightsErrors,
  create: open,
  follows: changed,
  actions: { invite, deactivate, entrust },
  figures: { access: admins, show: figures },
});

/** A change of rights is another's doing, leaves nobody's work behind, and starts from a new sign-in. */
async function changed(context: TxContext, row: Row, before: Row | null): Promise<void> {
  const { tx, now, today } = context;
  await refuseTaken(tx, { id: row.id, email: row.email, lawyerId: row.lawyerId });
  if (!before || (!movesRights(before, row) && row.email === before.email)) return;
  refuseOwn(context, row.id);
  if (row.accessUntilOn !== before.accessUntilOn && row.accessUntilOn !== null && row.accessUntilOn < today)
    throw new ApiError('invalid', { accessUntilOn: PAST });
  const { cases } = await openWork(tx, row.id);
  if (row.role !== before.role && !leadsCases(row.role) && cases > 0)
    throw new ApiError('invalid', {
      role: `Cette personne suit encore ${cases === 1 ? 'un dossier' : `${cases} dossiers`}. Confiez d’abord son travail.`,
    });
  await keepAnAdmin(tx, before.isAdmin && !row.isAdmin ? 'isAdmin' : 'accessUntilOn');
  await endSessions(tx, row.id, now);
}
