import { v7 } from 'uuid';
import { newAssignment } from '#schema/assignments';
import type { Tx } from '../../db.ts';
import { addDays } from '../../law/days.ts';
import { ApiError, type FieldErrors } from '../../rest/errors.ts';
import { defineCreation, type TxContext } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';
import { confirmDespite, objections, overlapping } from './objections.ts';

/** A substitute keeps the case at most so many days after the hearing, the time to report. */
export const MOST_DAYS_AFTER = 15;

type Asked = ReturnType<typeof newAssignment.parse>;

/** Gives the case to a lawyer, for good or for one hearing; shows before what speaks against it. */
export const give = defineCreation({
  input: newAssignment,
  previewInput: newAssignment,
  async preview(context, input) {
    const { read } = context;
    return { objections: await objections(read, context, input), hearing: await hearingOf(read, input) };
  },
  run: giveCase,
});

/** Gives one case in this transaction; answers the mandate's id. Throws invalid by field, on `acceptedReason` when something objects. */
export async function giveCase(context: TxContext, { acceptedReason, ...input }: Asked): Promise<string> {
  const { tx } = context;
  await refuse(tx, input);
  const id = v7();
  await confirmDespite(context, await objections(tx, context, input), acceptedReason, id, input.caseId);
  await tx.assignment.create({ data: { ...columns(input), id } });
  await settle(context, input.caseId);
  return id;
}

const columns = (input: Omit<Asked, 'acceptedReason'>) => ({
  caseId: input.caseId,
  lawyerId: input.lawyerId,
  onBehalfOf: input.onBehalfOf,
  victimId: input.victimId ?? null,
  fromOn: input.fromOn,
  untilOn: input.untilOn ?? null,
  scope: input.scope ?? null,
  feeAgreement: input.feeAgreement ?? null,
  hearingId: input.hearingId ?? null,
  documentId: input.documentId ?? null,
});

async function hearingOf(client: Pick<Tx, 'hearing'>, { hearingId }: Pick<Asked, 'hearingId'>) {
  return hearingId ? client.hearing.findUnique({ where: { id: hearingId }, select: { heldOn: true, startTime: true } }) : null;
}

async function refuse(tx: Tx, input: Omit<Asked, 'acceptedReason'>): Promise<void> {
  const errors = { ...periodErrors(input), ...(await victimErrors(tx, input)), ...(await substituteErrors(tx, input)) };
  if (Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
}

/** The end of a mandate is not before its beginning. */
export function periodErrors({ fromOn, untilOn }: { fromOn: string; untilOn?: string | null | undefined }): FieldErrors {
  return untilOn && untilOn < fromOn ? { untilOn: 'La fin du mandat est avant son début.' } : {};
}

async function victimErrors(tx: Tx, { onBehalfOf, victimId, hearingId }: Omit<Asked, 'acceptedReason'>): Promise<FieldErrors> {
  if (onBehalfOf === 'association') return victimId ? { victimId: 'Ce mandat est pour l’association.' } : {};
  if (hearingId) return { onBehalfOf: 'Un remplacement à l’audience est pour l’association.' };
  const victim = victimId ? await tx.person.findFirst({ where: { id: victimId, role: 'victim' }, select: { id: true } }) : null;
  return victim ? {} : { victimId: 'Choisissez la victime représentée.' };
}

async function substituteErrors(tx: Tx, input: Omit<Asked, 'acceptedReason'>): Promise<FieldErrors> {
  const { hearingId, lawyerId, fromOn, untilOn } = input;
  if (!hearingId) return {};
  const hearing = await tx.hearing.findUniqueOrThrow({ where: { id: hearingId } });
  if (hearing.outcome !== null) return { hearingId: 'Le compte rendu de cette audience est déjà enregistré.' };
  if (hearing.lawyerId === lawyerId) return { lawyerId: 'Cet avocat est déjà celui de l’audience.' };
  const named = { hearingId, ...overlapping({ fromOn: hearing.heldOn, untilOn: hearing.heldOn }) };
  if (await tx.assignment.findFirst({ where: named, select: { id: true } }))
    return { hearingId: 'Cette audience a déjà une personne remplaçante. Mettez d’abord fin à son mandat.' };
  return substitutePeriodErrors(hearing.heldOn, { fromOn, untilOn });
}

/** A substitute has the case for the hearing and little more. */
export function substitutePeriodErrors(
  heldOn: string,
  { fromOn, untilOn }: { fromOn: string; untilOn?: string | null | undefined },
): FieldErrors {
  if (fromOn > heldOn) return { fromOn: 'Le remplacement commence au plus tard le jour de l’audience.' };
  if (!untilOn || untilOn < heldOn || untilOn > addDays(heldOn, MOST_DAYS_AFTER))
    return { untilOn: `Le remplacement finit entre le jour de l’audience et ${MOST_DAYS_AFTER} jours après.` };
  return {};
}
