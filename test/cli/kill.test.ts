import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'chai';
import { DEMO_PASSWORD } from '../../prisma/demo/accounts.ts';
import { soundness } from '../../server/cli/soundness.ts';
import { openVault } from '../../server/vault/index.ts';
import { makeDataFolder } from '../support/data-folder.ts';
import { type Running, startProgram, stopAll, temporaryFolder } from '../support/processes.ts';

const UUID = /^[0-9a-f-]{36}$/;
const WRITERS = 8;

/** What is killed: starts, answers the id of each confirmed write, and can be asked for nothing else. */
interface Victim {
  start(confirm: (id: string) => void): Promise<Running>;
}

describe('kill -9 during writes (D01)', function () {
  this.timeout(300_000);
  const folder = temporaryFolder();
  after(() => {
    stopAll();
    folder.remove();
  });

  it('loses no confirmed write and leaves none half done, over 40 kills of the queue of writes', async () => {
    const { dataDir } = await makeDataFolder(join(folder.dir, 'queue'));
    await drill(dataDir, 40, {
      async start(confirm) {
        const writer = startProgram('test/support/writer.ts', [dataDir], {}, line => UUID.test(line) && confirm(line));
        await writer.line(UUID); // the first write pays for what the process has to load
        return writer;
      },
    });
  });

  it('loses no case that the server answered 201 for, over 5 kills of the server itself', async () => {
    const dataDir = join(folder.dir, 'server');
    let cookie = '';
    await drill(dataDir, 5, {
      async start(confirm) {
        const server = startProgram('server/main.ts', [], { DATA_DIR: dataDir, PORT: '0' });
        const url = /http:\S+/.exec(await server.line(/est prêt/))![0];
        cookie ||= await signIn(url); // the session outlives the server
        const open = await caseOpener(url, cookie, confirm);
        await open(); // the first request pays for what the process has to load
        for (let index = 0; index < WRITERS; index += 1) void openUntilGone(open);
        return server;
      },
    });
  });
});

/** Kills it again and again at no chosen point, and looks each time at what the disk holds. */
async function drill(dataDir: string, cycles: number, victim: Victim): Promise<void> {
  const file = join(dataDir, 'app.db');
  const confirmed = new Set<string>();
  for (let cycle = 1; cycle <= cycles; cycle += 1) {
    const running = await victim.start(id => confirmed.add(id));
    await new Promise(resolve => setTimeout(resolve, 30 + Math.random() * 120));
    await running.end('SIGKILL');
    expect(flaws(file, confirmed), `after kill ${cycle}`).to.deep.equal({ lost: [], half: [], integrity: 'ok' });
  }
  expect(confirmed.size, 'writes confirmed').to.be.above(cycles);
  const vault = openVault({ key: null, keyFile: join(dataDir, 'key'), filesDir: join(dataDir, 'files') }, { create: false });
  expect(soundness(file, vault).cases).to.be.at.least(confirmed.size);
}

/** `half`: a case opened without its line in the journal, or the line without the case. */
function flaws(file: string, confirmed: Set<string>): { lost: string[]; half: string[]; integrity: unknown } {
  const database = new Database(file);
  try {
    const ids = (sql: string) => new Set(database.prepare<[], string>(sql).pluck().all());
    const cases = ids('SELECT id FROM "Case"');
    const lines = ids(`SELECT "recordId" FROM "JournalEntry" WHERE resource = 'cases' AND action = 'create'`);
    return {
      lost: [...confirmed].filter(id => !cases.has(id) || !lines.has(id)),
      half: [...ids(`SELECT id FROM "Case" WHERE "codeName" LIKE 'Essai%'`)]
        .filter(id => !lines.has(id))
        .concat([...lines].filter(id => !cases.has(id))),
      integrity: database.pragma('integrity_check', { simple: true }),
    };
  } finally {
    database.close();
  }
}

async function signIn(url: string): Promise<string> {
  const answer = await send(`${url}/api/login`, '', { email: 'claire.morel@example.org', password: DEMO_PASSWORD });
  return answer.headers.get('set-cookie')!.split(';')[0]!;
}

async function openUntilGone(open: () => Promise<void>): Promise<void> {
  for (;;)
    try {
      await open();
    } catch {
      return; // the server is gone
    }
}

/** A function that opens one case and confirms its id once the server has answered 201. */
async function caseOpener(url: string, cookie: string, confirm: (id: string) => void): Promise<() => Promise<void>> {
  const first = async (resource: string, filter: object = {}) => {
    const answer = await fetch(`${url}/api/${resource}?range=[0,0]&filter=${encodeURIComponent(JSON.stringify(filter))}`, {
      headers: { Cookie: cookie },
    });
    return ((await answer.json()) as { id: string }[])[0]!.id;
  };
  const [courtId, responsibleId] = [await first('courts'), await first('users', { role: 'juriste' })];
  return async () => {
    const codeName = `Essai ${randomUUID()}`;
    const answer = await send(`${url}/api/cases`, cookie, {
      courtId,
      responsibleId,
      offence: '7875',
      stage: 'enquete',
      origin: 'other',
      codeName,
    });
    const text = await answer.text();
    if (answer.status !== 201) throw new Error(text);
    confirm((JSON.parse(text) as { id: string }).id);
  };
}

function send(url: string, cookie: string, body: object): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json', Cookie: cookie }, body: JSON.stringify(body) });
}
