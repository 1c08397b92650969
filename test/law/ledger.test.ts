import { expect } from 'chai';
import fc from 'fast-check';
import { coursesOf, type LedgerAward, type LedgerDecision, type LedgerPayment, ledger } from '../../server/law/ledger.ts';

const judgment: LedgerDecision = { id: 'd1', pronouncedOn: '2026-01-12', course: 'tc' };
const ruling: LedgerDecision = { id: 'd2', pronouncedOn: '2026-09-14', course: 'tc' };
const award = (id: string, rest: Partial<LedgerAward> = {}): LedgerAward => ({
  ...{ id, decisionId: 'd1', beneficiaryId: null, head: 'moral', claimedCents: 500_000, awardedCents: 200_000, debtorIds: ['a'] },
  ...rest,
});
const paid = (cents: number, rest: Partial<LedgerPayment> = {}): LedgerPayment => ({
  ...{ beneficiaryId: null, debtorId: null, cents, cancelledOn: null },
  ...rest,
});
const only = (awards: LedgerAward[], payments: LedgerPayment[] = [], decisions = [judgment, ruling]) =>
  ledger({ decisions, awards, payments })[0]!;

describe('law: the ledger of a case', () => {
  it('counts a joint sum once, whoever pays it', () => {
    const account = only([award('x', { debtorIds: ['a', 'b'] })], [paid(50_000, { debtorId: 'a' }), paid(30_000, { debtorId: 'b' })]);
    expect(account).to.include({ awardedCents: 200_000, receivedCents: 80_000, dueCents: 120_000, overpaidCents: 0 });
    expect(account.lines[0]?.debtorIds).to.deep.equal(['a', 'b']);
  });

  it('lets a later decision of the same course replace what it speaks of, and nothing else', () => {
    const appealed = award('y', { decisionId: 'd2', awardedCents: 120_000 });
    const costs = award('z', { head: 'frais_475_1', awardedCents: 80_000, claimedCents: 150_000 });
    expect(only([award('x'), costs, appealed])).to.include({ awardedCents: 200_000, claimedCents: 650_000 });
    expect(only([award('x', { debtorIds: ['b'] }), appealed])).to.include({ awardedCents: 320_000 });
    expect(only([award('x'), appealed], [], [judgment, { ...ruling, course: 'tpe' }])).to.include({ awardedCents: 320_000 });
    expect(only([award('x', { head: 'provision', awardedCents: 50_000 }), appealed])).to.include({ awardedCents: 120_000 });
  });

  it('says what was received beyond what was due, and forgets a cancelled payment', () => {
    expect(only([award('x')], [paid(250_000)])).to.include({ dueCents: 0, overpaidCents: 50_000 });
    expect(only([award('x')], [paid(250_000, { cancelledOn: '2026-11-20' })])).to.include({ dueCents: 200_000, overpaidCents: 0 });
    const apart = [award('x', { awardedCents: 50_000 }), award('y', { awardedCents: 50_000, debtorIds: ['b'] })];
    expect(only(apart, [paid(60_000, { debtorId: 'a' })])).to.include({ dueCents: 50_000, overpaidCents: 10_000 });
  });

  it('imputes a payment to what its debtor alone owes before what he owes with others', () => {
    const awards = [award('j', { awardedCents: 10_000, debtorIds: ['a', 'b'] }), award('s', { head: 'autre', awardedCents: 10_000 })];
    const account = only(awards, [paid(10_000, { debtorId: 'a' }), paid(10_000, { debtorId: 'b' })]);
    expect(account).to.include({ dueCents: 0, overpaidCents: 0 });
  });

  it('shows a claim nobody has judged yet', () => {
    const [account] = ledger({
      decisions: [],
      awards: [],
      payments: [],
      claims: [{ beneficiaryId: null, head: 'moral', claimedCents: 500_000 }],
    });
    expect(account).to.include({ claimedCents: 500_000, awardedCents: 0, dueCents: 0 });
  });

  it('follows a course from the first judge to the higher courts', () => {
    const rows = [
      { id: 'tc', level: 'premiere_instance', openedFromId: null },
      { id: 'ca', level: 'appel', openedFromId: 'tc' },
      { id: 'cc', level: 'cassation', openedFromId: 'ca' },
      { id: 'lost', level: 'appel', openedFromId: null },
    ];
    expect(Object.fromEntries(coursesOf(rows))).to.deep.equal({ tc: 'tc', ca: 'tc', cc: 'tc', lost: 'tc' });
    const loop = [
      { id: 'p', level: 'appel', openedFromId: 'q' },
      { id: 'q', level: 'appel', openedFromId: 'p' },
    ];
    expect([...coursesOf(loop).keys()]).to.deep.equal(['p', 'q']);
  });

  const people = fc.constantFrom('a', 'b', 'c');
  const anyAward = fc.record({
    ...{ id: fc.uuid(), decisionId: fc.constantFrom('d1', 'd2'), beneficiaryId: fc.constantFrom(null, 'v') },
    head: fc.constantFrom('moral' as const, 'provision' as const, 'frais_475_1' as const, 'autre' as const),
    claimedCents: fc.option(fc.nat(1_000_000)),
    ...{ awardedCents: fc.nat(1_000_000), debtorIds: fc.uniqueArray(people, { maxLength: 3 }) },
  });
  const anyPayment = fc.record({
    ...{ beneficiaryId: fc.constantFrom(null, 'v'), debtorId: fc.option(people), cents: fc.nat(1_000_000) },
    cancelledOn: fc.constantFrom(null, '2026-11-20'),
  });
  const entries = fc.record({
    decisions: fc.constant([judgment, ruling]),
    awards: fc.uniqueArray(anyAward, { maxLength: 8, selector: ({ id }) => id }),
    payments: fc.array(anyPayment, { maxLength: 8 }),
  });

  it('adds up: the parts give the whole, nothing is received twice, no line is paid beyond itself', () => {
    fc.assert(
      fc.property(entries, given => {
        for (const { lines, awardedCents, receivedCents, dueCents, overpaidCents, beneficiaryId } of ledger(given)) {
          const sum = (key: 'awardedCents' | 'receivedCents' | 'dueCents') => lines.reduce((all, line) => all + line[key], 0);
          const kept = given.payments.filter(one => one.beneficiaryId === beneficiaryId && one.cancelledOn === null);
          expect(sum('awardedCents')).to.equal(awardedCents);
          expect(sum('dueCents')).to.equal(dueCents);
          expect(sum('receivedCents') + overpaidCents).to.equal(receivedCents);
          expect(receivedCents).to.equal(kept.reduce((all, { cents }) => all + cents, 0));
          expect(overpaidCents).to.be.at.least(0);
          for (const line of lines) expect(line.dueCents).to.be.at.least(0);
        }
      }),
    );
  });

  it('does not depend on the order of its entries', () => {
    fc.assert(
      fc.property(entries, ({ decisions, awards, payments }) => {
        const turned = { decisions: decisions.toReversed(), awards: awards.toReversed(), payments: payments.toReversed() };
        expect(ledger(turned)).to.deep.equal(ledger({ decisions, awards, payments }));
      }),
    );
  });

  it('counts a sum once however many owe it', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.uniqueArray(people, { minLength: 1, maxLength: 3 }), (cents, debtorIds) => {
        expect(only([award('x', { awardedCents: cents, debtorIds })]).awardedCents).to.equal(cents);
      }),
    );
  });
});
