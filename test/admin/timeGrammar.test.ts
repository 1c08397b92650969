import { expect } from 'chai';
import fc from 'fast-check';
import { typeset } from '../../admin/typeset.ts';
import { echoTime, readTime } from '../../admin/ui/timeGrammar.ts';

type Expected = { time: string; echo: string } | { error: string };

const REFERENCE: [string, Expected][] = [
  ['13h30', { time: '13:30', echo: '13 h 30' }],
  ['13:30', { time: '13:30', echo: '13 h 30' }],
  ['13 h 30', { time: '13:30', echo: '13 h 30' }],
  ['1330', { time: '13:30', echo: '13 h 30' }],
  ['13.30', { time: '13:30', echo: '13 h 30' }],
  ['9h', { time: '09:00', echo: '9 h 00' }],
  ['9', { time: '09:00', echo: '9 h 00' }],
  ['9 heures', { time: '09:00', echo: '9 h 00' }],
  ['midi', { time: '12:00', echo: '12 h 00' }],
  ['24h', { error: '« 24 h » n’est pas une heure d’audience.' }],
  ['25:00', { error: 'L’heure va de 0 h 00 à 23 h 59.' }],
  ['13h75', { error: 'Les minutes vont de 00 à 59.' }],
];

const MORE: [string, Expected][] = [
  ['&"h"à', { time: '13:30', echo: '13 h 30' }],
  ['&":"à', { time: '13:30', echo: '13 h 30' }],
  ['çh', { time: '09:00', echo: '9 h 00' }],
  ['930', { time: '09:30', echo: '9 h 30' }],
  ['0h05', { time: '00:05', echo: '0 h 05' }],
  ['14 heures 15 min', { time: '14:15', echo: '14 h 15' }],
  ['24', { error: '« 24 h » n’est pas une heure d’audience.' }],
  ['24h30', { error: 'L’heure va de 0 h 00 à 23 h 59.' }],
  ['minuit', { error: '« minuit » n’est pas une heure d’audience.' }],
  ['9h5', { error: 'Heure non reconnue. Exemples : 13h30, 9h, midi.' }],
  ['matin', { error: 'Heure non reconnue. Exemples : 13h30, 9h, midi.' }],
];

describe('admin: typing an hour', () => {
  for (const [typed, expected] of [...REFERENCE, ...MORE]) {
    it(`reads « ${typed} »`, () => {
      const wanted =
        'error' in expected
          ? { kind: 'error', message: typeset(expected.error) }
          : { kind: 'time', time: expected.time, echo: expected.echo.replaceAll(' ', '\u00A0') };
      expect(readTime(typed)).to.deep.equal(wanted);
    });
  }

  it('transcribes the 12 reference cases', () => expect(REFERENCE).to.have.length(12));

  it('reads an empty field as empty', () => expect(readTime(' ')).to.deep.equal({ kind: 'empty' }));

  it('reads back every hour it shows or stores', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hours, minutes) => {
        const time = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
        expect(readTime(time)).to.deep.include({ kind: 'time', time });
        expect(readTime(echoTime(time))).to.deep.include({ kind: 'time', time });
      }),
    );
  });
});
