import { v7 } from 'uuid';
import { reassignment } from '#schema/assignments';
import { inJuristsCases } from '../../access.ts';
import { addDays } from '../../law/days.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction, type TxContext } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';
import { confirmDespite, conflictsOfInterest, overlapping } from './objections.ts';

/** A change of lawyer on one case. */
export interface Change {
  caseId: string;
  lawyerId: string;
  fromOn: string;
  endedReason?: string | null | undefined;
  acceptedReason?: string | null | undefined;
}

/**
 * Ends the association's mandates on the case the day before (that day, when they begin then), opens the new lawyer's and gives her the
 * former one's hearings to come; the journal has each line. Gives the new mandate's id. For use inside a transaction, for one case or many.
 * Throws invalid by field: lawyerId (has it already), fromOn (a mandate begins later), acceptedReason (a conflict of interest to confirm).
 */
export async function reassignCase(context: TxContext, change: Change): Promise<string> {
  const { tx, note } = context;
  const { caseId, lawyerId, fromOn } = change;
  const current = await currentMandates(tx, change);
  if (current.some(mandate => mandate.lawyerId === lawyerId)) throw new ApiError('invalid', { lawyerId: 'Cet avocat a déjà ce mandat.' });
  if (current.some(mandate => mandate.fromOn > fromOn))
    throw new ApiError('invalid', { fromOn: 'Un mandat de l’association commence après ce jour. Choisissez une date plus tardive.' });
  for (const mandate of current) await end(context, mandate, change);
  const id = v7();
  const against = await conflictsOfInterest(tx, context, { id, caseId, lawyerId, onBehalfOf: 'association', fromOn });
  await confirmDespite(context, against, change.acceptedReason, id, caseId);
  const first = current[0];
  await tx.assignment.create({
    data: { id, caseId, lawyerId, fromOn, scope: first?.scope ?? null, feeAgreement: null, untilOn: null },
  });
  note({
    action: 'create',
    resource: 'assignments',
    recordId: id,
    caseId,
    changes: { lawyerId: [null, lawyerId], fromOn: [null, fromOn] },
  });
  await moveHearings(context, { caseId, fromOn, from: current.map(mandate => mandate.lawyerId), to: lawyerId });
  await settle(context, caseId);
  return id;
}

type Mandate = Awaited<ReturnType<typeof currentMandates>>[number];

function currentMandates(tx: Pick<TxContext['tx'], 'assignment'>, { caseId, fromOn }: Pick<Change, 'caseId' | 'fromOn'>) {
  return tx.assignment.findMany({
    where: { caseId, onBehalfOf: 'association', hearingId: null, ...overlapping({ fromOn }) },
    orderBy: { fromOn: 'asc' },
  });
}

async function end({ tx, note }: TxContext, mandate: Mandate, { fromOn, endedReason }: Change): Promise<void> {
  const untilOn = mandate.fromOn < fromOn ? addDays(fromOn, -1) : fromOn;
  const data = { untilOn, endedReason: endedReason ?? 'Changement d’avocat', version: mandate.version + 1 };
  await tx.assignment.update({ where: { id: mandate.id }, data });
  note({
    ...{ action: 'end', resource: 'assignments', recordId: mandate.id, caseId: mandate.caseId },
    changes: { untilOn: [mandate.untilOn, untilOn] },
    reason: data.endedReason,
  });
}

/** Gives hearings to come from some lawyers to another, or to nobody. */
export async function moveHearings(
  { tx, note }: TxContext,
  { caseId, fromOn, from, to }: { caseId: string; fromOn: string; from: readonly string[]; to: string | null },
): Promise<void> {
  const where = { caseId, heldOn: { gte: fromOn }, outcome: null, lawyerId: { in: [...from] } };
  for (const hearing of await tx.hearing.findMany({ where, select: { id: true, lawyerId: true, version: true } })) {
    await tx.hearing.update({ where: { id: hearing.id }, data: { lawyerId: to, version: hearing.version + 1 } });
    note({ action: 'update', resource: 'hearings', recordId: hearing.id, caseId, changes: { lawyerId: [hearing.lawyerId, to] } });
  }
}

/** « Changer d’avocat » from one of the association's mandates. */
export const reassign = defineAction({
  input: reassignment,
  access: inJuristsCases,
  isVersioned: true,
  reason: 'endedReason',
  async preview(context, current, input) {
    const { read } = context;
    const { caseId } = current as Mandate;
    const ending = await currentMandates(read, { caseId, fromOn: input.fromOn });
    const hearings = await read.hearing.count({
      where: { caseId, outcome: null, heldOn: { gte: input.fromOn }, lawyerId: { in: ending.map(mandate => mandate.lawyerId) } },
    });
    return { hearings, objections: await conflictsOfInterest(read, context, { ...input, caseId, onBehalfOf: 'association' }) };
  },
  async run(context, current, input) {
    refuseOther(current as Mandate);
    await reassignCase(context, { ...input, caseId: current.caseId });
    return undefined;
  },
});

function refuseOther(mandate: Mandate): void {
  if (mandate.onBehalfOf !== 'association' || mandate.hearingId)
    throw new ApiError(
      'conflict',
      {},
      { message: 'Seul le mandat de l’association se transmet ainsi. Mettez fin à celui-ci et donnez-en un autre.' },
    );
}
