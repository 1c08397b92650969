import { expect } from 'chai';
import { isMoment, partsOf, readMoment, typedMoment } from '../../admin/ui/momentGrammar.ts';

const TODAY = '2026-11-23';
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

const READ: [typed: string, value: string][] = [
  ['auj 10h12', '2026-11-23T10:12'],
  ['hier à 9 h', '2026-11-22T09:00'],
  ['12/03 à 9 h', '2026-03-12T09:00'],
  ['20/11/2026, 14:05', '2026-11-20T14:05'],
  ['hier midi', '2026-11-22T12:00'],
  ['auj', '2026-11-23'],
];

describe('a moment as people type it', () => {
  for (const [typed, value] of READ)
    it(`reads « ${typed} »`, () => {
      const reading = readMoment(typed, TODAY);
      expect(reading).to.include({ kind: 'value', value });
    });

  it('tells back the day and the hour', () => {
    const reading = readMoment('auj 10h12', TODAY);
    expect(reading.kind === 'value' && plain(reading.echo))
      .to.contain('lundi 23 novembre 2026')
      .and.to.contain('10 h 12');
  });

  it('says what is wrong with the hour, and with the day', () => {
    expect(readMoment('auj 25h', TODAY).kind).to.equal('error');
    expect(readMoment('31/02 10h', TODAY).kind).to.equal('error');
  });

  it('is empty when nothing is typed', () => expect(readMoment('  ', TODAY).kind).to.equal('empty'));

  const STORED: [value: unknown, is: boolean][] = [
    ['2026-11-23T10:12', true],
    ['2026-11-23', true],
    ['2026-02-31', false],
    ['2026-11-23T25:00', false],
    ['auj', false],
    [null, false],
  ];
  for (const [value, is] of STORED) it(`${is ? 'keeps' : 'refuses'} ${value}`, () => expect(isMoment(value)).to.equal(is));

  it('is shown as it can be typed again', () => {
    for (const moment of ['2026-11-23T09:05', '2026-11-23T10:12', '2026-11-23'])
      expect(readMoment(typedMoment(moment), TODAY)).to.include({ value: moment });
    expect(partsOf('2026-11-23')).to.deep.equal({ on: '2026-11-23', time: null });
  });
});
