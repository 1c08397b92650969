import { expect } from 'chai';
import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  endOfDayAt,
  frenchTime,
  isDay,
  isTime,
  localDay,
  localTime,
  longDay,
  shortDay,
  tableDay,
  wallClockAt,
  weekday,
  yearOf,
} from '../../server/law/days.ts';

describe('law: days', () => {
  const written: [text: string, isReal: boolean][] = [
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2100-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-04-31', false],
    ['1950-06-15', true],
    ['2026-1-1', false],
    ['2026-01-01T00:00', false],
    ['', false],
  ];
  for (const [text, isReal] of written) {
    it(`« ${text} » is ${isReal ? '' : 'not '}a day`, () => expect(isDay(text)).to.equal(isReal));
  }

  const months: [from: Day, count: number, to: Day][] = [
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2009-02-27', 6, '2009-08-27'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-07', 0, '2026-12-07'],
  ];
  for (const [from, count, to] of months) {
    it(`${from} and ${count} month(s): same quantième or last day of the month, ${to} (future art. L1322-4)`, () =>
      expect(addMonths(from, count)).to.equal(to));
  }

  it('adds days across months, years and 29 February', () => {
    expect(addDays('2026-12-22', 13)).to.equal('2027-01-04');
    expect(addDays('2028-03-01', -1)).to.equal('2028-02-29');
    expect(daysBetween('2026-11-12', '2026-11-22')).to.equal(10);
    expect(daysBetween('2026-03-30', '2026-03-28')).to.equal(-2);
  });

  it('writes a day in the three French forms', () => {
    expect(longDay('2026-11-23')).to.equal('lundi 23 novembre 2026');
    expect(longDay('2026-12-01')).to.equal('mardi 1er décembre 2026');
    expect(shortDay('2026-11-23')).to.equal('23/11/2026');
    expect(tableDay('2026-11-23')).to.equal('lun. 23/11/2026');
    expect(weekday('2026-11-22')).to.equal(0);
    expect(yearOf('2026-11-22')).to.equal(2026);
  });

  it('writes an hour in French', () => {
    expect(['13:30', '09:00', '00:05', '24:00'].map(frenchTime)).to.deep.equal(['13 h 30', '9 h 00', '0 h 05', '24 h 00']);
    expect(['23:59', '24:00', '9:00', '12:60'].map(isTime)).to.deep.equal([true, false, false, false]);
  });

  const clocks: [why: string, day: Day, time: string, timeZone: string, instant: string][] = [
    ['winter', '2026-11-20', '17:00', 'Europe/Paris', '2026-11-20T16:00:00.000Z'],
    ['summer', '2026-07-20', '17:00', 'Europe/Paris', '2026-07-20T15:00:00.000Z'],
    ['the jump of March goes forward', '2026-03-29', '02:30', 'Europe/Paris', '2026-03-29T01:30:00.000Z'],
    ['the hour shown twice in October is the first', '2026-10-25', '02:30', 'Europe/Paris', '2026-10-25T00:30:00.000Z'],
    ['after the change of October', '2026-10-25', '03:00', 'Europe/Paris', '2026-10-25T02:00:00.000Z'],
    ['Cayenne', '2026-11-20', '17:00', 'America/Cayenne', '2026-11-20T20:00:00.000Z'],
    ['Nouméa', '2026-11-20', '08:00', 'Pacific/Noumea', '2026-11-19T21:00:00.000Z'],
    ['a midnight that does not exist', '2018-11-04', '00:00', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
  ];
  for (const [why, day, time, timeZone, instant] of clocks) {
    it(`${day} ${time} at ${timeZone} is ${instant}: ${why}`, () => expect(wallClockAt(day, time, timeZone)).to.equal(instant));
  }

  it('ends a day at the next midnight of the court', () => {
    expect(endOfDayAt('2026-11-23', 'Europe/Paris')).to.equal('2026-11-23T23:00:00.000Z');
    expect(endOfDayAt('2026-03-29', 'Europe/Paris')).to.equal('2026-03-29T22:00:00.000Z');
    expect(endOfDayAt('2027-12-21', 'Indian/Reunion')).to.equal('2027-12-21T20:00:00.000Z');
    expect(endOfDayAt('2026-12-31', 'Pacific/Noumea')).to.equal('2026-12-31T13:00:00.000Z');
  });

  it('says what day and hour it is at the court', () => {
    expect(localDay('2026-11-23T22:59:00Z', 'Europe/Paris')).to.equal('2026-11-23');
    expect(localDay('2026-11-23T23:00:00Z', 'Europe/Paris')).to.equal('2026-11-24');
    expect(localDay('2026-11-24T02:59:00Z', 'America/Cayenne')).to.equal('2026-11-23');
    expect(localTime('2026-11-23T12:30:00Z', 'Europe/Paris')).to.equal('13:30');
  });

  it('refuses what is not a day, an hour or an instant', () => {
    const wrong = [
      () => addDays('2026-02-30', 1),
      () => addDays('9999-12-31', 1),
      () => frenchTime('25:00'),
      () => wallClockAt('2026-01-01', '24:00', 'Europe/Paris'),
      () => wallClockAt('2026-01-01', '10:00', 'Europe/Lutece'),
      () => localDay('2026-01-01', 'Europe/Paris'),
    ];
    for (const attempt of wrong) expect(attempt).to.throw(RangeError);
  });
});
