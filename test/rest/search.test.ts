import { expect } from 'chai';
import { resources } from '../../server/resources/index.ts';
import { digest } from '../support/digest.ts';
import { expectRefusal } from '../support/refusals.ts';
import { type Service, startService, type Who } from '../support/service.ts';

const ASKERS: readonly Who[] = ['nobody', 'juriste', 'assistant', 'lawyer', 'director', 'admin'];
const SEARCHED = resources.filter(resource => resource.search);

describe('rest: the list asked in the body', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());

  for (const { name } of SEARCHED)
    for (const who of ASKERS)
      it(`gives ${who} the same ${name} as the list asked in the address`, async () => {
        const criteria = { filter: { q: 'l' }, range: [0, 2] };
        const address = Object.entries(criteria).map(([key, value]) => `${key}=${encodeURIComponent(JSON.stringify(value))}`);
        const listed = await service.call(who, 'GET', `/api/${name}?${address.join('&')}`);
        const searched = await service.call(who, 'POST', `/api/${name}/search`, criteria);
        expect(searched.status).to.equal(listed.status);
        expect(searched.body).to.deep.equal(listed.body);
        expect(searched.headers.get('content-range')).to.equal(listed.headers.get('content-range'));
      });

  const SOUGHT: readonly [who: Who, q: string, names: readonly string[]][] = [
    ['juriste', 'erable', ['Érable']],
    ['juriste', '134 000', ['Érable']],
    ['juriste', '26134000217', ['Érable']],
    ['director', 'Érable', ['Érable']],
    ['director', '134 000', []],
    ['director', '26134000217', []],
    ['director', '2613', []],
  ];
  for (const [who, q, names] of SOUGHT)
    it(`gives ${who} ${names.length ? names.join() : 'no case'} for « ${q} »: a search finds by nothing that is not read`, async () => {
      const criteria = { filter: { q } };
      const asked = encodeURIComponent(JSON.stringify(criteria.filter));
      for (const answer of [
        await service.call(who, 'GET', `/api/cases?filter=${asked}`),
        await service.call(who, 'POST', '/api/cases/search', criteria),
      ]) {
        expect(answer.status, answer.text).to.equal(200);
        expect(answer.body.map((row: { codeName: string }) => row.codeName)).to.deep.equal(names);
        expect(answer.headers.get('content-range')).to.match(new RegExp(`/${names.length}$`));
      }
    });

  const BAD: [why: string, body: unknown][] = [
    ['a list instead of criteria', []],
    ['a text', '"x"'],
    ['nothing', ''],
    ['an unknown criterion', { search: 'x' }],
    ['a filter that is a text', { filter: 'x' }],
    ['a filter through a relation', { filter: { persons: { some: { pseudonym: 'Capucine' } } } }],
    ['a filter on a protected text', { filter: { narrative: 'x' } }],
    ['an absurd range', { range: [0, 1_000_000] }],
    ['a sort by a field that is not offered', { sort: ['narrative', 'ASC'] }],
    ['a search that is not a text', { filter: { q: { contains: 'x' } } }],
  ];
  for (const [why, body] of BAD)
    it(`refuses ${why}`, async () => {
      const before = digest(service);
      const answer = await service.call('juriste', 'POST', '/api/cases/search', body);
      expect(answer.status).to.equal(400);
      expectRefusal(answer);
      expect(digest(service)).to.equal(before);
    });
});
