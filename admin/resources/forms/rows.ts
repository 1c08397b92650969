import type { RaRecord } from 'react-admin';

export type { DeadlineRow, Due, StepRow } from './lawRows.ts';
export type { ConsentRow, CountRow, CountVictimRow, PersonRow, PossibleLinkRow } from './partyRows.ts';

/** A case as the API shows it; what a role may not read is absent. */
export interface CaseRow extends RaRecord<string> {
  reference: string;
  codeName: string;
  stage: string;
  standing: string;
  openedOn: string;
  responsibleId: string;
  leadCourtId: string;
  offenceCategory: string;
  factsFromOn?: string | null;
  factsToOn?: string | null;
  place?: string | null;
  publicActionOn?: string | null;
  narrative?: string | null;
  isRestricted?: boolean;
  nextStepKind: string | null;
  nextStepOn: string | null;
  nextStepLabel: string | null;
  nextStepSourceId?: string | null;
  nextStepOwnerId?: string | null;
  nextHearingOn: string | null;
  lastNewsOn: string | null;
  leadLawyerId?: string | null;
  claimedMoralCents?: number | null;
  claimedCostsCents?: number | null;
  joinDecidedOn?: string | null;
  joinDocumentId?: string | null;
  closedReason?: string | null;
  closedOn?: string | null;
  version: number;
}

/** A hearing of a case. */
export interface HearingRow extends RaRecord<string> {
  caseId: string;
  proceedingId?: string;
  courtId: string;
  kind: string;
  heldOn: string;
  startTime: string;
  chamber: string | null;
  courtroom?: string | null;
  outcome: string | null;
  outcomeReason: string | null;
  deliberationOn: string | null;
  report?: string | null;
  lawyerId?: string | null;
  reportedById: string | null;
  reportedAt: string | null;
  confirmedAt: string | null;
  previousId: string | null;
  joinedProceedingId?: string | null;
  version: number;
}

/** What a court decided. */
export interface DecisionRow extends RaRecord<string> {
  caseId: string;
  proceedingId: string;
  courtId: string;
  hearingId: string | null;
  kind: string;
  pronouncedOn: string;
  effect: string | null;
  servedOn: string | null;
  isProvisionallyEnforced?: boolean;
  note?: string | null;
  recordedById?: string | null;
  isConfirmed: boolean;
  version: number;
}

/** The penal outcome of one count in one decision. */
export interface OutcomeRow extends RaRecord<string> {
  decisionId: string;
  countId: string;
  outcome: string;
  requalifiedAs: string | null;
  sentence: string | null;
}

/** What a decision says of one civil party; none is the association. */
export interface CivilOutcomeRow extends RaRecord<string> {
  decisionId: string;
  beneficiaryId: string | null;
  outcome: string;
  reason?: string | null;
}

/** A sum awarded by one decision; no beneficiary is the association. */
export interface AwardRow extends RaRecord<string> {
  decisionId: string;
  beneficiaryId: string | null;
  head: string;
  claimedCents: number | null;
  awardedCents: number;
  isJoint: boolean;
}

/** Who owes an award. */
export interface DebtorRow extends RaRecord<string> {
  awardId: string;
  personId: string;
}

/** A sum received; no beneficiary is the association. */
export interface PaymentRow extends RaRecord<string> {
  beneficiaryId: string | null;
  debtorId?: string | null;
  amountCents: number;
  receivedOn: string;
  method: string;
  isEnforced: boolean;
  cancelledOn: string | null;
  cancelledReason?: string | null;
  version: number;
}

/** A number of the case at a court, a prosecutor's office or a lawyer's. */
export interface NumberRow extends RaRecord<string> {
  proceedingId?: string | null;
  kind: string;
  value: string;
}

/** A mandate of a lawyer. */
export interface AssignmentRow extends RaRecord<string> {
  caseId: string;
  lawyerId: string;
  onBehalfOf: string;
  victimId: string | null;
  fromOn: string;
  untilOn: string | null;
  scope: string | null;
  feeAgreement: string | null;
  hearingId: string | null;
  endedReason: string | null;
  version: number;
}

/** One course of the case before one court. */
export interface ProceedingRow extends RaRecord<string> {
  courtId: string;
  level: string;
  stage: string;
  chamber: string | null;
  openedFromId?: string | null;
  isLeading: boolean;
  openedBecause?: string | null;
  openedOn?: string | null;
  version: number;
}

/** A filing produced for the case. */
export interface FilingRow extends RaRecord<string> {
  caseId: string;
  hearingId: string | null;
  deadlineId: string | null;
  decisionId: string | null;
  kind: string;
  edition: number;
  state: string;
  documentId: string;
  producedById: string;
  producedAt: string;
  dueOn: string | null;
  mode: string | null;
  filedOn: string | null;
  filedTime: string | null;
  receiptNumber: string | null;
  proofDocumentId: string | null;
  noProofReason: string | null;
  overrideReason: string | null;
  filedById: string | null;
  confirmedAt: string | null;
  droppedReason: string | null;
  version: number;
}

/** One line of the journal; `changes` is JSON text. */
export interface JournalRow extends RaRecord<string> {
  sequence: number;
  at: string;
  actorName: string | null;
  action: string;
  resource: string;
  recordId: string | null;
  changes: string | null;
  reason: string | null;
}

/** One condition of the association's action, as checked at intake or on a case. */
export interface StandingLine {
  id: string;
  basis: string;
  state: 'established' | 'to_check' | 'missing' | 'obstacle';
  label: string;
  article: string;
  proof: string;
  remedy: string;
}

/** A view of a list, kept on the server; `filter` and `sort` are JSON text. */
export interface SavedViewRow extends RaRecord<string> {
  ownerId: string;
  list: string;
  name: string;
  filter: string;
  sort: string | null;
  sharedWith: string | null;
  version: number;
}

/** A stored file. */
export interface DocumentRow extends RaRecord<string> {
  caseId: string | null;
  fileName: string;
  contentType: string;
  sizeBytes: number;
  createdById: string;
  createdAt: string;
}

/** A numbered exhibit; 0 is the number of a withdrawn one. */
export interface ExhibitRow extends RaRecord<string> {
  caseId: string;
  number: number;
  title: string;
  datedOn: string | null;
  documentId: string;
  isConfidential: boolean;
  communicatedOn: string | null;
  communicatedTo: string | null;
  withdrawnOn: string | null;
  withdrawnReason: string | null;
  version: number;
}

/** A note; its text comes with the note alone, never in a list. */
export interface NoteRow extends RaRecord<string> {
  caseId: string;
  authorId: string;
  text?: string;
  createdAt: string;
  version: number;
}

/** A task on a case. */
export interface TaskRow extends RaRecord<string> {
  caseId: string;
  kind: string;
  title: string;
  dueOn: string;
  ownerId: string;
  doneOn: string | null;
  droppedReason: string | null;
  version: number;
}

/** A notice; nothing of the case is in it but its id. */
export interface NoticeRow extends RaRecord<string> {
  kind: string;
  caseId: string | null;
  recordId: string | null;
  createdAt: string;
  seenAt: string | null;
}
