import type { Tx } from '../../db.ts';

/** A defendant under his pseudonym. */
export interface Tried {
  id: string;
  pseudonym: string;
}

type Reader = Pick<Tx, 'person' | 'proceedingDefendant' | 'hearingOutcome'>;
type Place = { id: string; caseId: string; proceedingId: string; kind: string; heldOn: string };

/** Outcomes after which a defendant does not come back before this court in this proceeding. */
const OVER = ['decision', 'disjonction', 'incompetence', 'nullite_saisine'];

/**
 * Who is tried at a hearing: those its proceeding concerns (all when none is named) less those an earlier report of the same proceeding
 * judged or set apart. Who was cleared is still there for the civil claims alone.
 */
export async function triedAt(client: Reader, hearing: Place): Promise<Tried[]> {
  const { id, caseId, proceedingId, kind, heldOn } = hearing;
  const named = await client.proceedingDefendant.findMany({ where: { proceedingId }, select: { personId: true } });
  const earlier = { proceedingId, heldOn: { lt: heldOn }, NOT: { id } };
  const over = await client.hearingOutcome.findMany({
    where: { caseId, outcome: { in: OVER }, hearing: earlier },
    select: { personId: true },
  });
  // The defendants this very report set apart stay its own while it is corrected.
  const own = await client.hearingOutcome.findMany({ where: { hearingId: id }, select: { personId: true } });
  const ids = [...named, ...own].map(({ personId }) => personId);
  return client.person.findMany({
    where: {
      ...{ caseId, role: 'defendant', withdrawnOn: null },
      ...(kind !== 'interets_civils' && { OR: [{ clearedOn: null }, { hearingOutcomes: { some: { hearingId: id } } }] }),
      id: { ...(named.length > 0 && { in: ids }), notIn: over.map(({ personId }) => personId) },
    },
    select: { id: true, pseudonym: true },
    orderBy: [{ pseudonym: 'asc' }, { id: 'asc' }],
  });
}
