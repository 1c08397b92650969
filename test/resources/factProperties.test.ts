import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, wallClockAt } from '../../server/law/days.ts';
import { EVENT_DETAILS, EVENTS, type EventDetail, type EventKind } from '../../server/law/events.ts';
import { HOLIDAY_ZONES, ZONE_CLOCKS } from '../../server/law/holidays.ts';
import { RULES } from '../../server/law/rules.ts';
import type { CaseFacts } from '../../server/resources/cases/facts.ts';
import { type Expected, expectedDeadlines } from '../../server/resources/cases/project.ts';
import { courtOf, eventAs, factsOf, hearingOn, judgmentOn } from '../support/facts.ts';

const KINDS = Object.keys(EVENTS) as EventKind[];
const DETAILS = Object.keys(EVENT_DETAILS) as EventDetail[];
const COURTS = ['tribunal_judiciaire', 'tribunal_pour_enfants', 'cour_assises', 'cour_appel'];
const STANDINGS = ['a_qualifier', 'constituee', 'contestee'];
const day = fc.integer({ min: 0, max: 3000 }).map(count => addDays('2022-01-03', count));
const court = fc
  .record({ kind: fc.constantFrom(...COURTS), zone: fc.constantFrom(...HOLIDAY_ZONES) })
  .map(({ kind, zone }) => courtOf(kind, zone));
const level = fc.constantFrom('premiere_instance', 'appel');
const id = fc.uuid();
const step = fc
  .record({ id, kind: fc.constantFrom(...KINDS), detail: fc.option(fc.constantFrom(...DETAILS)), on: day, court })
  .map(({ kind, on, ...rest }) =>
    eventAs(kind, { ...rest, happenedOn: on, notifiedOn: on, servedOn: on, postedOn: on, receivedOn: on, fixedOn: on }),
  );
const hearing = fc
  .record({ id, on: day, kind: fc.constantFrom('fond', 'prononce', 'interets_civils', 'homologation'), level, court })
  .map(({ on, ...rest }) => hearingOn(on, rest));
const judgment = fc
  .record({
    id,
    on: day,
    effect: fc.constantFrom('contradictoire', 'contradictoire_a_signifier', 'defaut'),
    served: fc.boolean(),
    level,
    court,
  })
  .map(({ on, served, ...rest }) => judgmentOn(on, { ...rest, servedOn: served ? addDays(on, 40) : null }));
const facts = fc
  .record({
    standing: fc.constantFrom(...STANDINGS),
    steps: fc.array(step, { maxLength: 6 }),
    hearings: fc.array(hearing, { maxLength: 4 }),
    decisions: fc.array(judgment, { maxLength: 3 }),
  })
  .map(given => ({
    ...given,
    // Some events are about a decision of the case.
    steps: given.steps.map((one, rank) => ({ ...one, decisionId: given.decisions[rank % 2]?.id ?? null })),
  }))
  .map(factsOf);
const RUNS = { numRuns: 200 };

describe('facts and their deadlines: properties', () => {
  const keyOf = ({ factId, rule }: Expected) => `${factId} ${rule}`;
  const sorted = (list: readonly Expected[]) => list.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)));
  const check = (holds: (found: Expected[], given: CaseFacts) => void) =>
    fc.assert(
      fc.property(facts, given => {
        holds(expectedDeadlines(given), given);
      }),
      RUNS,
    );

  it('is the same twice, and the same in another order of facts', () => {
    check((found, given) => {
      const { steps, hearings, decisions } = given;
      const turned = { ...given, steps: steps.toReversed(), hearings: hearings.toReversed(), decisions: decisions.toReversed() };
      expect(expectedDeadlines(given)).to.deep.equal(found);
      expect(sorted(expectedDeadlines(turned))).to.deep.equal(sorted(found));
    });
  });

  it('gives one deadline by fact and rule, each with an article and what is not modelled', () => {
    check(found => {
      expect(new Set(found.map(keyOf)).size).to.equal(found.length);
      for (const { rule } of found) {
        expect(RULES[rule].articles).not.to.have.lengthOf(0);
        expect(RULES[rule].notModelled).not.to.equal('');
      }
    });
  });

  it('never falls before its trigger when it runs after it, nor after the hearing it prepares', () => {
    check(found => {
      for (const { computed } of found) {
        const { direction, trigger, lastUsefulOn, prudentOn } = computed;
        for (const on of [lastUsefulOn, prudentOn ?? lastUsefulOn]) {
          if (direction === 'after' || direction === 'earliest') expect(on > trigger.on).to.equal(true);
          if (direction === 'before') expect(on <= trigger.on).to.equal(true);
          if (direction === 'fixed') expect(on).to.equal(trigger.on);
        }
      }
    });
  });

  it('keeps a day of 24:00 open at 23:59 and closed at midnight, on the clock of its court (801)', () => {
    check(found => {
      for (const { computed } of found) {
        if (computed.lastUsefulTime !== null) continue;
        const zone = computed.steps.find(one => one.kind === 'holidays')!.zone;
        expect(wallClockAt(computed.lastUsefulOn, '23:59', ZONE_CLOCKS[zone]) < computed.dueAt).to.equal(true);
        expect(wallClockAt(addDays(computed.lastUsefulOn, 1), '00:00', ZONE_CLOCKS[zone]) < computed.dueAt).to.equal(false);
      }
    });
  });
});
