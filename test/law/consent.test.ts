import { expect } from 'chai';
import {
  type ConsentingVictim,
  type ConsentState,
  consentDoubt,
  consentGiven,
  consentStates,
  type RecordedConsent,
  victimsToAsk,
} from '../../server/law/consent.ts';
import { isMinorOn } from '../../server/law/minority.ts';
import { standing } from '../../server/law/standing.ts';

const opale: ConsentingVictim = { id: 'opale', hasConflictOfInterest: false, majorityMonth: null };
const given: RecordedConsent = {
  ...{ victimId: 'opale', givenBy: 'representant_legal', givenOn: '2026-05-02', withdrawnOn: null, isGiverConflicted: false },
};
const ON = '2026-11-23';

const rows: [why: string, victim: Partial<typeof opale>, consents: Partial<RecordedConsent>[], state: ConsentState][] = [
  ['nothing recorded', {}, [], 'missing'],
  ['given', {}, [{}], 'given'],
  ['given that very day', {}, [{ givenOn: ON }], 'given'],
  ['given tomorrow only', {}, [{ givenOn: '2026-11-24' }], 'missing'],
  ['withdrawn', {}, [{ withdrawnOn: '2026-11-20' }], 'withdrawn'],
  ['withdrawn that very day', {}, [{ withdrawnOn: ON }], 'withdrawn'],
  ['withdrawn, then given again by another', {}, [{ withdrawnOn: '2026-06-01' }, { givenBy: 'administrateur_ad_hoc' }], 'given'],
  ['of another victim', {}, [{ victimId: 'jade' }], 'missing'],
  ['by a parent whose interests are against the child’s', {}, [{ isGiverConflicted: true }], 'conflicted'],
  ['by a parent of a child with a conflict', { hasConflictOfInterest: true }, [{}], 'conflicted'],
  ['by her parent, of age in two years', { majorityMonth: '2028-02' }, [{}], 'given'],
  ['by her parent before she came of age', { majorityMonth: '2026-09' }, [{}], 'outgrown'],
  ['by her parent, in the very month she comes of age', { majorityMonth: '2026-11' }, [{}], 'outgrown'],
  ['by herself, of age', { majorityMonth: '2026-09' }, [{ givenBy: 'victime_majeure', givenOn: '2026-10-01' }], 'given'],
  ['by her parent, then by herself', { majorityMonth: '2026-09' }, [{}, { givenBy: 'victime_majeure', givenOn: '2026-10-01' }], 'given'],
  ['by the administrateur ad hoc despite the conflict', { hasConflictOfInterest: true }, [{ givenBy: 'administrateur_ad_hoc' }], 'given'],
];

describe('law: consent of the victims (art. 2-22 CPP)', () => {
  for (const [why, victim, consents, state] of rows)
    it(`is ${state}: ${why}`, () => {
      const recorded = consents.map(consent => ({ ...given, ...consent }));
      expect(consentStates([{ ...opale, ...victim }], recorded, ON)).to.deep.equal([{ victimId: 'opale', state }]);
    });

  for (const [why, states, expected] of [
    ['no victim known', [], null],
    ['all gave it', ['given', 'given'], true],
    ['one is missing', ['given', 'missing'], null],
    ['one took it back', ['withdrawn'], null],
    ['one is to be checked', ['conflicted', 'given'], true],
    ['one has come of age since', ['outgrown'], true],
  ] as const)
    it(`answers ${expected} to the standing: ${why}`, () => {
      expect(consentGiven(states.map(state => ({ state })))).to.equal(expected);
    });

  it('tells the doubt only of consents that were all given', () => {
    const doubt = (...states: ConsentState[]) => consentDoubt(states.map(state => ({ state })));
    expect([doubt('given'), doubt('given', 'outgrown'), doubt('conflicted', 'missing'), doubt()]).to.deep.equal([
      null,
      'outgrown',
      null,
      null,
    ]);
  });

  it('is to be checked when a conflicted parent gave it, in the standing too', () => {
    const facts = { offences: ['cp-225-5'], factsFrom: '2025-03-01', associationDeclaredOn: '1986-02-10', isPublicUtility: false } as const;
    const lines = standing({
      ...facts,
      publicActionStarted: true,
      consentGiven: true,
      consentDoubt: 'conflicted',
      powerOn: null,
      filingOn: null,
    });
    const line = lines.find(({ id }) => id === '2-22.consent');
    expect(line?.state).to.equal('to_check');
    expect(line?.remedy).to.contain('administrateur ad hoc');
  });

  it('is asked of the victims of the counts that art. 2-22 opens, of all while a count names nobody', () => {
    const [one, two] = [{ id: 'one' }, { id: 'two' }];
    const counts = [
      { id: 'pimping', offence: 'cp-225-5' },
      { id: 'rape', offence: 'cp-222-24-2o' },
    ];
    const marks = [
      { countId: 'pimping', personId: 'one' },
      { countId: 'rape', personId: 'two' },
    ];
    expect(victimsToAsk([one, two], counts, marks)).to.deep.equal([one]);
    expect(victimsToAsk([one, two], counts, marks.slice(1))).to.deep.equal([one, two]);
    expect(victimsToAsk([one, two], [], [])).to.deep.equal([one, two]);
  });

  for (const [month, on, isMinor] of [
    ['2028-08', ON, true],
    ['2026-10', ON, false],
    ['2026-11', ON, null],
    [null, ON, null],
  ] as const)
    it(`says ${isMinor} of a minor until ${month}`, () => expect(isMinorOn(month, on)).to.equal(isMinor));
});
