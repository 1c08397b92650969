import { expect } from 'chai';
import { isCompensatedWhateverTheInjury } from '../../server/law/articles.ts';
import { endOf, expectedDeadlines } from '../../server/resources/cases/project.ts';
import { claimOf } from '../../server/resources/cases/victimClaim.ts';
import { courtOf, eventAs, factsOf } from '../support/facts.ts';
import { record } from '../support/names.ts';
import { type Service, startService } from '../support/service.ts';

describe('law: the offences whose victim art. 706-3 compensates', () => {
  const ROWS: Readonly<Record<string, boolean>> = {
    ...{ '222-24': true, '222-29-1': true, '222-30': true, '222-32': false, '225-4-1': true, '225-4-8': false, '225-5': true },
    ...{ '225-7 1°': true, '225-10': true, '225-12-1 al. 2': false, '225-12-2': false, '227-22': false, '227-23': false, '227-25': true },
    '450-1': false,
  };
  for (const [article, isListed] of Object.entries(ROWS))
    it(`${article}: ${isListed ? 'listed' : 'not listed'} (706-3)`, () =>
      expect(isCompensatedWhateverTheInjury(article)).to.equal(isListed));
});

describe('cases: the victim’s three years before the CIVI (706-5)', () => {
  const row = {
    ...{ factsFromOn: '2024-03-04' as string | null, leadCourt: courtOf(), persons: [{ id: 'v' }], steps: [] as { kind: string }[] },
    counts: [{ article: '225-7 1°', factsFromOn: null as string | null }],
  };
  const rows: [why: string, change: Partial<typeof row>, committedOn: string | null][] = [
    ['a victim who has joined, a listed offence', {}, '2024-03-04'],
    ['nobody has joined and nothing is final: it would stand on nearly every case', { persons: [] }, null],
    ['a decision is final', { persons: [], steps: [{ kind: 'decision_definitive' }] }, '2024-03-04'],
    ['an offence outside the list', { counts: [{ article: '227-23', factsFromOn: null }] }, null],
    ['the earliest count leads', { counts: [{ article: '222-24', factsFromOn: '2023-05-09' }, ...row.counts] }, '2023-05-09'],
    ['facts without a date', { factsFromOn: null }, null],
  ];
  for (const [why, change, committedOn] of rows)
    it(`${why}: ${committedOn ?? 'no clock'}`, () => expect(claimOf({ ...row, ...change })?.committedOn ?? null).to.equal(committedOn));

  it('ends three years after the facts, the working day before leading, in the victim’s own class', () => {
    const [deadline, ...others] = expectedDeadlines(factsOf({ claim: claimOf(row) }));
    expect(others).to.deep.equal([]);
    expect(deadline).to.include({ factKind: 'case', factId: 'c', rule: 'CIVI_3ANS_706_5' });
    expect(deadline!.computed).to.include({ class: 'V', legalLimitOn: '2027-03-04', lastUsefulOn: '2027-03-03' });
  });

  it('is done once her request is recorded', () => {
    const asked = factsOf({ claim: claimOf(row), steps: [eventAs('demande_civi')] });
    expect(expectedDeadlines(asked)).to.deep.equal([]);
    expect(endOf(asked, { factId: 'c', rule: 'CIVI_3ANS_706_5' })).to.include({ state: 'done' });
  });
});

describe('cases: the victim’s clock, recorded', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());

  it('is born when a victim joins and goes when she does not any more; it asks nobody to validate it', async () => {
    const caseId = record(service, 'case Cèdre').id;
    await service.db.write(async tx => {
      await tx.count.deleteMany({ where: { caseId } });
      await tx.count.create({ data: { caseId, offence: 'cp-225-7-1o', article: '225-7 1°', label: 'Essai', factsFromOn: '2025-03-04' } });
    });
    const { id, version } = await service.db.read.person.findFirstOrThrow({ where: { caseId, role: 'victim', withdrawnOn: null } });
    const say = async (hasJoined: boolean, seen: number) => {
      const { status, text } = await service.call('juriste', 'PUT', `/api/persons/${id}`, { version: seen, hasJoined });
      expect(status, text).to.equal(200);
      const find = "SELECT state, factKind, factId FROM Deadline WHERE caseId = ? AND rule = 'CIVI_3ANS_706_5'";
      return service.db.bare.prepare(find).get(caseId);
    };
    expect(await say(true, version)).to.deep.equal({ state: 'to_validate', factKind: 'case', factId: caseId });
    const { body } = await service.call('validator', 'GET', `/api/deadlines?filter=${encodeURIComponent('{"scope":["to_validate"]}')}`);
    expect(JSON.stringify(body)).not.to.contain('CIVI_3ANS_706_5');
    expect(await say(false, version + 1)).to.include({ state: 'moot' });
  });
});
