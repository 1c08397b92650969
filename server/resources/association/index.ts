import { association as schema } from '#schema/association';
import { everyone, nobody, staffAndAdmins } from '../../access.ts';
import { defineResource } from '../../rest/resource.ts';

/** The association's own record: one row. */
export const association = defineResource({
  name: 'association',
  model: 'association',
  schema,
  readonly: ['id', 'version'],
  access: { read: everyone, create: nobody, update: staffAndAdmins },
  filters: [],
  sorts: [],
  defaultSort: ['id', 'ASC'],
});
