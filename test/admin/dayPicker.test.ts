import { expect } from 'chai';
import { typeset } from '../../admin/typeset.ts';
import { closedDayNote } from '../../admin/ui/closedDay.ts';
import { dayByFieldKey, dayByKey, monthGrid, monthTitle, withSlashes } from '../../admin/ui/monthGrid.ts';

describe('admin: the month picker', () => {
  it('draws whole weeks from Monday, with holes outside the month', () => {
    const weeks = monthGrid('2027-02-14');
    expect(weeks).to.have.length(4);
    expect(weeks[0]?.[0]).to.equal('2027-02-01');
    expect(monthGrid('2026-11-23')[0]).to.deep.equal([null, null, null, null, null, null, '2026-11-01']);
    expect(monthGrid('2026-12-31').at(-1)).to.deep.equal(['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', null, null, null]);
  });

  it('names the month', () => expect(monthTitle('2026-08-03')).to.equal('août 2026'));

  const KEYS: [typeof dayByKey, string, string, string | undefined][] = [
    [dayByKey, '2026-11-30', 'ArrowRight', '2026-12-01'],
    [dayByKey, '2026-11-23', 'ArrowUp', '2026-11-16'],
    [dayByKey, '2027-01-31', 'PageDown', '2027-02-28'],
    [dayByKey, '2026-11-25', 'Home', '2026-11-23'],
    [dayByKey, '2026-11-25', 'End', '2026-11-29'],
    [dayByKey, '2026-11-25', 'Enter', undefined],
    [dayByFieldKey, '2026-12-31', 'ArrowUp', '2027-01-01'],
    [dayByFieldKey, '2027-03-31', 'PageDown', '2027-02-28'],
    [dayByFieldKey, '2027-03-31', 'ArrowLeft', undefined],
  ];
  for (const [move, on, key, expected] of KEYS) {
    it(`${move.name}: ${key} from ${on}`, () => expect(move(on, key)).to.equal(expected));
  }

  it('adds the slashes a phone lacks, and lets them be erased', () => {
    expect(withSlashes('1', '12')).to.equal('12/');
    expect(withSlashes('12/0', '12/03')).to.equal('12/03/');
    expect(withSlashes('12/', '12')).to.equal('12');
    expect(withSlashes('1', '1d')).to.equal('1d');
  });
});

describe('admin: days on which courts do not sit', () => {
  const ROWS: [string, string | undefined][] = [
    ['2026-11-28', 'C’est un samedi : confirmer ?'],
    ['2026-11-29', 'C’est un dimanche : confirmer ?'],
    ['2026-12-25', 'C’est un jour férié (Noël) : confirmer ?'],
    ['2026-11-27', undefined],
  ];
  for (const [on, note] of ROWS) it(`${on}: ${note ?? 'nothing'}`, () => expect(closedDayNote(on)).to.equal(note && typeset(note)));

  it('asks about the holidays of the court’s own zone', () => {
    expect(closedDayNote('2028-12-26')).to.equal(undefined);
    expect(closedDayNote('2028-12-26', 'alsace-moselle')).to.include('Saint-Étienne');
  });
});
