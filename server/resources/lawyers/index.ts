import { lawyer } from '#schema/lawyers';
import { lawyersKnown, members, staff } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineResource, type Row, type TxContext } from '../../rest/resource.ts';
import { add, barName, sortNameOf } from './add.ts';
import { figures } from './figures.ts';
import { invite } from './invite.ts';
import { practice } from './practice.ts';
import { prolong } from './prolong.ts';
import { resend } from './resend.ts';
import { withdraw } from './withdraw.ts';

const NAMED = ['id', 'civility', 'firstName', 'lastName', 'sortName', 'barId', 'barName'] as const;

/** Partner lawyers. */
export const lawyers = defineResource({
  name: 'lawyers',
  model: 'lawyer',
  schema: lawyer,
  readonly: ['id', 'sortName', 'barName', 'version'],
  access: { read: lawyersKnown, create: staff, update: staff },
  views: { director: [...NAMED, 'isAvailable'], none: NAMED },
  filters: ['barId', 'isAvailable'],
  sorts: ['sortName'],
  defaultSort: ['sortName', 'ASC'],
  search: ['sortName'],
  figures: { access: members, show: figures },
  looks: { practice: { access: members, show: practice } },
  derive: row => ({ sortName: sortNameOf(row as { firstName: string; lastName: string }) }),
  create: add,
  follows: nameBar,
  actions: { invite, resend, prolong, withdraw },
});

/** The name of the bar follows the choice; a record of before the list keeps what was typed until somebody chooses. */
async function nameBar({ tx }: TxContext, row: Row, before: Row | null): Promise<void> {
  if (row.barId === before?.barId) return;
  if (!row.barId) throw new ApiError('invalid', { barId: 'Choisissez le barreau dans la liste.' });
  await tx.lawyer.update({ where: { id: row.id }, data: { barName: await barName(tx, row.barId) } });
}
