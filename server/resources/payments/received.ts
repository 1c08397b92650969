import { yearOf } from '#law/days';
import { inOpenCases } from '../../access.ts';
import type { Context, Scope, Where } from '../../rest/resource.ts';

const firstOfYear = (today: string) => `${yearOf(today)}-01-01`;
const thisYear = (today: string): Where => ({ beneficiaryId: null, cancelledOn: null, receivedOn: { gte: firstOfYear(today) } });

/** Conditions that are more than one value of one field. */
export const scopes: Readonly<Record<string, Scope>> = {
  /** The association's own: what a victim received is hers. */
  received_this_year: {
    title: 'Reçus cette année par l’association',
    looksAt: ['beneficiaryId', 'cancelledOn', 'receivedOn'],
    where: (_user, today) => thisYear(today),
  },
};

/** What the association received since the first of January, in cents, on the cases this person may know of: the sum of the list of the same name. */
export async function received({ read, user, today }: Context): Promise<{ thisYear: { cents: number; payments: number } }> {
  const mine = inOpenCases(user, today);
  if (mine === false) return { thisYear: { cents: 0, payments: 0 } };
  const where = mine === true ? thisYear(today) : { AND: [mine, thisYear(today)] };
  const { _sum, _count } = await read.payment.aggregate({ where, _sum: { amountCents: true }, _count: true });
  return { thisYear: { cents: _sum.amountCents ?? 0, payments: _count } };
}
