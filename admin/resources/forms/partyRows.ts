import type { RaRecord } from 'react-admin';

/** A person of a case, under a pseudonym. */
export interface PersonRow extends RaRecord<string> {
  caseId: string;
  role: string;
  status: string | null;
  pseudonym: string;
  gender: string | null;
  isMinorAtFacts: boolean;
  majorityMonth: string | null;
  custody: string | null;
  relation: string | null;
  representedById: string | null;
  hasConflictOfInterest: boolean;
  guardian: string | null;
  appointedBy: string | null;
  appointedOn: string | null;
  lawyerName: string | null;
  /** On the person's own address only: lists do not hold it. */
  serviceAddress?: string | null;
  hasElectedService: boolean;
  hasJoined: boolean;
  joinedOn: string | null;
  hasIdentity: boolean;
  clearedOn?: string | null;
  withdrawnOn: string | null;
  version: number;
}

/** An offence charged to a person. */
export interface CountRow extends RaRecord<string> {
  defendantId: string | null;
  offence: string;
  article: string;
  label: string;
  factsFromOn: string | null;
  factsToOn: string | null;
  place: string | null;
  version: number;
}

/** Consent of one victim to the association's action. */
export interface ConsentRow extends RaRecord<string> {
  caseId: string;
  victimId: string;
  givenBy: string;
  giverId: string | null;
  scope: string;
  givenOn: string;
  withdrawnOn: string | null;
  documentId: string | null;
  version: number;
}

/** That a count concerns a victim. */
export interface CountVictimRow extends RaRecord<string> {
  countId: string;
  personId: string;
}

/** Two persons who may be the same; both cases are open to the reader. */
export interface PossibleLinkRow extends RaRecord<string> {
  caseId: string;
  personId: string;
  otherCaseId: string;
  otherPersonId: string;
  isExact: boolean;
  dismissedAt: string | null;
  dismissedReason: string | null;
  version: number;
}
