import type { HolidayZone } from '#law/holidays';
import type { Tx } from '../../db.ts';
import { AGENDA, type Agenda, thresholds } from './agenda.ts';

/** Where and how a court counts. */
export interface CourtFacts {
  kind: string;
  name: string;
  holidayZone: HolidayZone;
  timeZone: string;
}
export interface HearingFacts {
  id: string;
  previousId: string | null;
  kind: string;
  heldOn: string;
  startTime: string;
  chamber: string | null;
  outcome: string | null;
  decisionOn: string | null;
  isContradictory: boolean | null;
  reportedById: string | null;
  isConfirmed: boolean;
  level: string;
  stage: string;
  court: CourtFacts;
}
export interface StepFacts {
  id: string;
  /** The hearing a served judgment comes from. */
  hearingId: string | null;
  kind: string;
  happenedOn: string;
  servedOn: string | null;
  level: string;
  stage: string;
  court: CourtFacts;
}
export interface DeadlineFacts {
  id: string;
  factId: string;
  rule: string;
  state: string;
  lastUsefulOn: string;
  deadlineClass: string;
  responsibleId: string | null;
}
/** Everything of a case from which its deadlines and its next step follow. */
export interface CaseFacts extends Agenda {
  id: string;
  codeName: string;
  reference: string;
  standing: string;
  stage: string;
  openedOn: string;
  closedOn: string | null;
  responsibleId: string;
  leadCourt: { name: string };
  numbers: { normalized: string }[];
  hearings: HearingFacts[];
  steps: StepFacts[];
  deadlines: DeadlineFacts[];
}

const COURT = { select: { kind: true, name: true, holidayZone: true, timeZone: true } } as const;

/** Reads the facts of one case. */
export async function caseFacts(client: Pick<Tx, 'case' | 'settings'>, id: string): Promise<CaseFacts> {
  const row = await client.case.findUniqueOrThrow({
    where: { id },
    include: {
      leadCourt: { select: { name: true } },
      numbers: { select: { normalized: true } },
      hearings: {
        include: { court: COURT, proceeding: { select: { level: true, stage: true } } },
        orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
      },
      steps: { include: { court: COURT, proceeding: { select: { level: true, stage: true, court: COURT } } } },
      deadlines: true,
      ...AGENDA,
    },
  });
  return {
    ...row,
    thresholds: await thresholds(client),
    hearings: row.hearings.map(({ court, proceeding, confirmedAt, reportedAt, ...hearing }) => ({
      ...hearing,
      level: proceeding.level,
      stage: proceeding.stage,
      isConfirmed: reportedAt === null || confirmedAt !== null,
      court: court as CourtFacts,
    })),
    steps: row.steps.map(({ court, proceeding, ...step }) => ({
      ...step,
      level: proceeding.level,
      stage: proceeding.stage,
      court: (court ?? proceeding.court) as CourtFacts,
    })),
  };
}
