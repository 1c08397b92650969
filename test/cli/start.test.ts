import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'chai';
import { runProgram, startProgram, stopAll, temporaryFolder } from '../support/processes.ts';

const MAIN = 'server/main.ts';
const FIRST_USERS = {
  EMPTY: '1',
  ASSOCIATION_NAME: 'Association fictive',
  ASSOCIATION_SHORT_NAME: 'AF',
  ASSOCIATION_DECLARED_ON: '1990-01-02',
  JURISTE_NAME: 'Alix Fictif',
  JURISTE_EMAIL: 'alix@example.org',
  JURISTE_PASSWORD: 'granit-bleu-pluie',
  ADMIN_NAME: 'Sam Fictif',
  ADMIN_EMAIL: 'sam@example.org',
  ADMIN_PASSWORD: 'lanterne-sable-vent',
};

/** One French sentence, no stack, a failing exit. */
async function refusesToStart(env: Record<string, string>, says: RegExp): Promise<void> {
  const { code, stdout, stderr } = await runProgram(MAIN, [], { PORT: '0', ...env });
  expect(code, stderr).to.equal(1);
  expect(stdout).to.equal('');
  expect(stderr.trim().split('\n'), stderr).to.have.length(1);
  expect(stderr).to.match(says);
  expect(stderr).not.to.match(/\bat .*:\d+:\d+/);
}

describe('starting the service', function () {
  this.timeout(120_000);
  const folder = temporaryFolder();
  const dir = (name: string) => join(folder.dir, name);
  after(() => {
    stopAll();
    folder.remove();
  });

  it('fills an empty folder with the demonstration, then starts again on it, and a second server is refused meanwhile', async () => {
    const env = { DATA_DIR: dir('demo'), PORT: '0' };
    const first = startProgram(MAIN, [], env);
    await first.line(/est prêt/);
    await first.line(/DONNÉES FICTIVES/);
    await refusesToStart(env, /Un autre serveur utilise déjà ce dossier/);
    expect(await first.end('SIGTERM')).to.equal(0);
    const again = startProgram(MAIN, [], env);
    await again.line(/est prêt/);
    expect(await again.end('SIGTERM')).to.equal(0);
  });

  it('creates the first jurist and the administrator from variables on an empty start', async () => {
    const env = { DATA_DIR: dir('real'), PORT: '0', ...FIRST_USERS };
    const server = startProgram(MAIN, [], env);
    const url = /http:\S+/.exec(await server.line(/est prêt/))![0];
    const signIn = (email: string, password: string) =>
      fetch(`${url}/api/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email, password }),
      });
    expect((await signIn('alix@example.org', 'granit-bleu-pluie')).status).to.equal(200);
    expect((await signIn('sam@example.org', 'lanterne-sable-vent')).status).to.equal(200);
    expect((await signIn('claire.morel@example.org', 'tilleul-orage-phare')).status, 'no demonstration account').to.equal(401);
    expect((await fetch(`${url}/api/demo`)).status).to.equal(404);
    await server.end('SIGTERM');
    await refusesToStart({ ...env, CLOCK: '2026-11-23T09:00:00Z' }, /CLOCK n’est permis que pour la démonstration/);
  });

  it('says in one sentence why it does not start', async () => {
    await refusesToStart({ DATA_DIR: dir('empty'), EMPTY: '1' }, /indiquez les variables ASSOCIATION_NAME/);
    await refusesToStart({ DATA_DIR: dir('weak'), ...FIRST_USERS, JURISTE_PASSWORD: 'court' }, /JURISTE_PASSWORD/);
    await refusesToStart({ DATA_DIR: dir('port'), PORT: 'http' }, /PORT/);
    await refusesToStart({ DATA_DIR: dir('host'), HOST: '0.0.0.0' }, /https/);
    await refusesToStart({ DATA_DIR: dir('url'), DATABASE_URL: 'postgresql://localhost/x' }, /DATABASE_URL/);
    writeFileSync(dir('file'), '');
    await refusesToStart({ DATA_DIR: dir('file') }, /dossier/);
  });

  it('says that the port is busy', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise(resolve => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    await refusesToStart({ DATA_DIR: dir('demo'), PORT: String(port) }, new RegExp(`${port} est déjà utilisé`));
    await new Promise(resolve => other.close(resolve));
  });

  it('never goes on without the right key', async () => {
    const env = { DATA_DIR: dir('demo') };
    renameSync(join(dir('demo'), 'key'), join(dir('demo'), 'key.aside'));
    await refusesToStart(env, /clé .* est introuvable/);
    writeFileSync(join(dir('demo'), 'key'), `k1 ${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
    await refusesToStart(env, /pas celle de la base/);
    renameSync(join(dir('demo'), 'key.aside'), join(dir('demo'), 'key'));
    chmodSync(join(dir('demo'), 'key'), 0o644);
    await refusesToStart(env, /clé/);
    chmodSync(join(dir('demo'), 'key'), 0o600);
  });

  it('refuses a database that is newer than the program, and one that is no database', async () => {
    const database = new Database(join(dir('demo'), 'app.db'));
    database
      .prepare(
        `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES ('x', 'x', '29990101000000_future', 0, 0, 1)`,
      )
      .run();
    database.close();
    await refusesToStart({ DATA_DIR: dir('demo') }, /version plus récente/);
    mkdirSync(dir('noise'), { mode: 0o700 });
    writeFileSync(join(dir('noise'), 'app.db'), 'not a database at all, only a text that somebody left here\n'.repeat(50));
    await refusesToStart({ DATA_DIR: dir('noise') }, /base|clé/);
  });
});
