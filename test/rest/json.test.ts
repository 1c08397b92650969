import { expect } from 'chai';
import { ApiError } from '../../server/rest/errors.ts';
import { parseStrictJson } from '../../server/rest/json.ts';
import { digest } from '../support/digest.ts';
import { expectRefusal } from '../support/refusals.ts';
import { type Service, startService } from '../support/service.ts';

const nested = (depth: number, open = '[', close = ']') => open.repeat(depth) + close.repeat(depth);

/** Why it is refused -> the bytes. */
const REFUSED: Readonly<Record<string, string>> = {
  'a key twice': '{"role":"lawyer","role":"admin"}',
  'a key twice, once escaped': '{"a":1,"\\u0061":2}',
  'a key twice, deep': '{"a":[{"b":1,"c":{"d":1,"d":2}}]}',
  'a prototype key': '{"__proto__":{"isAdmin":true}}',
  'a prototype key, escaped': '{"\\u005f_proto__":{}}',
  'a constructor key': '{"constructor":{"prototype":{"x":1}}}',
  'too many levels': nested(21),
  'twenty thousand levels': nested(20_000),
  'an infinite number': '{"a":1e400}',
  'a number a double would change': '{"a":9007199254740993}',
  'minus zero': '{"a":-0}',
  'NaN, which is not JSON': '{"a":NaN}',
  'a trailing comma': '{"a":1,}',
  'a comment': '{"a":1 /* b */}',
  'single quotes': "{'a':1}",
  'half a document': '{"a":',
  'two documents': '{} {}',
  'a raw control character': '{"a":"b\u0000c"}',
};

describe('rest: one strict reading of JSON (VAL-13, 17, 18; INJ-14)', () => {
  for (const [why, source] of Object.entries(REFUSED))
    it(`refuses ${why}`, () => {
      expect(() => parseStrictJson(source))
        .to.throw(ApiError)
        .with.property('code', 'bad_request');
    });

  for (const source of [
    '{}',
    '[]',
    '"x"',
    '1',
    '-1.5',
    'true',
    'null',
    '{"a":{"a":{"a":1}},"b":[{"a":1},{"a":2}]}',
    nested(20),
    '{"a":"\\"b\\": {,"}',
    '{"a\\"":1,"a":2}',
    '{"é":"\\u00e9","n":9007199254740991}',
  ])
    it(`reads ${source.slice(0, 40)} as everybody does`, () => {
      expect(parseStrictJson(source)).to.deep.equal(JSON.parse(source));
    });
});

describe('rest: bodies', () => {
  let service: Service;
  before(async () => {
    service = await startService();
    await service.call('juriste', 'GET', '/api/me');
  });
  after(() => service.stop());

  for (const [why, source] of Object.entries(REFUSED))
    it(`answers 400 to ${why}`, async () => {
      const before = digest(service);
      const answer = await service.call('juriste', 'POST', '/api/cases', source, { 'Content-Type': 'application/json' });
      expect(answer.status).to.equal(400);
      expectRefusal(answer);
      expect(digest(service)).to.equal(before);
      expect(({} as Record<string, unknown>).isAdmin).to.equal(undefined);
    });

  it('refuses what is not an object: nothing, a list, a text, null', async () => {
    for (const body of [undefined, '', '[]', '"x"', 'null', '1', '[{}]']) {
      const answer = await service.call('juriste', 'POST', '/api/courts', body);
      expect(answer.status, String(body)).to.be.oneOf([400]);
      expectRefusal(answer);
    }
  });

  it('cuts what is too large: 100 kB and one, a hundred thousand keys, a million items (VAL-19)', async () => {
    const keys = `{${Array.from({ length: 100_000 }, (_, index) => `"k${index}":1`).join(',')}}`;
    for (const body of [`{"name":"${'x'.repeat(102_401)}"}`, keys, `[${'0,'.repeat(1_000_000)}0]`]) {
      const answer = await service.call('juriste', 'POST', '/api/courts', body);
      expect(answer.status).to.equal(413);
      expectRefusal(answer);
    }
  });

  it('refuses a breadth of keys without naming them all', async () => {
    const body = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`k${index}`, 1]));
    const answer = await service.call('juriste', 'POST', '/api/courts', body);
    expect(answer.status).to.equal(400);
    expectRefusal(answer);
  });

  it('refuses the writes of an ORM in a body (INJ-15)', async () => {
    const before = digest(service);
    for (const odd of [
      { case: { connect: { id: 1 } } },
      { documents: { deleteMany: {} } },
      { caseId: { connect: { id: 1 } } },
      { caseId: { set: 'x' } },
    ]) {
      const answer = await service.call('juriste', 'POST', '/api/hearings', { heldOn: '2027-01-04', ...odd });
      expect(answer.status).to.equal(400);
      expectRefusal(answer);
      expect(answer.body.errors).to.have.property(Object.keys(odd)[0]!);
    }
    expect(digest(service)).to.equal(before);
  });
});
