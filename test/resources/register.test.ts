import { expect } from 'chai';
import { record as journal } from '../../server/rest/journal.ts';
import { record } from '../support/names.ts';
import { type Service, startService, type Who } from '../support/service.ts';

type Line = Record<string, unknown> & { sequence: number; hash: string };

describe('deadlines: the register of a day', () => {
  let service: Service;
  let deadline: { id: string; version: number; lastUsefulOn: string };
  let caseId: string;
  before(async () => {
    service = await startService();
    caseId = record(service, 'case Cèdre').id;
    const { body, status, text } = await service.call('juriste', 'POST', '/api/steps', {
      ...{ caseId, proceedingId: record(service, 'proceeding Cèdre').id, kind: 'expertise_ordonnee' },
      ...{ happenedOn: '2026-11-19', postedOn: '2026-11-19' },
    });
    expect(status, text).to.equal(201);
    deadline = service.db.bare.prepare('SELECT id, version, lastUsefulOn FROM Deadline WHERE factId = ?').get(body.id) as typeof deadline;
  });
  after(() => service.stop());
  const asked = async (as: Who, on = service.clock.today()) => {
    const { body, status, text } = await service.call(as, 'POST', '/api/deadlines/register', { on });
    expect(status, text).to.equal(200);
    return body as Line[];
  };
  const mine = async (as: Who) => (await asked(as)).filter(line => line.deadlineId === deadline.id);

  it('has who entered the date, when, and no validation yet', async () => {
    const [line, ...others] = await mine('juriste');
    expect(others).to.deep.equal([]);
    expect(line).to.include({ codeName: 'Cèdre', rule: 'EXPERTISE_161_1', by: 'Claire Morel', lastUsefulOn: deadline.lastUsefulOn });
    expect(line).to.include({ formerOn: null, validatedBy: null, validatedAt: null, isSelfValidated: false });
  });

  it('is drawn from the chain of the journal: each line bears its rank and its hash', async () => {
    for (const { sequence, hash } of await asked('juriste')) {
      const held = service.db.bare.prepare('SELECT hash FROM JournalEntry WHERE sequence = ?').pluck().get(sequence);
      expect(hash).to.equal(held);
    }
  });

  it('says who validated it since, once somebody has', async () => {
    await service.call('validator', 'GET', '/api/me');
    const { status, text } = await service.call('validator', 'POST', `/api/deadlines/${deadline.id}/validate`, {
      version: deadline.version,
    });
    expect(status, text).to.equal(200);
    expect((await mine('director'))[0]).to.include({ validatedBy: 'Hugo Lambert', isSelfValidated: false });
  });

  it('keeps the line of a date moved afterwards, with the new one under it and its validation gone', async () => {
    const stepId = service.db.bare.prepare('SELECT factId FROM Deadline WHERE id = ?').pluck().get(deadline.id);
    const corrected = await service.call('juriste', 'POST', `/api/steps/${stepId}/correct`, { version: 1, postedOn: '2026-11-17' });
    expect(corrected.status, corrected.text).to.equal(200);
    const [first, second] = await mine('juriste');
    expect(first).to.include({ lastUsefulOn: deadline.lastUsefulOn, validatedBy: 'Hugo Lambert' });
    expect(second).to.include({ formerOn: deadline.lastUsefulOn, lastUsefulOn: '2026-11-27', validatedBy: null });
  });

  it('leaves none out, however many lines the journal has that day', async () => {
    const { db, vault, clock } = service;
    const line = { action: 'recompute', resource: 'deadlines', recordId: deadline.id, caseId };
    const lines = Array.from({ length: 1_100 }, () => ({ ...line, changes: { internalTargetOn: ['2026-12-01', '2026-12-02'] } }));
    const last = { ...line, changes: { lastUsefulOn: ['2026-11-27', '2026-11-28'] } };
    await db.write(tx => journal(tx, vault, clock.now().toISOString(), null, ...lines, last));
    expect((await mine('juriste')).at(-1)).to.include({ formerOn: '2026-11-27', lastUsefulOn: '2026-11-28' });
  });

  it('is empty on a day without entries, and refuses a day that does not exist', async () => {
    expect(await asked('juriste', '2020-01-01')).to.deep.equal([]);
    const { status } = await service.call('juriste', 'POST', '/api/deadlines/register', { on: '2026-02-30' });
    expect(status).to.equal(400);
  });

  it('is not for a lawyer, and its consultation is itself in the journal', async () => {
    expect((await service.call('lawyer', 'POST', '/api/deadlines/register', { on: '2026-11-20' })).status).to.equal(403);
    const told = service.db.bare.prepare("SELECT count(*) FROM JournalEntry WHERE resource = 'deadlines' AND action = 'register'").pluck();
    const before = told.get() as number;
    await asked('juriste');
    expect(told.get()).to.equal(before + 1);
  });
});
