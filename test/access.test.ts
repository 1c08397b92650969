import { expect } from 'chai';
import { resources } from '../server/resources/index.ts';
import { type Route, routesOf } from '../server/rest/routes.ts';
import { actionBody, COLLECTIVE, creation } from './support/bodies.ts';
import { digest, lastLine, linesAfter } from './support/digest.ts';
import { MISSING, record } from './support/names.ts';
import { plant, plantCase } from './support/plant.ts';
import { plantDocument } from './support/plantFiles.ts';
import { invitedLawyer } from './support/plantPeople.ts';
import { expectRefusal } from './support/refusals.ts';
import { ASKERS, type Asker, AUTHORED, BELONGS, KNOWS, keysOf, MAY, SITUATIONS, type Situation } from './support/rights.ts';
import { type Answer, PEOPLE, type Service, startService } from './support/service.ts';

const ROUTES = routesOf(resources);
const WHERE = Object.keys(SITUATIONS) as Situation[];
const keyOf = ({ resource, kind, verb }: Route) => [resource.name, kind, verb].filter(Boolean).join(' ');
const readers = (resource: string) => MAY[`${resource} one`]!;

describe('access: every address for everybody (AUTHZ-01, 03, 05; AUTH-01)', () => {
  let service: Service;
  const shared = new Map<string, string>();
  before(async () => {
    service = await startService();
    for (const asker of ASKERS) await service.call(asker, 'GET', '/api/me');
    for (const { name } of resources)
      for (const situation of WHERE) shared.set(`${name} ${situation}`, await plant(service, name, SITUATIONS[situation]));
  });
  after(() => service.stop());

  it('has a line in rights.ts for each address, and no other', () => {
    expect(Object.keys(MAY)).to.have.members(ROUTES.map(keyOf));
    expect(Object.keys(BELONGS)).to.have.members(resources.map(resource => resource.name));
  });

  for (const route of ROUTES) {
    it(`${keyOf(route)}: nobody without a session`, async () => {
      const before = digest(service);
      const answer = await ask(service, 'nobody', route, shared.get(`${route.resource.name} own`)!, {});
      expect(answer.status).to.equal(401);
      expectRefusal(answer);
      expect(digest(service)).to.equal(before);
    });
    if (['list', 'search', 'tally'].includes(route.kind)) continue;
    for (const asker of ASKERS) it(`${keyOf(route)}: ${asker}`, () => visit(service, shared, route, asker));
  }
});

/** What is expected of one address, from rights.ts alone. */
function expected(route: Route, asker: Asker, situation: Situation): number {
  const name = route.resource.name;
  const isAllowed = MAY[keyOf(route)]!.includes(asker);
  if (route.kind === 'create' || route.kind === 'preview') {
    if (!isAllowed) return 403;
    if (!['everybody', 'private', 'self'].includes(BELONGS[name]!) && name !== 'cases' && !KNOWS[asker].includes(situation)) return 400;
    return route.kind === 'create' ? 201 : 200;
  }
  if (route.kind === 'question' || route.kind === 'figures') return isAllowed ? 200 : 403;
  if (!readers(name).includes(asker)) return 403;
  if (route.kind === 'bulk' && !isAllowed) return 403;
  if (!sees(name, asker, situation)) return 404;
  if (isAllowed && AUTHORED.has(keyOf(route)) && asker !== 'juriste') return 404;
  return isAllowed ? 200 : 403;
}

function sees(name: string, asker: Asker, situation: Situation): boolean {
  if (BELONGS[name] === 'everybody') return true;
  if (BELONGS[name] === 'private') return asker === 'juriste';
  if (BELONGS[name] === 'self') return asker !== 'lawyer' || situation === 'own';
  if (name === 'journal' && (asker === 'director' || asker === 'admin')) return true;
  return KNOWS[asker].includes(situation);
}

async function visit(service: Service, shared: Map<string, string>, route: Route, asker: Asker): Promise<void> {
  const name = route.resource.name;
  const isBulk = route.kind === 'bulk';
  const missing =
    route.path.includes(':id') || isBulk
      ? await ask(service, asker, route, MISSING, isBulk ? several(service, route, MISSING) : {})
      : undefined;
  // A validator differs from a juriste by the restricted list alone, and who never reads a resource is refused everywhere alike.
  const isRefused = !readers(name).includes(asker);
  const visited: readonly Situation[] = asker === 'validator' ? ['own', 'restricted'] : isRefused ? ['own', 'foreign'] : WHERE;
  for (const situation of visited) {
    const status = expected(route, asker, situation);
    const isWriting = status === 200 && (isBulk || route.kind === 'act' || route.kind === 'update');
    // Those who sign in for these tests keep their access.
    const isOfAccess = isWriting && name === 'lawyers' && route.kind === 'act';
    const id = isOfAccess
      ? await invitedLawyer(service)
      : isWriting
        ? await plant(service, name, SITUATIONS[situation])
        : shared.get(`${name} ${situation}`)!;
    if (isWriting && name === 'cases')
      await plantCase(service, id, {
        isClosed: route.verb === 'reopen',
        isRestricted: route.verb === 'lift' || situation === 'restricted',
      });
    const body = await bodyOf(service, route, id, SITUATIONS[situation]);
    const [before, line] = [digest(service), lastLine(service)];
    const answer = await ask(service, asker, route, id, body);
    const about = `${keyOf(route)} ${asker} ${situation}: ${answer.text.slice(0, 500)}`;
    expect(answer.status, about).to.equal(status);
    if (status >= 400) {
      expectRefusal(answer);
      expect(digest(service), `${about} changed something`).to.equal(before);
      expect(
        linesAfter(service, line).map(({ action }) => action),
        about,
      ).to.deep.equal(status === 400 ? [] : [`refused:${route.verb ?? route.kind}`]);
      if (status === 404) expect(answer.text).to.equal(missing!.text);
      if (status === 400) expect(answer.body.errors.caseId, about).to.equal('Choix inconnu.');
    } else if (
      ['one', 'create', 'update'].includes(route.kind) ||
      (route.kind === 'act' && route.resource.actions?.[route.verb!]?.replies !== 'result')
    )
      expect(Object.keys(answer.body), about).to.have.members(keysOf(name, asker, 'one') as string[]);
  }
  // The cases themselves are those of the demonstration: they are put back as they were.
  if (name === 'cases') for (const situation of visited) await plant(service, name, SITUATIONS[situation]);
  // A body that would be refused anyway tells nothing more of a record that is out of reach (AUTHZ-03).
  const hidden = WHERE.find(situation => expected(route, asker, situation) === 404);
  if (hidden && route.path.includes(':id') && route.method !== 'get') {
    const answer = await ask(service, asker, route, shared.get(`${name} ${hidden}`)!, { version: 1, codeName: 42, odd: true });
    expect(answer.status).to.equal(404);
    expect(answer.text).to.equal(missing!.text);
  }
}

async function bodyOf(service: Service, route: Route, id: string, codeName: string): Promise<unknown> {
  const { resource, kind, verb } = route;
  if (kind === 'create' || kind === 'preview') return creation(service, resource.name, codeName);
  if (kind === 'question') return COLLECTIVE[`${resource.name} ${verb}`]!(service);
  if (kind === 'bulk') return several(service, route, id);
  if (kind === 'update') return { version: versionOf(service, resource.model, id) };
  if (kind !== 'act' && kind !== 'previewAct') return undefined;
  if (resource.name === 'tasks' && verb === 'reopen')
    await service.db.write(tx => tx.task.updateMany({ where: { id }, data: { doneOn: '2026-11-20' } }));
  if (verb === 'restore')
    await service.db.write(tx => tx.exhibit.updateMany({ where: { id }, data: { number: 0, withdrawnOn: '2026-11-20' } }));
  if (verb === 'confirm' || verb === 'revert' || verb === 'prove')
    await service.db.write(async tx => {
      await tx.hearing.updateMany({ where: { id }, data: { outcome: 'decision', reportedAt: '2026-11-21T12:00:00.000Z' } });
      await tx.decision.updateMany({ where: { id }, data: { isConfirmed: false } });
      await tx.filing.updateMany({ where: { id }, data: { state: 'filed', mode: 'lrar', filedOn: '2026-11-23', noProofReason: 'Essai.' } });
    });
  const body = await actionBody(service, `${resource.name} ${verb}`);
  if (verb === 'prove')
    return { ...(body as object), proofDocumentId: await plantDocument(service, record(service, `case ${codeName}`).id) };
  return resource.name === 'cases' && verb === 'close' ? { ...body, endings: endings(service, id) } : body;
}

/** An end for each right of the case that closing it would lose. */
function endings({ db }: Service, caseId: string): object[] {
  const strict = db.bare.prepare(
    `SELECT id FROM Deadline WHERE caseId = ? AND deadlineClass = 'A' AND state IN ('to_validate', 'validated')`,
  );
  return (strict.pluck().all(caseId) as string[]).map(deadlineId => ({ deadlineId, how: 'abandoned', reason: 'Essai.' }));
}

/** The body of an act on several rows, for one of them. */
const several = (service: Service, { resource, verb }: Route, id: string) => ({
  ...COLLECTIVE[`${resource.name} ${verb}`]!(service),
  of: [{ id, version: id === MISSING ? 1 : versionOf(service, resource.model, id) }],
});

function versionOf(service: Service, model: string, id: string): number {
  const table = model[0]!.toUpperCase() + model.slice(1);
  const hasVersion = service.db.bare.prepare(`SELECT 1 FROM pragma_table_info(?) WHERE name = 'version'`).get(table);
  return hasVersion ? (service.db.bare.prepare(`SELECT version FROM "${table}" WHERE id = ?`).pluck().get(id) as number) : 1;
}

function ask(service: Service, who: Asker | 'nobody', route: Route, id: string, body: unknown): Promise<Answer> {
  const path = `/api${route.path.replace(':id', id)}`;
  return service.call(who, route.method.toUpperCase(), path, route.method === 'get' ? undefined : body);
}

// The cases each knows of, said once more in SQL, so that a list is compared with a count made another way.
const MINE = `EXISTS (SELECT 1 FROM Assignment a JOIN User u ON u.lawyerId = a.lawyerId WHERE a.caseId = c.id AND u.email LIKE 'ines%'
  AND a.fromOn <= '2026-11-23' AND coalesce(a.untilOn, '9999-12-31') >= '2026-11-23')`;
const CASES: Record<Asker, string> = {
  juriste: 'c.isRestricted = 0',
  validator: '1',
  assistant: 'c.isRestricted = 0',
  lawyer: `c.isRestricted = 0 AND ${MINE}`,
  director: 'c.isRestricted = 0',
  admin: '0',
};

/** The staff, who also know the association's own documents. */
const STAFF_ASKERS: ReadonlySet<Asker> = new Set(['juriste', 'validator', 'assistant']);

function recount(service: Service, name: string, table: string, asker: Asker): number {
  const all = `SELECT count(*) FROM "${table}" t`;
  const inCases = `EXISTS (SELECT 1 FROM "Case" c WHERE c.id = ${name === 'cases' ? 't.id' : 't.caseId'} AND ${CASES[asker]})`;
  const lawyer = `(SELECT lawyerId FROM User WHERE email LIKE 'ines%')`;
  const mine = asker === 'lawyer';
  const isMasked = name === 'journal' && (asker === 'director' || asker === 'admin');
  const condition =
    BELONGS[name] === 'everybody' || isMasked
      ? '1'
      : name === 'lawyers'
        ? mine
          ? `t.id = ${lawyer}`
          : '1'
        : name === 'absences'
          ? mine
            ? `t.lawyerId = ${lawyer}`
            : '1'
          : name === 'users'
            ? mine
              ? `t.email LIKE 'ines%' OR EXISTS (SELECT 1 FROM "Case" c WHERE c.responsibleId = t.id AND ${CASES.lawyer})`
              : '1'
            : BELONGS[name] === 'private'
              ? `t.${name === 'saved-views' ? 'ownerId' : 'userId'} = (SELECT id FROM User WHERE email = '${PEOPLE[asker]}')`
              : name === 'tasks' && mine
                ? `${inCases} AND t.ownerId = (SELECT id FROM User WHERE email LIKE 'ines%')`
                : name === 'assignments' && mine
                  ? `${inCases} AND t.lawyerId = ${lawyer}`
                  : name === 'documents' && STAFF_ASKERS.has(asker)
                    ? `(t.caseId IS NULL OR ${inCases})`
                    : inCases;
  return service.db.bare.prepare(`${all} WHERE ${condition}`).pluck().get() as number;
}

describe('access: lists (AUTHZ-09, 10, 11, 12, 14)', () => {
  let service: Service;
  before(async () => {
    service = await startService();
    for (const asker of ASKERS) await service.call(asker, 'GET', '/api/me');
    for (const { name } of resources) for (const situation of WHERE) await plant(service, name, SITUATIONS[situation]);
  });
  after(() => service.stop());
  const filtered = (asker: Asker, resource: string, filter: unknown) =>
    service.call(asker, 'GET', `/api/${resource}?range=[0,999]&filter=${encodeURIComponent(JSON.stringify(filter))}`);

  for (const resource of resources) {
    const name = resource.name;
    const table = resource.model[0]!.toUpperCase() + resource.model.slice(1);
    for (const asker of ASKERS)
      it(`${name} list: ${asker}`, async () => {
        const answer = await service.call(asker, 'GET', `/api/${name}?range=[0,999]`);
        if (!MAY[`${name} list`]!.includes(asker)) {
          expect(answer.status).to.equal(403);
          return expectRefusal(answer);
        }
        expect(answer.status).to.equal(200);
        const total = recount(service, name, table, asker);
        expect(answer.headers.get('content-range')).to.equal(`${name} ${total === 0 ? '*' : `0-${total - 1}`}/${total}`);
        expect(answer.body).to.have.lengthOf(total);
        for (const row of answer.body) expect(Object.keys(row)).to.have.members(keysOf(name, asker, 'list') as string[]);
      });

    it(`${name}: filters by own, foreign and missing ids give only one’s own`, async () => {
      if (['everybody', 'private'].includes(BELONGS[name]!) || !MAY[`${name} list`]!.includes('lawyer')) return;
      const own = await plant(service, name, SITUATIONS.own);
      const foreign = await plant(service, name, SITUATIONS.foreign);
      const together = await filtered('lawyer', name, { id: [own, foreign, MISSING] });
      const alone = await filtered('lawyer', name, { id: [own] });
      expect(together.text).to.equal(alone.text);
      expect(together.headers.get('content-range')).to.equal(`${name} 0-0/1`);
      const [outside, nothing] = [await filtered('lawyer', name, { id: [foreign] }), await filtered('lawyer', name, { id: [MISSING] })];
      expect([outside.text, outside.headers.get('content-range')]).to.deep.equal(['[]', `${name} */0`]);
      expect([nothing.text, nothing.headers.get('content-range')]).to.deep.equal(['[]', `${name} */0`]);
      if (!resource.filters.includes('caseId')) return;
      const children = await filtered('lawyer', name, { caseId: record(service, 'case Filaos').id });
      expect([children.text, children.headers.get('content-range')]).to.deep.equal(['[]', `${name} */0`]);
    });
  }

  it('refuses to enumerate ten thousand ids (AUTHZ-10)', async () => {
    for (const size of [101, 10_000]) {
      const answer = await filtered('lawyer', 'cases', { id: Array.from({ length: size }, () => MISSING) });
      expect(answer.status, String(size)).to.be.oneOf([400, 431]);
    }
  });

  it('finds a foreign reference no more than nonsense (AUTHZ-12)', async () => {
    const reference = service.db.bare.prepare(`SELECT reference FROM "Case" WHERE codeName = 'Filaos'`).pluck().get() as string;
    const nonsense = await filtered('lawyer', 'cases', { q: 'zzzzzz' });
    for (const q of [reference, 'Filaos', '26055000118', 'saint-denis']) {
      const answer = await filtered('lawyer', 'cases', { q });
      expect([answer.text, answer.headers.get('content-range')], q).to.deep.equal([nonsense.text, nonsense.headers.get('content-range')]);
    }
  });

  it('gives pickers nothing of the accounts (AUTHZ-14)', async () => {
    for (const asker of ASKERS) {
      const answer = await service.call(asker, 'GET', '/api/users');
      expect(answer.text, asker).not.to.match(/@|password|lastSeen|accessUntil|canValidate/i);
    }
  });
});
