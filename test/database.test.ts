import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'chai';
import { migrate } from '../server/cli/migrate.ts';
import { DatabaseBusy, type Db, openDatabase, type Tx } from '../server/db.ts';
import { startProgram, temporaryFolder } from './support/processes.ts';

const OPERATIONS = 400;

describe('the database', () => {
  const folder = temporaryFolder();
  const file = join(folder.dir, 'app.db');
  let db: Db;
  before(async () => {
    await migrate(file);
    db = await openDatabase(file);
  });
  after(async () => {
    await db.close();
    folder.remove();
  });

  it('is written by a SQLite that does not corrupt a WAL file (CFG-12)', () => {
    const { version } = db.bare.prepare('SELECT sqlite_version() AS version').get() as { version: string };
    const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
    expect(major * 1_000_000 + minor * 1000 + patch, version).to.be.at.least(3_051_003);
  });

  const SETTINGS = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, secure_delete: 1, trusted_schema: 0 };
  for (const [pragma, wanted] of Object.entries(SETTINGS))
    it(`has ${pragma}=${wanted} on the connections that read and write (CFG-13)`, async () => {
      expect(await setting(db.read, pragma)).to.equal(wanted);
      expect(await db.write(tx => setting(tx, pragma))).to.equal(wanted);
    });

  it('waits at least five seconds for another process (CFG-13)', async () => {
    expect(await setting(db.read, 'busy_timeout')).to.be.at.least(5000);
    expect(await db.write(tx => setting(tx, 'busy_timeout'))).to.be.at.least(5000);
  });

  it('refuses to write outside a transaction', async () => {
    const failed = await db.read.idempotencyKey.create({ data: line('outside') }).then(
      () => null,
      error => String(error),
    );
    expect(failed).to.match(/readonly/i);
    expect(stored('outside')).to.equal(0);
  });

  it(`loses no confirmed write and shows no row of a transaction that fails, over ${OPERATIONS} mixed operations (CON-07)`, async () => {
    const confirmed: string[] = [];
    let dirty = 0;
    const operations = Array.from({ length: OPERATIONS }, (_, index) => async () => {
      if (index % 4 === 0) dirty += await failing(db, `rolled-back-${index}`);
      else if (index % 4 === 1) dirty += await db.read.idempotencyKey.count(ROLLED_BACK);
      else {
        await db.write(tx => tx.idempotencyKey.create({ data: line(`kept-${index}`) }));
        confirmed.push(`kept-${index}`);
      }
    });
    await Promise.all(operations.map(operation => operation()));
    expect(dirty, 'rows read from a transaction that failed').to.equal(0);
    expect(confirmed).to.have.lengthOf(OPERATIONS / 2);
    expect(confirmed.filter(key => stored(key) !== 1)).to.deep.equal([]);
    expect(await db.read.idempotencyKey.count(ROLLED_BACK)).to.equal(0);
  });

  it('runs transactions one after the other, and one that fails does not stop the next', async () => {
    await db.write(tx => tx.referenceSequence.create({ data: { year: 2026, last: 0 } }));
    const attempts = Array.from({ length: 50 }, (_, index) =>
      db.write(async tx => {
        const { last } = await tx.referenceSequence.findUniqueOrThrow({ where: { year: 2026 } });
        await new Promise(resolve => setImmediate(resolve)); // time for another to read the same number
        await tx.referenceSequence.update({ where: { year: 2026 }, data: { last: last + 1 } });
        if (index % 5 === 0) throw new Error('on purpose');
        return last + 1;
      }),
    );
    const outcomes = await Promise.allSettled(attempts);
    const given = outcomes.flatMap(outcome => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    expect(given).to.deep.equal(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  it('fails once while another process keeps the file, then writes to the disk again (CON-08)', async () => {
    const other = startProgram('test/support/holder.ts', ['database', file]);
    await other.line(/^ready$/);
    const failed = await db
      .write(tx => tx.idempotencyKey.create({ data: line('while-held') }))
      .then(
        () => null,
        error => error,
      );
    expect(failed).to.be.instanceOf(DatabaseBusy);
    expect(await db.read.idempotencyKey.count({ where: { key: 'while-held' } }), 'reads go on').to.equal(0);
    await other.end('SIGKILL');
    await db.write(tx => tx.idempotencyKey.create({ data: line('after-held') }));
    expect(stored('after-held')).to.equal(1);
    expect(stored('while-held')).to.equal(0);
  });

  /** Counts on a connection of its own: what another process would find. */
  function stored(key: string): number {
    const apart = new Database(file, { readonly: true });
    try {
      return apart.prepare('SELECT count(*) FROM "IdempotencyKey" WHERE "key" = ?').pluck().get(key) as number;
    } finally {
      apart.close();
    }
  }
});

function line(key: string, userId = 'somebody') {
  return { userId, key, requestHash: 'hash', recordId: 'record', createdAt: '2026-01-01T00:00:00.000Z' };
}

const ROLLED_BACK = { where: { userId: 'rolled-back' } };

/** Writes a row, lets everyone else run and looks from outside while the transaction is open, then fails. Returns what was seen. */
async function failing(db: Db, key: string): Promise<number> {
  let seen = 0;
  const attempt = db.write(async tx => {
    await tx.idempotencyKey.create({ data: line(key, 'rolled-back') });
    seen = await db.read.idempotencyKey.count(ROLLED_BACK);
    throw new Error('on purpose');
  });
  await attempt.catch(error => expect(String(error)).to.contain('on purpose'));
  return seen;
}

async function setting(client: Tx, pragma: string): Promise<unknown> {
  const [row] = await client.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${pragma}`);
  const value = Object.values(row ?? {})[0];
  return typeof value === 'bigint' ? Number(value) : value;
}
