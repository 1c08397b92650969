import type { z } from 'zod';
import { isProsecuted } from '#law/events';
import type { HolidayZone } from '#law/holidays';
import { standing } from '#law/standing';
import type { intake } from '#schema/cases';
import type { Context } from '../../rest/resource.ts';
import { proofs } from '../standing-documents/proofs.ts';
import { EMPTY_AGENDA } from './agenda.ts';
import type { CaseFacts, HearingFacts } from './facts.ts';
import { nextStep } from './nextStep.ts';
import { placeOf } from './place.ts';
import { type Expected, expectedDeadlines } from './project.ts';

/** A deadline about to be born, as the admin shows it before anything is saved. */
export interface Due {
  rule: string;
  title: string;
  lastUsefulOn: string;
  lastUsefulTime: string | null;
  legalLimitOn: string;
  legalLimitTime: string | null;
  computation: string;
}

/** The same deadline without what only storage needs. */
export function dueOf({ rule, title, computed }: Expected): Due {
  const { lastUsefulOn, lastUsefulTime, legalLimitOn, legalLimitTime } = computed;
  return { rule, title, lastUsefulOn, lastUsefulTime, legalLimitOn, legalLimitTime, computation: JSON.stringify(computed) };
}

/** What an intake, even half filled, would bring: standing, deadlines and next step. Writes nothing. */
export async function foresee(context: Context, draft: Partial<z.infer<typeof intake>>) {
  const { read, today } = context;
  const proved = await proofs(read, { factsOn: draft.factsFromOn ?? null, filingOn: today });
  const court = draft.courtId ? await read.court.findUnique({ where: { id: draft.courtId } }) : null;
  const { stage, level } = placeOf(draft.stage ?? 'signalement', court?.kind ?? '');
  const hearings: HearingFacts[] = [];
  if (court && draft.hearingOn && draft.hearingTime)
    hearings.push({
      id: 'draft',
      proceedingId: 'draft',
      previousId: null,
      kind: 'fond',
      heldOn: draft.hearingOn,
      startTime: draft.hearingTime,
      chamber: null,
      outcome: null,
      reportedById: null,
      isConfirmed: true,
      level,
      stage,
      court: { ...court, holidayZone: court.holidayZone as HolidayZone },
    });
  const facts: CaseFacts = { ...EMPTY, stage, openedOn: today, hearings };
  const expected = expectedDeadlines(facts);
  const deadlines = expected.map(({ factId, rule, computed }) => ({
    id: 'draft',
    factId,
    rule,
    state: 'to_validate',
    lastUsefulOn: computed.lastUsefulOn,
    deadlineClass: computed.class,
    responsibleId: null,
  }));
  return {
    standing: standing({
      offences: draft.offence ? [draft.offence] : [],
      factsFrom: draft.factsFromOn ?? null,
      ...proved,
      publicActionStarted: isProsecuted(stage) || null,
      consentGiven: null,
      filingOn: today,
    }),
    deadlines: expected.map(dueOf),
    nextStep: nextStep({ ...facts, deadlines }, today),
  };
}

const EMPTY: CaseFacts = {
  ...EMPTY_AGENDA,
  id: 'draft',
  codeName: '',
  reference: '',
  standing: 'a_qualifier',
  stage: 'signalement',
  openedOn: '',
  closedOn: null,
  responsibleId: '',
  leadCourt: { name: '' },
  numbers: [],
  hearings: [],
  decisions: [],
  steps: [],
  deadlines: [],
  claim: null,
};
