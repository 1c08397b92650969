import { isOutsideRole } from '../../access.ts';
import type { Context } from '../../rest/resource.ts';

/** What the list of accesses says beside each name: numbers only. */
export interface AccountFigures {
  /** Open cases a person from outside reaches today; null for those who see them all or none. */
  cases: number | null;
  /** Open cases the person is responsible for. */
  responsible: number;
}

/** Cases of each access, counted whoever may see the cases: an administrator learns no more than the numbers. */
export async function figures({ read, today }: Context): Promise<Record<string, AccountFigures>> {
  const users = await read.user.findMany({
    select: {
      id: true,
      role: true,
      lawyerId: true,
      _count: { select: { responsibleCases: { where: { closedOn: null } } } },
    },
  });
  const mandates = await read.assignment.findMany({
    where: { fromOn: { lte: today }, OR: [{ untilOn: null }, { untilOn: { gte: today } }], case: { closedOn: null } },
    select: { lawyerId: true, caseId: true, case: { select: { isRestricted: true, readers: { select: { userId: true } } } } },
  });
  const reached = ({ id, lawyerId }: { id: string; lawyerId: string | null }) =>
    new Set(
      mandates
        .filter(
          ({ lawyerId: holder, case: dossier }) =>
            holder === lawyerId && (!dossier.isRestricted || dossier.readers.some(({ userId }) => userId === id)),
        )
        .map(({ caseId }) => caseId),
    ).size;
  return Object.fromEntries(
    users.map(person => [
      person.id,
      {
        cases: isOutsideRole(person.role) ? reached(person) : null,
        responsible: person._count.responsibleCases,
      },
    ]),
  );
}
