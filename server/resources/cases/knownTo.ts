import { openCases } from '../../access.ts';
import type { Tx } from '../../db.ts';
import type { CurrentUser } from '../../rest/resource.ts';
import { both } from '../../rest/views.ts';

const SEEN = { id: true, email: true, displayName: true, role: true, isAdmin: true, canValidate: true, lawyerId: true } as const;

/** The people in activity who may see this case today; of these only when ids are given. */
export async function knownTo(
  tx: Pick<Tx, 'user' | 'case'>,
  caseId: string,
  today: string,
  among?: readonly string[],
): Promise<CurrentUser[]> {
  const active = { isActive: true, OR: [{ accessUntilOn: null }, { accessUntilOn: { gte: today } }] };
  const users = (await tx.user.findMany({
    where: { ...active, ...(among ? { id: { in: [...among] } } : {}) },
    select: SEEN,
    orderBy: { displayName: 'asc' },
  })) as CurrentUser[];
  const known: CurrentUser[] = [];
  for (const user of users) {
    const verdict = openCases(user, today);
    if (verdict === false) continue;
    if (await tx.case.findFirst({ where: both(verdict, { id: caseId }), select: { id: true } })) known.push(user);
  }
  return known;
}
