import type { Row, TxContext } from '../../rest/resource.ts';

type Proceeding = { id: string; caseId: string; stage: string; openedOn: string | null };
/** A stage reached: on what day, decided by whom, and why when it is unusual. */
export interface Reached {
  stage: string;
  fromOn: string;
  authority?: string | null;
  isUnusual?: boolean;
  reason?: string | null;
}

/** Writes that a proceeding reached a stage, after the one it began with when that was never written. */
export async function keepMove(context: TxContext, proceeding: Proceeding, reached: Reached): Promise<void> {
  const { tx } = context;
  if ((await tx.stageMove.count({ where: { proceedingId: proceeding.id } })) === 0 && proceeding.stage !== reached.stage) {
    const { openedOn } = await tx.case.findUniqueOrThrow({ where: { id: proceeding.caseId }, select: { openedOn: true } });
    const since = proceeding.openedOn ?? openedOn;
    await insert(context, proceeding, { stage: proceeding.stage, fromOn: since <= reached.fromOn ? since : reached.fromOn });
  }
  await insert(context, proceeding, reached);
}

async function insert({ tx, user, note }: TxContext, { id: proceedingId, caseId }: Proceeding, reached: Reached): Promise<void> {
  const data: Row = { authority: null, isUnusual: false, reason: null, ...reached };
  const move = await tx.stageMove.create({
    data: { ...data, stage: reached.stage, fromOn: reached.fromOn, caseId, proceedingId, movedById: user.id },
  });
  note({ action: 'create', resource: 'stage-moves', recordId: move.id, caseId, changes: { stage: reached.stage, fromOn: reached.fromOn } });
}

/** Makes a proceeding the leading one of its case: the case then stands where it stands. */
export async function lead({ tx, note }: TxContext, { id, caseId }: { id: string; caseId: string }): Promise<void> {
  const former = await tx.proceeding.findMany({ where: { caseId, isLeading: true, NOT: { id } }, select: { id: true } });
  for (const other of former) {
    await tx.proceeding.update({ where: { id: other.id }, data: { isLeading: false, version: { increment: 1 } } });
    note({ action: 'update', resource: 'proceedings', recordId: other.id, caseId, changes: { isLeading: [true, false] } });
  }
  await tx.proceeding.update({ where: { id }, data: { isLeading: true } });
}

/** The stage and court of a case are those of its leading proceeding. */
export async function follow({ tx, note }: TxContext, caseId: string): Promise<void> {
  const leading = await tx.proceeding.findFirst({ where: { caseId, isLeading: true }, select: { stage: true, courtId: true } });
  const dossier = await tx.case.findUniqueOrThrow({ where: { id: caseId }, select: { stage: true, leadCourtId: true } });
  if (!leading || (leading.stage === dossier.stage && leading.courtId === dossier.leadCourtId)) return;
  await tx.case.update({
    where: { id: caseId },
    data: { stage: leading.stage, leadCourtId: leading.courtId, version: { increment: 1 } },
  });
  if (leading.stage !== dossier.stage)
    note({ action: 'update', resource: 'cases', recordId: caseId, caseId, changes: { stage: [dossier.stage, leading.stage] } });
}
