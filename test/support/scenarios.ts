import { expect } from 'chai';
import { digest, lastLine, linesAfter } from './digest.ts';
import { resolved } from './names.ts';
import { expectRefusal } from './refusals.ts';
import { type Answer, type Service, startService, type Who } from './service.ts';

/** One sentence on what a resource does; `{case Érable}` in a path or a body stands for an id (names.ts). */
export interface Scenario {
  why: string;
  as: Who;
  /** Path below /api/<resource>, of the one verb given. */
  get?: string;
  post?: string;
  put?: string;
  body?: unknown;
  headers?: Record<string, string>;
  /** Day and hour at which it happens, when the clock must move. */
  at?: string;
  status: number;
  /** Fields whose refusal is said, with the sentence when it matters. */
  says?: readonly string[] | Readonly<Record<string, string | RegExp>>;
  /** What the body holds at least. */
  shows?: unknown;
  /** Texts the reply never holds. */
  hides?: readonly string[];
  /** Nothing of the database changes; a 403 or 404 is one line of the journal. */
  leaves?: 'nothing';
  /** What else must be true afterwards. */
  also?(service: Service, answer: Answer): unknown;
}

/** Runs a table of sentences against one resource, each line after the one above, on a service of its own. */
export function scenarios(resource: string, rows: readonly Scenario[]): void {
  describe(resource, () => {
    let service: Service;
    before(async () => {
      service = await startService();
    });
    after(() => service.stop());
    for (const row of rows) it(row.why, () => play(service, resource, row));
  });
}

/** Plays one sentence. */
export async function play(service: Service, resource: string, row: Scenario): Promise<Answer> {
  const [method, path] = (['get', 'post', 'put'] as const).flatMap(verb => (row[verb] === undefined ? [] : [verb, row[verb]]));
  if (method === undefined || path === undefined) throw new Error(`${row.why}: no verb`);
  if (row.at) service.clock.set(row.at);
  if (row.as !== 'nobody') await service.call(row.as, 'GET', '/api/me');
  const [before, line] = [digest(service), lastLine(service)];
  const url = `/api/${resource}${resolved(service, path)}`;
  const answer = await service.call(row.as, method.toUpperCase(), url, resolved(service, row.body), row.headers);
  expect(answer.status, answer.text.slice(0, 2000)).to.equal(row.status);
  if (answer.status >= 400) expectRefusal(answer);
  says(answer, row.says);
  if (row.shows !== undefined) expectHolds(answer.body, resolved(service, row.shows));
  for (const text of row.hides ?? []) expect(answer.text).not.to.contain(resolved(service, text));
  if (row.leaves) {
    expect(digest(service), 'something changed').to.equal(before);
    // A conflict shows the row as it stands now: its case is then opened, and the journal says so.
    const lines = linesAfter(service, line).filter(({ action }) => action !== 'open' || answer.status !== 409);
    const isJournaled = answer.status === 403 || answer.status === 404;
    expect(lines.map(({ action }) => action)).to.have.lengthOf(isJournaled ? 1 : 0);
    if (isJournaled) expect(lines[0]?.action).to.match(/^refused:/);
  }
  await row.also?.(service, answer);
  const isAsserted = [row.says, row.shows, row.also].some(assertion => assertion !== undefined);
  if (!isAsserted && ![401, 403, 404].includes(row.status)) expect(answer.text, 'a body nobody asserted').to.equal('');
  return answer;
}

function says(answer: Answer, expected: Scenario['says']): void {
  const { root: _root, ...errors } = answer.status >= 400 ? answer.body.errors : {};
  const fields = Array.isArray(expected) ? expected : Object.keys(expected ?? {});
  expect(Object.keys(errors), 'fields refused').to.have.members(fields);
  if (expected && !Array.isArray(expected))
    for (const [field, sentence] of Object.entries(expected))
      if (typeof sentence === 'string') expect(errors[field]).to.equal(sentence);
      else expect(errors[field]).to.match(sentence as RegExp);
}

/** Asserts that a value holds another: each key of an object, each item of a list, in order. */
export function expectHolds(actual: unknown, expected: unknown, path = 'body'): void {
  if (expected instanceof RegExp) return void expect(actual, path).to.match(expected);
  if (Array.isArray(expected)) {
    expect(actual, path).to.be.an('array').with.lengthOf(expected.length);
    expected.forEach((item, index) => {
      expectHolds((actual as unknown[])[index], item, `${path}[${index}]`);
    });
  } else if (typeof expected === 'object' && expected !== null) {
    expect(actual, path).to.be.an('object');
    for (const [key, item] of Object.entries(expected)) expectHolds((actual as Record<string, unknown>)[key], item, `${path}.${key}`);
  } else expect(actual, path).to.equal(expected);
}
