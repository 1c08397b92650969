import { court } from '#schema/courts';
import { members, staff } from '../../access.ts';
import { folded } from '../../rest/fields.ts';
import { defineResource } from '../../rest/resource.ts';

/** Courts, with the zone and clock by which time limits are counted. */
export const courts = defineResource({
  name: 'courts',
  model: 'court',
  schema: court,
  readonly: ['id', 'searchText', 'version'],
  access: { read: members, create: staff, update: staff },
  filters: ['kind', 'holidayZone'],
  sorts: ['searchText'],
  defaultSort: ['searchText', 'ASC'],
  search: ['searchText'],
  derive: row => ({ searchText: folded(`${row.name} ${row.seat} ${row.department ?? ''} ${row.courtOfAppeal ?? ''}`) }),
});
