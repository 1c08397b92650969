import { expect } from 'chai';
import type { JournalRow } from '../../server/vault/index.ts';
import { creation } from '../support/bodies.ts';
import { digest, lastLine, linesAfter } from '../support/digest.ts';
import { record } from '../support/names.ts';
import { type Service, startService } from '../support/service.ts';

describe('rest: the journal', () => {
  let service: Service;
  before(async () => {
    service = await startService();
    for (const who of ['juriste', 'assistant', 'lawyer', 'director', 'admin'] as const) await service.call(who, 'GET', '/api/me');
  });
  after(() => service.stop());
  const verdict = () =>
    service.vault.verifyChain(service.db.bare.prepare('SELECT * FROM JournalEntry ORDER BY sequence').all() as JournalRow[]);
  const told = async (run: () => Promise<unknown>) => {
    const line = lastLine(service);
    await run();
    return linesAfter(service, line);
  };

  it('has no fork and no gap after two hundred writes at once (CON-13)', async function () {
    this.timeout(30_000);
    const body = await creation(service, 'numbers', 'Cèdre');
    const lines = await told(async () => {
      const answers = await Promise.all(
        Array.from({ length: 200 }, (_, rank) => service.call('juriste', 'POST', '/api/numbers', { ...body, value: `26 ${rank}` })),
      );
      expect(answers.every(answer => answer.status === 201)).to.equal(true);
    });
    expect(lines.filter(({ action }) => action === 'create')).to.have.lengthOf(200);
    expect(verdict()).to.include({ ok: true, count: lastLine(service) });
    expect(service.db.bare.prepare('SELECT count(DISTINCT previousHash) = count(*) FROM JournalEntry').pluck().get()).to.equal(1);
  });

  it('says who, what, before and after; protected texts only as « modifié »', async () => {
    const { id, version } = record(service, 'case Cèdre');
    const changed = {
      place: 'Rezé',
      narrative: 'Une phrase secrète sur Clara Quentel.',
      maltreatment: 'Un autre secret.',
      claimedMoralCents: 100,
    };
    const lines = await told(() => service.call('juriste', 'PUT', `/api/cases/${id}`, { version, ...changed }));
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).to.include({ actorName: 'Claire Morel', action: 'update', resource: 'cases', recordId: id, caseId: id });
    const changes = JSON.parse(lines[0]!.changes!);
    expect(changes).to.deep.include({
      place: ['Nantes', 'Rezé'],
      claimedMoralCents: [null, 100],
      narrative: 'modifié',
      maltreatment: 'modifié',
    });
    expect(lines[0]!.changes).not.to.match(/secret|Quentel|v1\./);
  });

  it('has the opening of a case once per person and session', async () => {
    const { id } = record(service, 'case Érable');
    const open = () => service.call('director', 'GET', `/api/cases/${id}`);
    expect((await told(open)).map(({ action, caseId }) => [action, caseId])).to.deep.equal([['open', id]]);
    expect(await told(open)).to.deep.equal([]);
    expect(await told(() => service.call('lawyer', 'GET', `/api/cases/${id}`))).to.have.lengthOf(1);
  });

  it('has one line a refusal, with no case named', async () => {
    const { id } = record(service, 'case Filaos');
    const lines = await told(() => service.call('lawyer', 'GET', `/api/cases/${id}`));
    expect(lines.map(({ action, recordId, caseId }) => [action, recordId, caseId])).to.deep.equal([['refused:one', id, null]]);
  });

  it('writes nothing for a read, a refused form or a preview', async () => {
    const before = digest(service);
    const lines = await told(async () => {
      await service.call('juriste', 'GET', '/api/cases');
      await service.call('juriste', 'POST', '/api/courts', {});
      await service.call('juriste', 'POST', '/api/cases/preview', {});
    });
    expect(lines).to.deep.equal([]);
    expect(digest(service)).to.equal(before);
  });

  it('is read by the jurists for their cases, masked by the direction and the administrator, by nobody else', async () => {
    const seen = await service.call(
      'juriste',
      'GET',
      `/api/journal?filter=${encodeURIComponent(JSON.stringify({ caseId: record(service, 'case Cèdre').id }))}`,
    );
    expect(seen.status).to.equal(200);
    expect(seen.body[0]).to.include({ caseId: record(service, 'case Cèdre').id, actorName: 'Claire Morel' });
    for (const who of ['director', 'admin'] as const) {
      const answer = await service.call(who, 'GET', '/api/journal?range=[0,99]');
      expect(answer.text, who).not.to.match(/Rezé|caseId|recordId|changes|reason/);
    }
    for (const who of ['assistant', 'lawyer'] as const) expect((await service.call(who, 'GET', '/api/journal')).status).to.equal(403);
  });

  it('is written by nobody (AUTHZ-22)', async () => {
    const [{ id }] = (await service.call('juriste', 'GET', '/api/journal')).body;
    for (const who of ['juriste', 'director', 'admin'] as const) {
      expect((await service.call(who, 'POST', '/api/journal', { action: 'x' })).status).to.equal(403);
      expect((await service.call(who, 'PUT', `/api/journal/${id}`, { version: 1, action: 'x' })).status).to.be.oneOf([403, 404]);
      expect((await service.call(who, 'DELETE', `/api/journal/${id}`)).status).to.be.oneOf([404, 405]);
    }
    expect(verdict()).to.include({ ok: true });
  });
});
