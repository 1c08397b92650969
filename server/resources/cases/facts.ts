import type { EventDay } from '#law/events';
import type { HolidayZone } from '#law/holidays';
import type { Tx } from '../../db.ts';
import { AGENDA, type Agenda, thresholds } from './agenda.ts';
import { CLAIMING, claimOf, type VictimClaim } from './victimClaim.ts';

/** Where and how a court counts. */
export interface CourtFacts {
  kind: string;
  name: string;
  holidayZone: HolidayZone;
  timeZone: string;
}
export interface HearingFacts {
  id: string;
  proceedingId: string;
  previousId: string | null;
  kind: string;
  heldOn: string;
  startTime: string;
  chamber: string | null;
  outcome: string | null;
  reportedById: string | null;
  isConfirmed: boolean;
  level: string;
  stage: string;
  court: CourtFacts;
}
/** What a court decided; one told by the report of a hearing has the hearing's own id. */
export interface DecisionFacts {
  id: string;
  /** What the hearing was for; null when the decision came by another way. */
  hearingKind: string | null;
  kind: string;
  pronouncedOn: string;
  /** Towards the association (« contradictoire, à signifier, par défaut »); null when unknown. */
  effect: string | null;
  servedOn: string | null;
  isConfirmed: boolean;
  level: string;
  court: CourtFacts;
}
/** An event with every day it holds; which one counts is for the law to say. */
export interface StepFacts extends Record<EventDay, string | null> {
  id: string;
  proceedingId: string;
  /** The decision that was served or attacked. */
  decisionId: string | null;
  kind: string;
  /** The answer to the question its kind asks. */
  detail: string | null;
  happenedOn: string;
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
  decisions: DecisionFacts[];
  steps: StepFacts[];
  deadlines: DeadlineFacts[];
  /** What starts the victim's own clock before the CIVI; null where no victim of a listed offence claims anything. */
  claim: VictimClaim | null;
}

const COURT = { select: { kind: true, name: true, holidayZone: true, timeZone: true } } as const;

/** Reads the facts of one case. */
export async function caseFacts(client: Pick<Tx, 'case' | 'settings'>, id: string): Promise<CaseFacts> {
  const row = await client.case.findUniqueOrThrow({
    where: { id },
    include: {
      leadCourt: COURT,
      ...CLAIMING,
      numbers: { select: { normalized: true } },
      hearings: {
        include: { court: COURT, proceeding: { select: { level: true, stage: true } } },
        orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
      },
      decisions: {
        include: { court: COURT, proceeding: { select: { level: true } }, hearing: { select: { kind: true } } },
        orderBy: [{ pronouncedOn: 'asc' }, { id: 'asc' }],
      },
      steps: { include: { court: COURT, proceeding: { select: { level: true, stage: true, court: COURT } } } },
      deadlines: true,
      ...AGENDA,
    },
  });
  return {
    ...row,
    thresholds: await thresholds(client),
    claim: claimOf(row),
    hearings: row.hearings.map(({ court, proceeding, confirmedAt, reportedAt, ...hearing }) => ({
      ...hearing,
      level: proceeding.level,
      stage: proceeding.stage,
      isConfirmed: reportedAt === null || confirmedAt !== null,
      court: court as CourtFacts,
    })),
    decisions: row.decisions.map(({ court, proceeding, hearing, ...decision }) => ({
      ...decision,
      hearingKind: hearing?.kind ?? null,
      level: proceeding.level,
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
