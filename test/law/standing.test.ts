import { expect } from 'chai';
import { basesOf, blocksOf, type Condition, type OpeningAct, type StandingFacts, standing } from '../../server/law/standing.ts';

/** An association declared in 1986 joining a case of aggravated proxénétisme on a minor, everything in order. */
const sound: StandingFacts = {
  offences: ['cp-225-7-1o'],
  factsFrom: '2025-03-01',
  associationDeclaredOn: '1986-02-10',
  isPublicUtility: false,
  publicActionStarted: true,
  consentGiven: true,
  powerOn: '2026-11-16',
  filingOn: '2026-11-20',
};

const rows: [why: string, change: Partial<StandingFacts>, id: string, state: Condition['state']][] = [
  ['225-7 1° is in the list of art. 2-3', {}, '2-3.offence', 'established'],
  ['225-7 1° is in the list of art. 2-22', {}, '2-22.offence', 'established'],
  ['225-5 is outside art. 2-3, whose list starts at 225-7', { offences: ['cp-225-5'] }, '2-3.offence', 'obstacle'],
  ['225-5 is inside art. 2-22', { offences: ['cp-225-5'] }, '2-22.offence', 'established'],
  ['traite is outside art. 2-3', { offences: ['cp-225-4-1-ii'] }, '2-3.offence', 'obstacle'],
  ['450-1 alone opens no door', { offences: ['cp-450-1'] }, '2-22.offence', 'obstacle'],
  ['450-1 beside 225-7 1° takes nothing away', { offences: ['cp-450-1', 'cp-225-7-1o'] }, '2-3.offence', 'established'],
  ['no count yet', { offences: [] }, '2-3.offence', 'missing'],
  ['an offence typed by hand', { offences: ['unknown'] }, '2-3.offence', 'to_check'],
  ['five years before the facts (Crim. 27 févr. 2001)', {}, '2-3.five_years', 'established'],
  ['five years to the day', { associationDeclaredOn: '2020-03-01' }, '2-3.five_years', 'established'],
  ['five years less a day', { associationDeclaredOn: '2020-03-02' }, '2-22.five_years', 'obstacle'],
  ['facts without a date', { factsFrom: null }, '2-3.five_years', 'missing'],
  ['public action not moved: the association cannot open the case', { publicActionStarted: false }, '2-3.public_action', 'obstacle'],
  ['public action not known', { publicActionStarted: null }, '2-3.public_action', 'missing'],
  ['consent given (2-22)', {}, '2-22.consent', 'established'],
  ['consent refused (2-22)', { consentGiven: false }, '2-22.consent', 'obstacle'],
  ['consent not asked (2-22)', { consentGiven: null }, '2-22.consent', 'missing'],
  ['consent given for a child now of age (2-22)', { consentDoubt: 'outgrown' }, '2-22.consent', 'to_check'],
  ['227-23 opens art. 2-3 al. 2', { offences: ['cp-227-23-al3'] }, '2-3 al. 2.offence', 'established'],
  ['not registered', { offences: ['cp-227-23-al3'] }, '2-3 al. 2.registration', 'obstacle'],
  ['registered (R.1)', { offences: ['cp-227-23-al3'], isRegistered: true }, '2-3 al. 2.registration', 'established'],
  ['public utility needs no consent (2-22)', { consentGiven: false, isPublicUtility: true }, '2-22.consent', 'established'],
  ['power before the filing (Crim. 19 juin 2013)', {}, '2-3.power', 'established'],
  ['power of the same day', { powerOn: '2026-11-20' }, '2-3.power', 'to_check'],
  ['power after the filing', { powerOn: '2026-11-21' }, '2-3.power', 'obstacle'],
  ['no power', { powerOn: null }, '2-22.power', 'missing'],
  ['power, filing not dated yet', { filingOn: null }, '2-22.power', 'to_check'],
  ['abuse of a relation is always pleaded (Crim. 4 déc. 2018)', {}, '2-3.abuse', 'to_check'],
  ['statutory object is always read by a person', {}, '2-22.object', 'to_check'],
];

describe('law: standing of the association (art. 2-3 and 2-22 CPP)', () => {
  for (const [why, change, id, state] of rows) {
    it(`${id} is ${state}: ${why}`, () => {
      expect(standing({ ...sound, ...change }).find(condition => condition.id === id)?.state).to.equal(state);
    });
  }

  it('asks no consent under art. 2-3', () => {
    expect(
      standing(sound)
        .filter(({ id }) => id.endsWith('consent'))
        .map(({ basis }) => basis),
    ).to.deep.equal(['2-22']);
  });

  it('says from which day the association may act when it is too young', () => {
    const young = standing({ ...sound, associationDeclaredOn: '2022-06-15' }).find(({ id }) => id === '2-3.five_years');
    expect(young?.remedy).to.contain('mardi 15 juin 2027');
  });

  for (const [offence, bases] of [
    ['cp-225-7-1o', ['2-3', '2-22']],
    ['cp-225-5', ['2-22']],
    ['cp-222-24-2o', ['2-3']],
    ['cp-450-1', []],
    ['natinf-12345', null],
  ] as const)
    it(`opens ${bases?.join(' and ') ?? 'what a person must say'} for ${offence}`, () => expect(basesOf(offence)).to.deep.equal(bases));

  const bases = (change: Partial<StandingFacts>) => [...new Set(standing({ ...sound, ...change }).map(({ basis }) => basis))];
  for (const [why, change, isTold] of [
    ['225-7 in France', {}, false],
    ['225-7 abroad: 227-27-1 does not reach it', { isExtraterritorial: true }, false],
    ['rape in France', { offences: ['cp-222-24-2o'] }, false],
    ['rape abroad (222-22 al. 3)', { offences: ['cp-222-24-2o'], isExtraterritorial: true }, true],
    ['227-23 in France', { offences: ['cp-227-23-al3'] }, true],
    ['227-23-1 abroad: outside 227-27-1', { offences: ['cp-227-23-1'], isExtraterritorial: true }, false],
    ['an offence typed by hand', { offences: ['unknown'], isExtraterritorial: true }, false],
  ] as [string, Partial<StandingFacts>, boolean][])
    it(`${isTold ? 'tells' : 'says nothing'} of art. 2-3 al. 2: ${why}`, () => {
      expect(bases(change).includes('2-3 al. 2')).to.equal(isTold);
    });

  const images = { offences: ['cp-227-23-al3'], publicActionStarted: false };
  const blocks: [why: string, act: OpeningAct, change: Partial<StandingFacts>, expected: string[]][] = [
    ['nothing stands in the way', 'join', {}, []],
    ['one open door is enough', 'join', { consentGiven: null }, []],
    ['225-5 without its consent', 'join', { offences: ['cp-225-5'], consentGiven: null }, ['2-22.consent']],
    ['225-5 with its consent', 'join', { offences: ['cp-225-5'] }, []],
    ['no prosecution yet', 'join', { publicActionStarted: false }, ['2-3.public_action']],
    ['no date of the facts: its proof may come', 'join', { factsFrom: null }, ['2-3.five_years (may be overridden)']],
    ['no power: nothing mends it later', 'join', { powerOn: null }, ['2-3.power']],
    ['complaint without registration, offence outside al. 2', 'complaint', {}, ['2-3 al. 2.offence']],
    ['complaint without registration, 227-23', 'complaint', images, ['2-3 al. 2.registration']],
    ['direct summons without registration', 'direct_summons', images, ['2-3 al. 2.registration']],
    ['complaint of a registered association before any prosecution', 'complaint', { ...images, isRegistered: true }, []],
  ];
  for (const [why, act, change, expected] of blocks)
    it(`${act}: ${why}`, () => {
      const found = blocksOf(act, standing({ ...sound, ...change }));
      expect(found.map(({ id, mayBeOverridden }) => `${id}${mayBeOverridden ? ' (may be overridden)' : ''}`)).to.deep.equal(expected);
    });

  it('never cites the repealed law of 1975', () => {
    expect(JSON.stringify(standing(sound))).to.not.match(/1975|75-229/);
  });
});
