import { z } from 'zod';
import { contestation, OPEN_STATES, UNCHECKED_STATES } from '#schema/deadlines';
import { inOpenCases, inValidatedCases } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction, type Row, type TxContext } from '../../rest/resource.ts';
import { notify } from '../notifications/notify.ts';

const refuse = (message: string) => new ApiError('conflict', {}, { message });

/** Validates a date (« double contrôle »): a second person has read the fact, the rule and the count, and answers for them. */
export const validate = defineAction({
  input: z.object({}),
  access: inValidatedCases,
  isVersioned: true,
  async run(context, current) {
    if (current.state === 'forecast') throw refuse('Ce délai est prévisionnel : il se valide une fois sa décision enregistrée.');
    if (!isIn(UNCHECKED_STATES, current.state)) throw refuse('Ce délai n’est plus à valider.');
    if (!current.isConfirmed) throw refuse('Le compte rendu de l’avocat n’est pas encore confirmé : confirmez-le d’abord.');
    if (current.enteredById === context.user.id) await refuseSelfValidation(context, current);
    const { user, today, tx } = context;
    await tx.deadline.update({
      where: { id: current.id },
      data: {
        ...{ state: 'validated', validatedById: user.id, validatedOn: today, version: current.version + 1 },
        ...{ contestedById: null, contestedOn: null, contestedReason: null },
      },
    });
  },
});

/** Nobody checks his own entry, unless the association has chosen to let a lone jurist do it, a day later at least. */
async function refuseSelfValidation({ tx, today }: TxContext, { enteredOn }: Row): Promise<void> {
  const settings = await tx.settings.findFirst({ select: { isSelfValidationAllowed: true } });
  if (!settings?.isSelfValidationAllowed)
    throw refuse('Vous avez saisi le fait qui fait courir ce délai : une autre personne doit le valider.');
  if (enteredOn === null || enteredOn >= today)
    throw refuse('Vous avez saisi aujourd’hui le fait qui fait courir ce délai : vous pourrez le valider à partir de demain.');
}

/** Doubts a computation: the date stays, shown as contested, until somebody validates it or its fact is corrected. */
export const contest = defineAction({
  input: contestation,
  access: inOpenCases,
  isVersioned: true,
  reason: 'contestedReason',
  async run(context, current, { contestedReason }) {
    if (!isIn(OPEN_STATES, current.state)) throw refuse('Ce délai est déjà terminé.');
    if (current.state === 'forecast') throw refuse('Ce délai est prévisionnel : il se conteste une fois sa décision enregistrée.');
    if (current.state === 'contested') throw refuse('Ce délai est déjà contesté.');
    const { user, today, tx } = context;
    await tx.deadline.update({
      where: { id: current.id },
      data: {
        ...{ state: 'contested', contestedById: user.id, contestedOn: today, contestedReason, version: current.version + 1 },
        ...{ validatedById: null, validatedOn: null },
      },
    });
    const { responsibleId } = await tx.case.findUniqueOrThrow({ where: { id: current.caseId }, select: { responsibleId: true } });
    const uniqueKey = `contested ${current.id} ${current.version}`;
    await notify(context, { userId: responsibleId, kind: 'deadline_contested', caseId: current.caseId, recordId: current.id, uniqueKey });
  },
});

const isIn = (states: readonly string[], state: string) => states.includes(state);
