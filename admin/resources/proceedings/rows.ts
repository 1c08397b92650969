import type { RaRecord } from 'react-admin';

/** A stage gone through by a proceeding. */
export interface StageMoveRow extends RaRecord<string> {
  proceedingId: string;
  stage: string;
  fromOn: string;
  authority?: string | null;
  isUnusual: boolean;
  reason?: string | null;
}

/** Somebody on the restricted list of a case. */
export interface ReaderRow extends RaRecord<string> {
  userId: string;
}

/** A defendant a proceeding concerns. */
export interface ConcernedRow extends RaRecord<string> {
  proceedingId: string;
  personId: string;
}

/** What a hearing decided for one defendant. */
export interface HearingOutcomeRow extends RaRecord<string> {
  hearingId: string;
  personId: string;
  outcome: string;
  proceedingId: string | null;
}

/** Another case a court joined to this one. */
export interface CaseJoinRow extends RaRecord<string> {
  caseId: string;
  otherCaseId: string;
  hearingId: string;
  joinedOn: string;
}
