import { expect } from 'chai';
import { depositBody, depositDraft } from '../../admin/resources/filings/depositBody.ts';
import { askedAfter, askedAgain, askedSince, filingBody, filingDraft, NOTHING_ASKED } from '../../admin/resources/filings/filingBody.ts';
import type { Gap, KeptAnswer, Prepared } from '../../admin/resources/filings/filingRows.ts';
import { toGenerate } from '../../admin/resources/filings/toGenerate.ts';

const gap = (path: string, kind = 'text', isHere = true): Gap => ({
  ...{ path, title: path, sentence: '', kind, isHere, help: null, maxLength: null, choices: null, where: null },
});
const kept = (path: string, value: string | null, isOptional = false): KeptAnswer => ({
  ...{ path, title: path, help: null, kind: 'text', maxLength: null, choices: null, value, isOptional },
});
const answer = (missing: Gap[], answersStamp = 'first') => ({ missing, anchor: null, answersStamp }) as unknown as Prepared;
const LETTER = { kind: 'lettre_420_1' };

describe('what is asked for an act', () => {
  const asked = askedAfter(NOTHING_ASKED, 'lettre_420_1', answer([gap('place'), gap('names', 'text', false)]));

  it('is what it lacks and can be given here', () => {
    expect(asked.gaps.map(({ path }) => path)).to.deep.equal(['place']);
  });

  it('stays on screen once filled, with what is found missing since', () => {
    const next = askedAfter(asked, 'lettre_420_1', answer([gap('chamber')], 'second'));
    expect(next.gaps.map(({ path }) => path)).to.deep.equal(['place', 'chamber']);
    expect(next.stamp, 'the answers read at first').to.equal('first');
  });

  it('is the same thing when nothing new is missing', () => {
    expect(askedAfter(asked, 'lettre_420_1', answer([], 'second'))).to.equal(asked);
  });

  it('leaves with the act it was asked for', () => {
    const other = askedAfter(asked, 'pourvoi', answer([], 'other'));
    expect([other.gaps, other.stamp]).to.deep.equal([[], 'other']);
    expect(filingBody('c', LETTER, other)).to.deep.equal({ caseId: 'c', kind: 'lettre_420_1' });
  });

  it('rests, after a draft, on the answers that draft has kept', () => {
    expect(askedAfter(askedSince(asked), 'lettre_420_1', answer([], 'second')).stamp).to.equal('second');
  });

  it('takes an answer away when it is left empty, and says nothing of one never given', () => {
    const again = askedAgain(askedAgain(asked, kept('faute', 'Les faits.', true)), kept('rappelFaits', null, true));
    const values = { ...LETTER, faute: '', rappelFaits: '', place: '' };
    expect(filingBody('c', values, again)).to.deep.equal({ caseId: 'c', kind: 'lettre_420_1', faute: null });
    expect(filingDraft('c', values, again)).to.deep.equal({ caseId: 'c', kind: 'lettre_420_1', faute: null });
    expect(again.gaps.map(({ isOptional = false }) => isOptional)).to.deep.equal([false, true, true]);
  });

  it('leaves out of the preview a day or a sum that cannot be read yet', () => {
    const wanted = askedAfter(NOTHING_ASKED, 'lettre_420_1', answer([gap('factsFromOn', 'day'), gap('claimedMoralCents', 'cents')]));
    const half = { ...LETTER, factsFromOn: '12/', claimedMoralCents: '3 0x' };
    expect(filingDraft('c', half, wanted)).to.deep.equal({ caseId: 'c', kind: 'lettre_420_1' });
    const whole = { ...LETTER, factsFromOn: '2026-03-12', claimedMoralCents: 300_000 };
    expect(filingDraft('c', whole, wanted)).to.deep.equal({ caseId: 'c', ...whole });
  });

  it('is for the hearing the server proposed, unless another is chosen', () => {
    const anchor = { field: 'hearingId', id: 'h1', choices: [] };
    const proposed = askedAfter(NOTHING_ASKED, 'lettre_420_1', { ...answer([]), anchor } as unknown as Prepared);
    expect(filingBody('c', LETTER, proposed)).to.include({ hearingId: 'h1' });
    expect(filingBody('c', { ...LETTER, hearingId: 'h2' }, proposed)).to.include({ hearingId: 'h2' });
  });
});

describe('where an act is made', () => {
  const LINKS: [Parameters<typeof toGenerate>[0], string][] = [
    [{ caseId: 'c' }, '/cases/c/generate'],
    [{ caseId: 'c', kind: 'pourvoi', hearingId: null, decisionId: 'd' }, '/cases/c/generate?kind=pourvoi&decisionId=d'],
    [{ caseId: 'c', kind: 'lettre_420_1', hearingId: 'h', decisionId: null }, '/cases/c/generate?kind=lettre_420_1&hearingId=h'],
  ];
  for (const [wanted, to] of LINKS) it(to, () => expect(toGenerate(wanted)).to.deep.equal({ to }));
});

describe('what marking an act as filed sends', () => {
  const told = { mode: 'electronic', filedAt: '2026-11-23T10:12', receiptNumber: '' };

  it('splits the moment, and leaves out what is empty', () => {
    expect(depositBody({ ...told, proofDocumentId: 'd', noProofReason: 'Oubli.' })).to.deep.equal({
      ...{ mode: 'electronic', filedOn: '2026-11-23', filedTime: '10:12', proofDocumentId: 'd' },
    });
  });

  it('says why there is no proof, instead of one chosen before', () => {
    const body = depositBody({ ...told, hasNoProof: true, proofDocumentId: 'd', noProofReason: 'Accusé attendu.' });
    expect(body).to.include({ noProofReason: 'Accusé attendu.' }).and.not.to.have.property('proofDocumentId');
  });

  it('never takes a file not sent yet for a proof, nor words for a moment', () => {
    expect(depositBody({ ...told, filedAt: 'auj 10h', proofDocumentId: { name: 'a.pdf' } })).to.deep.equal({ mode: 'electronic' });
  });

  it('asks of its effects once how and when are known', () => {
    expect(depositDraft({ mode: 'electronic', filedAt: 'auj' })).to.equal(null);
    expect(depositDraft({ filedAt: '2026-11-23' })).to.equal(null);
    const draft = { mode: 'electronic', filedOn: '2026-11-23', filedTime: null };
    expect(depositDraft({ mode: 'electronic', filedAt: '2026-11-23' })).to.deep.equal(draft);
  });
});
