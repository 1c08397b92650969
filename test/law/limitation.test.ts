import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, type Day, shortDay } from '../../server/law/days.ts';
import { LIMITATIONS, type LimitationId } from '../../server/law/limitation/offences.ts';
import { type LimitationInput, limitation } from '../../server/law/limitation/walk.ts';
import { limitationWhy } from '../../server/law/limitation/why.ts';

type Case = [sentence: string, rule: LimitationId, facts: Day, birth: Day | null, lastOn: Day, more?: Partial<LimitationInput>];

// Each line was worked out by hand from the dated texts of the law; the sentence says which of them decides.
const CASES: readonly Case[] = [
  [
    'art. 8, loi 2017-242: an ordinary délit not yet barred on 1 March 2017 lasts six years',
    'DELIT_DROIT_COMMUN',
    '2014-03-02',
    null,
    '2020-03-02',
  ],
  ['art. 8: barred the day before the law of 2017, it stays barred', 'DELIT_DROIT_COMMUN', '2014-02-28', null, '2017-02-28'],
  ['art. 7: an ordinary crime goes from ten to twenty years in 2017', 'CRIME_DROIT_COMMUN', '2007-03-01', null, '2027-03-01'],
  ['art. 9: a contravention lasts one year', 'CONTRAVENTION', '2024-02-29', null, '2025-02-28'],
  [
    'loi 98-468: rape of a minor counts from majority when not barred on 18 June 1998',
    'VIOL_MINEUR',
    '1988-06-18',
    '1980-01-01',
    '2018-01-01',
  ],
  ['loi 98-468: barred on 17 June 1998, it does not revive', 'VIOL_MINEUR', '1988-06-17', '1980-01-01', '1998-06-17'],
  ['loi 89-487: by an ascendant, ten years from majority', 'VIOL_MINEUR', '1980-07-14', '1972-03-01', '2000-03-01', { byAuthority: true }],
  ['loi 2018-703: thirty years when not barred on 6 August 2018', 'VIOL_MINEUR', '1995-01-01', '1980-08-06', '2028-08-06'],
  [
    'loi 95-116: a délit by an ascendant counts from majority since 5 February 1995',
    'CORRUPTION_MINEUR_227_22',
    '1993-01-01',
    '1983-05-05',
    '2011-05-05',
    { byAuthority: true },
  ],
  [
    'loi 98-468: by another author it counted from the facts and was barred',
    'CORRUPTION_MINEUR_227_22',
    '1993-01-01',
    '1982-05-05',
    '1996-01-01',
  ],
  [
    'art. 8 al. 3: twenty years for an assault under fifteen since 6 August 2014',
    'AGRESSION_SEXUELLE_MOINS_15',
    '2005-01-01',
    '1995-01-01',
    '2033-01-01',
  ],
  [
    'loi 2006-399: procuring of 2004, out of art. 706-47, comes back before it is barred',
    'PROXENETISME_MINEUR_225_7',
    '2004-06-01',
    '1988-01-01',
    '2016-01-01',
  ],
  [
    'loi 2006-399: procuring of 2002 was barred three years after the facts',
    'PROXENETISME_MINEUR_225_7',
    '2002-01-15',
    '1986-08-08',
    '2005-01-15',
  ],
  ['loi 2013-711: trafficking enters art. 706-47', 'TRAITE_MINEUR_DELIT', '2012-01-01', '2000-01-01', '2028-01-01'],
  ['art. 7: pimping by an organised group is not in art. 706-47', 'PROXENETISME_BANDE_ORG_225_8', '2010-05-05', '1996-01-01', '2030-05-05'],
  [
    'loi 2021-478: silence on an assault counts from majority',
    'NON_DENONCIATION_434_3_AGRESSION',
    '2019-05-05',
    '2008-10-10',
    '2036-10-10',
  ],
  [
    'art. 9-2: an interrupting act opens the initial length anew',
    'DELIT_DROIT_COMMUN',
    '2018-01-10',
    null,
    '2029-05-05',
    { interruptedOn: ['2023-05-05'] },
  ],
  [
    'art. 9-2: an act after the last day interrupts nothing',
    'DELIT_DROIT_COMMUN',
    '2018-01-10',
    null,
    '2024-01-10',
    { interruptedOn: ['2024-01-11'] },
  ],
  [
    'art. 9-2: an act of the last day still interrupts',
    'DELIT_DROIT_COMMUN',
    '2018-01-10',
    null,
    '2030-01-10',
    { interruptedOn: ['2024-01-10'] },
  ],
  [
    'art. 9-2: before majority an act does not shorten what counts from majority',
    'VIOL_MINEUR',
    '2015-01-01',
    '2005-01-01',
    '2053-01-01',
    { interruptedOn: ['2016-01-01'] },
  ],
  [
    'loi 2018-703: the longer law applies to a term that an act had opened again',
    'VIOL_MINEUR',
    '1996-01-01',
    '1984-01-01',
    '2040-06-01',
    { interruptedOn: ['2010-06-01'] },
  ],
  [
    'art. 7 al. 3: a new rape of another minor before the term prolongs it',
    'VIOL_MINEUR',
    '1997-06-01',
    '1985-03-03',
    '2060-01-01',
    { later: { rule: 'VIOL_MINEUR', facts: '2024-01-01', birth: '2012-01-01' } },
  ],
  [
    'art. 7 al. 3: the limitation of the new offence never shortens the first',
    'VIOL_MINEUR',
    '2015-01-01',
    '2010-01-01',
    '2058-01-01',
    { later: { rule: 'AGRESSION_SEXUELLE_15_18', facts: '2022-01-01', birth: '2006-06-06' } },
  ],
  [
    'art. 7 al. 3: procuring of another minor is not a rape nor an assault',
    'VIOL_MINEUR',
    '1997-06-01',
    '1985-03-03',
    '2033-03-03',
    { later: { rule: 'PROXENETISME_MOINS_15_225_7_1', facts: '2024-01-01', birth: '2012-01-01' } },
  ],
  [
    'art. 8 al. 4, literally: a new rape does not prolong an assault',
    'AGRESSION_SEXUELLE_15_18',
    '2019-01-01',
    '2003-01-01',
    '2031-01-01',
    { later: { rule: 'VIOL_MINEUR', facts: '2024-01-01', birth: '2012-01-01' } },
  ],
  [
    'C. civ. majority: a birth on 29 February counts on the 28th, the earlier reading',
    'VIOL_MINEUR',
    '2015-01-01',
    '2004-02-29',
    '2052-02-28',
  ],
];

describe('law: limitation of the public action', () => {
  for (const [sentence, rule, facts, birth, lastOn, more] of CASES)
    it(`${sentence}: ${shortDay(lastOn)}`, () => {
      expect(limitation({ rule, facts, birth, ...more }).lastOn).to.equal(lastOn);
    });

  it('art. 112-2 4° C. pén.: says which law did not revive it', () => {
    const { steps } = limitation({ rule: 'VIOL_MINEUR', facts: '1988-06-10', birth: '1975-01-01' });
    expect(steps.at(-1)).to.deep.include({ kind: 'acquired', on: '1998-06-18', until: '1998-06-10' });
  });

  it('works with the day before, and says so', () => {
    const computed = limitation({ rule: 'DELIT_DROIT_COMMUN', facts: '2020-03-01', birth: null });
    expect(computed.prudentOn).to.equal('2026-02-28');
    expect(limitationWhy(computed).items.at(-1)!.text).to.contain('samedi 28 février 2026');
  });

  it('quotes of each law what was read of it (9-2, 112-2 4° C. pén., Crim. 8 janv. 2018)', () => {
    const said = limitationWhy(
      limitation({ rule: 'VIOL_MINEUR', facts: '1995-01-01', birth: '1980-08-06', interruptedOn: ['2020-05-05'] }),
    );
    const text = said.items
      .map(item => item.text)
      .join(' ')
      .replaceAll('\u00a0', ' ');
    for (const words of [
      'lorsque les prescriptions ne sont pas acquises',
      'trente années révolues à compter de la majorité',
      'fait courir un délai … d’une durée égale au délai initial',
      'se calcule de quantième à quantième et expire le dernier jour à minuit',
    ])
      expect(text).to.contain(`« ${words} »`);
  });

  for (const [wrong, input] of [
    ['a day that does not exist', { rule: 'VIOL_MINEUR', facts: '2020-02-30', birth: '2010-01-01' }],
    ['a birth date that does not exist', { rule: 'VIOL_MINEUR', facts: '2020-02-28', birth: '2010-13-01' }],
    ['no birth date for an offence on a minor', { rule: 'VIOL_MINEUR', facts: '2020-02-28', birth: null }],
  ] as [string, LimitationInput][])
    it(`refuses ${wrong}`, () => expect(() => limitation(input)).to.throw(RangeError));
});

const rules = Object.keys(LIMITATIONS) as LimitationId[];
const day = (from: number, to: number) => fc.integer({ min: 0, max: (to - from) * 365 }).map(days => addDays(`${from}-01-01`, days));
const inputs = fc.record({
  rule: fc.constantFrom(...rules),
  facts: day(1975, 2026),
  age: fc.integer({ min: 366, max: 17 * 365 }),
  byAuthority: fc.boolean(),
  interruptedOn: fc.array(day(1975, 2040), { maxLength: 4 }),
});

describe('law: properties of limitation', () => {
  it('never ends before the facts, gives at least a year, explains itself, and does not depend on the order of acts', () => {
    fc.assert(
      fc.property(inputs, ({ age, ...input }) => {
        const full: LimitationInput = { ...input, birth: addDays(input.facts, -age) };
        const computed = limitation(full);
        expect(computed.lastOn > addDays(input.facts, 360)).to.equal(true);
        expect(limitation({ ...full, interruptedOn: [...input.interruptedOn].reverse() })).to.deep.equal(computed);
        const { items, toKnow } = limitationWhy(computed);
        for (const { text, articles } of items) {
          expect(text).to.not.match(/undefined|null|\d{4}-\d\d-\d\d/);
          expect(articles).to.be.an('array');
        }
        expect(toKnow.join(' ')).to.contain('avocat');
      }),
      { numRuns: 400 },
    );
  });

  it('never gets shorter by an act that interrupts', () => {
    fc.assert(
      fc.property(inputs, ({ age, ...input }) => {
        const full: LimitationInput = { ...input, birth: addDays(input.facts, -age) };
        expect(limitation(full).lastOn >= limitation({ ...full, interruptedOn: [] }).lastOn || isShortenedByLaw(full)).to.equal(true);
      }),
      { numRuns: 400 },
    );
  });
});

/** In 2004 some offences went back to the ordinary length, in 2014 one to ten years: an act before may then meet a shorter term. */
const isShortenedByLaw = ({ facts }: LimitationInput) => facts < '2014-08-06';
