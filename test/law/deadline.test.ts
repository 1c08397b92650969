import { expect } from 'chai';
import { type Computed, computeDeadline } from '../../server/law/deadline.ts';
import { type HolidayZone, ZONE_CLOCKS } from '../../server/law/holidays.ts';
import type { RuleId } from '../../server/law/rules.ts';

type Row = [why: string, rule: RuleId, trigger: string, zone: HolidayZone, limit: string, prudent?: string];

const rows: Row[] = [
  ['ten days, a Monday (498)', 'APPEL_CORR_498', '2026-11-20', 'metropole', '2026-11-30'],
  ['a Saturday is extended (801)', 'APPEL_CORR_498', '2026-11-11', 'metropole', '2026-11-23'],
  ['1 May on a Saturday', 'APPEL_CORR_498', '2027-04-21', 'metropole', '2027-05-03'],
  ['Friday 8 May then the week-end', 'APPEL_CORR_498', '2026-04-28', 'metropole', '2026-05-11'],
  ['Christmas on a Friday', 'APPEL_CORR_498', '2026-12-15', 'metropole', '2026-12-28'],
  ['26 December works outside Alsace-Moselle', 'APPEL_CORR_498', '2024-12-16', 'metropole', '2024-12-26'],
  ['26 December closes in Alsace-Moselle (L3134-13)', 'APPEL_CORR_498', '2024-12-16', 'alsace-moselle', '2024-12-27'],
  ['Good Friday works outside Alsace-Moselle', 'APPEL_CORR_498', '2026-03-24', 'metropole', '2026-04-03'],
  ['Good Friday: two readings', 'APPEL_CORR_498', '2026-03-24', 'alsace-moselle', '2026-04-07', '2026-04-03'],
  ['1 January on a Friday', 'APPEL_CORR_498', '2026-12-22', 'metropole', '2027-01-04'],
  ['20 December in La Réunion (L3422-2)', 'APPEL_CORR_498', '2027-12-10', 'reunion', '2027-12-21'],
  ['20 December elsewhere', 'APPEL_CORR_498', '2027-12-10', 'metropole', '2027-12-20'],
  ['10 June in Guyane', 'APPEL_CORR_498', '2026-05-31', 'guyane', '2026-06-11'],
  ['27 April in Mayotte', 'APPEL_CORR_498', '2026-04-17', 'mayotte', '2026-04-28'],
  ['9 October in Saint-Barthélemy', 'APPEL_CORR_498', '2026-09-29', 'saint-barthelemy', '2026-10-12'],
  ['28 May in Saint-Martin is not checked: no move', 'APPEL_CORR_498', '2026-05-18', 'saint-martin', '2026-05-28'],
  ['Easter Monday closes (801, C. trav. L3133-1)', 'APPEL_CORR_498', '2026-03-27', 'metropole', '2026-04-07'],
  ['Ascension closes, then Friday', 'APPEL_CORR_498', '2026-05-04', 'metropole', '2026-05-15'],
  ['the Friday of the bridge works (2e civ. 16 juill. 1976)', 'APPEL_CORR_498', '2026-05-05', 'metropole', '2026-05-15'],
  ['Pentecost Monday closes (Crim. 10 mai 2006)', 'APPEL_CORR_498', '2026-05-15', 'metropole', '2026-05-26'],
  ['8 May on a Saturday', 'APPEL_CORR_498', '2027-04-28', 'metropole', '2027-05-10'],
  ['1 May on a Friday', 'APPEL_CORR_498', '2026-04-21', 'metropole', '2026-05-04'],
  ['22 May in Martinique (L3422-2)', 'APPEL_CORR_498', '2028-05-12', 'martinique', '2028-05-23'],
  ['27 May in Guadeloupe (L3422-2)', 'APPEL_CORR_498', '2026-05-17', 'guadeloupe', '2026-05-28'],
  ['a month from the 31st ends on the 30th (585-1)', 'CONSTITUTION_AVOCAT_585_1', '2026-08-31', 'metropole', '2026-09-30'],
  ['a month from 30 January of a leap year (585-1)', 'CONSTITUTION_AVOCAT_585_1', '2028-01-30', 'metropole', '2028-02-29'],
  ['a year from 29 February (706-5), the day before leading', 'CIVI_1AN_706_5', '2028-02-29', 'metropole', '2029-02-28', '2029-02-27'],
  ['ten clear days (568)', 'POURVOI_568', '2026-11-10', 'metropole', '2026-11-23'],
  ['the eleventh day is Christmas', 'POURVOI_568', '2026-12-14', 'metropole', '2026-12-28'],
  ['the eleventh day is 1 May', 'POURVOI_568', '2026-04-20', 'metropole', '2026-05-04'],
  ['five clear days before 30/09/2024', 'POURVOI_568', '2024-09-27', 'metropole', '2024-10-03'],
  ['the last day of the old rule', 'POURVOI_568', '2024-09-29', 'metropole', '2024-10-07'],
  ['ten clear days from 30/09/2024 (loi 2023-1059)', 'POURVOI_568', '2024-09-30', 'metropole', '2024-10-11'],
  ['published: the pourvoi of 12/06/2012 was late (Crim. 13 janv. 2015)', 'POURVOI_568', '2012-06-05', 'metropole', '2012-06-11'],
  ['Monday hearing (420-1)', 'PC_LETTRE_420_1', '2026-11-23T13:30', 'metropole', '2026-11-22T13:30', '2026-11-20T17:00'],
  ['hearing the day after 11 November', 'PC_LETTRE_420_1', '2026-11-12T08:30', 'metropole', '2026-11-11T08:30', '2026-11-10T17:00'],
  ['a plain Thursday', 'PC_LETTRE_420_1', '2026-11-26T14:00', 'guyane', '2026-11-25T14:00', '2026-11-24T17:00'],
  ['hour unknown: counted from 0:00', 'PC_LETTRE_420_1', '2026-11-26', 'metropole', '2026-11-25T00:00', '2026-11-24T17:00'],
];

describe('law: rules on the days of the calendar', () => {
  for (const [why, rule, trigger, zone, limit, prudent] of rows) {
    it(`${rule} from ${trigger} in ${zone}: ${limit}, ${why}`, () => {
      const computed = deadline(rule, trigger, zone);
      expect(moment(computed.legalLimitOn, computed.legalLimitTime)).to.equal(limit);
      expect(computed.prudentOn && moment(computed.prudentOn, computed.prudentTime)).to.equal(prudent ?? null);
    });
  }

  it('sets the last useful day, the internal target and the instant of an appeal', () => {
    const computed = deadline('APPEL_CORR_498', '2026-11-12', 'metropole');
    expect(computed).to.include({ lastUsefulOn: '2026-11-23', lastUsefulTime: null, internalTargetOn: '2026-11-18', class: 'A' });
    expect(computed.dueAt).to.equal('2026-11-23T23:00:00.000Z');
  });

  it('sets the working day before at 17:00 for a letter (420-1), at the clock of the court', () => {
    const computed = deadline('PC_LETTRE_420_1', '2026-11-26T14:00', 'guyane');
    expect(computed).to.include({ lastUsefulOn: '2026-11-24', lastUsefulTime: '17:00', direction: 'before' });
    expect(computed.dueAt).to.equal('2026-11-24T20:00:00.000Z');
  });

  it('chooses the version by the day of the decision', () => {
    expect(deadline('POURVOI_568', '2024-09-29', 'metropole').ruleVersion).to.equal('POURVOI_568@origine');
    expect(deadline('POURVOI_568', '2024-09-30', 'metropole').ruleVersion).to.equal('POURVOI_568@2024-09-30');
  });

  const warned: [why: string, computed: Computed, codes: string[]][] = [
    ['a local holiday moved it (L3422-2)', deadline('APPEL_CORR_498', '2027-12-10', 'reunion'), ['local_holiday']],
    ['an unchecked holiday falls on it', deadline('APPEL_CORR_498', '2026-05-18', 'saint-martin'), ['holiday_to_check']],
    ['nothing doubtful', deadline('APPEL_CORR_498', '2026-11-12', 'metropole'), []],
    [
      'no local list',
      computeDeadline({ rule: 'APPEL_CORR_498', on: '2026-11-12', zone: 'metropole', timeZone: 'Pacific/Noumea' }),
      ['national_list_only'],
    ],
    ['the code of 2029', deadline('APPEL_CORR_498', '2029-01-02', 'metropole'), ['code_of_2029']],
    ['no hour', deadline('PC_LETTRE_420_1', '2026-11-26', 'metropole'), ['backward_reading', 'hearing_time_unknown']],
  ];
  for (const [why, computed, codes] of warned) {
    it(`warns when ${why}`, () =>
      expect(computed.steps.flatMap(step => (step.kind === 'warning' ? [step.code] : []))).to.deep.equal(codes));
  }

  const refused: [why: string, on: string, time?: string][] = [
    ['a day that does not exist', '2026-02-30'],
    ['a year before 1970', '1969-12-31'],
    ['a year after 2199', '2200-01-01'],
    ['an hour that does not exist', '2026-11-23', '24:30'],
  ];
  for (const [why, on, time] of refused) {
    it(`throws RangeError for ${why}`, () =>
      expect(() => computeDeadline({ rule: 'PC_LETTRE_420_1', on, time, zone: 'metropole', timeZone: 'Europe/Paris' })).to.throw(
        RangeError,
      ));
  }

  it('computes the first and last supported days', () => {
    expect(deadline('POURVOI_568', '2199-12-31', 'metropole').legalLimitOn).to.equal('2200-01-13');
    expect(deadline('PC_LETTRE_420_1', '1970-01-01T09:00', 'metropole').legalLimitOn).to.equal('1969-12-31');
  });
});

function deadline(rule: RuleId, trigger: string, zone: HolidayZone): Computed {
  const [on = '', time] = trigger.split('T');
  return computeDeadline({ rule, on, time, zone, timeZone: ZONE_CLOCKS[zone] });
}

function moment(on: string, time: string | null): string {
  return time ? `${on}T${time}` : on;
}
