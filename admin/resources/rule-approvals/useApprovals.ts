import type { RaRecord } from 'react-admin';
import { useLook } from '../forms/useLook.ts';

/** What everybody is told of a wording counsel has read; not current: it changed since. */
export type ShownApproval = { lawyerName: string; approvedOn: string; isCurrent: boolean };

/** One recorded approval, for who records them. */
export type ApprovalRow = RaRecord<string> & {
  ruleVersion: string;
  lawyerName: string;
  approvedOn: string;
  documentId: string | null;
  note: string | null;
  recordedById: string;
  recordedOn: string;
  version: number;
};

/** By wording of a rule, the approval that stands; empty until it is known. */
export function useApprovals(): { approvals: Readonly<Record<string, ShownApproval>>; error: Error | null; isPending: boolean } {
  const { data, error, isPending } = useLook<Record<string, ShownApproval>>('rule-approvals', 'figures');
  return { approvals: data ?? {}, error, isPending };
}

/** The approval to say of a computation made with that wording: none when the wording changed since counsel read it. */
export const currentOf = (approvals: Readonly<Record<string, ShownApproval>>, ruleVersion: string): ShownApproval | null => {
  const found = approvals[ruleVersion];
  return found?.isCurrent ? found : null;
};
