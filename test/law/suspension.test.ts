import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, type Day, shortDay } from '../../server/law/days.ts';
import { LIMITATIONS, type LimitationId } from '../../server/law/limitation/offences.ts';
import { SUSPENDING, suspensionsOf } from '../../server/law/limitation/suspension.ts';
import { type LimitationInput, limitation } from '../../server/law/limitation/walk.ts';
import { limitationWhy } from '../../server/law/limitation/why.ts';

type Case = [sentence: string, rule: LimitationId, facts: Day, birth: Day | null, lastOn: Day, more?: Partial<LimitationInput>];

const CASES: readonly Case[] = [
  [
    'art. 9-3: a suspension of 181 days after majority puts the end back by as many',
    'VIOL_MINEUR',
    '2015-01-01',
    '2000-01-01',
    '2048-06-30',
    { suspended: [{ from: '2020-01-01', until: '2020-06-30' }] },
  ],
  [
    'art. 9-3: before majority nothing runs that could be stopped',
    'VIOL_MINEUR',
    '2010-01-01',
    '2000-01-01',
    '2048-01-01',
    { suspended: [{ from: '2011-01-01', until: '2012-01-01' }] },
  ],
  [
    'art. 9-3: two causes at once stop the clock once',
    'DELIT_DROIT_COMMUN',
    '2020-01-01',
    null,
    '2026-01-11',
    {
      suspended: [
        { from: '2021-01-01', until: '2021-01-09' },
        { from: '2021-01-05', until: '2021-01-11' },
      ],
    },
  ],
  [
    'art. 9-3: a suspension after the last day stops nothing',
    'DELIT_DROIT_COMMUN',
    '2018-01-10',
    null,
    '2024-01-10',
    { suspended: [{ from: '2024-01-11', until: '2025-01-11' }] },
  ],
  [
    'art. 9-2 and 9-3: an act done while the clock stood still opens the length anew once it runs',
    'DELIT_DROIT_COMMUN',
    '2020-01-01',
    null,
    '2027-04-01',
    { suspended: [{ from: '2021-01-01', until: '2021-04-01' }], interruptedOn: ['2021-04-01'] },
  ],
  [
    'art. 9-3: thanks to a suspension an act that would have come too late interrupts',
    'DELIT_DROIT_COMMUN',
    '2018-01-10',
    null,
    '2030-01-15',
    { suspended: [{ from: '2020-01-01', until: '2020-01-11' }], interruptedOn: ['2024-01-15'] },
  ],
  [
    'loi 2014-873: 222-30 goes back to ten years when art. 8 names 222-29-1 in its place',
    'AGRESSION_AGGRAVEE_222_30',
    '2010-01-01',
    '1993-01-01',
    '2021-01-01',
  ],
  ['art. 8 al. 3: 227-26 has twenty years from majority since 2004', 'ATTEINTE_SEXUELLE_227_26', '2006-01-01', '1995-01-01', '2033-01-01'],
  ['art. 8 al. 2: 227-25 has ten years from majority', 'ATTEINTE_SEXUELLE_227_25', '2015-01-01', '2004-01-01', '2032-01-01'],
  ['art. 8 al. 2: 227-27 has ten years from majority', 'ATTEINTE_SEXUELLE_227_27', '2018-01-01', '2001-01-01', '2029-01-01'],
];

describe('law: suspension, and the articles added to limitation', () => {
  for (const [sentence, rule, facts, birth, lastOn, more] of CASES)
    it(`${sentence}: ${shortDay(lastOn)}`, () => expect(limitation({ rule, facts, birth, ...more }).lastOn).to.equal(lastOn));

  it('art. 9-3: pairs what stopped limitation with what let it run again, and leaves the last one open until today', () => {
    const on = (kind: string, day: Day) => ({ kind, on: day });
    const events = [
      on(SUSPENDING.begins, '2025-06-01'),
      on(SUSPENDING.ends, '2024-03-01'),
      on(SUSPENDING.begins, '2024-01-10'),
      on('courrier', '2024-02-01'),
    ];
    expect(suspensionsOf(events, '2026-11-23')).to.deep.equal([
      { from: '2024-01-10', until: '2024-03-01' },
      { from: '2025-06-01', until: '2026-11-23', isOngoing: true },
    ]);
  });

  it('art. 9-3: works with the day that ignores the suspension, shows it in the walk, and leaves it to counsel', () => {
    const suspended = [{ from: '2021-01-01', until: '2021-01-11', isOngoing: true }];
    const computed = limitation({ rule: 'DELIT_DROIT_COMMUN', facts: '2020-03-01', birth: null, suspended });
    expect(computed).to.include({ lastOn: '2026-03-11', prudentOn: '2026-02-28', confidence: 'low' });
    const { items, toKnow } = limitationWhy(computed);
    expect(items.find(({ label }) => label === 'Suspension')?.text)
      .to.contain('sans fin enregistrée')
      .and.to.contain('10 jours');
    expect(toKnow.join(' ')).to.contain('suspension (art.\u00a09-3) est comptée telle qu’elle a été enregistrée');
  });

  it('never gets shorter by a suspension, in whatever order they were recorded (9-3)', () => {
    const time = fc.tuple(day(1976, 2040), fc.integer({ min: 1, max: 900 })).map(([from, days]) => ({ from, until: addDays(from, days) }));
    fc.assert(
      fc.property(inputs, fc.array(time, { maxLength: 3 }), ({ age, ...input }, suspended) => {
        const full: LimitationInput = { ...input, birth: addDays(input.facts, -age) };
        const [alone, stopped] = [limitation(full), limitation({ ...full, suspended })];
        expect(limitation({ ...full, suspended: suspended.toReversed() })).to.deep.equal(stopped);
        expect(stopped.lastOn >= alone.lastOn).to.equal(true);
        expect(stopped.prudentOn <= addDays(alone.lastOn, -1)).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });
});

const rules = Object.keys(LIMITATIONS) as LimitationId[];
const day = (from: number, to: number) => fc.integer({ min: 0, max: (to - from) * 365 }).map(days => addDays(`${from}-01-01`, days));
const inputs = fc.record({
  rule: fc.constantFrom(...rules),
  facts: day(1975, 2026),
  age: fc.integer({ min: 366, max: 17 * 365 }),
  byAuthority: fc.boolean(),
});
