import type { EventKind } from '../../server/law/events.ts';
import { type HolidayZone, ZONE_CLOCKS } from '../../server/law/holidays.ts';
import { EMPTY_AGENDA } from '../../server/resources/cases/agenda.ts';
import type { CaseFacts, CourtFacts, DecisionFacts, HearingFacts, StepFacts } from '../../server/resources/cases/facts.ts';

/** A court of that kind in that holiday zone, on its own clock. */
export const courtOf = (kind = 'tribunal_judiciaire', holidayZone: HolidayZone = 'metropole'): CourtFacts => ({
  ...{ kind, name: 'Juridiction fictive', holidayZone, timeZone: ZONE_CLOCKS[holidayZone] },
});

/** A case under investigation where the association is a party, and nothing else. */
export const factsOf = (rest: Partial<CaseFacts> = {}): CaseFacts => ({
  ...EMPTY_AGENDA,
  ...{ id: 'c', codeName: 'Aulne', reference: 'APE-2026-0001', standing: 'constituee', stage: 'information' },
  ...{ openedOn: '2026-01-05', closedOn: null, responsibleId: 'u', leadCourt: { name: 'Juridiction fictive' } },
  ...{ numbers: [], hearings: [], decisions: [], steps: [], deadlines: [], claim: null },
  ...rest,
});

/** An event of that kind; its days are those given. */
export const eventAs = (kind: EventKind, days: Partial<StepFacts> = {}): StepFacts => ({
  ...{ id: kind, proceedingId: 'p', decisionId: null, kind, detail: null, happenedOn: '2026-11-02' },
  ...{ notifiedOn: null, servedOn: null, postedOn: null, receivedOn: null, fixedOn: null },
  ...{ level: 'premiere_instance', stage: 'information', court: courtOf() },
  ...days,
});

/** A hearing on the merits still to be held. */
export const hearingOn = (heldOn: string, rest: Partial<HearingFacts> = {}): HearingFacts => ({
  ...{ id: `h ${heldOn}`, proceedingId: 'p', previousId: null, kind: 'fond', heldOn, startTime: '09:00', chamber: null },
  ...{ outcome: null, reportedById: null, isConfirmed: true, level: 'premiere_instance', stage: 'audience_tc', court: courtOf() },
  ...rest,
});

/** A judgment in the presence of the association. */
export const judgmentOn = (pronouncedOn: string, rest: Partial<DecisionFacts> = {}): DecisionFacts => ({
  ...{ id: `d ${pronouncedOn}`, hearingKind: 'fond', kind: 'jugement', pronouncedOn, effect: 'contradictoire', servedOn: null },
  ...{ isConfirmed: true, level: 'premiere_instance', court: courtOf() },
  ...rest,
});
