import { expect } from 'chai';
import { tellMajorities } from '../../server/resources/persons/majority.ts';
import { record } from '../support/names.ts';
import { type Service, startService } from '../support/service.ts';

describe('persons: a victim coming of age', () => {
  let service: Service;
  beforeEach(async () => {
    service = await startService();
    await service.db.write(tx => tx.person.updateMany({ data: { majorityMonth: '2031-01' } }));
  });
  afterEach(() => service.stop());

  const born = (majorityMonth: string, change = {}) =>
    service.db.write(tx =>
      tx.person.update({ where: { id: record(service, 'person Érable Jade').id }, data: { majorityMonth, ...change } }),
    );
  const tell = (today: string) => tellMajorities(service.db, { today, now: `${today}T06:00:00.000Z` });
  /** What the person in charge of the case is told, the oldest first. */
  async function told(): Promise<string[]> {
    const { body } = await service.call('juriste', 'GET', '/api/notifications');
    const caseId = record(service, 'case Érable').id;
    const about = body.filter((notice: { caseId: string; kind: string }) => notice.caseId === caseId && notice.kind.startsWith('majority'));
    return about.map(({ kind }: { kind: string }) => kind).toReversed();
  }

  const rows: [why: string, month: string, days: string[], expected: string[]][] = [
    ['seven months before', '2027-06', ['2026-11-23'], []],
    ['six months before', '2027-05', ['2026-11-23'], ['majority_soon']],
    ['each day of those months, once', '2027-05', ['2026-11-23', '2026-11-24', '2027-02-01'], ['majority_soon']],
    ['in the month itself', '2026-11', ['2026-11-23'], ['majority_now']],
    ['six months before, then in the month', '2027-05', ['2026-11-23', '2027-05-01', '2027-05-31'], ['majority_soon', 'majority_now']],
    ['in the year after', '2025-11', ['2026-11-23'], []],
  ];
  for (const [why, month, days, expected] of rows)
    it(`tells ${expected.join(', then ') || 'nothing'}: ${why}`, async () => {
      await born(month);
      for (const day of days) await tell(day);
      expect(await told()).to.deep.equal(expected);
    });

  it('tells nothing of a person withdrawn, nor of a closed case', async () => {
    await born('2027-05', { withdrawnOn: '2026-11-01' });
    await tell('2026-11-23');
    await born('2027-05', { withdrawnOn: null });
    await service.db.write(tx => tx.case.updateMany({ data: { closedOn: '2026-11-01' } }));
    await tell('2026-11-24');
    expect(await told()).to.deep.equal([]);
  });

  it('names nobody and no day', async () => {
    await born('2027-05');
    await tell('2026-11-23');
    expect((await service.call('juriste', 'GET', '/api/notifications')).text).not.to.match(/Jade|2027-05/);
  });
});
