import { expect } from 'chai';
import { digest, lastLine, linesAfter } from '../support/digest.ts';
import { record } from '../support/names.ts';
import { scenarios } from '../support/scenarios.ts';
import { type Service, startService, type Who } from '../support/service.ts';

const WHO: readonly Who[] = ['juriste', 'validator', 'assistant', 'lawyer', 'director'];
const search = (service: Service, who: Who, filter: unknown) => service.call(who, 'POST', '/api/cases/search', { filter, range: [0, 999] });
const totalOf = (answer: { headers: Headers }) => Number(answer.headers.get('content-range')?.split('/').pop());

describe('lists: named conditions and counts (X13)', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());

  for (const who of WHO)
    it(`counts for ${who} exactly the rows of the list each filter opens`, async () => {
      const me = await service.call(who, 'GET', '/api/me');
      const { scopes, fields } = me.body.resources.cases;
      const filters = [
        ...Object.keys(scopes).map(scope => ({ scope })),
        ...Object.keys(fields.stage.choices).map(stage => ({ stage, scope: 'open' })),
        ...Object.keys(fields.standing.choices).map(standing => ({ standing })),
        { scope: ['open', 'hearing_soon', 'not_joined'], stage: 'audience_tc' },
        { q: 'erable' },
      ];
      const of = filters.map((filter, rank) => ({ key: `f${rank}`, filter }));
      const answer = await service.call(who, 'POST', '/api/cases/tally', { filter: {}, of });
      expect(answer.status, answer.text).to.equal(200);
      for (const [rank, filter] of filters.entries()) {
        const listed = await search(service, who, filter);
        expect(listed.body.length, JSON.stringify(filter)).to.equal(totalOf(listed));
        expect(answer.body.totals[`f${rank}`], JSON.stringify(filter)).to.equal(listed.body.length);
      }
    });

  it('offers the direction no condition on what it does not read', async () => {
    const { body } = await service.call('director', 'GET', '/api/me');
    expect(Object.keys(body.resources.cases.scopes)).to.include('hearing_soon').and.not.include.members(['mine_next']);
    expect((await search(service, 'director', { scope: 'mine_next' })).status).to.equal(400);
  });

  it('means by « moins de 30 jours » today to the twenty-ninth day', async () => {
    const { body } = await search(service, 'juriste', { scope: 'hearing_soon' });
    const days = body.map((row: { nextHearingOn: string }) => row.nextHearingOn);
    expect(days).not.to.deep.equal([]);
    for (const on of days) expect(on >= '2026-11-23' && on < '2026-12-23', on).to.equal(true);
  });

  const BAD: [why: string, body: unknown][] = [
    ['an unknown condition', { of: [{ key: 'a', filter: { scope: 'everything' } }] }],
    ['a condition that is an object', { of: [{ key: 'a', filter: { scope: { not: 'open' } } }] }],
    ['an inherited name', { of: [{ key: 'a', filter: { scope: 'constructor' } }] }],
    ['a key that is no word', { of: [{ key: 'a b', filter: {} }] }],
    ['no counts', { filter: {} }],
    ['a filter through a relation', { of: [{ key: 'a', filter: { persons: { some: {} } } }] }],
    ['more than a hundred counts', { of: Array.from({ length: 101 }, (_one, rank) => ({ key: `k${rank}`, filter: {} })) }],
    ['an unknown criterion', { of: [], sort: ['id', 'ASC'] }],
  ];
  for (const [why, body] of BAD)
    it(`refuses ${why}`, async () => {
      const before = digest(service);
      expect((await service.call('juriste', 'POST', '/api/cases/tally', body)).status).to.equal(400);
      expect(digest(service)).to.equal(before);
    });

  it('counts for nobody without a role', async () => {
    expect((await service.call('admin', 'POST', '/api/cases/tally', { of: [] })).status).to.equal(403);
    expect((await service.call('nobody', 'POST', '/api/cases/tally', { of: [] })).status).to.equal(401);
  });
});

describe('cases: several at once', () => {
  let service: Service;
  before(async () => {
    service = await startService();
    await service.call('juriste', 'GET', '/api/me');
  });
  after(() => service.stop());
  const rows = (...names: string[]) => names.map(name => record(service, `case ${name}`));
  const entrust = (of: unknown, headers?: Record<string, string>) =>
    service.call('juriste', 'POST', '/api/cases/entrust', { responsibleId: record(service, 'user hugo').id, of }, headers);

  it('refuses all when one was changed meanwhile, is out of reach or is there twice; nothing has changed', async () => {
    const [dune, cedre] = rows('Dune', 'Cèdre');
    const [zenith] = rows('Zénith');
    const before = digest(service);
    const stale = await entrust([dune, { ...cedre, version: cedre!.version + 1 }]);
    expect([stale.status, stale.body.failed]).to.deep.equal([409, cedre!.id]);
    expect((await entrust([dune, zenith])).status).to.equal(404);
    expect((await entrust([dune, dune])).status).to.equal(400);
    expect((await entrust([])).status).to.equal(400);
    expect((await entrust(Array.from({ length: 201 }, () => dune))).status).to.equal(400);
    expect(digest(service)).to.equal(before);
  });

  it('changes all with one line of the journal each, and only those there are to change', async () => {
    const line = lastLine(service);
    const of = rows('Dune', 'Cèdre', 'Loire');
    const answer = await entrust(of, { 'Idempotency-Key': 'several-at-once' });
    expect(answer.status, answer.text).to.equal(200);
    expect(answer.body).to.deep.equal({ changed: 2 });
    const lines = linesAfter(service, line).filter(({ action }) => action === 'entrust');
    expect(lines).to.have.lengthOf(2);
    const again = await entrust(of, { 'Idempotency-Key': 'several-at-once' });
    expect(again.status).to.equal(200);
    expect(linesAfter(service, line).filter(({ action }) => action === 'entrust')).to.have.lengthOf(2);
  });

  it('changes the lawyer of several: one mandate ends, another begins, and nothing at all when one objects', async () => {
    const lawyerId = record(service, 'lawyer Fabre').id;
    const change = (of: unknown, more = {}) => service.call('juriste', 'POST', '/api/cases/changeLawyer', { lawyerId, of, ...more });
    const before = digest(service);
    const [dune] = rows('Dune');
    expect((await change([dune, { id: rows('Cèdre')[0]!.id, version: 999 }])).status).to.equal(409);
    expect(digest(service)).to.equal(before);
    const answer = await change(rows('Dune', 'Cèdre', 'Filaos'));
    expect(answer.body, answer.text).to.deep.equal({ changed: 2 });
    const { body } = await service.call('juriste', 'POST', '/api/cases/search', { filter: { leadLawyerId: lawyerId, q: 'dune' } });
    expect(body.map((row: { codeName: string }) => row.codeName)).to.deep.equal(['Dune']);
  });
});

const own = { list: 'cases', name: 'TC à constituer', filter: '{"stage":"audience_tc","scope":["open","not_joined"]}' };

scenarios('saved-views', [
  { why: 'keeps a view', as: 'juriste', post: '', body: own, status: 201, shows: { ...own, sharedWith: null, isRemoved: false } },
  { why: 'shows it to nobody else', as: 'validator', get: '', status: 200, also: (_service, { body }) => expect(body).to.deep.equal([]) },
  {
    why: 'refuses a filter its list does not know',
    as: 'juriste',
    post: '',
    body: { ...own, filter: '{"narrative":"x"}' },
    status: 400,
    says: ['filter'],
    leaves: 'nothing',
  },
  {
    why: 'refuses what is no JSON',
    as: 'juriste',
    post: '',
    body: { ...own, filter: '{' },
    status: 400,
    says: ['filter'],
    leaves: 'nothing',
  },
  {
    why: 'refuses an order its list does not know',
    as: 'juriste',
    post: '',
    body: { ...own, sort: '["narrative","ASC"]' },
    status: 400,
    says: ['sort'],
    leaves: 'nothing',
  },
  {
    why: 'refuses to share with the direction what it does not read',
    as: 'juriste',
    post: '',
    body: { ...own, filter: '{"scope":"mine_next"}', sharedWith: 'director' },
    status: 400,
    says: ['sharedWith'],
    leaves: 'nothing',
  },
  {
    why: 'shares a view with a role',
    as: 'juriste',
    post: '',
    body: { ...own, name: 'À constituer', sharedWith: 'juriste' },
    status: 201,
    shows: { sharedWith: 'juriste' },
  },
  { why: 'lets that role read it', as: 'validator', get: '', status: 200, shows: [{ name: 'À constituer' }] },
  { why: 'and no other', as: 'assistant', get: '', status: 200, also: (_service, { body }) => expect(body).to.deep.equal([]) },
  {
    why: 'lets its owner alone change it',
    as: 'validator',
    get: '',
    status: 200,
    also: async (service, { body: [view] }) => {
      const path = `/api/saved-views/${view.id}`;
      expect((await service.call('validator', 'PUT', path, { version: 1, name: 'Autre' })).status).to.equal(404);
      const removed = await service.call('juriste', 'PUT', path, { version: 1, isRemoved: true });
      expect([removed.status, removed.body.isRemoved]).to.deep.equal([200, true]);
      expect((await service.call('validator', 'GET', path)).status).to.equal(404);
      expect((await service.call('juriste', 'PUT', path, { version: 2, isRemoved: false })).status).to.equal(200);
    },
  },
]);

describe('preferences: of one person, strict, on the server', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());
  const put = (body: unknown, who: Who = 'juriste') => service.call(who, 'PUT', '/api/me/preferences', body);
  const kept = async (who: Who) => (await service.call(who, 'GET', '/api/me')).body.preferences;

  it('keeps them for who sets them alone', async () => {
    const wanted = {
      theme: 'dark',
      density: 'compact',
      hasSingleKeys: false,
      lists: { cases: { columns: ['stage', 'leadCourtId'], sort: ['openedOn', 'DESC'] } },
    };
    expect((await put(wanted)).status).to.equal(200);
    expect(await kept('juriste')).to.deep.equal(wanted);
    expect(await kept('validator')).to.deep.equal({});
  });

  for (const body of [
    null,
    [],
    'x',
    { theme: 'pink' },
    { odd: 1 },
    { lists: { persons: {} } },
    { lists: { cases: { columns: ['<b>'] } } },
    { lists: { cases: { columns: Array.from({ length: 31 }, () => 'stage') } } },
    { hasSingleKeys: 'no' },
    { lists: { cases: { sort: ['openedOn', 'UP'] } } },
  ])
    it(`refuses ${JSON.stringify(body).slice(0, 60)}`, async () => {
      const before = digest(service);
      expect((await put(body)).status).to.equal(400);
      expect(digest(service)).to.equal(before);
    });

  it('asks who it is first', async () => expect((await put({}, 'nobody')).status).to.equal(401));
});

describe('persons: searched by their real name', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());
  const ask = (who: Who, name: string) => service.call(who, 'POST', '/api/persons/searchName', { name });

  it('gives pseudonyms and no name, and the journal has the act and not the text', async () => {
    await service.call('juriste', 'GET', '/api/me');
    const line = lastLine(service);
    const { status, body, text } = await ask('juriste', 'manon dufresne fictive');
    expect(status).to.equal(200);
    expect(body.map((row: { pseudonym: string; codeName: string }) => [row.pseudonym, row.codeName])).to.deep.equal([
      ['Capucine', 'Érable'],
    ]);
    expect(text).not.to.match(/dufresne|manon/i);
    const lines = linesAfter(service, line);
    expect(lines.map(({ action }) => action)).to.deep.equal(['searchName']);
    expect(JSON.stringify(lines)).not.to.match(/dufresne|manon/i);
  });

  it('finds for a lawyer in her cases alone, for the direction nowhere', async () => {
    expect((await ask('lawyer', 'Dufresne-Fictive')).body).to.have.lengthOf(1);
    const foreign = record(service, 'case Filaos').id;
    const all = (await ask('lawyer', 'Essai-Inventé')).body;
    expect(all.filter((row: { caseId: string }) => row.caseId === foreign)).to.deep.equal([]);
    expect((await ask('director', 'Dufresne-Fictive')).status).to.equal(403);
  });

  it('stops at sixty an hour', async () => {
    for (let done = 0; done < 59; done++) await ask('juriste', 'Personne');
    expect((await ask('juriste', 'Personne')).status).to.equal(429);
  });
});
