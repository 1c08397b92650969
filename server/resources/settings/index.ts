import { settings as schema } from '#schema/settings';
import { everyone, nobody } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';
import { adjust } from './adjust.ts';
import { upkeep } from './upkeep.ts';

/** The association's settings: one row, read by all, adjusted by the administrator. */
export const settings = defineResource({
  name: 'settings',
  model: 'settings',
  schema,
  readonly: Object.keys(schema.shape),
  access: { read: everyone, create: nobody, update: nobody },
  filters: [],
  sorts: [],
  defaultSort: ['id', 'ASC'],
  actions: { adjust },
  looks: { upkeep },
});
