import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { creation } from '../support/bodies.ts';
import { digest, lastLine, linesAfter } from '../support/digest.ts';
import { record } from '../support/names.ts';
import { plantHearing } from '../support/plant.ts';
import { expectRefusal } from '../support/refusals.ts';
import { scenarios } from '../support/scenarios.ts';
import { type Answer, type Service, startService } from '../support/service.ts';

scenarios('hearings', [
  {
    why: 'asks for the version (CON-02)',
    as: 'juriste',
    put: '/{hearing Cèdre 1}',
    body: { purpose: 'x' },
    status: 428,
    leaves: 'nothing',
    says: [],
  },
  {
    why: 'asks for it in an empty body too (VAL-26)',
    as: 'juriste',
    put: '/{hearing Cèdre 1}',
    body: {},
    status: 428,
    leaves: 'nothing',
    says: [],
  },
  ...['1', -1, 0, 1.5, {}, null, true].map(version => ({
    why: `refuses the version ${JSON.stringify(version)}`,
    as: 'juriste' as const,
    put: '/{hearing Cèdre 1}',
    body: { version, purpose: 'x' },
    status: 400,
    says: ['version'],
    leaves: 'nothing' as const,
  })),
  {
    why: 'changes one field and leaves the others as they are',
    as: 'juriste',
    put: '/{hearing Cèdre 1}',
    body: { version: 1, purpose: 'Fond' },
    status: 200,
    shows: { purpose: 'Fond', version: 2, chamber: '8e chambre', startTime: '13:30', heldOn: '2026-12-14' },
  },
  {
    why: 'is read by another person, whose session has thus opened the case',
    as: 'assistant',
    get: '/{hearing Cèdre 1}',
    status: 200,
    shows: { purpose: 'Fond', version: 2 },
  },
  {
    why: 'refuses a stale version with the current row',
    as: 'assistant',
    put: '/{hearing Cèdre 1}',
    body: { version: 1, purpose: 'Autre' },
    status: 409,
    says: [],
    shows: { code: 'stale', current: { purpose: 'Fond', version: 2 } },
    leaves: 'nothing',
  },
  {
    why: 'takes a whole record as react-admin sends it, what is not to be written left aside',
    as: 'juriste',
    put: '/{hearing Cèdre 1}',
    body: { version: 2, id: 'x', outcome: 'decision', purpose: 'Fond', reportedAt: null, chamber: null },
    status: 200,
    shows: { version: 3, outcome: null, chamber: null },
  },
  {
    why: 'refuses a misspelt key',
    as: 'juriste',
    put: '/{hearing Cèdre 1}',
    body: { version: 3, purpos: 'x' },
    status: 400,
    says: { purpos: 'Ce champ n’existe pas ici.' },
    leaves: 'nothing',
  },
  {
    why: 'says everything that is wrong at once',
    as: 'juriste',
    put: '/{hearing Cèdre 1}',
    body: { version: 3, heldOn: '2026-02-30', startTime: '25:00', courtId: '{missing}', kind: 'constructor' },
    status: 400,
    says: { heldOn: /n’existe pas/, startTime: /Heure attendue/, kind: 'Choix inconnu.' },
    leaves: 'nothing',
  },
  {
    why: 'says what kind of answer is expected',
    as: 'juriste',
    put: '/{hearing Cèdre 1}',
    body: { version: 3, heldOn: 20261223, startTime: true, courtId: 1, kind: 3, chamber: ['x'] },
    status: 400,
    says: {
      heldOn: 'Date attendue.',
      startTime: 'Heure attendue.',
      courtId: 'Choix inconnu.',
      kind: 'Choix inconnu.',
      chamber: 'Texte attendu.',
    },
    leaves: 'nothing',
  },
  {
    why: 'says what is missing at creation',
    as: 'juriste',
    post: '',
    body: {},
    status: 400,
    says: Object.fromEntries(['caseId', 'proceedingId', 'courtId', 'kind', 'heldOn', 'startTime'].map(field => [field, 'À renseigner.'])),
    leaves: 'nothing',
  },
  {
    why: 'changes nothing without a change but the version',
    as: 'juriste',
    put: '/{hearing Cèdre 1}',
    body: { version: 3 },
    status: 200,
    shows: { version: 4 },
  },
]);

describe('rest: idempotency (CON-05)', () => {
  let service: Service;
  let body: Record<string, unknown>;
  before(async () => {
    service = await startService();
    for (const who of ['juriste', 'assistant', 'validator'] as const) await service.call(who, 'GET', '/api/me');
  });
  beforeEach(async () => {
    body = await creation(service, 'numbers', 'Cèdre');
  });
  after(() => service.stop());
  const count = () => service.db.bare.prepare('SELECT count(*) FROM CaseNumber').pluck().get() as number;
  const post = (key: string, sent: unknown = body, who: 'juriste' | 'assistant' = 'juriste', path = '/api/numbers'): Promise<Answer> =>
    service.call(who, 'POST', path, sent, { 'Idempotency-Key': key });

  it('makes one row of the same intent sent twice at once, and answers alike', async () => {
    const [key, before, line] = [randomUUID(), count(), lastLine(service)];
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(key)));
    expect(answers.map(answer => answer.status)).to.deep.equal([201, 201, 201, 201, 201]);
    expect(new Set(answers.map(answer => answer.text)).size).to.equal(1);
    expect(count()).to.equal(before + 1);
    expect(linesAfter(service, line).filter(({ action }) => action === 'create')).to.have.lengthOf(1);
  });

  it('refuses the same key for another body, or for another address', async () => {
    const key = randomUUID();
    await post(key);
    const before = digest(service);
    for (const answer of [
      await post(key, { ...body, value: '26 999' }),
      await post(key, await creation(service, 'courts', 'Cèdre'), 'juriste', '/api/courts'),
    ]) {
      expect(answer.status).to.equal(422);
      expectRefusal(answer);
    }
    expect(digest(service)).to.equal(before);
  });

  it('keeps the keys of two people apart', async () => {
    const [key, before] = [randomUUID(), count()];
    const [one, other] = [await post(key), await post(key, body, 'assistant')];
    expect([one.status, other.status]).to.deep.equal([201, 201]);
    expect(one.body.id).to.not.equal(other.body.id);
    expect(count()).to.equal(before + 2);
  });

  it('forgets a key after 24 hours, not before', async () => {
    const [key, before] = [randomUUID(), count()];
    await post(key);
    const start = service.clock.now().getTime();
    const aged = (ms: number) => {
      const createdAt = new Date(start - ms).toISOString();
      return service.db.write(tx => tx.idempotencyKey.updateMany({ where: { key }, data: { createdAt } }));
    };
    await aged(24 * 3_600_000 - 60_000);
    await post(key);
    expect(count(), 'a minute before').to.equal(before + 1);
    await aged(24 * 3_600_000 + 60_000);
    expect((await post(key)).status).to.equal(201);
    expect(count(), 'a minute after').to.equal(before + 2);
  });

  it('keeps nothing of a refused intent: corrected, it goes through under its key', async () => {
    const key = randomUUID();
    expect((await post(key, { ...body, value: '' })).status).to.equal(400);
    expect((await post(key)).status).to.equal(201);
  });

  it('runs an action once, though its version has moved', async () => {
    const { id, version } = record(service, 'hearing Genêt 1');
    const path = `/api/hearings/${id}/report`;
    const [key, report] = [randomUUID(), { version, outcome: 'decision', isContradictory: false }];
    const [one, other] = [await post(key, report, 'juriste', path), await post(key, report, 'juriste', path)];
    expect([one.status, other.status, other.text]).to.deep.equal([200, 200, one.text]);
    expect(other.body.version).to.equal(version + 1);
  });

  it('refuses the same key and body for another row: an action done on one is not done on the other', async () => {
    const key = randomUUID();
    const ids = await Promise.all([1, 2].map(() => plantHearing(service, record(service, 'case Cèdre').id, 'Cèdre', '2026-11-20')));
    const report = { version: 1, outcome: 'decision', isContradictory: false };
    const answers = [];
    for (const id of ids) answers.push(await post(key, report, 'juriste', `/api/hearings/${id}/report`));
    expect(answers.map(({ status }) => status)).to.deep.equal([200, 422]);
    expectRefusal(answers[1]!);
    const outcomes = ids.map(id => service.db.bare.prepare('SELECT outcome FROM Hearing WHERE id = ?').pluck().get(id));
    expect(outcomes).to.deep.equal(['decision', null]);
  });

  it('throws away the keys older than 24 hours when one is added, whosever they are', async () => {
    const [old, recent] = [randomUUID(), randomUUID()];
    await post(old, body, 'assistant');
    await post(recent);
    const createdAt = new Date(service.clock.now().getTime() - 25 * 3_600_000).toISOString();
    await service.db.write(tx => tx.idempotencyKey.updateMany({ where: { key: old }, data: { createdAt } }));
    const kept = () => service.db.bare.prepare('SELECT key FROM IdempotencyKey WHERE key IN (?, ?)').pluck().all(old, recent);
    expect(kept()).to.have.members([old, recent]);
    await post(randomUUID());
    expect(kept()).to.deep.equal([recent]);
  });

  it('refuses an odd key', async () => {
    for (const key of ['x', 'x'.repeat(101), 'a b c d e f g', 'clé-accentu\u00e9e', '../../etc']) {
      const answer = await post(key);
      expect(answer.status, key).to.equal(400);
      expectRefusal(answer);
    }
  });

  it('stores no body: a keyed fingerprint only', () => {
    const hashes = service.db.bare.prepare('SELECT requestHash FROM IdempotencyKey').pluck().all() as string[];
    for (const hash of hashes) expect(hash).to.match(/^k\d+:[\w-]+$/);
  });
});
