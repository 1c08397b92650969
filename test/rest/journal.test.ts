import { expect } from 'chai';
import type { JournalRow } from '../../server/vault/index.ts';
import { creation } from '../support/bodies.ts';
import { digest, type Line, lastLine, linesAfter } from '../support/digest.ts';
import { MISSING, record } from '../support/names.ts';
import { PEOPLE, type Service, signIn, startService, type Who } from '../support/service.ts';

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

  const facts = ({ action, resource, recordId, caseId }: Line) => [action, resource, recordId, caseId];
  let Cookie = '';
  /** A session of its own, which has opened nothing yet. */
  const renew = async (who: keyof typeof PEOPLE) => {
    Cookie = await signIn(service.url, PEOPLE[who]);
  };
  const asSession = (method: string, path: string, body?: unknown) => service.call('nobody', method, path, body, { Cookie });

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
      narrative: 'Une phrase secrète sur le foyer.',
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
    expect(lines[0]!.changes).not.to.match(/secr[eè]t|foyer|v1\./);
  });

  it('has the opening of a case once per person and session', async () => {
    const { id } = record(service, 'case Érable');
    const open = () => service.call('director', 'GET', `/api/cases/${id}`);
    expect((await told(open)).map(({ action, caseId }) => [action, caseId])).to.deep.equal([['open', id]]);
    expect(await told(open)).to.deep.equal([]);
    expect(await told(() => service.call('lawyer', 'GET', `/api/cases/${id}`))).to.have.lengthOf(1);
  });

  for (const [path, name] of [
    ['hearings', 'hearing Dune 1'],
    ['steps', 'step Dune'],
    ['persons', 'person Dune Perle'],
  ] as const)
    it(`has the opening of the case when only ${path} of it are read, once per person and session`, async () => {
      const caseId = record(service, 'case Dune').id;
      await renew('assistant');
      const open = () => asSession('GET', `/api/${path}/${record(service, name).id}`);
      const lines = await told(() => Promise.all([open(), open()]));
      expect(lines.map(facts)).to.deep.equal([['open', 'cases', caseId, caseId]]);
      expect(await told(open)).to.deep.equal([]);
      expect(await told(() => asSession('GET', `/api/cases/${caseId}`))).to.deep.equal([]);
    });

  it('has nothing more when the case itself was opened first', async () => {
    await renew('assistant');
    expect(await told(() => asSession('GET', `/api/cases/${record(service, 'case Dune').id}`))).to.have.lengthOf(1);
    expect(await told(() => asSession('GET', `/api/hearings/${record(service, 'hearing Dune 1').id}`))).to.deep.equal([]);
  });

  it('has the opening when the row comes with the refusal of a stale version', async () => {
    await renew('assistant');
    const caseId = record(service, 'case Dune').id;
    const stale = () => asSession('PUT', `/api/hearings/${record(service, 'hearing Dune 1').id}`, { version: 999, purpose: 'x' });
    expect((await told(stale)).map(facts)).to.deep.equal([['open', 'cases', caseId, caseId]]);
    expect(await told(stale)).to.deep.equal([]);
  });

  it('has one line a refusal, on the page of the case it is about', async () => {
    const caseId = record(service, 'case Filaos').id;
    const hearing = record(service, 'hearing Filaos 1').id;
    const refused: readonly [who: Who, method: string, path: string, line: readonly unknown[]][] = [
      ['lawyer', 'GET', `cases/${caseId}`, ['refused:one', 'cases', caseId, caseId]],
      ['lawyer', 'GET', `hearings/${hearing}`, ['refused:one', 'hearings', hearing, caseId]],
      ['director', 'PUT', `hearings/${hearing}`, ['refused:update', 'hearings', hearing, caseId]],
      ['lawyer', 'GET', `hearings/${MISSING}`, ['refused:one', 'hearings', MISSING, null]],
      ['lawyer', 'GET', 'hearings/x', ['refused:one', 'hearings', null, null]],
      ['lawyer', 'GET', 'journal', ['refused:list', 'journal', null, null]],
    ];
    for (const [who, method, path, line] of refused)
      expect(
        (await told(() => service.call(who, method, `/api/${path}`, method === 'PUT' ? { version: 1 } : undefined))).map(facts),
      ).to.deep.equal([line]);
    const seen = await service.call('juriste', 'GET', `/api/journal?filter=${encodeURIComponent(JSON.stringify({ caseId }))}`);
    expect(seen.body.slice(0, 3).map(({ action }: { action: string }) => action)).to.deep.equal([
      'refused:update',
      'refused:one',
      'refused:one',
    ]);
  });

  it('has the identity asked once too often in an hour', async () => {
    const { id } = record(service, 'person Érable Capucine');
    const ask = () => service.call('juriste', 'POST', `/api/persons/${id}/reveal`, { reason: 'joindre' });
    for (let time = 0; time < 30; time++) expect((await ask()).status).to.equal(200);
    const lines = await told(async () => expect((await ask()).status).to.equal(429));
    expect(lines.map(facts)).to.deep.equal([['refused:reveal', 'persons', id, record(service, 'case Érable').id]]);
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
