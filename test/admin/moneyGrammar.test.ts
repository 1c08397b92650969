import { expect } from 'chai';
import fc from 'fast-check';
import { typeset } from '../../admin/typeset.ts';
import { echoMoney, readMoney } from '../../admin/ui/moneyGrammar.ts';

type Expected = { cents: number; echo: string } | { error: string };

// Ordinary spaces here; the thousands of an amount take the thin no-break space when compared.
const REFERENCE: [string, Expected][] = [
  ['1500', { cents: 150000, echo: '1 500,00 €' }],
  ['1 500', { cents: 150000, echo: '1 500,00 €' }],
  ['1500,5', { cents: 150050, echo: '1 500,50 €' }],
  ['1500.50', { cents: 150050, echo: '1 500,50 €' }],
  ['1.500,50', { cents: 150050, echo: '1 500,50 €' }],
  ['1 500 €', { cents: 150000, echo: '1 500,00 €' }],
  ['1500 euros', { cents: 150000, echo: '1 500,00 €' }],
  ['1', { cents: 100, echo: '1,00 €' }],
  ['1 € symbolique', { cents: 100, echo: '1,00 €' }],
  ['0', { cents: 0, echo: '0,00 €' }],
  ['1.500', { error: '? 1 500,00 € ou 1,50 € : choisissez' }],
  ['1,500', { error: '? 1 500,00 € ou 1,50 € : choisissez' }],
  ['1500,505', { error: 'Deux décimales au plus.' }],
  ['-200', { error: 'Un montant ne peut pas être négatif.' }],
  ['12k', { error: 'Montant non reconnu. Exemple : 1 500,50' }],
  ['99999999', { error: 'Plus de 10 millions d’euros : vérifiez le montant.' }],
];

const MORE: [string, Expected][] = [
  ['&(àà,(', { cents: 150_050, echo: '1 500,50 €' }],
  ['1,500.50', { cents: 150_050, echo: '1 500,50 €' }],
  ['1.500.000', { cents: 150_000_000, echo: '1 500 000,00 €' }],
  ['un euro symbolique', { cents: 100, echo: '1,00 €' }],
  ['10 000 000', { cents: 1_000_000_000, echo: '10 000 000,00 €' }],
  ['0,500', { error: 'Deux décimales au plus.' }],
  ['12.345', { error: 'Deux décimales au plus.' }],
  ['1.500.50', { error: 'Montant non reconnu. Exemple : 1 500,50' }],
  ['15 00', { error: 'Montant non reconnu. Exemple : 1 500,50' }],
  ['1e3', { error: 'Montant non reconnu. Exemple : 1 500,50' }],
  ['−200 €', { error: 'Un montant ne peut pas être négatif.' }],
];

const thin = (sentence: string) => typeset(sentence).replace(/(\d) (?=\d{3})/g, '$1\u202F');

describe('admin: typing an amount', () => {
  for (const [typed, expected] of [...REFERENCE, ...MORE]) {
    it(`reads « ${typed} »`, () => {
      const reading = readMoney(typed);
      if ('error' in expected) expect(reading).to.deep.include({ kind: 'error', message: thin(expected.error) });
      else expect(reading).to.deep.equal({ kind: 'money', cents: expected.cents, echo: thin(expected.echo) });
    });
  }

  it('transcribes the 16 reference cases', () => expect(REFERENCE).to.have.length(16));

  it('reads an empty field as empty', () => expect(readMoney('\u00A0')).to.deep.equal({ kind: 'empty' }));

  it('offers both readings of 1.500', () => {
    expect(readMoney('1.500')).to.have.deep.property('proposals', [
      { cents: 150_000, echo: echoMoney(150_000) },
      { cents: 150, echo: echoMoney(150) },
    ]);
  });

  it('reads back every amount it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), cents => {
        expect(readMoney(echoMoney(cents))).to.deep.include({ kind: 'money', cents });
        expect(readMoney((cents / 100).toFixed(2))).to.deep.include({ kind: 'money', cents });
      }),
    );
  });

  it('gives whole cents between zero and ten millions or nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789., €-k&é"') }), typed => {
        const reading = readMoney(typed);
        if (reading.kind === 'money') expect(Number.isSafeInteger(reading.cents) && reading.cents >= 0).to.equal(true);
      }),
      { numRuns: 1000 },
    );
  });
});
