import Database from 'better-sqlite3';
import { expect } from 'chai';
import { v7 } from 'uuid';
import { z } from 'zod';
import { addDays } from '../server/law/days.ts';
import { resources } from '../server/resources/index.ts';
import { describe as described } from '../server/rest/describe.ts';
import { metaOf } from '../server/rest/fields.ts';
import { modelOf } from '../server/rest/model.ts';
import { readFilter } from '../server/rest/query.ts';
import type { CurrentUser, Resource, Where } from '../server/rest/resource.ts';
import { preparedRows, type Rows } from '../server/rest/rows.ts';
import { both } from '../server/rest/views.ts';
import { TEXTES } from '../templates/dictionary/textes.ts';
import { record } from './support/names.ts';
import { PEOPLE, type Service, startService } from './support/service.ts';
import { sources } from './support/sources.ts';

const TODAY = '2026-11-23';
const TYPES: Readonly<Record<string, string>> = { cents: 'Int', integer: 'Int', flag: 'Boolean' };
const tableOf = (resource: Resource) => resource.model[0]!.toUpperCase() + resource.model.slice(1);
const fieldsOf = (schema: z.ZodObject) => Object.entries(schema.shape) as [string, z.ZodType][];
const inputs = (resource: Resource) => [
  ...(resource.create ? [resource.create.input] : []),
  ...Object.values(resource.actions ?? {}).map(action => action.input),
];

describe('schema: declarations against the data model', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());

  for (const resource of resources) {
    it(`${resource.name}: each field is a column of its type, empty exactly when it may be`, () => {
      const columns = service.db.bare.pragma(`table_info("${tableOf(resource)}")`) as { name: string; notnull: number; pk: number }[];
      const { scalars } = modelOf(service.db, resource.model);
      for (const [field, schema] of fieldsOf(resource.schema)) {
        const column = columns.find(({ name }) => name === field);
        expect(column, `${resource.name}.${field} has no column`).to.not.equal(undefined);
        const kind = metaOf(schema).kind ?? 'text';
        expect(scalars.get(field), `${resource.name}.${field}`).to.equal(TYPES[kind] ?? 'String');
        expect(schema.isNullable(), `${resource.name}.${field} empty`).to.equal(column!.notnull === 0 && column!.pk === 0);
      }
    });

    it(`${resource.name}: names say what they hold, titles say it in French`, () => {
      expect(resource.schema.meta()?.title).to.match(/^\S.* \|\|\|\| \S/);
      for (const schema of [resource.schema, ...inputs(resource)])
        for (const [field, declared] of fieldsOf(schema)) {
          const { kind, title, choices, resource: to } = metaOf(declared);
          const about = `${resource.name}.${field}`;
          expect(title, about).to.match(/^[A-ZÀ-Ý0-9]/);
          expect(title, about).not.to.match(/['"]|\b(?:the|date of|name)\b/);
          // Free facts of filings carry the names under which templates print them.
          if (field in TEXTES) continue;
          if (kind === 'day') expect(field, about).to.match(/On$/);
          if (kind === 'instant') expect(field, about).to.match(/At$|^at$/);
          if (kind === 'time') expect(field, about).to.match(/Time$/);
          if (kind === 'month') expect(field, about).to.match(/Month$/);
          if (kind === 'cents') expect(field, about).to.match(/Cents$/);
          if (kind === 'flag') expect(field, about).to.match(/^(?:is|has|can)[A-Z]/);
          if (/On$/.test(field)) expect(kind, about).to.equal('day');
          if (/At$/.test(field)) expect(kind, about).to.equal('instant');
          if (/Cents$/.test(field)) expect(kind, about).to.equal('cents');
          if (kind === 'ref') {
            expect(field, about).to.match(/Id$/);
            expect(
              resources.map(one => one.name),
              about,
            ).to.include(to);
          }
          if (kind === 'refs') expect(field, about).to.match(/Ids$/);
          if (kind === 'choice') for (const label of Object.values(choices ?? {})) expect(label, about).to.match(/^\S/);
        }
    });
  }

  it('joins a relation `x` by its column `xId`, and leaves nothing to a cascade', () => {
    for (const { path, text } of sources(['prisma'], ['.prisma']))
      for (const [, name, field] of text.matchAll(/^\s+(\w+)\s+\w+\??\s+@relation\([^)]*fields: \[(\w+)\]/gm))
        expect(field, `${path} ${name}`).to.equal(`${name}Id`);
    for (const { path, text } of sources(['prisma'], ['.prisma'])) expect(text, path).not.to.match(/onDelete:\s*(?:Cascade|SetNull)/);
  });

  it('stores days as text, instants as text, amounts as whole numbers: no DateTime, no Float', () => {
    for (const { path, text } of sources(['prisma'], ['.prisma'])) expect(text, path).not.to.match(/\b(?:DateTime|Float|Decimal|Json)\b/);
  });

  it('lets nobody filter or sort by what he does not read, protected texts never (INJ-31)', () => {
    for (const resource of resources) {
      for (const field of [...resource.filters, ...resource.sorts, ...(resource.views ? Object.values(resource.views).flat() : [])])
        expect(resource.fields, resource.name).to.include(field);
      for (const field of resource.protectedFields) expect([...resource.filters, ...resource.sorts], resource.name).not.to.include(field);
      for (const column of [...(resource.search ?? []), ...Object.values(resource.searchBy ?? {}).flatMap(columns => columns ?? [])])
        expect(column, resource.name).to.match(/^(?:searchText|sortName|normalized)$/);
    }
  });

  it('describes every field to the admin with its title', async () => {
    for (const [name, { fields, singular, plural }] of Object.entries(described(resources, await userOf(service, 'juriste'), TODAY))) {
      expect([singular, plural], name).to.satisfy((titles: string[]) => titles.every(Boolean));
      for (const [field, { title }] of Object.entries(fields)) expect(title, `${name}.${field}`).to.not.equal('');
    }
  });
});

async function userOf(service: Service, who: keyof typeof PEOPLE): Promise<CurrentUser> {
  const user = await service.db.read.user.findUniqueOrThrow({ where: { email: PEOPLE[who] } });
  return user as CurrentUser;
}

describe('schema: prepared reads are those of Prisma', () => {
  let service: Service;
  let rows: Rows;
  before(async () => {
    service = await startService();
    rows = preparedRows(service.db);
  });
  after(() => service.stop());

  for (const resource of resources)
    for (const who of ['juriste', 'validator', 'assistant', 'lawyer', 'director', 'admin'] as const)
      it(`${resource.name}: ${who}`, async () => {
        const verdict = resource.access.read(await userOf(service, who), TODAY);
        if (verdict === false) return;
        const where: Where = verdict === true ? {} : verdict;
        const [field, way] = resource.defaultSort;
        const orderBy = field === 'id' ? [[field, way] as const] : [[field, way] as const, ['id', way] as const];
        const model = (
          service.db.read as unknown as Record<
            string,
            { findMany(query: object): Promise<object[]>; count(query: object): Promise<number> }
          >
        )[resource.model]!;
        const select = Object.fromEntries(resource.fields.map(name => [name, true]));
        const wanted = await model.findMany({
          where,
          select,
          orderBy: orderBy.map(([name, direction]) => ({ [name]: direction.toLowerCase() })),
          skip: 1,
          take: 20,
        });
        expect(rows.many({ model: resource.model, where, select: resource.fields, orderBy, skip: 1, take: 20 })).to.deep.equal(wanted);
        expect(rows.count(resource.model, where)).to.equal(await model.count({ where }));
      });

  it('counts anew after each commit', async () => {
    const before = rows.count('court', {});
    await service.db.write(tx =>
      tx.court.create({ data: { kind: 'tribunal_judiciaire', name: 'Un de plus', seat: 'Ici', searchText: 'un de plus' } }),
    );
    expect(rows.count('court', {})).to.equal(before + 1);
  });

  it('takes no condition it does not understand', () => {
    for (const where of [{ codeName: { startsWith: 'A' } }, { nothing: 1 }, { codeName: { gt: 1, mode: 'insensitive' } }])
      expect(() => rows.many({ model: 'case', where, select: ['id'] }), JSON.stringify(where)).to.throw();
  });
});

const CASES = 3000;

/** Fills a database with the demonstration's first case three thousand times over, each with two hearings and two deadlines. */
function multiply(service: Service): void {
  const database = new Database(service.file);
  const copy = (table: string, row: Record<string, unknown>, changed: Record<string, unknown>) => {
    const whole = { ...row, id: v7(), ...changed };
    const keys = Object.keys(whole);
    database
      .prepare(`INSERT INTO "${table}" (${keys.map(key => `"${key}"`).join(',')}) VALUES (${keys.map(() => '?').join(',')})`)
      .run(...Object.values(whole));
    return whole.id as string;
  };
  const first = (table: string) => database.prepare(`SELECT * FROM "${table}" LIMIT 1`).get() as Record<string, unknown>;
  const [dossier, hearing, deadline, number] = ['Case', 'Hearing', 'Deadline', 'CaseNumber'].map(first) as [
    Record<string, unknown>,
    ...Record<string, unknown>[],
  ];
  const stages = ['audience_tc', 'information', 'enquete', 'signalement'];
  const users = database.prepare('SELECT id FROM User').pluck().all();
  const courts = database.prepare('SELECT id FROM Court').pluck().all();
  database.transaction(() => {
    for (let rank = 0; rank < CASES; rank++) {
      const on = addDays(TODAY, (rank * 7) % 700);
      const caseId = copy('Case', dossier, {
        ...{
          reference: `X-${rank}`,
          sortName: `nom ${rank % 997}`,
          stage: stages[rank % 4],
          nextStepOrder: `${on}a`,
          nextStepOn: on,
          openedOn: on,
        },
        ...{ standing: ['a_qualifier', 'constituee', 'en_veille'][rank % 3], offenceCategory: ['pimping', 'rape', 'other'][rank % 3] },
        ...{ responsibleId: users[rank % users.length], leadCourtId: courts[rank % courts.length] },
      });
      copy('CaseNumber', number!, { caseId });
      for (const days of [0, 40]) {
        const heldOn = addDays(on, days);
        copy('Hearing', hearing!, { caseId, heldOn, previousId: null, outcome: rank % 2 ? 'decision' : null });
        copy('Deadline', deadline!, { caseId, factId: v7(), lastUsefulOn: heldOn, state: ['to_validate', 'done'][rank % 2] });
      }
    }
  })();
  database.exec('ANALYZE');
  database.close();
}

describe('schema: an index for each list', () => {
  let service: Service;
  let rows: Rows;
  const VALUES: Readonly<Record<string, unknown>> = {
    stage: 'information',
    standing: 'constituee',
    offenceCategory: 'rape',
    state: 'to_validate',
    deadlineClass: 'A',
    outcome: null,
    reportedAt: null,
    confirmedAt: null,
    nextStepKind: 'deadline',
  };
  before(async function () {
    this.timeout(120_000);
    service = await startService();
    multiply(service);
    rows = preparedRows(service.db);
  });
  after(() => service.stop());

  /** The hearings of thirty days, like one day's, are few, and so are the dates nobody has checked yet. */
  const FEW: ReadonlySet<string> = new Set(['hearing_soon', 'to_validate', 'validation_late']);

  async function planOf(resource: (typeof resources)[number], filter: object): Promise<string[]> {
    const user = await userOf(service, 'juriste');
    const where = both(resource.access.read(user, TODAY) as Where, readFilter(resource, user, TODAY, filter));
    const [field, way] = resource.defaultSort;
    const order = [field, 'id'].map(name => [name, way] as const);
    const { sql, parameters } = rows.statement({
      model: resource.model,
      where,
      select: resource.fields,
      orderBy: order,
      skip: 0,
      take: 25,
    });
    const plan = service.db.bare.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters) as { detail: string }[];
    return plan.map(({ detail }) => detail);
  }

  for (const resource of resources.filter(({ name }) => ['cases', 'hearings', 'deadlines'].includes(name))) {
    for (const filter of [null, ...resource.filters])
      it(`${resource.name} by ${filter ?? 'nothing'}`, async () => {
        const plan = await planOf(
          resource,
          filter === null ? {} : { [filter]: filter in VALUES ? VALUES[filter] : idOrDay(service, filter) },
        );
        expect(plan.join('\n')).not.to.match(/^SCAN t\d+$/m);
        // One day's rows are few: sorting them costs less than an index for each pair of a day and an order.
        const isDay = metaOf(resource.schema.shape[filter ?? ''] ?? z.string()).kind === 'day';
        if (!isDay) expect(plan.join('\n')).not.to.contain('TEMP B-TREE FOR ORDER BY');
      });
    // As the screen asks them: a named condition alone, and among the open cases.
    const names = Object.keys(resource.scopes ?? {});
    for (const scope of names.flatMap(name => (name === 'open' || !names.includes('open') ? [[name]] : [[name], ['open', name]])))
      it(`${resource.name} by ${scope.join(' and ')}`, async () => {
        const plan = await planOf(resource, { scope });
        expect(plan.join('\n')).not.to.match(/^SCAN t\d+$/m);
        if (!scope.some(name => FEW.has(name))) expect(plan.join('\n')).not.to.contain('TEMP B-TREE FOR ORDER BY');
      });
  }
});

function idOrDay(service: Service, filter: string): string {
  if (['responsibleId', 'nextStepOwnerId'].includes(filter)) return record(service, 'user claire').id;
  if (filter === 'leadLawyerId') return record(service, 'lawyer Garnier').id;
  if (filter === 'leadCourtId') return record(service, 'court Lille').id;
  return filter === 'caseId' ? record(service, 'case Dune').id : addDays(TODAY, 70);
}
