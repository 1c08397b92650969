import { v7 } from 'uuid';
import { longDay } from '#law/days';
import type { Row, TxContext } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';
import { follow, keepMove } from '../proceedings/course.ts';
import { openProceeding } from '../proceedings/open.ts';
import type { Deposit, Outcome } from './foresee.ts';

/** Writes what filing an act changes in its case, and keeps on the act what undoing it needs. */
export async function writeOutcome(context: TxContext, filing: Row, told: Deposit, outcome: Outcome): Promise<void> {
  await endDeadlines(context, filing, told, outcome);
  const kept = {
    stepId: await recordEvent(context, filing, told, outcome),
    formerStanding: await moveStanding(context, filing, outcome),
    ...(await moveStage(context, filing, told, outcome)),
  };
  await context.tx.filing.update({ where: { id: filing.id }, data: kept });
  await settle(context, filing.caseId);
}

async function endDeadlines({ tx, note, user }: TxContext, filing: Row, told: Deposit, { answered }: Outcome): Promise<void> {
  const proof = told.proofDocumentId ? 'preuve jointe' : `sans preuve\u00a0: ${told.noProofReason}`;
  const closedReason = `Acte déposé le ${longDay(told.filedOn)}, ${proof}`;
  for (const { id, caseId, state } of answered) {
    const data = { state: 'done', closedOn: told.filedOn, closedById: user.id, closedReason, filingId: filing.id as string };
    await tx.deadline.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
    const changes = { state: [state, 'done'], closedOn: [null, told.filedOn] };
    note({ action: 'close', resource: 'deadlines', recordId: id, caseId, changes, reason: closedReason });
  }
}

async function recordEvent({ tx, note }: TxContext, { caseId }: Row, told: Deposit, { event, place }: Outcome): Promise<string | null> {
  if (!event) return null;
  const id = v7();
  const documentId = told.proofDocumentId ?? null;
  await tx.step.create({ data: { ...event, id, caseId, proceedingId: place.proceeding.id, documentId } });
  note({ action: 'create', resource: 'steps', recordId: id, caseId, changes: { kind: event.kind, happenedOn: event.happenedOn } });
  return id;
}

async function moveStanding({ tx, note }: TxContext, { caseId }: Row, { standing }: Outcome): Promise<string | null> {
  if (!standing) return null;
  await tx.case.update({ where: { id: caseId }, data: { standing: standing.to, version: { increment: 1 } } });
  note({ action: 'update', resource: 'cases', recordId: caseId, caseId, changes: { standing: [standing.from, standing.to] } });
  return standing.from;
}

const BECAUSE = { appel: 'appel', cassation: 'pourvoi', renvoi_apres_cassation: 'renvoi_cassation', premiere_instance: 'autre' } as const;

async function moveStage(context: TxContext, { caseId }: Row, { filedOn }: Deposit, { stage, place }: Outcome) {
  const kept = { formerStage: null as string | null, openedProceedingId: null as string | null };
  if (!stage) return kept;
  const { proceeding } = place;
  if (!stage.level) {
    await keepMove(context, proceeding, { stage: stage.to, fromOn: filedOn });
    await context.tx.proceeding.update({ where: { id: proceeding.id }, data: { stage: stage.to, version: { increment: 1 } } });
    await follow(context, caseId);
    return { ...kept, formerStage: proceeding.stage };
  }
  if (!stage.courtId) return kept;
  const { level, courtId, to } = stage;
  const concerned = await context.tx.proceedingDefendant.findMany({ where: { proceedingId: proceeding.id }, select: { personId: true } });
  const opening = {
    ...{ caseId, courtId, level, stage: to, openedFromId: proceeding.id, openedBecause: BECAUSE[level], openedOn: filedOn },
    ...{ isLeading: proceeding.isLeading, defendantIds: concerned.map(({ personId }) => personId) },
  };
  // The association's remedy bears on the civil interests alone (art. 497 3°, 380-2): who was convicted or cleared stays so.
  const id = await openProceeding(context, opening, false);
  context.note({ action: 'create', resource: 'proceedings', recordId: id, caseId, changes: { level, stage: to } });
  return { ...kept, openedProceedingId: id };
}
