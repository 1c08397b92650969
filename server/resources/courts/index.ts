import { court } from '#schema/courts';
import { members, staff } from '../../access.ts';
import { folded } from '../../rest/fields.ts';
import { defineResource } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';

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
  // Its zone and clock decide dates, its name is searched: what hangs on it follows.
  follows: async (context, row) => {
    const here = { some: { courtId: row.id } };
    const where = { closedOn: null, OR: [{ leadCourtId: row.id }, { hearings: here }, { steps: here }, { proceedings: here }] };
    for (const { id } of await context.tx.case.findMany({ where, select: { id: true } })) await settle(context, id);
  },
  derive: row => ({ searchText: folded(`${row.name} ${row.seat} ${row.department ?? ''} ${row.courtOfAppeal ?? ''}`) }),
});
