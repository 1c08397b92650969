import { ApiError } from '../../rest/errors.ts';
import type { Row, TxContext } from '../../rest/resource.ts';

type Ordering = Pick<TxContext, 'tx'>;

/** The exhibits of a case that are not withdrawn, first to last. */
const standing = ({ tx }: Ordering, caseId: string) =>
  tx.exhibit.findMany({ where: { caseId, withdrawnOn: null }, orderBy: [{ number: 'asc' }, { id: 'asc' }] });

/** The number of the next exhibit of a case. */
export const nextNumber = async ({ tx }: Ordering, caseId: string): Promise<number> =>
  (await tx.exhibit.count({ where: { caseId, withdrawnOn: null } })) + 1;

/** Numbers the exhibits of a case 1 to n again, after one of them left or came back. */
export async function closeUp(context: Ordering, caseId: string): Promise<void> {
  await number(context, await standing(context, caseId), false);
}

/**
 * Puts an exhibit at a place among the others, which move up or down. Every exhibit of the case gets a new version: an order chosen
 * on a list that somebody changed meanwhile is refused as stale. Throws invalid beyond the last place.
 */
export async function place(context: Ordering, exhibit: Row, to: number): Promise<void> {
  if (exhibit.withdrawnOn) throw new ApiError('conflict', {}, { message: 'Cette pièce est retirée\u00A0: remettez-la pour la déplacer.' });
  const order = await standing(context, exhibit.caseId);
  if (to < 1 || to > order.length) throw new ApiError('invalid', { number: `Une place de 1 à ${order.length} est attendue.` });
  const moved = order.find(({ id }) => id === exhibit.id)!;
  const others = order.filter(({ id }) => id !== exhibit.id);
  await number(context, [...others.slice(0, to - 1), moved, ...others.slice(to - 1)], true);
}

async function number({ tx }: Ordering, order: readonly { id: string; number: number }[], isOrderChosen: boolean): Promise<void> {
  for (const [index, { id, number: before }] of order.entries())
    if (isOrderChosen || before !== index + 1)
      await tx.exhibit.update({ where: { id }, data: { number: index + 1, version: { increment: 1 } } });
}
