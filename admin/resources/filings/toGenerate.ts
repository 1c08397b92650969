/** Where an act of this kind is made, for this hearing when it is for one: what a link to there takes. */
export function toGenerate({ caseId, hearingId }: { caseId: string; kind: string; hearingId: string | null }) {
  return { to: `/cases/${caseId}/show`, state: { task: 'filing', ...(hearingId && { hearingId }) } };
}
