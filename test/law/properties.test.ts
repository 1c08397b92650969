import { expect } from 'chai';
import fc from 'fast-check';
import { countBackward, countClearDays, countDays, countMonths } from '../../server/law/compute.ts';
import { addDays, addMonths, type Day, daysBetween, endOfDayAt, isDay, localDay, wallClockAt } from '../../server/law/days.ts';
import { computeDeadline } from '../../server/law/deadline.ts';
import { HOLIDAY_ZONES, isWorkingDay, ZONE_CLOCKS } from '../../server/law/holidays.ts';
import { RULES, type RuleId } from '../../server/law/rules.ts';

const day = fc.integer({ min: 0, max: 83_000 }).map((count): Day => addDays('1970-01-02', count));
const zone = fc.constantFrom(...HOLIDAY_ZONES);
const rule = fc.constantFrom(...(Object.keys(RULES) as RuleId[]));
const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(parts => parts.map(two).join(':'));
const deadline = fc
  .record({ rule, on: day, time: fc.option(time, { nil: undefined }), zone })
  .map(input => ({ input, computed: computeDeadline({ ...input, timeZone: ZONE_CLOCKS[input.zone] }) }));
const FEW = { numRuns: 60 };

describe('law: properties of any computed day', () => {
  it('never falls before its trigger when it runs after it, nor after the hearing when it runs before it, and stays where a judge put it', () => {
    check(deadline, ({ input, computed }) => {
      const dates = [computed.legalLimitOn, computed.lastUsefulOn, computed.prudentOn ?? computed.legalLimitOn];
      const { direction } = computed;
      const isRight = { after: 1, earliest: 1, before: -1, fixed: 0 }[direction];
      for (const on of dates) expect(Math.sign(daysBetween(input.on, on)), `${on} from ${input.on}`).to.equal(isRight);
      if (direction === 'after') expect(computed.internalTargetOn >= input.on).to.equal(true);
    });
  });

  it('changes nothing when computed again from its own trigger', () => {
    check(deadline, ({ input, computed }) => {
      const { trigger } = computed;
      const again = computeDeadline({
        rule: input.rule,
        on: trigger.on,
        time: trigger.time,
        zone: input.zone,
        timeZone: ZONE_CLOCKS[input.zone],
      });
      expect(again).to.deep.equal(computed);
      expect(JSON.parse(JSON.stringify(computed))).to.deep.equal(computed);
    });
  });

  it('ends on a working day of the court, and the prudent date is never the later one (801)', () => {
    check(deadline, ({ input, computed }) => {
      const isCounted = computed.direction === 'after' || computed.direction === 'before';
      if (isCounted) expect(isWorkingDay(computed.lastUsefulOn, input.zone, 'prudent')).to.equal(true);
      expect((computed.prudentOn ?? computed.legalLimitOn) <= computed.legalLimitOn).to.equal(true);
    });
  });

  it('keeps a limit of 24:00 open at 23:59 and closed at 0:00, court time (801)', () => {
    check(fc.tuple(day, zone), ([on, place]) => {
      const timeZone = ZONE_CLOCKS[place];
      const { dueAt, lastUsefulOn } = computeDeadline({ rule: 'APPEL_CORR_498', on, zone: place, timeZone });
      expect(wallClockAt(lastUsefulOn, '23:59', timeZone) < dueAt).to.equal(true);
      expect(wallClockAt(addDays(lastUsefulOn, 1), '00:00', timeZone) < dueAt).to.equal(false);
    });
  });

  it('gives one day more for clear days than for days before any extension, and never less (law.md §3)', () => {
    check(fc.tuple(day, zone, fc.integer({ min: 1, max: 60 })), ([on, place, count]) => {
      expect(countClearDays(on, count, place).limitOn).to.equal(countDays(on, count + 1, place).limitOn);
      expect(countMonths(on, 1, place).limitOn >= addDays(on, 28)).to.equal(true);
      expect(countBackward(on, { days: count }, place).limitOn).to.equal(addDays(on, -count));
    });
  });

  it('adds and subtracts days without loss, and months stay in the month asked for', () => {
    check(fc.tuple(day, fc.integer({ min: -4000, max: 4000 })), ([on, count]) => {
      expect(addDays(addDays(on, count), -count)).to.equal(on);
      expect(daysBetween(on, addDays(on, count))).to.equal(count);
      expect(isDay(addMonths(on, count % 120))).to.equal(true);
    });
  });

  it('reads back the day an instant was made from', () => {
    check(fc.tuple(day, zone), ([on, place]) => {
      const timeZone = ZONE_CLOCKS[place];
      expect(localDay(wallClockAt(on, '12:00', timeZone), timeZone)).to.equal(on);
      expect(localDay(endOfDayAt(on, timeZone), timeZone)).to.equal(addDays(on, 1));
    });
  });
});

function check<T>(values: fc.Arbitrary<T>, holds: (value: T) => void): void {
  fc.assert(
    fc.property(values, value => {
      holds(value);
    }),
    FEW,
  );
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
