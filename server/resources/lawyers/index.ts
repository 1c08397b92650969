import { lawyer } from '#schema/lawyers';
import { lawyersKnown, members, staff } from '../../access.ts';
import { folded } from '../../rest/fields.ts';
import { defineResource } from '../../rest/resource.ts';
import { figures } from './figures.ts';
import { practice } from './practice.ts';

const NAMED = ['id', 'civility', 'firstName', 'lastName', 'sortName', 'bar'] as const;

/** Partner lawyers. */
export const lawyers = defineResource({
  name: 'lawyers',
  model: 'lawyer',
  schema: lawyer,
  readonly: ['id', 'sortName', 'version'],
  access: { read: lawyersKnown, create: staff, update: staff },
  views: { director: [...NAMED, 'isAvailable'], none: NAMED },
  filters: ['bar', 'isAvailable'],
  sorts: ['sortName'],
  defaultSort: ['sortName', 'ASC'],
  search: ['sortName'],
  figures: { access: members, show: figures },
  looks: { practice: { access: members, show: practice } },
  derive: row => ({ sortName: folded(`${row.lastName} ${row.firstName}`) }),
});
