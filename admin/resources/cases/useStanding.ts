import type { StandingLine } from '../forms/rows.ts';
import { useLook } from '../forms/useLook.ts';
import { useCaseFile } from './caseFile.tsx';

/** Where the consent of one victim stands. */
export type VictimConsent = { victimId: string; state: 'given' | 'conflicted' | 'outgrown' | 'withdrawn' | 'missing' };

/** An act by which the association may enter a court, and what stands in its way; none when it is open. */
export type OpeningActLine = {
  act: string;
  title: string;
  blocks: { label: string; article: string; remedy: string; mayBeOverridden: boolean }[];
};

/** Everything the block « Recevabilité » says: conditions, what each count opens, whose consent is lacking. */
export type CaseStandingAnswer = {
  lines: StandingLine[];
  acts: OpeningActLine[];
  counts: { id: string; bases: string[] | null }[];
  consents: VictimConsent[];
};

/** The conditions of the association's action, as the server works them out; null while they are on their way. */
export function useStanding(): CaseStandingAnswer | null {
  const { dossier } = useCaseFile();
  return useLook<CaseStandingAnswer>('cases', dossier.id, 'standing').data ?? null;
}
