import { court } from '#schema/courts';
import { everyone, staffAndAdmins } from '../../access.ts';
import { defineResource, type Row, type TxContext } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';
import { figures } from './figures.ts';
import { courtWords } from './register.ts';
import { verify } from './verify.ts';

/** Courts, with the zone and clock by which time limits are counted. */
export const courts = defineResource({
  name: 'courts',
  model: 'court',
  schema: court,
  readonly: ['id', 'code', 'isToConfirm', 'verifiedBy', 'verifiedOn', 'searchText', 'version'],
  access: { read: everyone, create: staffAndAdmins, update: staffAndAdmins },
  filters: ['kind', 'holidayZone', 'courtOfAppeal', 'department', 'isToConfirm', 'verifiedOn'],
  sorts: ['searchText', 'verifiedOn'],
  defaultSort: ['searchText', 'ASC'],
  search: ['searchText'],
  follows: async (context, row, before) => {
    await dropVerification(context, row, before);
    await settleCases(context, row, before);
  },
  derive: row => ({ searchText: courtWords(row) }),
  actions: { verify, figures },
});

const CONTACTS = ['address', 'phone', 'email'] as const;

/** A contact nobody has checked since it was changed is not « vérifié ». */
async function dropVerification({ tx }: TxContext, row: Row, before: Row | null): Promise<void> {
  if (!before || row.verifiedOn === null || CONTACTS.every(field => row[field] === before[field])) return;
  await tx.court.update({ where: { id: row.id }, data: { verifiedBy: null, verifiedOn: null } });
}

const COUNTING = ['kind', 'name', 'seat', 'holidayZone', 'timeZone'] as const;

/** Its zone and clock decide dates, its name is searched: what hangs on it follows. */
async function settleCases(context: TxContext, row: Row, before: Row | null): Promise<void> {
  if (!before || COUNTING.every(field => row[field] === before[field])) return;
  const here = { some: { courtId: row.id } };
  const where = { closedOn: null, OR: [{ leadCourtId: row.id }, { hearings: here }, { steps: here }, { proceedings: here }] };
  for (const { id } of await context.tx.case.findMany({ where, select: { id: true } })) await settle(context, id);
}
