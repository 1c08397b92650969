import { v7 } from 'uuid';
import type { z } from 'zod';
import { concerned, newProceeding } from '#schema/proceedings';
import { inStaffCases } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction, defineCreation, type TxContext } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';
import { question, questioned } from '../decisions/verdict.ts';
import { follow, keepMove, lead } from './course.ts';

type Opening = z.infer<typeof newProceeding>;

/** Opens another proceeding of a case: before which court, at which level, from which other one, because of what, for which defendants. */
export const open = defineCreation({
  input: newProceeding,
  async run(context, input: Opening) {
    refuse(input, context.today);
    const id = await openProceeding(context, input);
    await settle(context, input.caseId);
    return id;
  },
});

function refuse({ openedOn, openedFromId, openedBecause }: Opening, today: string): void {
  const errors: Record<string, string> = {};
  if (openedOn && openedOn > today) errors.openedOn = 'Cette date est à venir. Vérifiez l’année.';
  if (openedFromId && !openedBecause) errors.openedBecause = 'À renseigner : ce qui a ouvert cette procédure.';
  if (Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
}

/**
 * Writes the proceeding with its first stage; the caller settles the case. Answers its id. What was judged is put in question again, unless
 * defendants are only set apart, or the caller says that the remedy bears on the civil interests alone.
 */
export async function openProceeding(
  context: TxContext,
  { defendantIds = [], isLeading = false, ...input }: Opening,
  isJudgedAgain = input.openedBecause !== 'disjonction',
): Promise<string> {
  const id = v7();
  const openedOn = input.openedOn ?? context.today;
  await context.tx.proceeding.create({ data: { ...input, id, openedOn, isLeading: false } });
  await keepMove(context, { id, caseId: input.caseId, stage: input.stage, openedOn }, { stage: input.stage, fromOn: openedOn });
  await replaceConcerned(context, { id, caseId: input.caseId }, defendantIds);
  if (isJudgedAgain) await question(context, input.caseId, await questioned(context.tx, { ...input, defendantIds }));
  if (isLeading) {
    await lead(context, { id, caseId: input.caseId });
    await follow(context, input.caseId);
  }
  return id;
}

/** Says anew whom a proceeding concerns; nobody named means everybody. */
export const concern = defineAction({
  input: concerned,
  access: inStaffCases,
  isVersioned: true,
  async run(context, current, { defendantIds }) {
    await replaceConcerned(context, current as { id: string; caseId: string }, defendantIds);
    await context.tx.proceeding.update({ where: { id: current.id }, data: { version: { increment: 1 } } });
  },
});

async function replaceConcerned(
  { tx, note }: TxContext,
  proceeding: { id: string; caseId: string },
  ids: readonly string[],
): Promise<void> {
  const { id: proceedingId, caseId } = proceeding;
  const defendants = await tx.person.findMany({ where: { id: { in: [...ids] }, caseId, role: 'defendant' }, select: { id: true } });
  if (defendants.length !== ids.length)
    throw new ApiError('invalid', { defendantIds: 'Choisissez des personnes poursuivies dans ce dossier.' });
  const before = (await tx.proceedingDefendant.findMany({ where: { proceedingId }, select: { personId: true } })).length;
  if (before === 0 && ids.length === 0) return;
  await tx.proceedingDefendant.deleteMany({ where: { proceedingId } });
  for (const personId of ids) await tx.proceedingDefendant.create({ data: { caseId, proceedingId, personId } });
  note({ action: 'concern', resource: 'proceedings', recordId: proceedingId, caseId, changes: { count: [before, ids.length] } });
}
