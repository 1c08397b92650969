import { expect } from 'chai';
import { paperOf } from '../../templates/dictionary/index.ts';
import type { FilingFacts } from '../../templates/facts.ts';
import { filingOf, filings } from '../../templates/index.ts';
import { FILING_KINDS, FILING_MODES, type FilingKindName } from '../../templates/kinds.ts';
import { oneGirl } from './filing-cases.ts';
import { factsFor } from './situations.ts';

type Row = [
  kind: FilingKindName,
  why: string,
  change: (facts: FilingFacts) => Partial<FilingFacts>,
  level: 'block' | 'warn',
  article: string,
];

const court = (kind: string) => (facts: FilingFacts) => ({ court: { ...facts.court, kind } });
const decision =
  (change: Partial<NonNullable<FilingFacts['decision']>>) =>
  (facts: FilingFacts): Partial<FilingFacts> => ({ decision: { ...facts.decision!, ...change } });
const authorised = (authorisedOn: string) => (facts: FilingFacts) => ({ association: { ...facts.association, authorisedOn } });
const office = (registeredOffice: string) => (facts: FilingFacts) => ({ association: { ...facts.association, registeredOffice } });
const inCase = (change: Partial<FilingFacts['case']>) => (facts: FilingFacts) => ({ case: { ...facts.case, ...change } });

const rows: readonly Row[] = [
  ['conclusions_tc', 'are not for the assises, where 375 stands in place of 475-1', court('cour_assises'), 'block', 'CPP 475-1'],
  ['conclusions_tc', 'need a hearing', () => ({ hearing: null }), 'block', 'CPP 421'],
  ['conclusions_tc', 'come too late once it is held', () => ({ signedOn: '2026-12-15' }), 'block', 'CPP 421'],
  ['conclusions_tc', 'must claim something', inCase({ claimedMoralCents: 0 }), 'block', 'CPP 418'],
  ['conclusions_tc', 'need documents in force', () => ({ lapsedDocuments: ['pouvoir_president'] }), 'block', 'Crim. 19 juin 2013'],
  ['conclusions_criminelles', 'are not for the tribunal correctionnel', court('tribunal_judiciaire'), 'block', 'CPP 375'],
  ['conclusions_criminelles', 'must claim something', inCase({ claimedMoralCents: 0 }), 'block', 'CPP 371'],
  ['constitution_instruction', 'supposes an investigation under way', inCase({ stage: 'enquete' }), 'warn', 'CPP 87'],
  [
    'constitution_instruction',
    'declares an address in metropolitan France',
    office('3 rue des Essais, 97200 Fort-de-France'),
    'warn',
    'CPP 89',
  ],
  ['appel_correctionnel', 'attacks a decision', () => ({ decision: null }), 'block', 'CPP 497, 498'],
  [
    'appel_correctionnel',
    'attacks a judgment, not an order',
    decision({ kind: 'ordonnance', postedOn: '2026-11-19' }),
    'block',
    'CPP 497, 498',
  ],
  ['appel_correctionnel', 'may be late after ten days', () => ({ signedOn: '2026-12-01' }), 'warn', 'CPP 497, 498'],
  [
    'appel_correctionnel',
    'has five days more when incident (500)',
    () => ({ signedOn: '2026-12-08', answers: { natureAppel: 'incident' } }),
    'warn',
    'CPP 497, 498',
  ],
  ['appel_correctionnel', 'cannot come before the judgment', decision({ pronouncedOn: '2026-12-01' }), 'block', 'CPP 497, 498'],
  ['appel_correctionnel', 'doubts its start when service is not known', decision({ effect: 'defaut' }), 'warn', 'CPP 497, 498'],
  ['appel_correctionnel', 'needs the power before it', authorised('2026-11-24'), 'block', 'Crim. 19 juin 2013'],
  ['appel_criminel', 'attacks a decision on a crime', decision({ kind: 'jugement' }), 'block', 'CPP 380-2, 380-9'],
  ['appel_ordonnance', 'counts from the sending of the notice', decision({ postedOn: '2026-11-01' }), 'warn', 'CPP 186'],
  ['appel_ordonnance', 'doubts its start when the sending is not known', decision({ postedOn: null }), 'warn', 'CPP 186'],
  ['bordereau', 'lists something', () => ({ exhibits: [], annexes: [] }), 'block', 'Bordereau'],
];

describe('filings: what the law says first', () => {
  for (const [kind, why, change, level, article] of rows) {
    it(`${kind}: ${why}`, () => {
      const facts = factsFor(kind, oneGirl);
      const found = (these: FilingFacts) =>
        filingOf(kind)!
          .checks(these)
          .map(check => `${check.level} ${check.article}`);
      expect(found(facts)).not.to.include(`${level} ${article}`);
      expect(found({ ...facts, ...change(facts) })).to.include(`${level} ${article}`);
    });
  }

  it('leaves an appeal until the working day after a tenth day that is a Saturday (801), five days more when incident', () => {
    const facts = factsFor('appel_correctionnel', oneGirl);
    const warned = (signedOn: string, natureAppel: string) =>
      filingOf('appel_correctionnel')!
        .checks({ ...facts, signedOn, answers: { natureAppel } })
        .map(({ text }) => text);
    expect(warned('2026-11-30', 'principal')).to.deep.equal([]);
    expect(warned('2026-12-01', 'principal').join()).to.match(/expiré le 30.novembre.2026/);
    expect(warned('2026-12-01', 'incident')).to.deep.equal([]);
  });

  it('puts the article of its court in each pleading, and no other', async () => {
    const words = async (kind: string) => JSON.stringify((await import(`../../templates/${filingOf(kind)!.slug}/text.ts`)).text);
    const [trial, crime] = [await words('conclusions_tc'), await words('conclusions_criminelles')];
    expect(trial)
      .to.include('475-1')
      .and.to.include('480-1')
      .and.not.to.match(/\b37[1-5]\b|375-2/);
    expect(crime)
      .to.include('article 375 ')
      .and.to.include('375-2')
      .and.not.to.match(/475-1|480-1|464/);
  });

  it('declares each kind once, under the title and the ways to file that lists know', () => {
    const kinds = filings.map(({ kind }) => kind);
    expect(new Set(kinds).size).to.equal(kinds.length);
    for (const { kind, form, slug, article } of filings) {
      expect(FILING_KINDS, kind).to.have.property(kind);
      expect(form.length, kind).to.be.greaterThan(0);
      for (const mode of form) expect(FILING_MODES, kind).to.have.property(mode);
      expect(slug).to.match(/^[a-z0-9-]+$/);
      expect(article.length, kind).to.be.greaterThan(3);
    }
  });
});

describe('filings: words that agree', () => {
  const partiesOf = (change: Partial<FilingFacts>) => paperOf({ ...factsFor('conclusions_criminelles', oneGirl), ...change }).parties;
  const [man] = oneGirl.defendants;
  const woman = { ...man!, name: 'Olga Inventée', gender: 'female' as const };

  it('calls the accused of a crime by that name, in gender and number', () => {
    const said = (persons: FilingFacts['defendants']) => {
      const counts = oneGirl.counts.map(count => ({ ...count, defendant: null }));
      const { lePoursuivi, duPoursuivi, auPoursuivi, qualite } = partiesOf({ defendants: persons, counts });
      return [lePoursuivi, duPoursuivi, auPoursuivi, qualite];
    };
    expect(said([man!])).to.deep.equal(['l’accusé', 'de l’accusé', 'à l’accusé', 'Accusé']);
    expect(said([woman])).to.deep.equal(['l’accusée', 'de l’accusée', 'à l’accusée', 'Accusée']);
    expect(said([woman, woman])).to.deep.equal(['les accusées', 'des accusées', 'aux accusées', 'Accusées']);
    expect(said([man!, woman])).to.deep.equal(['les accusés', 'des accusés', 'aux accusés', 'Accusés']);
  });

  it('speaks of persons under investigation, and of one nobody has named yet', () => {
    const facts = factsFor('constitution_instruction', oneGirl);
    expect(paperOf(facts).parties).to.include({ lePoursuivi: 'la personne mise en examen', duPoursuivi: 'de la personne mise en examen' });
    expect(paperOf({ ...facts, defendants: [] }).parties).to.include({ poursuivis: 'Personne non dénommée', poursuivisConnus: false });
  });

  it('says a minor is represented, by whom only where she is named', () => {
    const named = paperOf({ ...oneGirl, nameVictims: true }).victimes[0]!;
    expect(named.representation).to.equal(
      'représentée par Madame\u00a0Jeanne Essai, administratrice ad hoc, désignée par le juge d’instruction le 1er\u00a0juillet\u00a02024',
    );
    expect(paperOf(oneGirl).victimes[0]!.representation).to.equal(
      'représentée par un administrateur ad hoc (article\u00a0706-50 du code de procédure pénale)',
    );
    const grown = { ...oneGirl, victims: [{ ...oneGirl.victims[0]!, isMinor: false }] };
    expect(paperOf(grown).victimes[0]).to.include({ representee: false, representation: null });
  });
});
