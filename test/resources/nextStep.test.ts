import { expect } from 'chai';
import type { CaseFacts } from '../../server/resources/cases/facts.ts';
import { nextStep, urgency } from '../../server/resources/cases/nextStep.ts';
import { settleAll } from '../../server/resources/cases/settle.ts';
import { type Service, startService } from '../support/service.ts';

const TODAY = '2026-11-23';
const EMPTY: CaseFacts = {
  id: 'c',
  codeName: 'Aulne',
  reference: 'APE-2026-0001',
  standing: 'constituee',
  stage: 'audience_tc',
  openedOn: '2026-10-01',
  closedOn: null,
  responsibleId: 'u',
  leadCourt: { name: 'Tribunal judiciaire de Lille' },
  numbers: [],
  hearings: [],
  steps: [],
  deadlines: [],
};
const court = {
  kind: 'tribunal_judiciaire',
  name: 'Tribunal judiciaire de Lille',
  holidayZone: 'metropole',
  timeZone: 'Europe/Paris',
} as const;
const hearing = (heldOn: string, rest = {}) => ({
  ...{
    id: heldOn,
    previousId: null,
    kind: 'fond',
    heldOn,
    startTime: '09:00',
    chamber: null,
    outcome: null,
    decisionOn: null,
    isContradictory: null,
  },
  ...{ reportedById: null, isConfirmed: true, level: 'premiere_instance', stage: 'audience_tc', court },
  ...rest,
});
const deadline = (lastUsefulOn: string, rest = {}) => ({
  id: lastUsefulOn,
  factId: 'f',
  rule: 'APPEL_CORR_498',
  state: 'to_validate',
  deadlineClass: 'A',
  lastUsefulOn,
  ...rest,
});

const ROWS: { why: string; facts: Partial<CaseFacts>; gives: [kind: string, on: string] | null }[] = [
  {
    why: 'puts an expired deadline first',
    facts: { deadlines: [deadline('2026-11-20')], hearings: [hearing('2026-11-19')] },
    gives: ['deadline', '2026-11-20'],
  },
  {
    why: 'puts a foreclosing deadline within ten days before a report',
    facts: { deadlines: [deadline('2026-12-03')], hearings: [hearing('2026-11-19')] },
    gives: ['deadline', '2026-12-03'],
  },
  {
    why: 'asks for the report of a hearing before a later deadline',
    facts: { deadlines: [deadline('2026-12-04')], hearings: [hearing('2026-11-19')] },
    gives: ['report', '2026-11-19'],
  },
  { why: 'does not ask today for the report of a hearing held today', facts: { hearings: [hearing(TODAY)] }, gives: ['prepare', TODAY] },
  {
    why: 'asks to confirm a lawyer’s report',
    facts: { hearings: [hearing('2026-11-19', { outcome: 'decision', isConfirmed: false })] },
    gives: ['confirm', '2026-11-19'],
  },
  { why: 'prepares a hearing from fifteen days before', facts: { hearings: [hearing('2026-12-08')] }, gives: ['prepare', '2026-12-08'] },
  { why: 'only names a hearing sixteen days away', facts: { hearings: [hearing('2026-12-09')] }, gives: ['hearing', '2026-12-09'] },
  {
    why: 'asks to decide within seven days of the opening',
    facts: { standing: 'a_qualifier', hearings: [hearing('2027-01-18')] },
    gives: ['join', '2026-10-08'],
  },
  {
    why: 'ignores a closed deadline',
    facts: { deadlines: [deadline('2026-11-20', { state: 'done' })] },
    gives: ['follow_up', '2026-11-30'],
  },
  { why: 'asks for news sixty days after the last', facts: {}, gives: ['follow_up', '2026-11-30'] },
  { why: 'asks nothing of a closed case', facts: { closedOn: '2026-11-01', deadlines: [deadline('2026-11-20')] }, gives: null },
];

describe('the next step of a case', () => {
  for (const { why, facts, gives } of ROWS)
    it(why, () => {
      const found = nextStep({ ...EMPTY, ...facts }, TODAY);
      expect(found && [found.kind, found.on]).to.deep.equal(gives);
    });

  it('never lets a step of our own, however late, go before what a court awaits that day', () => {
    const late = urgency({ kind: 'follow_up', on: '2024-01-01', label: '', sourceId: null }, TODAY);
    const due = urgency({ kind: 'deadline', on: TODAY, label: '', sourceId: null }, TODAY);
    const tomorrow = urgency({ kind: 'hearing', on: '2026-11-24', label: '', sourceId: null }, TODAY);
    expect([late, tomorrow, due].sort()).to.deep.equal([due, late, tomorrow]);
  });
});

describe('a new day', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());
  const stored = (codeName: string) =>
    service.db.bare
      .prepare('SELECT nextStepKind AS kind, nextStepOn AS "on", nextStepOrder AS "order" FROM "Case" WHERE codeName = ?')
      .get(codeName);

  it('asks for the reports of the hearings it has passed, and moves late steps of our own along', async () => {
    expect(stored('Genêt')).to.include({ kind: 'prepare' });
    service.clock.set('2026-11-24T07:00:00+01:00');
    const day = () => ({ today: service.clock.today(), now: service.clock.now().toISOString() });
    await settleAll(service.db, day());
    expect(stored('Genêt')).to.deep.equal({ kind: 'report', on: '2026-11-23', order: '2026-11-23a' });
    expect(stored('Ajonc')).to.include({ kind: 'follow_up', order: '2026-11-24b' });
    expect(stored('Dune')).to.include({ kind: 'deadline', on: '2026-11-23' });
  });

  it('brings a hearing near, and a deadline past', async () => {
    service.clock.set('2026-12-15T07:00:00+01:00');
    await settleAll(service.db, { today: service.clock.today(), now: service.clock.now().toISOString() });
    expect(stored('Cèdre')).to.include({ kind: 'deadline', on: '2026-12-11' });
    expect(stored('Zénith')).to.include({ kind: 'prepare' });
  });
});
