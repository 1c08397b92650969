import { expect } from 'chai';
import fc from 'fast-check';
import { addDays } from '../../server/law/days.ts';
import { EMPTY_AGENDA } from '../../server/resources/cases/agenda.ts';
import { type CaseFacts, caseFacts } from '../../server/resources/cases/facts.ts';
import { settleAll } from '../../server/resources/cases/newDay.ts';
import { nextStep, urgency } from '../../server/resources/cases/nextStep.ts';
import { following, settle } from '../../server/resources/cases/settle.ts';
import { record } from '../support/names.ts';
import { type Service, startService } from '../support/service.ts';

const TODAY = '2026-11-23';
const EMPTY: CaseFacts = {
  ...EMPTY_AGENDA,
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
  decisions: [],
  steps: [],
  deadlines: [],
  claim: null,
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
    proceedingId: 'p',
    previousId: null,
    kind: 'fond',
    heldOn,
    startTime: '09:00',
    chamber: null,
    outcome: null,
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
  responsibleId: null,
  lastUsefulOn,
  ...rest,
});

const FAR = hearing('2027-01-18');
const TASK = { id: 't', title: 'Rappeler le greffe', dueOn: '2026-12-01', ownerId: 'nadia' };
const FORECAST = deadline('2027-03-22', { state: 'forecast' });
const OTHERS = [deadline('2026-11-20', { deadlineClass: 'V' }), deadline('2026-11-25', { deadlineClass: 'I' })];

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
    facts: { stage: 'information', deadlines: [deadline('2026-11-20', { state: 'done' })] },
    gives: ['follow_up', '2026-11-30'],
  },
  { why: 'leaves the victim’s and the other parties’ deadlines to them', facts: { deadlines: OTHERS }, gives: null },
  {
    why: 'does not wait for a deadline that is only forecast',
    facts: { deadlines: [FORECAST], hearings: [FAR] },
    gives: ['hearing', '2027-01-18'],
  },
  {
    why: 'files what is ready before a hearing far away, at the last day of the deadline it answers',
    facts: { deadlines: [deadline('2027-01-04')], filings: [{ id: 'f', deadlineId: '2027-01-04' }], hearings: [FAR] },
    gives: ['filing', '2027-01-04'],
  },
  {
    why: 'forgets a filing whose deadline is met',
    facts: { deadlines: [deadline('2027-01-04', { state: 'done' })], filings: [{ id: 'f', deadlineId: '2027-01-04' }], hearings: [FAR] },
    gives: ['hearing', '2027-01-18'],
  },
  { why: 'does a task before a hearing far away', facts: { tasks: [TASK], hearings: [FAR] }, gives: ['task', '2026-12-01'] },
  {
    why: 'prepares a hearing near before a task',
    facts: { tasks: [TASK], hearings: [hearing('2026-12-02')] },
    gives: ['prepare', '2026-12-02'],
  },
  {
    why: 'decides no more once the decision to act is taken',
    facts: { standing: 'a_qualifier', joinDecidedOn: '2026-10-05', hearings: [FAR] },
    gives: ['hearing', '2027-01-18'],
  },
  {
    why: 'asks for news sixty days after the last, where others must move',
    facts: { stage: 'information' },
    gives: ['follow_up', '2026-11-30'],
  },
  { why: 'asks for news of an appeal without a hearing', facts: { stage: 'appel' }, gives: ['follow_up', '2026-11-30'] },
  { why: 'has nothing to say before a court when nothing is planned: an alert', facts: {}, gives: null },
  { why: 'has nothing to say once the case is judged for good: an alert', facts: { stage: 'definitif' }, gives: null },
  {
    why: 'follows the association’s own thresholds',
    facts: { hearings: [hearing('2026-12-09')], thresholds: { prepareDays: 20, nearDays: 10, silenceDays: 60, internalTargetDays: 3 } },
    gives: ['prepare', '2026-12-09'],
  },
  { why: 'asks nothing of a closed case', facts: { closedOn: '2026-11-01', deadlines: [deadline('2026-11-20')] }, gives: null },
];

describe('the next step of a case', () => {
  for (const { why, facts, gives } of ROWS)
    it(why, () => {
      const found = nextStep({ ...EMPTY, ...facts }, TODAY);
      expect(found && [found.kind, found.on]).to.deep.equal(gives);
    });

  it('never lets a step of our own, however late, go before what a court awaits that day', () => {
    const late = urgency({ kind: 'follow_up', on: '2024-01-01' }, TODAY);
    const due = urgency({ kind: 'deadline', on: TODAY }, TODAY);
    const tomorrow = urgency({ kind: 'hearing', on: '2026-11-24' }, TODAY);
    expect([late, tomorrow, due].sort()).to.deep.equal([due, late, tomorrow]);
    expect(urgency(null, TODAY)).to.equal(late);
  });

  it('has one owner: of the deadline, of the task, else the person responsible for the case', () => {
    const owner = (facts: Partial<CaseFacts>) => nextStep({ ...EMPTY, ...facts }, TODAY)?.ownerId;
    expect(owner({ deadlines: [deadline('2026-11-24', { responsibleId: 'hugo' })] })).to.equal('hugo');
    expect(owner({ deadlines: [deadline('2026-11-24')] })).to.equal('u');
    expect(owner({ tasks: [TASK] })).to.equal('nadia');
    expect(owner({ hearings: [FAR] })).to.equal('u');
  });

  it('does not depend on the order in which facts come', () => {
    const hearings = [hearing('2026-11-19'), hearing('2026-11-18'), hearing('2026-12-01'), FAR];
    const deadlines = [deadline('2026-12-20'), deadline('2026-11-27'), deadline('2026-11-25')];
    fc.assert(
      fc.property(fc.shuffledSubarray(hearings, { minLength: 4 }), fc.shuffledSubarray(deadlines), (some, others) => {
        const ordered = [...others].sort((a, b) => a.id.localeCompare(b.id));
        const found = nextStep({ ...EMPTY, hearings: some, deadlines: others }, TODAY);
        expect(found).to.deep.equal(nextStep({ ...EMPTY, hearings, deadlines: ordered }, TODAY));
      }),
    );
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
    expect(stored('Falaise')).to.deep.equal({ kind: null, on: null, order: '2026-11-24b' });
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

const DAYS = fc.integer({ min: -40, max: 120 });
const ACTS = fc.oneof(
  fc.record({ act: fc.constant('hearing' as const), days: DAYS }),
  fc.record({ act: fc.constant('task' as const), days: DAYS }),
  fc.record({ act: fc.constant('mandate' as const), days: fc.integer({ min: -5, max: 30 }), lasts: fc.integer({ min: 0, max: 20 }) }),
  fc.record({ act: fc.constant('joined' as const), days: fc.constant(0) }),
  fc.record({ act: fc.constant('night' as const), days: fc.integer({ min: 1, max: 12 }) }),
);
type Act = { act: 'hearing' | 'task' | 'mandate' | 'joined' | 'night'; days: number; lasts?: number };

describe('what is stored of the next step', function () {
  this.timeout(60_000);
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());
  const day = () => ({ today: service.clock.today(), now: service.clock.now().toISOString() });

  /** Writes what an act writes, then settles the case as every write does. */
  async function play({ act, days, lasts = 0 }: Act, codeName: string): Promise<void> {
    const on = addDays(service.clock.today(), days);
    if (act === 'night') {
      service.clock.set(`${on}T07:00:00+01:00`);
      return settleAll(service.db, day());
    }
    const caseId = record(service, `case ${codeName}`).id;
    const [ownerId, lawyerId] = [record(service, 'user nadia').id, record(service, 'lawyer Fabre').id];
    await service.db.write(async tx => {
      const place = { proceedingId: record(service, `proceeding ${codeName}`).id, courtId: record(service, 'court Lille').id };
      if (act === 'hearing') await tx.hearing.create({ data: { caseId, ...place, heldOn: on, startTime: '09:00' } });
      if (act === 'task')
        await tx.task.create({
          data: { caseId, title: 'Appeler le greffe', dueOn: on, ownerId, createdById: ownerId, createdAt: day().now },
        });
      if (act === 'mandate') await tx.assignment.create({ data: { caseId, lawyerId, fromOn: on, untilOn: addDays(on, lasts) } });
      if (act === 'joined') await tx.case.update({ where: { id: caseId }, data: { standing: 'constituee' } });
      await settle({ tx, ...day(), user: null }, caseId);
    });
  }

  it('is what computing it again gives, after any write and any number of nights', async () => {
    const acts = fc.array(fc.tuple(ACTS, fc.constantFrom('Cèdre', 'Ajonc', 'Falaise', 'Menhir', 'Sureau')), { minLength: 3, maxLength: 8 });
    for (const round of fc.sample(acts, { numRuns: 12, seed: 20261123 })) {
      for (const [act, codeName] of round) await play(act as Act, codeName);
      const cases = await service.db.read.case.findMany();
      for (const row of cases) {
        const again = following(await caseFacts(service.db.read, row.id), service.clock.today());
        expect(row, `${row.codeName} after ${JSON.stringify(round)}`).to.deep.include(again);
      }
    }
  });
});
