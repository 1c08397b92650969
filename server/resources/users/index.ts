import { user } from '#schema/users';
import { colleagues, nobody } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';

/** Colleagues, for labels and pickers. */
export const users = defineResource({
  name: 'users',
  model: 'user',
  schema: user,
  readonly: Object.keys(user.shape),
  access: { read: colleagues, create: nobody, update: nobody },
  filters: ['role', 'isActive'],
  sorts: ['displayName'],
  defaultSort: ['displayName', 'ASC'],
});
