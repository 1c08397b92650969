import { expect } from 'chai';
import { resources } from '../../server/resources/index.ts';
import { digest } from '../support/digest.ts';
import { record } from '../support/names.ts';
import { expectRefusal } from '../support/refusals.ts';
import { ASKERS, keysOf, MAY, PROTECTED, WHOLE } from '../support/rights.ts';
import { type Service, startService, type Who } from '../support/service.ts';

describe('rest: list queries', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());

  const list = (who: Who, resource: string, query: Record<string, unknown>) => {
    const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
    const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, text(value)]));
    return service.call(who, 'GET', `/api/${resource}?${search}`);
  };
  const refused = async (who: Who, resource: string, query: Record<string, unknown>) => {
    const before = digest(service);
    const answer = await list(who, resource, query);
    expect(answer.status, JSON.stringify(query)).to.equal(400);
    expectRefusal(answer);
    expect(answer.headers.get('content-range')).to.equal(null);
    expect(digest(service)).to.equal(before);
  };

  const ODD_FILTERS: Readonly<Record<string, unknown>> = {
    'a relation (INJ-01)': { persons: { some: { pseudonym: { startsWith: 'A' } } } },
    'a relation that exists': { leadCourt: { name: 'x' } },
    'a logical operator (INJ-02)': { OR: [{ id: 'x' }, { narrative: { contains: 'viol' } }] },
    AND: { AND: [] },
    NOT: { NOT: { stage: 'enquete' } },
    'an operator on an allowed key (INJ-03)': { stage: { not: 'enquete' } },
    contains: { codeName: { contains: 'a' } },
    'a range on what has no order': { stage_gte: 'a' },
    'an unknown suffix': { openedOn_like: '2026' },
    'a hidden column (INJ-04)': { searchText: 'x' },
    'a protected text': { narrative: 'x' },
    'a hash': { passwordHash: 'x' },
    'a dotted path (INJ-05)': { 'persons.pseudonym': 'A' },
    'a prototype key (INJ-13)': '{"__proto__":{"role":"admin"}}',
    'a constructor key': '{"constructor":{"prototype":{"x":1}}}',
    toString: { toString: 'x' },
    hasOwnProperty: { hasOwnProperty: 'x' },
    'an unknown value': { stage: 'constructor' },
    'a wrong type': { stage: 3 },
    'an impossible day': { openedOn_gte: '2026-02-30' },
    'a list in a list': { stage: [['enquete']] },
    'a list of objects': { stage: [{ not: 'x' }] },
    'a text, not an object': '"x"',
    'a list, not an object': '[]',
    'nothing readable': '{',
    'four thousand characters': { q: 'x'.repeat(4000) },
    'a search that is not a text': { q: { contains: 'x' } },
    'a long search': { q: 'x'.repeat(201) },
  };
  for (const [why, filter] of Object.entries(ODD_FILTERS))
    it(`refuses a filter by ${why}`, async () => {
      for (const who of ['juriste', 'lawyer', 'director'] as const) await refused(who, 'cases', { filter });
      expect(({} as Record<string, unknown>).role).to.equal(undefined);
    });

  const ODD_SORTS: readonly unknown[] = [
    ...['narrative', 'searchText', 'passwordHash', '__proto__', 'constructor', 'persons._count', 'leadCourt.name', 'version', ''].map(
      field => [field, 'ASC'],
    ),
    ...[
      [{ persons: { _count: 'desc' } }, 'ASC'],
      ['openedOn'],
      ['openedOn', 'ASC', 'x'],
      ['openedOn', 'ASC; DROP TABLE x'],
      ['openedOn', 'asc'],
    ],
    ...[{ id: 'asc' }, 'openedOn', null, 3, '[', []],
  ];
  for (const sort of ODD_SORTS) it(`refuses to sort by ${JSON.stringify(sort)} (INJ-06, 07)`, () => refused('juriste', 'cases', { sort }));

  const ODD_RANGES: readonly unknown[] = [
    ...[
      [-1, 10],
      [10, 5],
      [0, 1000],
      [0, 1e9],
      [0.5, 2],
      ['0', '24'],
      [0],
      [0, 1, 2],
      [null, null],
      {},
      'x',
      [[0], 1],
      [1e300, 1e301],
      '[0,',
      '[0,24]x',
    ],
  ];
  for (const range of ODD_RANGES) it(`refuses the range ${JSON.stringify(range)}`, () => refused('juriste', 'cases', { range }));

  it('refuses an unknown parameter and one given twice', async () => {
    await refused('juriste', 'cases', { embed: 'persons' });
    const twice = await service.call('juriste', 'GET', '/api/cases?range=[0,1]&range=[0,2]');
    expect(twice.status).to.equal(400);
    expectRefusal(twice);
  });

  it('gives an empty page far beyond the end, quickly and with the right total (VAL-22)', async () => {
    const answer = await list('juriste', 'cases', { range: [1_000_000, 1_000_024] });
    expect([answer.status, answer.text]).to.deep.equal([200, '[]']);
    expect(answer.headers.get('content-range')).to.equal('cases */11');
  });

  it('pages without losing or repeating a row', async () => {
    const seen: string[] = [];
    for (let first = 0; first < 11; first += 4) {
      const answer = await list('juriste', 'cases', { range: [first, first + 3], sort: ['sortName', 'ASC'] });
      expect(answer.headers.get('content-range')).to.equal(`cases ${first}-${Math.min(first + 3, 10)}/11`);
      seen.push(...answer.body.map((row: { codeName: string }) => row.codeName));
    }
    expect(seen).to.deep.equal(['Ajonc', 'Cèdre', 'Dune', 'Érable', 'Falaise', 'Filaos', 'Genêt', 'Loire', 'Menhir', 'Rivage', 'Sureau']);
    expect(
      (await list('juriste', 'cases', { sort: ['sortName', 'DESC'], range: [0, 10] })).body.map(
        (row: { codeName: string }) => row.codeName,
      ),
    ).to.deep.equal([...seen].reverse());
  });

  const FOUND: readonly [why: string, filter: unknown, names: readonly string[]][] = [
    ['equality', { standing: 'en_veille' }, ['Rivage']],
    ['several values', { standing: ['en_veille', 'definitif'] }, ['Falaise', 'Rivage']],
    ['no value at all', { standing: [] }, []],
    ['two conditions', { stage: 'information', standing: 'constituee' }, ['Ajonc']],
    ['a range of days', { openedOn_gte: '2026-10-20', openedOn_lte: '2026-11-23' }, ['Menhir', 'Sureau']],
    ['a name without its accents', { q: 'erable' }, ['Érable']],
    ['a name in capitals', { q: 'ÉRABLE' }, ['Érable']],
    ['a name in decomposed letters', { q: 'E\u0301rable' }, ['Érable']],
    ['two words in any order', { q: 'lille érable' }, ['Érable']],
    ['a fragment of a number', { q: '134 000' }, ['Érable']],
    ['a number without its spaces', { q: '26134000217' }, ['Érable']],
    ['a number with other punctuation', { q: '26/134-000217' }, ['Érable']],
    ['a reference', { q: 'ape-2025-0042' }, ['Dune']],
    ['a victim’s name: nothing', { q: 'Dufresne' }, []],
    ['a pseudonym: nothing, it is not in the search', { q: 'capucine' }, []],
    ['the syntax of a search engine (INJ-09)', { q: '" OR NEAR(' }, []],
    ['a wildcard', { q: '%' }, ['Ajonc', 'Cèdre', 'Dune', 'Érable', 'Falaise', 'Filaos', 'Genêt', 'Loire', 'Menhir', 'Rivage', 'Sureau']],
  ];
  for (const [why, filter, names] of FOUND)
    it(`finds by ${why}`, async () => {
      const answer = await list('juriste', 'cases', { filter, sort: ['sortName', 'ASC'] });
      expect(answer.status, answer.text).to.equal(200);
      expect(answer.body.map((row: { codeName: string }) => row.codeName)).to.deep.equal(names);
    });

  it('filters by null', async () => {
    const answer = await list('juriste', 'hearings', { filter: { outcome: null, caseId: record(service, 'case Érable').id } });
    expect(answer.body).to.have.lengthOf(1);
  });

  for (const { name } of resources)
    for (const who of ASKERS)
      it(`${name}: ${who} filters and sorts by nothing he does not read (INJ-31)`, async () => {
        if (!MAY[`${name} list`]!.includes(who)) return;
        const hidden = WHOLE[name]!.filter(key => !keysOf(name, who, 'one').includes(key) || PROTECTED[name]?.includes(key));
        for (const key of hidden) {
          for (const value of ['x', 1, true, null, '2026-01-01']) await refused(who, name, { filter: { [key]: value } });
          await refused(who, name, { sort: [key, 'ASC'] });
        }
      });
});
