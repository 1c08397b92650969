import { lawyer } from '#schema/lawyers';
import { lawyersKnown, staff } from '../../access.ts';
import { folded } from '../../rest/fields.ts';
import { defineResource } from '../../rest/resource.ts';

/** Partner lawyers. */
export const lawyers = defineResource({
  name: 'lawyers',
  model: 'lawyer',
  schema: lawyer,
  readonly: ['id', 'sortName', 'version'],
  access: { read: lawyersKnown, create: staff, update: staff },
  views: { director: ['id', 'civility', 'firstName', 'lastName', 'sortName', 'bar'] },
  filters: ['bar', 'isAvailable'],
  sorts: ['sortName'],
  defaultSort: ['sortName', 'ASC'],
  search: ['sortName'],
  derive: row => ({ sortName: folded(`${row.lastName} ${row.firstName}`) }),
});
