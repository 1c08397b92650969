import type { Tx } from '../../db.ts';
import type { Row } from '../../rest/resource.ts';

/** Where an act goes: the proceeding it belongs to, its court, and the decision it attacks or has executed. */
export interface FilingPlace {
  proceeding: { id: string; caseId: string; courtId: string; level: string; stage: string; isLeading: boolean; openedOn: string | null };
  court: { kind: string; name: string; timeZone: string; courtOfAppeal: string | null };
  decisionId: string | null;
  /** The facts whose deadlines the act may answer. */
  factIds: ReadonlySet<string>;
}

/** What places are read from. */
export type PlaceSource = Pick<Tx, 'deadline' | 'step' | 'decision' | 'hearing' | 'proceeding'>;

/** The place of a filing: that of its hearing, else of the decision or event its deadline runs from, else the leading proceeding. */
export async function placeOfFiling(client: PlaceSource, filing: Row): Promise<FilingPlace> {
  const { caseId, hearingId, deadlineId } = filing as { caseId: string; hearingId: string | null; deadlineId: string | null };
  const deadline = deadlineId ? await client.deadline.findUnique({ where: { id: deadlineId } }) : null;
  const step = deadline?.factKind === 'step' ? await client.step.findUnique({ where: { id: deadline.factId } }) : null;
  const named: string | null = filing.decisionId ?? (deadline?.factKind === 'decision' ? deadline.factId : (step?.decisionId ?? null));
  const decision = named ? await client.decision.findUnique({ where: { id: named }, select: { id: true, proceedingId: true } }) : null;
  const hearing = hearingId ? await client.hearing.findUnique({ where: { id: hearingId }, select: { proceedingId: true } }) : null;
  const proceedingId = hearing?.proceedingId ?? decision?.proceedingId ?? step?.proceedingId;
  const { court, ...proceeding } = await client.proceeding.findFirstOrThrow({
    where: proceedingId ? { id: proceedingId } : { caseId },
    orderBy: [{ isLeading: 'desc' }, { id: 'asc' }],
    include: { court: { select: { kind: true, name: true, timeZone: true, courtOfAppeal: true } } },
  });
  const services = decision ? await client.step.findMany({ where: { decisionId: decision.id }, select: { id: true } }) : [];
  const facts = [hearingId, decision?.id, deadline?.factId, ...services.map(({ id }) => id)];
  return { proceeding, court, decisionId: decision?.id ?? null, factIds: new Set(facts.filter(id => typeof id === 'string')) };
}
