import { AWARD_HEADS, type AwardHead } from './decisions.ts';

/** A decision as the ledger needs it; decisions of one `course` follow each other from a first judge to the higher courts. */
export type LedgerDecision = { id: string; pronouncedOn: string; course: string };
/** A sum awarded; no beneficiary is the association, no debtor leaves open who owes it. */
export type LedgerAward = {
  id: string;
  decisionId: string;
  beneficiaryId: string | null;
  head: AwardHead;
  claimedCents: number | null;
  awardedCents: number;
  debtorIds: readonly string[];
};
/** A sum received; a cancelled one counts for nothing. */
export type LedgerPayment = { beneficiaryId: string | null; debtorId: string | null; cents: number; cancelledOn: string | null };
/** A claim no decision has answered yet. */
export type LedgerClaim = { beneficiaryId: string | null; head: AwardHead; claimedCents: number };

/** One line: a beneficiary's head of claim, the joint sums counted once. */
export type LedgerLine = {
  beneficiaryId: string | null;
  head: AwardHead;
  claimedCents: number;
  awardedCents: number;
  receivedCents: number;
  dueCents: number;
  debtorIds: string[];
};
/** What one beneficiary is owed; `overpaidCents` is what was received beyond it. */
export type LedgerAccount = {
  beneficiaryId: string | null;
  lines: LedgerLine[];
  claimedCents: number;
  awardedCents: number;
  receivedCents: number;
  dueCents: number;
  overpaidCents: number;
};

const HEAD_ORDER = Object.keys(AWARD_HEADS) as AwardHead[];
/** A later award of damages takes the place of an advance on them. */
const REPLACES: Partial<Record<AwardHead, readonly AwardHead[]>> = { moral: ['provision'], autre: ['provision'] };

type Entries = {
  decisions: readonly LedgerDecision[];
  awards: readonly LedgerAward[];
  payments: readonly LedgerPayment[];
  claims?: readonly LedgerClaim[];
};

/**
 * What each beneficiary asked, was awarded, received and is still owed: pure, independent of the order of its entries.
 * The rule of a later decision: in one course, it replaces what an earlier one awarded the same beneficiary under the same head to the
 * debtors it names (to all, when either names none); what it does not speak of stands. Payments go first to the sums the fewest persons owe.
 */
export function ledger({ decisions, awards, payments, claims = [] }: Entries): LedgerAccount[] {
  const known = new Map(decisions.map(decision => [decision.id, decision]));
  const standing = awards.filter(award => !awards.some(other => isReplacedBy(award, other, known)));
  const owners = [...new Set([...standing, ...payments.filter(isCounted), ...claims].map(({ beneficiaryId }) => beneficiaryId))];
  return owners.sort(associationFirst).map(beneficiaryId => {
    const mine = <Entry extends { beneficiaryId: string | null }>(entries: readonly Entry[]) =>
      entries.filter(entry => entry.beneficiaryId === beneficiaryId);
    return account(beneficiaryId, mine(standing), mine(payments).filter(isCounted), mine(claims));
  });
}

const isCounted = ({ cancelledOn }: LedgerPayment) => cancelledOn === null;
const associationFirst = (a: string | null, b: string | null) => (a === b ? 0 : a === null ? -1 : b === null ? 1 : a < b ? -1 : 1);

function isReplacedBy(award: LedgerAward, other: LedgerAward, decisions: ReadonlyMap<string, LedgerDecision>): boolean {
  const [before, after] = [decisions.get(award.decisionId), decisions.get(other.decisionId)];
  if (!before || !after || before.id === after.id || before.course !== after.course) return false;
  const isLater = after.pronouncedOn > before.pronouncedOn || (after.pronouncedOn === before.pronouncedOn && after.id > before.id);
  const isSameHead = other.head === award.head || REPLACES[other.head]?.includes(award.head) === true;
  if (!isLater || !isSameHead || other.beneficiaryId !== award.beneficiaryId) return false;
  return award.debtorIds.length === 0 || other.debtorIds.length === 0 || award.debtorIds.some(id => other.debtorIds.includes(id));
}

function account(
  beneficiaryId: string | null,
  awards: readonly LedgerAward[],
  payments: readonly LedgerPayment[],
  claims: readonly LedgerClaim[],
): LedgerAccount {
  const received = impute(awards, payments);
  const heads = HEAD_ORDER.filter(head => [...awards, ...claims].some(entry => entry.head === head));
  const lines = heads.map(head => {
    const under = awards.filter(award => award.head === head);
    const answered = under.reduce((sum, { claimedCents }) => Math.max(sum, claimedCents ?? 0), 0);
    const awardedCents = total(under.map(award => award.awardedCents));
    const receivedCents = total(under.map(({ id }) => received.get(id) ?? 0));
    return {
      ...{ beneficiaryId, head, awardedCents, receivedCents, dueCents: awardedCents - receivedCents },
      claimedCents: under.length > 0 ? answered : total(claims.filter(claim => claim.head === head).map(claim => claim.claimedCents)),
      debtorIds: [...new Set(under.flatMap(({ debtorIds }) => debtorIds))].sort(),
    };
  });
  const paid = total(payments.map(({ cents }) => cents));
  return {
    ...{ beneficiaryId, lines },
    claimedCents: total(lines.map(line => line.claimedCents)),
    awardedCents: total(lines.map(line => line.awardedCents)),
    receivedCents: paid,
    dueCents: total(lines.map(line => line.dueCents)),
    overpaidCents: paid - total(lines.map(line => line.receivedCents)),
  };
}

/** What each award has received: a debtor's payments only pay what he owes, those of nobody in particular pay what is left. */
function impute(awards: readonly LedgerAward[], payments: readonly LedgerPayment[]): Map<string, number> {
  const ordered = [...awards].sort((a, b) => specificity(a) - specificity(b) || rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  const left = new Map(ordered.map(({ id, awardedCents }) => [id, awardedCents]));
  const payers = [...new Set(payments.map(({ debtorId }) => debtorId))].sort((a, b) => -associationFirst(a, b));
  for (const payer of payers) {
    let cents = total(payments.filter(({ debtorId }) => debtorId === payer).map(payment => payment.cents));
    for (const award of ordered) {
      if (payer !== null && award.debtorIds.length > 0 && !award.debtorIds.includes(payer)) continue;
      const used = Math.min(cents, left.get(award.id) ?? 0);
      left.set(award.id, (left.get(award.id) ?? 0) - used);
      cents -= used;
    }
  }
  return new Map(ordered.map(({ id, awardedCents }) => [id, awardedCents - (left.get(id) ?? 0)]));
}

const specificity = ({ debtorIds }: LedgerAward) => (debtorIds.length === 0 ? Number.MAX_SAFE_INTEGER : debtorIds.length);
const rank = ({ head }: LedgerAward) => HEAD_ORDER.indexOf(head);
const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

/** A proceeding as the courses are found from it. */
export type LedgerProceeding = { id: string; level: string; openedFromId: string | null };

/** The course each proceeding belongs to: a higher court continues the one it was opened from, or the only first judge of the case. */
export function coursesOf(proceedings: readonly LedgerProceeding[]): Map<string, string> {
  const known = new Map(proceedings.map(proceeding => [proceeding.id, proceeding]));
  const first = proceedings.filter(({ level }) => level === 'premiere_instance');
  const rootOf = (proceeding: LedgerProceeding, seen: readonly string[]): string => {
    if (proceeding.level === 'premiere_instance' || seen.includes(proceeding.id)) return proceeding.id;
    const from = known.get(proceeding.openedFromId ?? '');
    if (from) return rootOf(from, [...seen, proceeding.id]);
    return first.length === 1 && first[0] ? first[0].id : proceeding.id;
  };
  return new Map(proceedings.map(proceeding => [proceeding.id, rootOf(proceeding, [])]));
}
