import { expect } from 'chai';
import fc from 'fast-check';
import type { z } from 'zod';
import { resources } from '../server/resources/index.ts';
import { metaOf } from '../server/rest/fields.ts';
import type { Resource } from '../server/rest/resource.ts';
import { type Route, routesOf } from '../server/rest/routes.ts';
import { badValues, longest } from './support/badValues.ts';
import { actionBody, COLLECTIVE, creation } from './support/bodies.ts';
import { digest } from './support/digest.ts';
import { record } from './support/names.ts';
import { plant } from './support/plant.ts';
import { expectRefusal, expectSentence } from './support/refusals.ts';
import { MAY } from './support/rights.ts';
import { type Service, startService } from './support/service.ts';

const SEED = 20261123;
const WRITES = routesOf(resources).filter(({ method }) => method !== 'get');
const keyOf = ({ resource, kind, verb }: Route) => [resource.name, kind, verb].filter(Boolean).join(' ');
const OPEN = WRITES.filter(route => !['search', 'tally'].includes(route.kind) && MAY[keyOf(route)]?.includes('juriste'));

/** The fields an address takes, by its declaration. */
function shapeOf({ resource, kind, verb }: Route): Record<string, z.ZodType> {
  if (kind === 'bulk') return resource.bulks![verb!]!.input.shape as Record<string, z.ZodType>;
  if (kind === 'question') return resource.questions![verb!]!.input.shape as Record<string, z.ZodType>;
  if (verb) return resource.actions![verb]!.input.shape as Record<string, z.ZodType>;
  if (kind === 'preview') return (resource.create!.previewInput ?? resource.create!.input).shape as Record<string, z.ZodType>;
  if (kind === 'create' && resource.create) return resource.create.input.shape as Record<string, z.ZodType>;
  const written = Object.entries(resource.schema.shape).filter(([field]) => !resource.readonly.includes(field));
  return Object.fromEntries(written) as Record<string, z.ZodType>;
}

/** Every bad value at a creation or an action; one in three at a change or a preview, which read the same declarations. */
const chosen = (values: readonly unknown[], { kind }: Route) =>
  values.filter((_value, index) => kind === 'create' || kind === 'act' || index % 3 === 0);

/** What a change may never move: another sentence says so, at whatever value. */
const isFixed = ({ kind }: Route, resource: Resource, field: string) =>
  kind === 'update' && (field === resource.owner || Boolean(resource.fixed?.includes(field)));

interface Target {
  path: string;
  method: string;
  body: Record<string, unknown>;
}

async function targetOf(service: Service, route: Route): Promise<Target> {
  const isBulk = route.kind === 'bulk';
  const id = isBulk || route.path.includes(':id') ? await plant(service, route.resource.name, 'Cèdre') : '';
  const version = () =>
    service.db.bare
      .prepare(`SELECT version FROM "${route.resource.model[0]!.toUpperCase()}${route.resource.model.slice(1)}" WHERE id = ?`)
      .pluck()
      .get(id);
  const collective = COLLECTIVE[`${route.resource.name} ${route.verb}`]?.(service);
  const body = collective
    ? { ...collective, ...(isBulk ? { of: [{ id, version: version() }] } : {}) }
    : route.verb
      ? (await actionBody(service, `${route.resource.name} ${route.verb}`))!
      : route.kind === 'update'
        ? { version: version() }
        : await creation(service, route.resource.name, 'Cèdre');
  return { method: route.method.toUpperCase(), path: `/api${route.path.replace(':id', id)}`, body };
}

describe('attacks: bad input in every field (VAL-01, 06, 08, 11 to 15, 27; INJ-15, 24)', () => {
  let service: Service;
  before(async () => {
    service = await startService();
    await service.call('juriste', 'GET', '/api/me');
  });
  after(() => service.stop());
  const send = ({ method, path }: Target, body: unknown) => service.call('juriste', method, path, body);

  for (const route of OPEN)
    it(keyOf(route), async function () {
      this.timeout(30_000);
      const target = await targetOf(service, route);
      const foreign = [
        record(service, 'case Zénith').id,
        record(service, 'hearing Zénith 1').id,
        record(service, 'user nadia').id.replace(/.$/, last => (last === 'e' ? 'f' : 'e')),
      ];
      const before = digest(service);
      for (const [field, declared] of Object.entries(shapeOf(route)))
        for (const value of chosen(badValues(declared, foreign), route)) {
          const answer = await send(target, { ...target.body, [field]: value });
          const about = `${keyOf(route)} ${field} = ${JSON.stringify(value)?.slice(0, 60)}: ${answer.text.slice(0, 300)}`;
          expect(answer.status, about).to.equal(400);
          expectRefusal(answer);
          expect(answer.body.errors, about).to.have.property(field);
          expectSentence(answer.body.errors[field], about);
          if (isFixed(route, route.resource, field)) continue;
          if (typeof value === 'string' && value.length > 8 && metaOf(declared).kind !== 'day')
            expect(answer.text, about).not.to.contain(value);
        }
      for (const key of ['odd', 'Version', '__proto', 'case', 'persons', 'deleteMany', 'é', '$where', ' ']) {
        const answer = await send(target, { ...target.body, [key]: 'x' });
        expect(answer.status, key).to.equal(400);
        expectRefusal(answer);
      }
      for (const body of [`{"__proto__":{"isAdmin":true}}`, '[]', 'null', '"x"', '{"a":1,"a":2}', '[['.repeat(20_000)]) {
        const answer = await service.call('juriste', target.method, target.path, body);
        expect(answer.status, body.slice(0, 40)).to.equal(400);
        expectRefusal(answer);
      }
      const huge = await send(target, { ...target.body, odd: 'x'.repeat(1_048_576) });
      expect(huge.status).to.equal(413);
      expectRefusal(huge);
      expect(digest(service), 'something changed').to.equal(before);
      expect(({} as Record<string, unknown>).isAdmin).to.equal(undefined);
    });

  it('takes a text as long as it says, in letters of any writing (VAL-06)', async () => {
    for (const route of OPEN.filter(({ kind, resource }) => kind === 'update' && resource.name !== 'association')) {
      const target = await targetOf(service, route);
      const texts = Object.entries(shapeOf(route)).flatMap(([field, declared]) => {
        const value = longest(declared);
        return value === null ||
          ['timeZone', 'offence', 'value', 'codeName', 'communicatedTo', 'filter', 'sort'].includes(field) ||
          isFixed(route, route.resource, field)
          ? []
          : [[field, value] as const];
      });
      if (texts.length === 0) continue;
      const answer = await send(target, { ...target.body, ...Object.fromEntries(texts) });
      expect(answer.status, `${keyOf(route)} ${answer.text.slice(0, 300)}`).to.equal(200);
      for (const [field, value] of texts) expect(answer.body[field], field).to.equal(value);
    }
  });
});

describe(`attacks: any JSON at all (VAL-31, seed ${SEED})`, () => {
  let service: Service;
  before(async () => {
    service = await startService();
    for (const who of ['juriste', 'lawyer', 'director', 'admin'] as const) await service.call(who, 'GET', '/api/me');
  });
  after(() => service.stop());

  it('is never a failure of ours, and changes nothing when it is refused', async function () {
    this.timeout(60_000);
    const targets = new Map<string, Target>();
    for (const route of WRITES) {
      const name = `${route.resource.name} ${route.verb}`;
      const isKnown = !route.verb || COLLECTIVE[name] || (await actionBody(service, name));
      if (isKnown)
        targets.set(
          keyOf(route),
          await targetOf(service, route).catch(() => ({
            method: route.method.toUpperCase(),
            path: `/api${route.path.replace(':id', record(service, 'case Cèdre').id)}`,
            body: {},
          })),
        );
    }
    const valueFor = (value: unknown) => fc.oneof({ weight: 2, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.jsonValue() });
    const bodyFor = (route: Route) => {
      const known = targets.get(keyOf(route))!.body;
      const fields = Object.fromEntries(Object.keys(shapeOf(route)).map(field => [field, valueFor(known[field])]));
      return fc.oneof(fc.jsonValue(), fc.record({ ...fields, version: fc.oneof(fc.constant(1), fc.jsonValue()) }, { requiredKeys: [] }));
    };
    const request = fc
      .constantFrom(...WRITES)
      .chain(route => fc.tuple(fc.constant(route), bodyFor(route), fc.constantFrom('juriste', 'lawyer', 'director', 'admin' as const)));
    await fc.assert(
      fc.asyncProperty(request, async ([route, body, who]) => {
        const { method, path } = targets.get(keyOf(route))!;
        const before = digest(service);
        const answer = await service.call(who as 'juriste', method, path, JSON.stringify(body) ?? 'null');
        expect(answer.status, `${who} ${method} ${path} ${JSON.stringify(body)}: ${answer.text.slice(0, 300)}`).to.be.lessThan(500);
        if (answer.status < 400) return;
        expectRefusal(answer);
        expect(digest(service)).to.equal(before);
      }),
      { numRuns: 300, seed: SEED },
    );
  });
});
