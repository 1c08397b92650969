import type { Tx } from '../../db.ts';

/** A person still in the case and in one of these roles; null otherwise. */
export async function personAs(tx: Pick<Tx, 'person'>, id: string, ...roles: readonly string[]) {
  return tx.person.findFirst({ where: { id, role: { in: [...roles] }, withdrawnOn: null } });
}
