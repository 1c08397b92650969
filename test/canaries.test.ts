import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'chai';
import { writeBackup } from '../server/cli/write-backup.ts';
import { CANARIES, leak, spellings } from './support/canaries.ts';
import { record, resolved } from './support/names.ts';
import { type Answer, type Service, startService, type Who } from './support/service.ts';

const FORMS = spellings();
const IDENTITY = ['lastName', 'firstName', 'bornOn', 'birthPlace', 'address', 'contact', 'safeContact'] as const;

describe('canaries: a name is nowhere outside its reveal (CRY-01, PRIV-10, 11)', () => {
  let service: Service;
  const replies: { about: string; text: string }[] = [];

  /** Sends, and keeps the whole reply; `isOpen` when it may hold what was sealed, for those who wrote it or asked: only its headers are then kept. */
  async function send(who: Who, method: string, path: string, body?: unknown, isOpen = false): Promise<Answer> {
    const answer = await service.call(who, method, `/api${resolved(service, path)}`, resolved(service, body));
    const headers = [...answer.headers].map(pair => pair.join(': ')).join('\n');
    replies.push({ about: `${who} ${method} ${path}`, text: isOpen ? headers : `${headers}\n${answer.text}` });
    return answer;
  }

  before(async function () {
    this.timeout(60_000);
    service = await startService();
    await live(send, service);
  });
  after(() => service.stop());

  it('knows its own spellings: each is found where it is planted', () => {
    for (const encode of ['utf8', 'utf16le'] as const)
      for (const text of [CANARIES.lastName, CANARIES.firstName.normalize('NFD'), CANARIES.defendant.toUpperCase()])
        expect(leak(Buffer.from(`x${text}y`, encode), FORMS), text).to.not.equal(null);
    for (const shift of ['', 'a', 'ab', 'abc'])
      expect(leak(Buffer.from(Buffer.from(`${shift}${CANARIES.lastName} et la suite`).toString('base64')), FORMS)).to.not.equal(null);
    expect(leak(Buffer.from(Buffer.from(CANARIES.lastName).toString('hex')), FORMS)).to.not.equal(null);
    expect(leak(Buffer.from('Une phrase ordinaire, avec Capucine et Érable.'), FORMS)).to.equal(null);
  });

  it('was revealed and written in the letter: the canaries are really there', async () => {
    const { body } = await send('juriste', 'POST', '/persons/{person Cèdre Topaze}/reveal', { reason: 'acte' }, true);
    for (const field of IDENTITY) expect(body.identity[field], field).to.equal(CANARIES[field]);
    expect(service.db.bare.prepare('SELECT count(*) FROM Filing').pluck().get()).to.equal(1);
  });

  it('in no reply, no header, no title of a file to download', () => {
    expect(replies.length).to.be.greaterThan(60);
    for (const { about, text } of replies) expect(leak(Buffer.from(text), FORMS), about).to.equal(null);
  });

  it('in no line of the log', () => {
    expect(service.logged.some(line => line.includes('failure'))).to.equal(true);
    expect(leak(Buffer.from(service.logged.join('\n')), FORMS)).to.equal(null);
  });

  it('in no row of the journal nor of any table', () => {
    const tables = service.db.bare.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).pluck().all() as string[];
    for (const table of tables) {
      const text = service.db.bare
        .prepare(`SELECT * FROM "${table}"`)
        .all()
        .map(row => Object.values(row as object).join('\n'))
        .join('\n');
      expect(leak(Buffer.from(text), FORMS), table).to.equal(null);
    }
  });

  it('in no file, by name or content: database, -wal, documents, backup', () => {
    const files = (
      readdirSync(service.dir, { recursive: true, withFileTypes: true }) as { isFile(): boolean; name: string; parentPath: string }[]
    ).filter(entry => entry.isFile());
    const names = files.map(({ name, parentPath }) => join(parentPath, name));
    expect(names.some(name => name.endsWith('app.db-wal'))).to.equal(true);
    expect(names.some(name => name.endsWith('.backup'))).to.equal(true);
    expect(names.some(name => /\/files\/[0-9a-f]{32}$/.test(name))).to.equal(true);
    for (const name of names) {
      expect(leak(Buffer.from(name), FORMS)).to.equal(null);
      expect(leak(readFileSync(name), FORMS), name).to.equal(null);
    }
  });

  it('nor in what was erased: pages freed by a change', async () => {
    await send('juriste', 'POST', '/persons/{person Cèdre Topaze}/identify', {
      version: '{version of person Cèdre Topaze}',
      lastName: 'Autre-Inventé',
      firstName: 'Ada',
    });
    await service.db.write(async tx => void (await tx.$executeRaw`DELETE FROM IdentityKey WHERE 1 = 0`));
    for (const name of readdirSync(service.dir).filter(file => file.startsWith('app.db')))
      expect(leak(readFileSync(join(service.dir, name)), FORMS), name).to.equal(null);
  });
});

type Send = (who: Who, method: string, path: string, body?: unknown, isOpen?: boolean) => Promise<Answer>;

/** A day of work with the canaries, refusals and failures included. */
async function live(send: Send, service: Service): Promise<void> {
  const done = async (answer: Promise<Answer>, ...statuses: number[]) => {
    const { status, text } = await answer;
    expect(statuses, text.slice(0, 300)).to.include(status);
  };
  const victim = '/persons/{person Cèdre Topaze}';
  const identity = Object.fromEntries(IDENTITY.map(field => [field, CANARIES[field]]));
  const [firstName, lastName] = CANARIES.defendant.split(' ');
  await done(send('juriste', 'POST', `${victim}/identify`, { version: 1, ...identity }), 200);
  await done(
    send('juriste', 'POST', '/persons/{person Cèdre Prévenu 1}/identify', { version: 1, firstName, lastName, bornOn: CANARIES.bornOn }),
    200,
  );
  await done(
    send(
      'juriste',
      'PUT',
      '/cases/{case Cèdre}',
      { version: '{version of case Cèdre}', narrative: CANARIES.narrative, maltreatment: CANARIES.maltreatment },
      true,
    ),
    200,
  );
  await done(
    send(
      'juriste',
      'POST',
      '/steps',
      { caseId: '{case Cèdre}', proceedingId: '{proceeding Cèdre}', kind: 'courrier', happenedOn: '2026-11-20', note: CANARIES.note },
      true,
    ),
    201,
  );
  await done(send('juriste', 'POST', `${victim}/reveal`, { reason: 'joindre' }, true), 200);
  const letter = {
    caseId: '{case Cèdre}',
    hearingId: '{hearing Cèdre 1}',
    kind: 'lettre_420_1',
    claimedMoralCents: 100_000,
    claimedCostsCents: 0,
  };
  // What one types is shown to oneself in the text of the act; the names of the case are not.
  await done(send('juriste', 'POST', '/filings/preview', { ...letter, maltreatment: 'Il exerçait sur elle une autorité de fait.' }), 200);
  await done(send('juriste', 'POST', '/filings', letter), 201);
  await done(send('juriste', 'GET', '/documents/{document Cèdre 1}/content', undefined, true), 200);
  await done(
    send(
      'lawyer',
      'POST',
      '/hearings/{hearing Érable 2}/report',
      { version: 1, outcome: 'decision', isContradictory: true, report: CANARIES.report },
      true,
    ),
    200,
  );
  await refusals(send, identity);
  await everything(send);
  await failure(send, service, identity);
  const config = { dataDir: service.dir, databaseFile: service.file, filesDir: join(service.dir, 'files') };
  await writeBackup(config, service.vault, service.clock.now());
}

/** Bad forms and searches that hold a name: neither their replies nor the log may say it again. */
async function refusals(send: Send, identity: object): Promise<void> {
  for (const bad of [
    { lastName: `${CANARIES.lastName}\u0000` },
    { bornOn: '2011-07-33' },
    { [CANARIES.lastName.toLowerCase()]: 'x' },
    { version: 99 },
  ])
    await send('juriste', 'POST', '/persons/{person Cèdre Topaze}/identify', { version: 2, ...identity, ...bad });
  for (const filter of [
    { q: CANARIES.lastName },
    { lastName: CANARIES.lastName },
    { pseudonym: CANARIES.lastName },
    { [CANARIES.lastName]: 1 },
  ])
    for (const resource of ['cases', 'persons'])
      await send('juriste', 'GET', `/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`);
  await send('juriste', 'GET', `/persons/${encodeURIComponent(CANARIES.lastName)}`);
  await send('director', 'POST', '/persons/{person Cèdre Topaze}/reveal', { reason: 'acte' });
  await send('nobody', 'POST', '/login', { email: CANARIES.contact, password: CANARIES.lastName });
  await send('juriste', 'POST', '/courts', `{"name":"${CANARIES.lastName}",`);
}

/** Every list and record, as everybody. */
async function everything(send: Send): Promise<void> {
  const lists = [
    'cases',
    'proceedings',
    'numbers',
    'persons',
    'counts',
    'hearings',
    'steps',
    'deadlines',
    'filings',
    'documents',
    'users',
    'journal',
  ];
  for (const who of ['juriste', 'assistant', 'lawyer', 'director', 'admin'] as const) {
    await send(who, 'GET', '/me');
    for (const resource of lists) await send(who, 'GET', `/${resource}?range=[0,999]`);
  }
  for (const who of ['juriste', 'director'] as const) await send(who, 'GET', '/persons/{person Cèdre Topaze}');
  await send('director', 'GET', '/cases/{case Cèdre}');
}

/** A failure of the machine in the middle of an identification. */
async function failure(send: Send, service: Service, identity: object): Promise<void> {
  const database = new Database(service.file);
  database.exec(`CREATE TRIGGER broken BEFORE UPDATE ON Identity BEGIN SELECT RAISE(ABORT, 'broken'); END`);
  const { version } = record(service, 'person Cèdre Topaze');
  const answer = await send('juriste', 'POST', '/persons/{person Cèdre Topaze}/identify', { ...identity, version });
  database.exec('DROP TRIGGER broken');
  database.close();
  expect(answer.status).to.equal(500);
}
