import { expect } from 'chai';
import { play, type Scenario } from '../support/scenarios.ts';
import { type Service, startService } from '../support/service.ts';

type Stored = { id: string; kind: string; fromOn: string; untilOn: string | null; version: number; documentId: string | null };
const ofKind = (service: Service, kind: string) =>
  service.db.bare.prepare('SELECT * FROM StandingDocument WHERE kind = ? ORDER BY fromOn').all(kind) as Stored[];

describe('standing-documents', () => {
  let service: Service;
  let power: Stored;
  before(async () => {
    service = await startService();
    power = ofKind(service, 'pouvoir_president')[0]!;
  });
  after(() => service.stop());
  const run = (row: Omit<Scenario, 'why'>) => play(service, 'standing-documents', { why: '', ...row });

  it('refuses statutes without their object, an end before the beginning, a day to come', async () => {
    const body = { kind: 'statuts', title: 'Statuts', fromOn: '2026-11-01', untilOn: '2026-10-01', datedOn: '2026-12-01' };
    const says = { object: /mot pour mot/, untilOn: 'La fin est avant le début de la validité.', datedOn: /à venir/ };
    await run({ as: 'juriste', post: '', body, status: 400, says, leaves: 'nothing' });
  });

  it('never moves a document to another kind', async () => {
    const body = { version: power.version, kind: 'statuts' };
    await run({ as: 'juriste', put: `/${power.id}`, body, status: 400, says: ['kind'], leaves: 'nothing' });
  });

  it('is read by the direction, not by a lawyer nor the administrator', async () => {
    await run({ as: 'director', get: `/${power.id}`, status: 200, shows: { kind: 'pouvoir_president' } });
    for (const as of ['lawyer', 'admin'] as const) await run({ as, get: '', status: 403 });
  });

  it('refuses a replacement that begins before what it replaces', async () => {
    const body = { version: power.version, datedOn: power.fromOn };
    await run({
      as: 'assistant',
      post: `/${power.id}/replace`,
      body,
      status: 400,
      says: { datedOn: /après celui qu’il remplace/ },
      leaves: 'nothing',
    });
  });

  it('replaces: the new one begins on its day, the old one ends the day before and stays', async () => {
    const body = { version: power.version, datedOn: '2026-11-20', untilOn: '2027-11-20' };
    await run({
      as: 'assistant',
      post: `/${power.id}/replace`,
      body,
      status: 200,
      shows: { id: power.id, untilOn: '2026-11-19', version: power.version + 1 },
    });
    const [former, fresh, ...others] = ofKind(service, 'pouvoir_president');
    expect(others).to.deep.equal([]);
    expect(former).to.include({ id: power.id, fromOn: power.fromOn, untilOn: '2026-11-19' });
    expect(fresh).to.include({ fromOn: '2026-11-20', untilOn: '2027-11-20', version: 1 });
    const lines = service.db.bare.prepare(
      `SELECT action FROM JournalEntry WHERE resource = 'standing-documents' AND action NOT LIKE 'refused%' AND action <> 'open' ORDER BY sequence`,
    );
    expect(lines.pluck().all()).to.deep.equal(['replace', 'create']);
  });

  it('refuses to replace what somebody else replaced meanwhile', async () => {
    const body = { version: power.version, datedOn: '2026-11-21' };
    await run({ as: 'juriste', post: `/${power.id}/replace`, body, status: 409, shows: { code: 'stale' }, leaves: 'nothing' });
  });

  it('keeps the letter from being produced on a day without power, and says which document is missing', async () => {
    const [, fresh] = ofKind(service, 'pouvoir_president');
    const produced = async () => {
      const hearing = service.db.bare
        .prepare(
          `SELECT h.id, h.caseId FROM Hearing h JOIN "Case" c ON c.id = h.caseId WHERE h.outcome IS NULL AND h.heldOn > '2026-11-24' AND c.isRestricted = 0`,
        )
        .get() as { id: string; caseId: string };
      return service.call('juriste', 'POST', '/api/filings/preview', {
        caseId: hearing.caseId,
        hearingId: hearing.id,
        kind: 'lettre_420_1',
      });
    };
    const blocks = (answer: { body: { checks: { level: string; text: string }[] } }) =>
      answer.body.checks.filter(({ level }) => level === 'block').map(({ text }) => text.slice(0, 'Pouvoir du président'.length));
    expect(blocks(await produced())).not.to.include('Pouvoir du président');
    await run({
      as: 'juriste',
      put: `/${fresh!.id}`,
      body: { version: 1, untilOn: '2026-11-22' },
      status: 200,
      shows: { untilOn: '2026-11-22' },
    });
    expect(blocks(await produced())).to.include('Pouvoir du président');
  });

  it('decides the standing announced at intake: the power is missing', async () => {
    const answer = await service.call('juriste', 'POST', '/api/cases/preview', { offence: 'cp-225-7-1o', factsFromOn: '2018-01-01' });
    const stateOf = (id: string) => answer.body.standing.find((line: { id: string }) => line.id === id).state;
    expect(stateOf('2-3.power')).to.equal('missing');
    expect(stateOf('2-3.object')).to.equal('established');
    expect(stateOf('2-22.object'), 'the statutes of 2018 did not say it').to.equal('to_check');
  });
});
