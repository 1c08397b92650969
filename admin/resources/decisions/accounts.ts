import { type AwardHead, costsHead } from '#law/decisions';
import { coursesOf, type LedgerAccount, type LedgerClaim, ledger } from '#law/ledger';
import type { CaseRow, DecisionRow, PaymentRow, ProceedingRow } from '../forms/rows.ts';
import type { Recorded } from './judgment.ts';

type Books = {
  dossier: CaseRow;
  decisions: readonly DecisionRow[];
  proceedings: readonly ProceedingRow[];
  payments: readonly PaymentRow[];
  courtKind: string;
};

/** The ledger of a case from its rows: the same rule as the server's, server/law/ledger.ts. */
export function accountsOf(
  { dossier, decisions, proceedings, payments, courtKind }: Books,
  { awards, debtors }: Recorded,
): LedgerAccount[] {
  const courses = coursesOf(proceedings.map(({ id, level, openedFromId }) => ({ id, level, openedFromId: openedFromId ?? null })));
  const claims: LedgerClaim[] = [
    { beneficiaryId: null, head: 'moral' as const, claimedCents: dossier.claimedMoralCents ?? 0 },
    { beneficiaryId: null, head: costsHead(courtKind), claimedCents: dossier.claimedCostsCents ?? 0 },
  ].filter(({ claimedCents }) => claimedCents > 0);
  return ledger({
    decisions: decisions.map(({ id, pronouncedOn, proceedingId }) => ({
      id,
      pronouncedOn,
      course: courses.get(proceedingId) ?? proceedingId,
    })),
    awards: awards.map(award => ({
      ...award,
      head: award.head as AwardHead,
      debtorIds: debtors.filter(({ awardId }) => awardId === award.id).map(({ personId }) => personId),
    })),
    payments: payments.map(payment => ({ ...payment, debtorId: payment.debtorId ?? null, cents: payment.amountCents })),
    claims,
  });
}
