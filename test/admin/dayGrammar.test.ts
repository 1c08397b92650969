import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, isDay, longDay } from '#law/days';
import { typeset } from '../../admin/typeset.ts';
import { readDay } from '../../admin/ui/dayGrammar.ts';
import type { DayReading, Orientation } from '../../admin/ui/dayReading.ts';

const TODAY = '2026-11-23';

type Expected = { on: string; echo: string; asks?: boolean } | { error: string };

// The reference table of the design, sentence by sentence; ordinary spaces here, typeset when compared.
const REFERENCE: [string, Orientation, Expected][] = [
  ['12/03/2026', 'passe', { on: '2026-03-12', echo: 'jeudi 12 mars 2026' }],
  ['12/03/2027', 'futur', { on: '2027-03-12', echo: 'vendredi 12 mars 2027' }],
  ['12 mars', 'futur', { on: '2027-03-12', echo: 'vendredi 12 mars 2027' }],
  ['12 mars', 'passe', { on: '2026-03-12', echo: 'jeudi 12 mars 2026' }],
  ['12/3', 'futur', { on: '2027-03-12', echo: 'vendredi 12 mars 2027' }],
  ['12.03.27', 'futur', { on: '2027-03-12', echo: 'vendredi 12 mars 2027' }],
  ['12-03-2027', 'futur', { on: '2027-03-12', echo: 'vendredi 12 mars 2027' }],
  ['12 03 2027', 'futur', { on: '2027-03-12', echo: 'vendredi 12 mars 2027' }],
  ['12032027', 'futur', { on: '2027-03-12', echo: 'vendredi 12 mars 2027' }],
  ['120327', 'futur', { on: '2027-03-12', echo: 'vendredi 12 mars 2027' }],
  ['1203', 'futur', { on: '2027-03-12', echo: 'vendredi 12 mars 2027' }],
  ['2027-03-12', 'futur', { on: '2027-03-12', echo: 'vendredi 12 mars 2027' }],
  ['1er déc', 'futur', { on: '2026-12-01', echo: 'mardi 1er décembre 2026' }],
  ['1 décembre 2026', 'futur', { on: '2026-12-01', echo: 'mardi 1er décembre 2026' }],
  ['12 MARS 27', 'futur', { on: '2027-03-12', echo: 'vendredi 12 mars 2027' }],
  ['vendredi 12 mars', 'futur', { on: '2027-03-12', echo: 'vendredi 12 mars 2027' }],
  ['jeudi 12 mars', 'futur', { error: 'Le 12 mars 2027 est un vendredi, pas un jeudi.' }],
  ['12 fevr', 'futur', { on: '2027-02-12', echo: 'vendredi 12 février 2027' }],
  ['3 aout', 'passe', { on: '2026-08-03', echo: 'lundi 3 août 2026' }],
  ['23/11', 'futur', { on: '2026-11-23', echo: 'lundi 23 novembre 2026' }],
  ['23/11', 'passe', { on: '2026-11-23', echo: 'lundi 23 novembre 2026' }],
  ['22/11', 'futur', { on: '2027-11-22', echo: 'lundi 22 novembre 2027', asks: true }],
  ['24/11', 'passe', { on: '2025-11-24', echo: 'lundi 24 novembre 2025', asks: true }],
  ['demain', 'futur', { on: '2026-11-24', echo: 'mardi 24 novembre 2026' }],
  ['hier', 'passe', { on: '2026-11-22', echo: 'dimanche 22 novembre 2026' }],
  ['aujourd’hui', 'futur', { on: '2026-11-23', echo: 'lundi 23 novembre 2026' }],
  ['après-demain', 'futur', { on: '2026-11-25', echo: 'mercredi 25 novembre 2026' }],
  ['dans 10 jours', 'futur', { on: '2026-12-03', echo: 'jeudi 3 décembre 2026' }],
  ['+15j', 'futur', { on: '2026-12-08', echo: 'mardi 8 décembre 2026' }],
  ['+3 sem', 'futur', { on: '2026-12-14', echo: 'lundi 14 décembre 2026' }],
  ['+2 mois', 'futur', { on: '2027-01-23', echo: 'samedi 23 janvier 2027' }],
  ['il y a 3 jours', 'passe', { on: '2026-11-20', echo: 'vendredi 20 novembre 2026' }],
  ['-1 mois', 'passe', { on: '2026-10-23', echo: 'vendredi 23 octobre 2026' }],
  ['vendredi', 'futur', { on: '2026-11-27', echo: 'vendredi 27 novembre 2026' }],
  ['vendredi', 'passe', { on: '2026-11-20', echo: 'vendredi 20 novembre 2026' }],
  ['lundi', 'futur', { on: '2026-11-30', echo: 'lundi 30 novembre 2026' }],
  ['vendredi prochain', 'futur', { error: 'Deux lectures possibles : choisissez la date proposée.' }],
  ['fin janvier', 'futur', { error: 'Indiquez un jour précis.' }],
  ['31/02/2027', 'futur', { error: 'Le 31 février 2027 n’existe pas.' }],
  ['29/02', 'futur', { on: '2028-02-29', echo: 'mardi 29 février 2028', asks: true }],
  ['29/02/2027', 'futur', { error: 'Le 29 février 2027 n’existe pas.' }],
  ['13/13/2027', 'futur', { error: 'Le mois « 13 » n’existe pas. Exemple : 27/03/2026.' }],
  ['32/01/2027', 'futur', { error: 'Le jour « 32 » n’existe pas.' }],
  ['12/03/202', 'futur', { error: 'Date non reconnue. Exemples : 27/03/2026, 27 mars, demain.' }],
  ['12 mras', 'futur', { error: 'Mois non reconnu : « mras ».' }],
  ['abc', 'futur', { error: 'Date non reconnue. Exemples : 27/03/2026, 27 mars, demain.' }],
  ['12/03/99', 'passe', { on: '1999-03-12', echo: 'vendredi 12 mars 1999' }],
  ['&é:à"', 'futur', { on: '2027-03-12', echo: 'vendredi 12 mars 2027' }],
  ['01/01/70', 'passe', { on: '1970-01-01', echo: 'jeudi 1er janvier 1970' }],
  ['01/01/69', 'futur', { on: '2069-01-01', echo: 'mardi 1er janvier 2069' }],
  ['31/12', 'passe', { on: '2025-12-31', echo: 'mercredi 31 décembre 2025', asks: true }],
  ['14/02/2010', 'naissance', { on: '2010-02-14', echo: 'dimanche 14 février 2010' }],
  ['14 février 2010', 'naissance', { on: '2010-02-14', echo: 'dimanche 14 février 2010' }],
  ['14/02/10', 'naissance', { error: 'Indiquez l’année sur 4 chiffres.' }],
  ['14/02', 'naissance', { error: 'Indiquez l’année sur 4 chiffres.' }],
];

const MORE: [string, Orientation, Expected][] = [
  ['le 12 mars', 'futur', { on: '2027-03-12', echo: 'vendredi 12 mars 2027' }],
  ['12 MÂRS 2027', 'futur', { on: '2027-03-12', echo: 'vendredi 12 mars 2027' }],
  ['12mars2027', 'futur', { on: '2027-03-12', echo: 'vendredi 12 mars 2027' }],
  ['12/03/', 'futur', { on: '2027-03-12', echo: 'vendredi 12 mars 2027' }],
  ['12:03:2027', 'futur', { on: '2027-03-12', echo: 'vendredi 12 mars 2027' }],
  ['dans une semaine', 'futur', { on: '2026-11-30', echo: 'lundi 30 novembre 2026' }],
  ['dans quinze jours', 'futur', { on: '2026-12-08', echo: 'mardi 8 décembre 2026' }],
  ['avant-hier', 'passe', { on: '2026-11-21', echo: 'samedi 21 novembre 2026' }],
  ['lundi 22 novembre', 'futur', { on: '2027-11-22', echo: 'lundi 22 novembre 2027' }],
  ['dimanche 22 novembre', 'futur', { error: 'Le 22 novembre 2027 est un lundi, pas un dimanche.' }],
  ['mardi 1er décembre 2026', 'futur', { on: '2026-12-01', echo: 'mardi 1er décembre 2026' }],
  ['ven. 12/03/2027', 'futur', { on: '2027-03-12', echo: 'vendredi 12 mars 2027' }],
  ['vendredi dernier', 'passe', { error: 'Deux lectures possibles : choisissez la date proposée.' }],
  ['mars 2027', 'futur', { error: 'Indiquez un jour précis.' }],
  ['mi-mars', 'futur', { error: 'Indiquez un jour précis.' }],
  ['semaine prochaine', 'futur', { error: 'Indiquez un jour précis.' }],
  ['30/02', 'futur', { error: 'Le 30 février n’existe pas.' }],
  ['00/01/2027', 'futur', { error: 'Le jour « 0 » n’existe pas.' }],
  ['12/03/0027', 'futur', { error: 'Vérifiez l’année : « 0027 ».' }],
  ['+900 ans', 'futur', { error: 'Vérifiez l’année : « 2926 ».' }],
  ['12 Jui', 'futur', { error: 'Mois non reconnu : « Jui ».' }],
  ['demain', 'naissance', { error: 'Indiquez l’année sur 4 chiffres.' }],
  ['__proto__', 'futur', { error: 'Date non reconnue. Exemples : 27/03/2026, 27 mars, demain.' }],
];

function summary(reading: DayReading): Expected | 'empty' {
  if (reading.kind === 'empty') return 'empty';
  if (reading.kind === 'error') return { error: reading.message };
  return { on: reading.on, echo: reading.echo, ...(reading.confirm && { asks: true }) };
}

const orientations = fc.constantFrom<Orientation>('passe', 'futur', 'naissance');
const days = fc.integer({ min: 0, max: 73_000 }).map(count => addDays('1900-01-01', count));

describe('admin: typing a day', () => {
  for (const [typed, orientation, expected] of [...REFERENCE, ...MORE]) {
    it(`reads « ${typed} » (${orientation})`, () => {
      const wanted = 'error' in expected ? { error: typeset(expected.error) } : expected;
      expect(summary(readDay(typed, orientation, TODAY))).to.deep.equal(wanted);
    });
  }

  it('transcribes the 55 reference cases', () => expect(REFERENCE).to.have.length(55));

  it('reads an empty field as empty', () => expect(readDay('  ', 'futur', TODAY)).to.deep.equal({ kind: 'empty' }));

  it('offers both days when the year was far, the nearest one named from today', () => {
    expect(readDay('22/11', 'futur', TODAY)).to.have.deep.property('confirm', [
      { on: '2027-11-22', echo: 'lundi 22 novembre 2027' },
      { on: '2026-11-22', echo: 'hier, dimanche 22 novembre 2026' },
    ]);
  });

  it('offers the two Fridays of « vendredi prochain »', () => {
    expect(readDay('vendredi prochain', 'futur', TODAY)).to.have.deep.property('proposals', [
      { on: '2026-11-27', echo: 'vendredi 27 novembre 2026' },
      { on: '2026-12-04', echo: 'vendredi 4 décembre 2026' },
    ]);
  });

  it('offers the year in which the typed weekday is true', () => {
    expect(readDay('dimanche 22 novembre', 'futur', TODAY)).to.have.deep.nested.property('proposals[0].on', '2026-11-22');
  });

  it('says that « dans 10 jours » is no time limit of procedure', () => {
    expect(readDay('dans 10 jours', 'futur', TODAY)).to.have.property('note', 'décompte simple, pas un délai de procédure');
  });

  it('reads back every day it shows, in every orientation', () => {
    fc.assert(
      fc.property(days, orientations, (on, orientation) => {
        const [year, month, day] = on.split('-');
        for (const text of [on, longDay(on), longDay(on).toUpperCase(), `${day}/${month}/${year}`, `${day}${month}${year}`])
          expect(readDay(text, orientation, TODAY), text).to.deep.include({ kind: 'day', on, echo: longDay(on) });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a day without its year on the side of today that the field asks for', () => {
    fc.assert(
      fc.property(days, days, fc.constantFrom<Orientation>('passe', 'futur'), (on, today, orientation) => {
        fc.pre(on.slice(5) !== '02-29' && today > '1902' && today < '2098');
        const reading = readDay(`${on.slice(8)}/${on.slice(5, 7)}`, orientation, today);
        if (reading.kind !== 'day') throw new Error('a real day was refused');
        expect(reading.on.slice(5)).to.equal(on.slice(5));
        expect(orientation === 'futur' ? reading.on >= today : reading.on <= today).to.equal(true);
        const isFar = reading.on > addDays(today, 270) || reading.on < addDays(today, -270);
        expect(reading.confirm !== undefined).to.equal(isFar);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws and never invents a day, whatever is typed', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0123456789/.-: +jsmoianer&é"\'(è_çà') }));
    fc.assert(
      fc.property(text, orientations, (typed, orientation) => {
        const reading = readDay(typed, orientation, TODAY);
        if (reading.kind === 'day') expect(isDay(reading.on)).to.equal(true);
        if (reading.kind === 'error') expect(reading.message).to.match(/\.$/);
      }),
      { numRuns: 1000 },
    );
  });
});
