/** Who may what, as the association decided it: written by hand, never derived from the declarations, so that the two are compared. */

/** Those who ask: `validator` is a juriste on the list of the restricted case; `admin` has no other role. */
export const ASKERS = ['juriste', 'validator', 'assistant', 'lawyer', 'director', 'admin'] as const;
export type Asker = (typeof ASKERS)[number];

/** Where a record stands: in a case of the lawyer's, in another lawyer's, in one under restricted access, in one whose mandate ended yesterday. */
export const SITUATIONS = { own: 'Érable', foreign: 'Filaos', restricted: 'Zénith', expired: 'Falaise' } as const;
export type Situation = keyof typeof SITUATIONS;

/** The cases each knows of. A restricted list binds every role; a mandate ends with its last day. */
export const KNOWS: Record<Asker, readonly Situation[]> = {
  juriste: ['own', 'foreign', 'expired'],
  validator: ['own', 'foreign', 'expired', 'restricted'],
  assistant: ['own', 'foreign', 'expired'],
  lawyer: ['own'],
  director: ['own', 'foreign', 'expired'],
  admin: [],
};

/** What belongs to a case follows it; a lawyer knows of his own mandates and record; what is private is planted for Claire Morel alone; the rest is the same for all who read it. */
export const BELONGS: Record<string, 'case' | 'mandate' | 'self' | 'private' | 'everybody'> = {
  cases: 'case',
  'case-readers': 'case',
  proceedings: 'case',
  'proceeding-defendants': 'case',
  'stage-moves': 'case',
  numbers: 'case',
  persons: 'case',
  counts: 'case',
  hearings: 'case',
  steps: 'case',
  deadlines: 'case',
  filings: 'case',
  documents: 'case',
  exhibits: 'case',
  notes: 'case',
  tasks: 'case',
  notifications: 'private',
  assignments: 'mandate',
  lawyers: 'self',
  users: 'self',
  journal: 'case',
  templates: 'everybody',
  courts: 'everybody',
  bars: 'everybody',
  offences: 'everybody',
  association: 'everybody',
  settings: 'everybody',
  'standing-documents': 'everybody',
};

const JURISTS: readonly Asker[] = ['juriste', 'validator'];
const STAFF: readonly Asker[] = [...JURISTS, 'assistant'];
const WORKERS: readonly Asker[] = [...STAFF, 'lawyer'];
const MEMBERS: readonly Asker[] = [...WORKERS, 'director'];
const ALL: readonly Asker[] = [...MEMBERS, 'admin'];
const NOBODY: readonly Asker[] = [];

/** « resource kind verb » of each address -> who may; a route without a line fails. */
export const MAY: Record<string, readonly Asker[]> = {
  'cases list': MEMBERS,
  'cases search': MEMBERS,
  'cases one': MEMBERS,
  'cases create': STAFF,
  'cases preview': STAFF,
  'cases update': STAFF,
  'cases act close': JURISTS,
  'cases previewAct close': JURISTS,
  'cases act reopen': JURISTS,
  'cases act restrict': JURISTS,
  'cases previewAct restrict': JURISTS,
  'cases act lift': JURISTS,
  'cases act print': MEMBERS,
  'case-readers list': WORKERS,
  'case-readers one': WORKERS,
  'case-readers create': NOBODY,
  'case-readers update': NOBODY,
  'proceedings list': MEMBERS,
  'proceedings one': MEMBERS,
  'proceedings create': STAFF,
  'proceedings update': STAFF,
  'proceedings act advance': STAFF,
  'proceedings previewAct advance': STAFF,
  'proceedings act concern': STAFF,
  'proceedings act lead': STAFF,
  'proceeding-defendants list': WORKERS,
  'proceeding-defendants one': WORKERS,
  'proceeding-defendants create': NOBODY,
  'proceeding-defendants update': NOBODY,
  'stage-moves list': MEMBERS,
  'stage-moves one': MEMBERS,
  'stage-moves create': NOBODY,
  'stage-moves update': NOBODY,
  'numbers list': WORKERS,
  'numbers one': WORKERS,
  'numbers create': STAFF,
  'numbers update': STAFF,
  'persons list': WORKERS,
  'persons one': WORKERS,
  'persons create': STAFF,
  'persons update': STAFF,
  'persons act identify': STAFF,
  'persons act reveal': WORKERS,
  'counts list': WORKERS,
  'counts one': WORKERS,
  'counts create': STAFF,
  'counts update': STAFF,
  'hearings list': MEMBERS,
  'hearings one': MEMBERS,
  'hearings create': STAFF,
  'hearings update': STAFF,
  'hearings act report': WORKERS,
  'hearings previewAct report': WORKERS,
  'hearings act confirm': STAFF,
  'steps list': MEMBERS,
  'steps one': MEMBERS,
  'steps create': STAFF,
  'steps update': STAFF,
  'deadlines list': MEMBERS,
  'deadlines one': MEMBERS,
  'deadlines create': NOBODY,
  'deadlines update': NOBODY,
  'deadlines act close': STAFF,
  'filings list': WORKERS,
  'filings one': WORKERS,
  'filings create': WORKERS,
  'filings preview': WORKERS,
  'filings update': NOBODY,
  'documents list': WORKERS,
  'documents one': WORKERS,
  'documents create': STAFF,
  'documents update': NOBODY,
  'documents download content': WORKERS,
  'exhibits list': WORKERS,
  'exhibits one': WORKERS,
  'exhibits create': WORKERS,
  'exhibits update': STAFF,
  'exhibits act move': STAFF,
  'exhibits act withdraw': STAFF,
  'exhibits act restore': STAFF,
  'exhibits download content': WORKERS,
  'notes list': STAFF,
  'notes one': STAFF,
  'notes create': STAFF,
  'notes update': STAFF,
  'tasks list': WORKERS,
  'tasks one': WORKERS,
  'tasks create': STAFF,
  'tasks update': STAFF,
  'tasks act done': WORKERS,
  'tasks act drop': STAFF,
  'tasks act reopen': WORKERS,
  'notifications list': ALL,
  'notifications one': ALL,
  'notifications create': NOBODY,
  'notifications update': NOBODY,
  'notifications act see': ALL,
  'notifications act seeAll': ALL,
  'templates list': STAFF,
  'templates one': STAFF,
  'templates create': NOBODY,
  'templates update': NOBODY,
  'assignments list': WORKERS,
  'assignments one': WORKERS,
  'assignments create': JURISTS,
  'assignments update': JURISTS,
  'lawyers list': MEMBERS,
  'lawyers search': MEMBERS,
  'lawyers one': MEMBERS,
  'lawyers create': STAFF,
  'lawyers update': STAFF,
  'courts list': ALL,
  'courts search': ALL,
  'courts one': ALL,
  'courts create': [...STAFF, 'admin'],
  'courts update': [...STAFF, 'admin'],
  'courts act verify': [...STAFF, 'admin'],
  'courts act figures': MEMBERS,
  'bars list': ALL,
  'bars search': ALL,
  'bars one': ALL,
  'bars create': NOBODY,
  'bars update': NOBODY,
  'offences list': ALL,
  'offences search': ALL,
  'offences one': ALL,
  'offences create': NOBODY,
  'offences update': NOBODY,
  'users list': ALL,
  'users one': ALL,
  'users create': NOBODY,
  'users update': NOBODY,
  'association list': ALL,
  'association one': ALL,
  'association create': NOBODY,
  'association update': [...STAFF, 'admin'],
  'standing-documents list': [...STAFF, 'director'],
  'standing-documents one': [...STAFF, 'director'],
  'standing-documents create': STAFF,
  'standing-documents update': STAFF,
  'standing-documents act replace': STAFF,
  'settings list': ALL,
  'settings one': ALL,
  'settings create': NOBODY,
  'settings update': NOBODY,
  'settings act adjust': ['admin'],
  'settings previewAct adjust': ['admin'],
  'journal list': [...JURISTS, 'director', 'admin'],
  'journal one': [...JURISTS, 'director', 'admin'],
  'journal create': NOBODY,
  'journal update': NOBODY,
};

/** Of these, what somebody may do to his own records only: planted as Claire Morel’s. */
export const AUTHORED: ReadonlySet<string> = new Set(['notes update']);

const words = (text: string) => text.trim().split(/\s+/);

/** Every key a reader gets of each resource. */
export const WHOLE: Record<string, readonly string[]> = {
  cases: words(`id reference codeName origin openedOn stage standing joinDecidedBy joinDecidedOn responsibleId leadCourtId offenceCategory
    factsFromOn factsToOn place isExtraterritorial publicActionOn narrative maltreatment claimedMoralCents claimedCostsCents isRestricted
    nextStepKind nextStepOn nextStepLabel nextStepSourceId nextStepOrder nextStepOwnerId nextHearingOn lastNewsOn leadLawyerId closedOn
    closedReason sortName createdAt updatedAt version`),
  'case-readers': words('id caseId userId'),
  proceedings: words('id caseId courtId level stage chamber isLeading openedFromId openedBecause openedOn version'),
  'proceeding-defendants': words('id caseId proceedingId personId'),
  'stage-moves': words('id caseId proceedingId stage fromOn authority isUnusual reason movedById version'),
  numbers: words('id caseId proceedingId kind value version'),
  persons: words(`id caseId role status pseudonym gender isMinorAtFacts majorityMonth custody relation representedById hasConflictOfInterest
    lawyerName hasJoined hasIdentity version`),
  counts: words('id caseId defendantId offence article label natinf factsFromOn factsToOn place version'),
  hearings: words(`id caseId proceedingId courtId kind heldOn startTime chamber courtroom purpose lawyerId outcome outcomeReason decisionOn
    isContradictory report reportedById reportedAt confirmedById confirmedAt previousId version`),
  steps: words('id caseId proceedingId courtId hearingId kind happenedOn notifiedOn servedOn postedOn receivedOn author note version'),
  deadlines: words(`id caseId factKind factId rule ruleVersion deadlineClass triggerOn triggerTime legalLimitOn legalLimitTime lastUsefulOn
    lastUsefulTime prudentOn prudentTime internalTargetOn dueAt computation state isConfirmed formerLastUsefulOn responsibleId enteredById
    closedOn closedById closedReason version`),
  filings: words(`id caseId hearingId kind edition state templateId templateSha256 dataSha256 documentId deadlineId producedById producedAt
    version`),
  documents: words('id caseId fileName contentType sizeBytes sha256 createdById createdAt version'),
  exhibits:
    words(`id caseId number title datedOn documentId isConfidential communicatedOn communicatedTo withdrawnOn withdrawnReason addedById
    addedAt version`),
  notes: words('id caseId authorId text createdAt version'),
  tasks: words('id caseId kind title dueOn ownerId createdById createdAt sourceId doneOn doneById droppedReason version'),
  notifications: words('id kind caseId recordId createdAt seenAt version'),
  templates: words('id kind title edition sha256 isPublished createdAt version'),
  assignments: words('id caseId lawyerId onBehalfOf fromOn untilOn feeAgreement version'),
  lawyers: words('id civility firstName lastName sortName firm bar courtBox email phone specialities isAvailable version'),
  courts: words(`id code kind name seat department courtOfAppeal ressort holidayZone timeZone isToConfirm chambers address phone email
    verifiedBy verifiedOn searchText version`),
  bars: words('id code name courtOfAppeal searchText version'),
  offences: words(
    `id code natinf article label class maximumPenalty category bases inForceFromOn inForceUntilOn source searchText version`,
  ),
  users: words('id displayName role isActive'),
  association: words(`id shortName fullName legalForm registeredOffice city rna declaredOn statutoryObject isPublicUtility isRegistered
    representativeName representativeTitle representativeGender authorisedBy authorisedOn referencePrefix version`),
  'standing-documents': words('id kind title datedOn fromOn untilOn organ object documentId version'),
  settings: words(
    'id prepareDays nearDays silenceDays internalTargetDays uploadMegabytes smallCell standingRemindDays isSelfValidationAllowed version',
  ),
  journal: words('id sequence at actorName action resource recordId caseId changes reason'),
};

const MASKED = words('id sequence at actorName action resource');

/** The keys of those who get fewer: the direction sees code names, stages, days and sums; the journal is masked for all but jurists. */
export const VIEWS: Record<string, Partial<Record<Asker, readonly string[]>>> = {
  cases: {
    director:
      words(`id reference codeName openedOn stage standing responsibleId leadCourtId offenceCategory claimedMoralCents claimedCostsCents
      nextStepKind nextStepOn nextStepLabel nextStepOrder nextHearingOn lastNewsOn closedOn sortName version`),
  },
  proceedings: { director: words('id caseId courtId level stage isLeading version') },
  'stage-moves': { director: words('id caseId proceedingId stage fromOn isUnusual version') },
  hearings: { director: words('id caseId courtId kind heldOn startTime outcome decisionOn version') },
  steps: { director: words('id caseId kind happenedOn version') },
  deadlines: {
    director: words(`id caseId rule deadlineClass triggerOn legalLimitOn legalLimitTime lastUsefulOn lastUsefulTime internalTargetOn dueAt
      computation state isConfirmed closedOn version`),
  },
  lawyers: { director: words('id civility firstName lastName sortName bar') },
  journal: { director: MASKED, admin: MASKED },
};

/** Protected texts, opened only on the record's own address. */
export const PROTECTED: Record<string, readonly string[]> = {
  cases: ['narrative', 'maltreatment'],
  hearings: ['report'],
  steps: ['note'],
  notes: ['text'],
};

/** The keys this person gets of one record, or of a line of a list. */
export function keysOf(resource: string, asker: Asker, from: 'list' | 'one'): readonly string[] {
  const keys = VIEWS[resource]?.[asker] ?? WHOLE[resource];
  if (!keys) throw new Error(`rights.ts says nothing of the keys of ${resource}`);
  return from === 'one' ? keys : keys.filter(key => !PROTECTED[resource]?.includes(key));
}
