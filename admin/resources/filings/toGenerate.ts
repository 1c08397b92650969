type Wanted = { caseId: string; kind?: string | undefined; hearingId?: string | null; decisionId?: string | null };

/** Where the acts of a case are made, this one at once when it is known, for its hearing or its decision: what a link to there takes. */
export function toGenerate({ caseId, kind, hearingId, decisionId }: Wanted): { to: string } {
  const query = new URLSearchParams({
    ...(kind && { kind }),
    ...(hearingId && { hearingId }),
    ...(decisionId && { decisionId }),
  }).toString();
  return { to: `/cases/${caseId}/generate${query && `?${query}`}` };
}
