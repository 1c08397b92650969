import type { AwardRow, CivilOutcomeRow, DebtorRow, OutcomeRow } from '../forms/rows.ts';
import { type Related, useRelated } from '../forms/useRelated.ts';
import type { Recorded } from './judgment.ts';

/** What the decisions of a case hold, as far as this person may read it. */
export interface Findings extends Recorded {
  isPending: boolean;
  error: Error | null;
  retry: () => void;
}

/** Reads the outcomes, civil outcomes and sums of a case. */
export function useFindings(caseId: string): Findings {
  const outcomes = useRelated<OutcomeRow>('outcomes', caseId);
  const civilOutcomes = useRelated<CivilOutcomeRow>('civil-outcomes', caseId);
  const awards = useRelated<AwardRow>('awards', caseId);
  const debtors = useRelated<DebtorRow>('debtors', caseId);
  const all: readonly Pick<Related<unknown>, 'isPending' | 'error' | 'retry'>[] = [outcomes, civilOutcomes, awards, debtors];
  return {
    outcomes: outcomes.rows,
    civilOutcomes: civilOutcomes.rows,
    awards: awards.rows,
    debtors: debtors.rows,
    isPending: all.some(({ isPending }) => isPending),
    error: all.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      for (const { retry } of all) retry();
    },
  };
}

/** What one decision holds among them. */
export function ofDecision({ outcomes, civilOutcomes, awards, debtors }: Recorded, id: string): Recorded {
  const mine = <Row extends { decisionId: string }>(rows: readonly Row[]) => rows.filter(({ decisionId }) => decisionId === id);
  const own = mine(awards);
  const owing = debtors.filter(({ awardId }) => own.some(award => award.id === awardId));
  return { outcomes: mine(outcomes), civilOutcomes: mine(civilOutcomes), awards: own, debtors: owing };
}
