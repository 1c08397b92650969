import type { RaRecord } from 'react-admin';

/** A time limit with the computation that gave it, as JSON text. */
export interface DeadlineRow extends RaRecord<string> {
  caseId: string;
  factKind: string;
  factId: string;
  rule: string;
  deadlineClass: string;
  triggerOn: string;
  legalLimitOn: string;
  legalLimitTime: string | null;
  lastUsefulOn: string;
  lastUsefulTime: string | null;
  internalTargetOn: string;
  computation: string;
  state: string;
  isConfirmed: boolean;
  formerLastUsefulOn: string | null;
  enteredById?: string | null;
  validatedById?: string | null;
  validatedOn?: string | null;
  contestedById?: string | null;
  contestedOn?: string | null;
  contestedReason?: string | null;
  closedOn: string | null;
  closedReason: string | null;
  responsibleId?: string | null;
  version: number;
}

/** What happened in a proceeding, on a day. */
export interface StepRow extends RaRecord<string> {
  kind: string;
  detail?: string | null;
  happenedOn: string;
  version: number;
  author: string | null;
  note: string | null;
}

/** A time limit announced before it exists. */
export interface Due {
  rule: string;
  title: string;
  lastUsefulOn: string;
  lastUsefulTime: string | null;
  legalLimitOn: string;
  legalLimitTime: string | null;
  computation: string;
}
