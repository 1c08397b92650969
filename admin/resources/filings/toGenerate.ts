/** Where an act of this kind is made, for this hearing when it is for one: what a link to there takes. */
export function toGenerate({ caseId, kind, hearingId }: { caseId: string; kind: string; hearingId: string | null }): { to: string } {
  const query = new URLSearchParams({ kind, ...(hearingId && { hearingId }) });
  return { to: `/cases/${caseId}/generate?${query}` };
}
