import { v7 } from 'uuid';
import type { z } from 'zod';
import { newStep } from '#schema/steps';
import { ApiError } from '../../rest/errors.ts';
import { defineCreation, type TxContext } from '../../rest/resource.ts';
import { caseFacts } from '../cases/facts.ts';
import { dueOf } from '../cases/foresee.ts';
import { settle } from '../cases/settle.ts';
import { changesOf, type Told, toldErrors } from './told.ts';

type NewStep = z.infer<typeof newStep>;

/** Records an event; the panel shows the deadlines it starts, from the same reading as the one that writes them. */
export const record = defineCreation({
  input: newStep,
  async preview({ read, today }, input) {
    const told = toldIn(input);
    if (Object.keys(toldErrors(told, today)).length > 0) return { effects: [], deadlines: [], isLate: false };
    const facts = await caseFacts(read, input.caseId);
    const { lines, nextStep, born, isLate } = await changesOf(read, facts, told, { ...placeIn(input), id: 'draft', today });
    return { effects: [...lines, ...nextStep], deadlines: born.map(dueOf), isLate };
  },
  async run(context, input) {
    const { tx, today, vault, note } = context;
    const { caseId, lateReason } = input;
    const told = toldIn(input);
    const errors: Record<string, string> = { ...toldErrors(told, today) };
    if (Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
    const facts = await caseFacts(tx, caseId);
    const { isLate } = await changesOf(tx, facts, told, { ...placeIn(input), id: 'draft', today });
    if (isLate && !lateReason)
      throw new ApiError('invalid', {
        lateReason: 'À renseigner : un dernier jour pour agir est déjà passé. Dites pourquoi l’événement est enregistré après lui.',
      });
    const id = v7();
    const sealed = input.note ? vault.seal(input.note, `step.note.${id}`) : null;
    await tx.step.create({ data: { ...told, ...placeIn(input), id, caseId, author: input.author ?? null, note: sealed } });
    if (lateReason) note({ action: 'late', resource: 'steps', recordId: id, caseId, reason: lateReason });
    if (input.kind === 'constitution') await join(context, caseId);
    await settle(context, caseId);
    return id;
  },
});

const placeIn = ({ proceedingId, courtId = null }: NewStep) => ({ proceedingId, courtId });

function toldIn({ kind, detail = null, decisionId = null, happenedOn, ...days }: NewStep): Told {
  const { notifiedOn = null, servedOn = null, postedOn = null, receivedOn = null, fixedOn = null } = days;
  return { kind, detail, decisionId, happenedOn, notifiedOn, servedOn, postedOn, receivedOn, fixedOn };
}

/** Joining (« constitution de partie civile ») makes the association a party. */
export async function join({ tx, note }: TxContext, caseId: string): Promise<void> {
  const { standing } = await tx.case.findUniqueOrThrow({ where: { id: caseId }, select: { standing: true } });
  if (standing !== 'a_qualifier' && standing !== 'en_veille') return;
  await tx.case.update({ where: { id: caseId }, data: { standing: 'constituee', version: { increment: 1 } } });
  note({ action: 'update', resource: 'cases', recordId: caseId, caseId, changes: { standing: [standing, 'constituee'] } });
}
