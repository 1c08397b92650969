import { v7 } from 'uuid';
import type { z } from 'zod';
import { intake, intakeDraft } from '#schema/cases';
import { normalizedNumber } from '#schema/numbers';
import { jurists } from '../../access.ts';
import type { Tx } from '../../db.ts';
import { ApiError } from '../../rest/errors.ts';
import { folded } from '../../rest/fields.ts';
import { type Context, defineCreation, type TxContext } from '../../rest/resource.ts';
import { notify } from '../notifications/notify.ts';
import { offenceIn, offenceOf } from '../offences/known.ts';
import { freeCodeName } from './codeNames.ts';
import { foresee } from './foresee.ts';
import { placeOf } from './place.ts';
import { settle } from './settle.ts';
import { casesHeard, casesWithNumber, refuseIdleResponsible, refuseTakenName, tellOwners } from './unique.ts';

type Intake = z.infer<typeof intake>;

/** Opens a case from a notice, a call or an e-mail: the case, its proceeding, number, count and hearing in one act. */
export const open = defineCreation({
  input: intake,
  previewInput: intakeDraft,
  preview: async (context: Context, draft: Partial<Intake>) => ({
    codeName: await freeCodeName(names => takenAmong(context.read, names)),
    duplicates: await casesWithNumber(context, context.read, typedNumbers(draft)),
    alike: await alikeCases(context, draft),
    ...(await foresee(context, draft)),
  }),
  async run(context, input) {
    const errors = contradictions(input, context.today);
    if (Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
    if (input.lawyerId && jurists(context.user, context.today) !== true)
      throw new ApiError('invalid', { lawyerId: 'Un mandat est donné par une ou un juriste.' });
    await refuseIdleResponsible(context.tx, input.responsibleId);
    await refuseDuplicate(context, input);
    await refuseTakenName(context, input.codeName);
    const id = await insertCase(context, input);
    await notify(context, {
      userId: input.responsibleId,
      kind: 'case_assigned',
      caseId: id,
      uniqueKey: `case ${id} ${input.responsibleId} 1`,
    });
    await settle(context, id);
    return id;
  },
});

/** What cannot be true together, by field. */
export function contradictions(input: Intake, today: string): Record<string, string> {
  const errors: Record<string, string> = {};
  if (!offenceOf(input.offence)) errors.offence = 'Infraction inconnue. Choisissez dans la liste ou saisissez un code NATINF.';
  if (input.factsFromOn && input.factsFromOn > today) errors.factsFromOn = 'Les faits ne peuvent pas être à venir. Vérifiez l’année.';
  if (input.factsFromOn && input.factsToOn && input.factsToOn < input.factsFromOn)
    errors.factsToOn = 'La fin des faits est avant leur début.';
  if (input.stage === 'audience_tc' && !input.hearingOn) errors.hearingOn = 'À renseigner : la date figure sur l’avis d’audience.';
  if (input.hearingOn && !input.hearingTime) errors.hearingTime = 'À renseigner : l’heure figure sur l’avis d’audience.';
  return errors;
}

const takenAmong = async (client: Pick<Tx, 'case'>, names: readonly string[]) =>
  new Set(
    (await client.case.findMany({ where: { sortName: { in: names.map(folded) } }, select: { sortName: true } })).map(row => row.sortName),
  );

const typedNumbers = (draft: Partial<Intake>) =>
  [draft.parquetNumber, draft.otherNumber].filter((value): value is string => Boolean(value)).map(normalizedNumber);

/** A notice read twice: the same court, day and category, whatever the number. */
async function alikeCases(context: Context, { courtId, hearingOn, offence }: Partial<Intake>) {
  const category = offence ? offenceOf(offence)?.category : undefined;
  return courtId && hearingOn && category ? casesHeard(context, context.read, { courtId, heldOn: hearingOn, category }) : [];
}

async function refuseDuplicate(context: TxContext, input: Intake): Promise<void> {
  const [visible] = await casesWithNumber(context, context.tx, typedNumbers(input));
  if (visible && !input.notDuplicateReason)
    throw new ApiError(
      'invalid',
      { parquetNumber: `${visible.codeName} porte déjà ce numéro.` },
      { facts: { duplicate: { id: visible.id, codeName: visible.codeName } } },
    );
  if (visible)
    context.note({
      action: 'not_duplicate',
      resource: 'cases',
      recordId: visible.id,
      caseId: visible.id,
      reason: input.notDuplicateReason,
    });
  await tellOwners(context, typedNumbers(input));
}

async function insertCase(context: TxContext, input: Intake): Promise<string> {
  const { tx, today, now } = context;
  const id = v7();
  const proceedingId = v7();
  const offence = (await offenceIn(tx, input.offence))!;
  const court = await tx.court.findUniqueOrThrow({ where: { id: input.courtId }, select: { kind: true } });
  const { stage, level } = placeOf(input.stage, court.kind);
  await tx.case.create({
    data: {
      id,
      reference: await nextReference(tx, today),
      codeName: input.codeName,
      origin: input.origin,
      openedOn: today,
      stage,
      responsibleId: input.responsibleId,
      leadCourtId: input.courtId,
      offenceCategory: offence.category,
      factsFromOn: input.factsFromOn ?? null,
      factsToOn: input.factsToOn ?? null,
      sortName: folded(input.codeName),
      searchText: '',
      createdAt: now,
      updatedAt: now,
    },
  });
  await tx.proceeding.create({
    data: { id: proceedingId, caseId: id, courtId: input.courtId, stage, level, chamber: input.chamber ?? null, openedOn: today },
  });
  await tx.stageMove.create({ data: { caseId: id, proceedingId, stage, fromOn: today, movedById: context.user.id } });
  const numbers = { parquet: input.parquetNumber, other: input.otherNumber };
  for (const [kind, value] of Object.entries(numbers))
    if (value) await tx.caseNumber.create({ data: { caseId: id, proceedingId, kind, value, normalized: normalizedNumber(value) } });
  const { category: _category, ...count } = offence;
  await tx.count.create({ data: { caseId: id, ...count, factsFromOn: input.factsFromOn ?? null, factsToOn: input.factsToOn ?? null } });
  await tx.step.create({
    data: { caseId: id, proceedingId, courtId: input.courtId, kind: input.hearingOn ? 'avis_audience' : 'ouverture', happenedOn: today },
  });
  if (input.isMinor !== false)
    await tx.person.create({ data: { caseId: id, role: 'victim', pseudonym: 'Victime 1', isMinorAtFacts: true } });
  if (input.hearingOn && input.hearingTime) await insertHearing(context, id, proceedingId, input);
  if (input.lawyerId) {
    const mandate = await tx.assignment.create({ data: { caseId: id, lawyerId: input.lawyerId, fromOn: today } });
    context.note({
      action: 'create',
      resource: 'assignments',
      recordId: mandate.id,
      caseId: id,
      changes: { lawyerId: input.lawyerId, fromOn: today },
    });
  }
  return id;
}

async function insertHearing({ tx, note }: TxContext, caseId: string, proceedingId: string, input: Intake): Promise<void> {
  const { courtId, chamber = null, lawyerId = null } = input;
  const when = { heldOn: input.hearingOn!, startTime: input.hearingTime! };
  const { id } = await tx.hearing.create({ data: { caseId, proceedingId, courtId, ...when, chamber, lawyerId } });
  note({ action: 'create', resource: 'hearings', recordId: id, caseId, changes: when });
}

/** `<prefix>-2026-0042`: given by the system, never reused. */
async function nextReference(tx: Tx, today: string): Promise<string> {
  const year = Number(today.slice(0, 4));
  const { last } = await tx.referenceSequence.upsert({ where: { year }, create: { year, last: 1 }, update: { last: { increment: 1 } } });
  const { referencePrefix } = await tx.association.findFirstOrThrow({ select: { referencePrefix: true } });
  return `${referencePrefix}-${year}-${String(last).padStart(4, '0')}`;
}
