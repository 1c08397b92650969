import type { Tx } from '../../db.ts';

/** From how many days on something presses: the association's own settings. */
export interface Thresholds {
  /** A hearing is prepared from so many days before. */
  prepareDays: number;
  /** A deadline that forecloses comes first from so many days before. */
  nearDays: number;
  /** News are asked for after so many days without any. */
  silenceDays: number;
  /** What forecloses is aimed at so many working days before its last useful day. */
  internalTargetDays: number;
}
/** A task still to be done. */
export interface TaskFacts {
  id: string;
  title: string;
  dueOn: string;
  ownerId: string;
}
/** A filing produced and not filed. */
export interface FilingFacts {
  id: string;
  deadlineId: string | null;
}
/** A mandate given by the association for the whole case. */
export interface MandateFacts {
  lawyerId: string;
  fromOn: string;
  untilOn: string | null;
}
/** What people have in hand on a case, beside what the law and the courts ask. */
export interface Agenda {
  joinDecidedOn: string | null;
  tasks: TaskFacts[];
  filings: FilingFacts[];
  assignments: MandateFacts[];
  thresholds: Thresholds;
}

/** Those of an association that has set nothing. */
export const USUAL_THRESHOLDS: Thresholds = { prepareDays: 15, nearDays: 10, silenceDays: 60, internalTargetDays: 3 };

/** Nothing in hand, and the usual thresholds. */
export const EMPTY_AGENDA: Agenda = { joinDecidedOn: null, tasks: [], filings: [], assignments: [], thresholds: USUAL_THRESHOLDS };

const ASC = 'asc' as const;

/** What to read of a case for its agenda. */
export const AGENDA = {
  tasks: { where: { doneOn: null, droppedReason: null }, orderBy: [{ dueOn: ASC }, { id: ASC }] },
  filings: { where: { state: 'ready' }, orderBy: [{ producedAt: ASC }, { id: ASC }] },
  assignments: { where: { onBehalfOf: 'association', hearingId: null }, orderBy: [{ fromOn: ASC }, { id: ASC }] },
};

/** The thresholds in force. */
export async function thresholds(client: Pick<Tx, 'settings'>): Promise<Thresholds> {
  const found = await client.settings.findFirst({
    select: { prepareDays: true, nearDays: true, silenceDays: true, internalTargetDays: true },
  });
  return found ?? USUAL_THRESHOLDS;
}

/** The lawyer of the association that day: the last mandate begun among those in force. */
export function leadLawyerOn({ assignments }: Pick<Agenda, 'assignments'>, today: string): string | null {
  const inForce = assignments.filter(({ fromOn, untilOn }) => fromOn <= today && (untilOn === null || untilOn >= today));
  return inForce.at(-1)?.lawyerId ?? null;
}
