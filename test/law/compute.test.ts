import { expect } from 'chai';
import {
  countBackward,
  countClearDays,
  countDays,
  countHoursBackward,
  countMonths,
  countYears,
  earliestAfterMonths,
} from '../../server/law/compute.ts';
import type { Counted } from '../../server/law/steps.ts';

type Row = { why: string; counted: Counted; limit: string; prudent?: string };

const rows: Row[] = [
  { why: 'J: 10 days end on a Sunday (801)', counted: countDays('2026-11-12', 10, 'metropole'), limit: '2026-11-23' },
  { why: 'J: 3 days end on Ascension (578, 801)', counted: countDays('2026-05-11', 3, 'metropole'), limit: '2026-05-15' },
  { why: 'J: 45 days (495-3-1)', counted: countDays('2026-11-16', 45, 'metropole'), limit: '2026-12-31' },
  {
    why: 'J: lundi de Pentecôte moves the limit (Crim. 10 mai 2006)',
    counted: countDays('2005-05-06', 10, 'metropole'),
    limit: '2005-05-17',
  },
  { why: 'J: published, appeal of 28/06 late (186)', counted: countDays('2016-06-17', 10, 'metropole'), limit: '2016-06-27' },
  {
    why: 'J: Good Friday in Alsace-Moselle has two readings (L3134-13)',
    counted: countDays('2027-03-16', 10, 'alsace-moselle'),
    limit: '2027-03-30',
    prudent: '2027-03-26',
  },
  {
    why: 'JF: 5 clear days give seven days to act (Crim. 7 févr. 1989)',
    counted: countClearDays('2012-06-05', 5, 'metropole'),
    limit: '2012-06-11',
  },
  { why: 'JF: 10 clear days end on the eleventh (568)', counted: countClearDays('2024-09-30', 10, 'metropole'), limit: '2024-10-11' },
  {
    why: 'M: same quantième (173-1, Crim. 11 mai 2010 n° 10-81.055)',
    counted: countMonths('2009-02-27', 6, 'metropole'),
    limit: '2009-08-27',
  },
  {
    why: 'M: no quantième, last day of February, a Sunday (585-1)',
    counted: countMonths('2027-01-31', 1, 'metropole'),
    limit: '2027-03-01',
  },
  {
    why: 'M: leap year (585-1)',
    counted: countMonths('2028-01-31', 1, 'metropole'),
    limit: '2028-02-29',
  },
  {
    why: 'M: Sunday then Pentecôte (3e civ. 21 janv. 2021 n° 19-24.799)',
    counted: countMonths('2018-02-20', 3, 'metropole'),
    limit: '2018-05-22',
  },
  {
    why: 'M: Good Friday 1973 in Alsace-Moselle',
    counted: countMonths('1973-03-20', 1, 'alsace-moselle'),
    limit: '1973-04-24',
    prudent: '1973-04-20',
  },
  { why: 'A: one year ends at Christmas (706-5)', counted: countYears('2025-12-25', 1, 'metropole'), limit: '2026-12-28' },
  { why: 'A: 29 February plus one year', counted: countYears('2028-02-29', 1, 'metropole'), limit: '2029-02-28' },
  {
    why: 'R: one month, a Saturday, never extended (281)',
    counted: countBackward('2026-12-07', { months: 1 }, 'metropole'),
    limit: '2026-11-07',
    prudent: '2026-11-06T17:00',
  },
  {
    why: 'R: one month and ten days, the earlier order (281 al. 4)',
    counted: countBackward('2026-12-07', { months: 1, days: 10 }, 'metropole'),
    limit: '2026-10-27',
    prudent: '2026-10-26T17:00',
  },
  {
    why: 'R: ten clear days and one month (552)',
    counted: countBackward('2027-03-15', { months: 1, days: 10 }, 'metropole', true),
    limit: '2027-02-04',
    prudent: '2027-02-04T17:00',
  },
  {
    why: 'R: 24 hours before a Monday hearing (420-1)',
    counted: countHoursBackward({ on: '2026-11-23', time: '13:30' }, 24, 'metropole', 'Europe/Paris'),
    limit: '2026-11-22T13:30',
    prudent: '2026-11-20T17:00',
  },
  {
    why: 'R: 24 real hours across the change of March',
    counted: countHoursBackward({ on: '2026-03-29', time: '09:00' }, 24, 'metropole', 'Europe/Paris'),
    limit: '2026-03-28T08:00',
    prudent: '2026-03-27T17:00',
  },
  { why: 'E: three full months, no extension (85)', counted: earliestAfterMonths('2026-08-21', 3), limit: '2026-11-22' },
];

describe('law: computation codes of law.md §3', () => {
  for (const { why, counted, limit, prudent } of rows) {
    it(`${why}: ${limit}`, () => {
      expect(moment(counted.limitOn, counted.limitTime)).to.equal(limit);
      expect(counted.prudentOn && moment(counted.prudentOn, counted.prudentTime)).to.equal(prudent ?? null);
    });
  }

  it('gives steps that are plain JSON', () => {
    for (const { counted } of rows) expect(JSON.parse(JSON.stringify(counted))).to.deep.equal(counted);
  });
});

function moment(on: string, time: string | null): string {
  return time ? `${on}T${time}` : on;
}
