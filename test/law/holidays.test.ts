import { expect } from 'chai';
import {
  HOLIDAY_ZONES,
  type HolidayStatus,
  type HolidayZone,
  holidayOn,
  holidays,
  isWorkingDay,
  workingDayBefore,
  workingDayFrom,
  ZONE_LABELS,
} from '../../server/law/holidays.ts';

/** Typed by hand from the calendar: what moves with Easter, then what does not. */
const MOVING: Record<number, string[]> = {
  2005: ['03-28', '05-05', '05-16'],
  2024: ['04-01', '05-09', '05-20'],
  2025: ['04-21', '05-29', '06-09'],
  2026: ['04-06', '05-14', '05-25'],
  2027: ['03-29', '05-06', '05-17'],
  2028: ['04-17', '05-25', '06-05'],
  2030: ['04-22', '05-30', '06-10'],
  2038: ['04-26', '06-03', '06-14'],
};
const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];

const LOCAL: [zone: HolidayZone, on: string, status: HolidayStatus, text: string][] = [
  ['alsace-moselle', '2026-04-03', 'selon_commune', 'L3134-13'],
  ['alsace-moselle', '2026-12-26', 'legal', 'L3134-13'],
  ['mayotte', '2026-04-27', 'legal', 'L3422-2'],
  ['martinique', '2026-05-22', 'legal', 'L3422-2'],
  ['guadeloupe', '2026-05-27', 'legal', 'L3422-2'],
  ['saint-martin', '2026-05-28', 'a_verifier', 'usage'],
  ['guyane', '2026-06-10', 'legal', 'L3422-2'],
  ['saint-barthelemy', '2026-10-09', 'legal', 'L3422-2'],
  ['reunion', '2026-12-20', 'legal', 'L3422-2'],
];

describe('law: holidays', () => {
  for (const [year, moving] of Object.entries(MOVING)) {
    it(`${year} has the eleven days of C. trav. L3133-1 at the right dates`, () => {
      const expected = [...FIXED, ...moving].sort().map(at => `${year}-${at}`);
      expect(holidays(Number(year), 'metropole').map(({ on }) => on)).to.deep.equal(expected);
    });
  }

  for (const [zone, on, status, text] of LOCAL) {
    it(`${on} is ${status} in ${zone} only (${text})`, () => {
      expect(holidayOn(on, zone)?.status).to.equal(status);
      expect(holidayOn(on, 'metropole')).to.equal(undefined);
    });
  }

  it('keeps one row when two holidays meet (Guyane, 10 June 2030)', () => {
    const rows = holidays(2030, 'guyane').filter(({ on }) => on === '2030-06-10');
    expect(rows.map(({ name, status }) => [name, status])).to.deep.equal([['Lundi de Pentecôte et Abolition de l’esclavage', 'legal']]);
  });

  it('counts lundi de Pentecôte although the courts work (Crim. 10 mai 2006 n° 05-86.744)', () => {
    expect(isWorkingDay('2005-05-16', 'metropole', 'legal')).to.equal(false);
  });

  it('keeps Good Friday open outside Alsace-Moselle (2e civ. 16 juill. 1976 n° 75-12.260)', () => {
    expect(isWorkingDay('1973-04-20', 'metropole', 'legal')).to.equal(true);
    expect(isWorkingDay('1973-04-20', 'alsace-moselle', 'legal')).to.equal(false);
    expect(isWorkingDay('1973-04-20', 'alsace-moselle', 'prudent')).to.equal(true);
  });

  it('moves nothing for a holiday still to be checked', () => {
    expect(holidays(2026, 'saint-pierre-et-miquelon').every(({ status }) => status === 'a_verifier')).to.equal(true);
    expect(isWorkingDay('2026-11-11', 'saint-pierre-et-miquelon', 'legal')).to.equal(true);
    expect(isWorkingDay('2026-05-28', 'saint-martin', 'legal')).to.equal(true);
  });

  it('finds the working day from, and the working days before', () => {
    expect(workingDayFrom('2026-12-25', 'metropole', 'legal')).to.equal('2026-12-28');
    expect(workingDayFrom('2026-12-28', 'metropole', 'legal')).to.equal('2026-12-28');
    expect(workingDayBefore('2026-11-22', 'metropole')).to.equal('2026-11-20');
    expect(workingDayBefore('2026-11-23', 'metropole', 3)).to.equal('2026-11-18');
    expect(workingDayBefore('2027-03-29', 'alsace-moselle')).to.equal('2027-03-25');
  });

  it('names every zone', () => {
    for (const zone of HOLIDAY_ZONES) expect(ZONE_LABELS[zone]).to.match(/\S/);
  });
});
