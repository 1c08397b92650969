import { openCases } from '../../access.ts';
import type { Context, Where } from '../../rest/resource.ts';

/** A hearing and who stands for the association at it. */
export interface Appearance {
  id: string;
  caseId: string;
  codeName: string;
  courtId: string;
  timeZone: string;
  heldOn: string;
  startTime: string;
  outcome: string | null;
  reportedAt: string | null;
  /** The lawyer of the hearing, else the one of the association's mandate that day. */
  titularId: string | null;
  /** The one who goes in the titular's place. */
  substituteId: string | null;
}

type Asking = Pick<Context, 'read' | 'user' | 'today'>;

const MANDATE = { lawyerId: true, hearingId: true, fromOn: true, untilOn: true } as const;

/** Hearings that match a condition in the cases this person may see, in order, each with who goes. */
export async function appearances({ read, user, today }: Asking, condition: Where): Promise<Appearance[]> {
  const visible = openCases(user, today);
  if (visible === false) return [];
  const found = await read.hearing.findMany({
    where: { AND: [condition, visible === true ? {} : { case: visible }] },
    select: {
      ...{ id: true, caseId: true, courtId: true, heldOn: true, startTime: true, outcome: true, reportedAt: true },
      lawyerId: true,
      court: { select: { timeZone: true } },
      case: {
        select: { codeName: true, assignments: { where: { onBehalfOf: 'association' }, select: MANDATE, orderBy: { fromOn: 'desc' } } },
      },
    },
    orderBy: [{ heldOn: 'asc' }, { startTime: 'asc' }, { id: 'asc' }],
  });
  return found.map(({ case: dossier, court, lawyerId, ...hearing }) => {
    const holds = dossier.assignments.filter(
      ({ fromOn, untilOn }) => fromOn <= hearing.heldOn && (untilOn ?? hearing.heldOn) >= hearing.heldOn,
    );
    return {
      ...hearing,
      codeName: dossier.codeName,
      timeZone: court.timeZone,
      titularId: lawyerId ?? holds.find(({ hearingId }) => hearingId === null)?.lawyerId ?? null,
      substituteId: holds.find(({ hearingId }) => hearingId === hearing.id)?.lawyerId ?? null,
    };
  });
}

/** Who goes to the hearing. */
export const appearing = ({ substituteId, titularId }: Appearance): string | null => substituteId ?? titularId;
