import { openCases } from '../../access.ts';
import type { Tx } from '../../db.ts';
import { ApiError } from '../../rest/errors.ts';
import { folded } from '../../rest/fields.ts';
import type { Context, TxContext } from '../../rest/resource.ts';
import { both } from '../../rest/views.ts';
import { notify } from '../notifications/notify.ts';

const SHORTEST = 4;

/** Cases this person may see that already bear one of these normalised numbers. */
export async function casesWithNumber(
  context: Pick<Context, 'user' | 'today'>,
  client: Pick<Tx, 'caseNumber'>,
  numbers: readonly string[],
) {
  const looked = numbers.filter(number => number.length >= SHORTEST);
  const visible = openCases(context.user, context.today);
  if (looked.length === 0 || visible === false) return [];
  const where = both({ normalized: { in: looked } }, visible === true ? true : { case: visible });
  const rows = await client.caseNumber.findMany({
    where,
    select: { value: true, case: { select: { id: true, codeName: true } } },
    take: 10,
  });
  return rows.map(row => ({ id: row.case.id, codeName: row.case.codeName, value: row.value }));
}

/** Cases this person may see that are heard by that court on that day for the same category: perhaps the same case under no number. */
export async function casesHeard(
  context: Pick<Context, 'user' | 'today'>,
  client: Pick<Tx, 'case'>,
  { courtId, heldOn, category }: { courtId: string; heldOn: string; category: string },
) {
  const visible = openCases(context.user, context.today);
  if (visible === false) return [];
  const where = both({ offenceCategory: category, hearings: { some: { courtId, heldOn } } }, visible === true ? true : visible);
  return client.case.findMany({ where, select: { id: true, codeName: true }, orderBy: { sortName: 'asc' }, take: 5 });
}

/** The journal of every other case that bears the number tells its owner; the person who typed it learns nothing of those closed to him. */
export async function tellOwners(context: TxContext, numbers: readonly string[], caseId?: string): Promise<void> {
  const { tx, note } = context;
  const where = { normalized: { in: numbers.filter(number => number.length >= SHORTEST) }, ...(caseId ? { NOT: { caseId } } : {}) };
  for (const row of await tx.caseNumber.findMany({
    where,
    select: { caseId: true, case: { select: { responsibleId: true } } },
    distinct: ['caseId'],
  })) {
    note({ action: 'same_number', resource: 'cases', recordId: row.caseId, caseId: row.caseId });
    const key = `same ${row.caseId} ${caseId ?? ''} ${numbers.map(number => context.vault.index(number)).join(' ')}`;
    await notify(context, { userId: row.case.responsibleId, kind: 'same_number', caseId: row.caseId, uniqueKey: key });
  }
}

/** Throws when a case this person may see already goes by that code name, accents and capitals apart. */
export async function refuseTakenName({ tx, user, today }: TxContext, codeName: string, caseId?: string): Promise<void> {
  const visible = openCases(user, today);
  const where = both(
    { sortName: folded(codeName) },
    caseId ? { NOT: { id: caseId } } : true,
    visible === true || visible === false ? true : visible,
  );
  if (await tx.case.findFirst({ where, select: { id: true } }))
    throw new ApiError('invalid', { codeName: 'Un dossier porte déjà ce nom de code. Choisissez-en un autre.' });
}

/** Throws unless this person works at the association now, as a juriste or in legal assistance. */
export async function refuseIdleResponsible(tx: Tx, responsibleId: string): Promise<void> {
  const where = { id: responsibleId, isActive: true, role: { in: ['juriste', 'assistant'] } };
  if (!(await tx.user.findFirst({ where, select: { id: true } })))
    throw new ApiError('invalid', { responsibleId: 'Choisissez une personne de l’équipe juridique en activité.' });
}
