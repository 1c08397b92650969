import { z } from 'zod';
import { CLOSING_REASONS } from '#law/stages';
import { closing, restriction } from '#schema/cases';
import { juristsCases, openCases } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { type Context, defineAction, type Row, type TxContext } from '../../rest/resource.ts';
import { endDeadline, endingError, foreseeClosing, releaseDeadlines } from './closing.ts';
import { caseFacts } from './facts.ts';
import { foreseeRestriction, handOverFrom, refuseReaders } from './restriction.ts';
import { settle } from './settle.ts';

const changed = async ({ tx, now }: TxContext, id: string, data: Row) =>
  void (await tx.case.update({ where: { id }, data: { ...data, updatedAt: now, version: { increment: 1 } } }));

/** Closes a case, with a reason. Each deadline that forecloses is ended with what is said of it; closing over a hearing takes a second yes. */
export const close = defineAction({
  input: closing,
  access: juristsCases,
  isVersioned: true,
  preview: async (context: Context, current: Row) => foreseeClosing(await caseFacts(context.read, current.id), context.today),
  async run(context, current, { reason, details, endings = [], isOverOpenWork }) {
    if (current.closedOn) throw new ApiError('conflict', {}, { message: 'Ce dossier est déjà clos.' });
    if (reason === 'autre' && !details) throw new ApiError('invalid', { details: 'À renseigner : le motif de la clôture.' });
    const facts = await caseFacts(context.tx, current.id);
    const { obstacle, deadlines } = foreseeClosing(facts, context.today);
    const unended = endingError(deadlines, endings);
    const isHeld = obstacle !== null && !isOverOpenWork;
    if (unended || isHeld)
      throw new ApiError('invalid', { ...(unended && { endings: unended }), ...(isHeld && { isOverOpenWork: obstacle }) });
    for (const ending of endings) await endDeadline(context, current.id, ending);
    const closedReason = [CLOSING_REASONS[reason], details].filter(Boolean).join(' : ');
    for (const { id } of facts.tasks) {
      const droppedReason = 'Dossier clos.';
      await context.tx.task.update({
        where: { id },
        data: { doneOn: context.today, doneById: context.user.id, droppedReason, version: { increment: 1 } },
      });
      context.note({ action: 'drop', resource: 'tasks', recordId: id, caseId: current.id, reason: droppedReason });
    }
    await changed(context, current.id, { closedOn: context.today, closedReason });
    await settle(context, current.id);
  },
});

/** Opens a closed case again: its deadlines are counted anew. */
export const reopen = defineAction({
  input: z.object({}),
  access: juristsCases,
  isVersioned: true,
  async run(context, current) {
    if (!current.closedOn) throw new ApiError('conflict', {}, { message: 'Ce dossier n’est pas clos.' });
    await changed(context, current.id, { closedOn: null, closedReason: null });
    await releaseDeadlines(context, current.id);
    await settle(context, current.id);
  },
});

/** Keeps a case to a list of people, whatever their role; whoever is left out loses it at once. */
export const restrict = defineAction({
  input: restriction,
  access: juristsCases,
  isVersioned: true,
  reason: 'reason',
  preview: async (context: Context, current: Row, { userIds }) => ({ effects: await foreseeRestriction(context, current, userIds) }),
  async run(context, current, { userIds }) {
    const { tx } = context;
    await refuseReaders(context, current, userIds);
    const before = await tx.caseReader.count({ where: { caseId: current.id } });
    const caseId: string = current.id;
    await tx.caseReader.deleteMany({ where: { caseId, userId: { notIn: userIds } } });
    for (const userId of userIds)
      await tx.caseReader.upsert({ where: { caseId_userId: { caseId, userId } }, create: { caseId, userId }, update: {} });
    context.note({
      action: 'readers',
      resource: 'cases',
      recordId: current.id,
      caseId: current.id,
      changes: { readers: [current.isRestricted ? before : null, userIds.length] },
    });
    await handOverFrom(context, current, userIds);
    await changed(context, current.id, { isRestricted: true });
    await settle(context, current.id);
  },
});

/** Opens a restricted case to everybody whose role allows it; the list stays, proposed again if the access is restricted anew. */
export const lift = defineAction({
  input: restriction.pick({ reason: true }),
  access: juristsCases,
  isVersioned: true,
  reason: 'reason',
  async run(context, current) {
    if (!current.isRestricted) throw new ApiError('conflict', {}, { message: 'L’accès à ce dossier n’est pas restreint.' });
    await changed(context, current.id, { isRestricted: false });
  },
});

/** Leaves in the journal that the card of the case was printed: one may print what one may read. */
export const print = defineAction({ input: z.object({}), access: openCases, run: async () => undefined });
