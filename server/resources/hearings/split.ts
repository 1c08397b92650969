import type { Tx } from '../../db.ts';
import type { Row, TxContext } from '../../rest/resource.ts';
import { follow, keepMove, lead } from '../proceedings/course.ts';
import { openProceeding } from '../proceedings/open.ts';
import type { Effects } from './effects.ts';

/** Writes what a report says of each defendant and of the proceedings: outcomes one by one, those set apart, what is taken in. */
export async function writeSplit(context: TxContext, hearing: Row, effects: Effects): Promise<void> {
  const severedId = effects.severed ? await sever(context, hearing, effects.severed) : null;
  if (effects.joined?.proceedingId) await join(context, hearing, effects.joined.proceedingId);
  if (effects.joined?.caseId) await joinCase(context, hearing, effects.joined.caseId);
  const { tx, note } = context;
  const { id: hearingId, caseId } = hearing;
  for (const { person, outcome } of effects.lines) {
    const proceedingId = outcome === 'disjonction' ? severedId : null;
    const { id } = await tx.hearingOutcome.create({ data: { caseId, hearingId, personId: person.id, outcome, proceedingId } });
    note({ action: 'create', resource: 'hearing-outcomes', recordId: id, caseId, changes: { personId: person.id, outcome } });
  }
}

/** Opens the proceeding of the defendants set apart, with its hearing when the court gave the day; the others stay where they were. */
async function sever(context: TxContext, hearing: Row, { persons, next }: NonNullable<Effects['severed']>): Promise<string> {
  const { tx, note } = context;
  const { id: hearingId, caseId, proceedingId, courtId, kind, lawyerId } = hearing;
  const from = await tx.proceeding.findUniqueOrThrow({ where: { id: proceedingId } });
  const personIds = persons.map(({ id }) => id);
  const id = await openProceeding(context, {
    ...{ caseId, courtId, level: from.level as 'premiere_instance', stage: from.stage as 'audience_tc', chamber: hearing.chamber },
    ...{ openedFromId: proceedingId, openedBecause: 'disjonction', openedOn: hearing.heldOn, defendantIds: personIds },
  });
  note({ action: 'create', resource: 'proceedings', recordId: id, caseId, changes: { openedBecause: 'disjonction' } });
  const named = await tx.proceedingDefendant.count({ where: { proceedingId } });
  if (named > 0) await tx.proceedingDefendant.deleteMany({ where: { proceedingId, personId: { in: personIds } } });
  else {
    // The proceeding concerned everybody: those who stay are named from now on.
    const others = { caseId, role: 'defendant', withdrawnOn: null, id: { notIn: personIds } };
    for (const { id: personId } of await tx.person.findMany({ where: others, select: { id: true } }))
      await tx.proceedingDefendant.create({ data: { caseId, proceedingId, personId, hearingId } });
  }
  if (next) {
    const data = { caseId, proceedingId: id, courtId, kind, lawyerId, chamber: hearing.chamber, ...next };
    const made = await tx.hearing.create({ data });
    note({ action: 'create', resource: 'hearings', recordId: made.id, caseId, changes: { ...next } });
  }
  return id;
}

/** Takes another proceeding of the case into this one: its defendants are tried here from now on, its own course ends. */
async function join(context: TxContext, { id: hearingId, caseId, proceedingId, heldOn }: Row, joinedId: string): Promise<void> {
  const { tx, note } = context;
  const joined = await tx.proceeding.findUniqueOrThrow({ where: { id: joinedId } });
  await addDefendants(tx, { caseId, hearingId, proceedingId, joinedId });
  const reason = 'Jointe à une autre procédure du dossier.';
  await keepMove(context, joined, { stage: 'clos', fromOn: heldOn, reason });
  await tx.proceeding.update({ where: { id: joinedId }, data: { stage: 'clos', version: { increment: 1 } } });
  if (joined.isLeading) await lead(context, { id: proceedingId, caseId });
  await tx.hearing.update({ where: { id: hearingId }, data: { joinedProceedingId: joinedId } });
  note({ action: 'join', resource: 'proceedings', recordId: joinedId, caseId, changes: { stage: [joined.stage, 'clos'] } });
  await follow(context, caseId);
}

type Joining = { caseId: string; hearingId: string; proceedingId: string; joinedId: string };

async function addDefendants(tx: Tx, { caseId, hearingId, proceedingId, joinedId }: Joining): Promise<void> {
  const named = await tx.proceedingDefendant.findMany({ where: { proceedingId }, select: { personId: true } });
  if (named.length === 0) return; // it concerns everybody already
  const own = await tx.proceedingDefendant.findMany({ where: { proceedingId: joinedId }, select: { personId: true } });
  const all = own.length > 0 ? { id: { in: own.map(({ personId }) => personId) } } : {};
  const coming = await tx.person.findMany({ where: { caseId, role: 'defendant', withdrawnOn: null, ...all }, select: { id: true } });
  for (const { id: personId } of coming)
    if (!named.some(known => known.personId === personId))
      await tx.proceedingDefendant.create({ data: { caseId, proceedingId, personId, hearingId } });
}

/** Keeps that two cases are joined, one row from each side. */
async function joinCase({ tx, note }: TxContext, { id: hearingId, caseId, heldOn: joinedOn }: Row, otherCaseId: string): Promise<void> {
  const { id } = await tx.caseJoin.create({ data: { caseId, otherCaseId, hearingId, joinedOn } });
  await tx.caseJoin.create({ data: { caseId: otherCaseId, otherCaseId: caseId, hearingId, joinedOn } });
  // The journal of a case never names another one.
  note({ action: 'create', resource: 'case-joins', recordId: id, caseId, changes: { joinedOn } });
}

/** Puts the proceedings back as they were before a report; whoever calls has looked at `severedObstacle`. */
export async function undoSplit(context: TxContext, hearing: Row): Promise<void> {
  const { tx, note } = context;
  const { id: hearingId, caseId, proceedingId } = hearing;
  const rows = await tx.hearingOutcome.findMany({ where: { hearingId } });
  await tx.hearingOutcome.deleteMany({ where: { hearingId } });
  for (const { id, outcome } of rows)
    note({ action: 'delete', resource: 'hearing-outcomes', recordId: id, caseId, changes: { outcome: [outcome, null] } });
  const { count: added } = await tx.proceedingDefendant.deleteMany({ where: { proceedingId, hearingId } });
  const severedId = rows.find(row => row.proceedingId !== null)?.proceedingId;
  if (severedId) {
    await closeSevered(context, hearing, severedId);
    const back = rows.filter(row => row.proceedingId === severedId).map(({ personId }) => personId);
    if (added === 0) for (const personId of back) await tx.proceedingDefendant.create({ data: { caseId, proceedingId, personId } });
  }
  if (hearing.joinedProceedingId) await unjoin(context, hearing);
  const { count } = await tx.caseJoin.deleteMany({ where: { hearingId } });
  if (count > 0) note({ action: 'delete', resource: 'case-joins', recordId: null, caseId });
}

/** The proceeding a report opened by mistake goes; the hearing it announced comes back here, as one that is not held. */
async function closeSevered({ tx, note }: TxContext, { caseId, proceedingId }: Row, severedId: string): Promise<void> {
  const announced = await tx.hearing.findMany({ where: { proceedingId: severedId }, select: { id: true } });
  for (const { id } of announced) {
    await tx.hearing.update({ where: { id }, data: { proceedingId, outcome: 'non_tenue', version: { increment: 1 } } });
    note({ action: 'update', resource: 'hearings', recordId: id, caseId, changes: { outcome: [null, 'non_tenue'] } });
  }
  await tx.proceedingDefendant.deleteMany({ where: { proceedingId: severedId } });
  await tx.stageMove.deleteMany({ where: { proceedingId: severedId } });
  await tx.proceeding.delete({ where: { id: severedId } });
  note({ action: 'delete', resource: 'proceedings', recordId: severedId, caseId, changes: { openedBecause: ['disjonction', null] } });
}

/** The proceeding taken in stands where it stood: a wrong move is put right by another. */
async function unjoin(context: TxContext, { id: hearingId, caseId, joinedProceedingId, heldOn }: Row): Promise<void> {
  const { tx, note } = context;
  const joined = await tx.proceeding.findUniqueOrThrow({ where: { id: joinedProceedingId } });
  const moves = { where: { proceedingId: joined.id, stage: { not: 'clos' } }, orderBy: [{ fromOn: 'desc' }, { id: 'desc' }] } as const;
  const former = await tx.stageMove.findFirst({ ...moves, orderBy: [...moves.orderBy], select: { stage: true } });
  const stage = former?.stage ?? 'audience_tc';
  await keepMove(context, joined, { stage, fromOn: heldOn, reason: 'Jonction reprise.' });
  await tx.proceeding.update({ where: { id: joined.id }, data: { stage, version: { increment: 1 } } });
  await tx.hearing.update({ where: { id: hearingId }, data: { joinedProceedingId: null } });
  note({ action: 'update', resource: 'proceedings', recordId: joined.id, caseId, changes: { stage: [joined.stage, stage] } });
  await follow(context, caseId);
}

type Looking = Pick<Tx, 'hearingOutcome' | 'hearing' | 'decision' | 'step' | 'caseNumber' | 'proceeding'>;

/** Why the proceeding a report opened can no longer be taken back, in a sentence; null when nothing rests on it. */
export async function severedObstacle(client: Looking, hearingId: string): Promise<string | null> {
  const row = await client.hearingOutcome.findFirst({ where: { hearingId, proceedingId: { not: null } }, select: { proceedingId: true } });
  if (!row) return null;
  const proceedingId = row.proceedingId!;
  const uses = [
    client.hearing.count({ where: { OR: [{ proceedingId, reportedAt: { not: null } }, { joinedProceedingId: proceedingId }] } }),
    client.decision.count({ where: { proceedingId } }),
    client.step.count({ where: { proceedingId } }),
    client.caseNumber.count({ where: { proceedingId } }),
    client.proceeding.count({ where: { openedFromId: proceedingId } }),
  ];
  const counts = await Promise.all(uses);
  return counts.some(count => count > 0) ? 'La procédure ouverte par la disjonction a déjà sa suite : revenez d’abord sur elle.' : null;
}
