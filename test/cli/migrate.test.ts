import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'chai';
import { sentence } from '../../server/cli/failures.ts';
import { migrate, pendingMigrations } from '../../server/cli/migrate.ts';
import { type Migration, readMigrations } from '../../server/cli/schema-engine.ts';
import { temporaryFolder } from '../support/processes.ts';

const FIVE = [
  'CREATE TABLE "A" ("id" TEXT)',
  "INSERT INTO \"Installation\" (id, isDemo, keyCheck, createdAt) VALUES (2, 0, 'x', 'y')",
  'DROP TABLE "Nowhere"',
  'CREATE TABLE "B" ("id" TEXT)',
  'DROP TABLE "Session"',
];

describe('the migrations of a database', () => {
  const folder = temporaryFolder();
  let file = '';
  let count = 0;
  beforeEach(() => {
    count += 1;
    file = join(folder.dir, `${count}.db`);
  });
  after(() => folder.remove());

  it('make a new file, readable by its owner alone, with the tables of the models and Prisma’s own list', async () => {
    const { applied } = await migrate(file);
    expect(applied).to.deep.equal(readMigrations().map(({ name }) => name));
    expect(statSync(file).mode & 0o777).to.equal(0o600);
    expect(rows(file, 'SELECT migration_name FROM _prisma_migrations')).to.have.lengthOf(applied.length);
    expect(rows(file, 'SELECT * FROM "JournalEntry"')).to.deep.equal([]);
  });

  it('do nothing the second time', async () => {
    await migrate(file);
    const before = everything(file);
    expect(await migrate(file)).to.deep.equal({ applied: [] });
    expect(everything(file)).to.deep.equal(before);
  });

  it('leave models, rows and list as before when statement 3 of 5 fails, then run once corrected', async () => {
    await migrate(file);
    seed(file);
    const before = everything(file);
    const error = await failure(migrate(file, [...readMigrations(), next(FIVE)]));
    expect(sentence(error)).to.match(/^La mise à jour «\s29990101000000_next\s» de la base a échoué\s; rien n’a été modifié\. Cause/);
    expect(everything(file)).to.deep.equal(before);
    expect(await migrate(file)).to.deep.equal({ applied: [] });
    const corrected = next(FIVE.filter(statement => !statement.includes('Nowhere')));
    expect(await migrate(file, [...readMigrations(), corrected])).to.deep.equal({ applied: ['29990101000000_next'] });
    expect(rows(file, 'SELECT id FROM "Installation" ORDER BY id')).to.deep.equal([{ id: 1 }, { id: 2 }]);
  });

  it('keep the words of a bar typed before there was a list', async () => {
    const all = readMigrations();
    const before = all.slice(
      0,
      all.findIndex(({ name }) => name.endsWith('_lawyer_bar')),
    );
    await migrate(file, before);
    const lawyer = `INSERT INTO "Lawyer" (id, firstName, lastName, sortName, bar) VALUES ('1', 'Ada', 'Fictive', 'fictive ada', 'Bruxelles')`;
    const database = new Database(file);
    database.exec(lawyer);
    database.close();
    await migrate(file);
    expect(rows(file, 'SELECT barName, barId FROM "Lawyer"')).to.deep.equal([{ barName: 'Bruxelles', barId: null }]);
  });

  it('apply none of several when the last one fails', async () => {
    const error = await failure(migrate(file, [...readMigrations(), next(['SELECT nothing FROM nowhere'])]));
    expect(error).to.be.instanceOf(Error);
    expect(everything(file)).to.deep.equal([]);
  });

  it('keep the children of a table that is rebuilt, and refuse one that takes away a parent', async () => {
    await migrate(file);
    seed(file);
    const [user] = rows(file, `SELECT sql FROM sqlite_schema WHERE name = 'User'`) as [{ sql: string }];
    const copy = [user.sql.replace('"User"', '"new_User"'), 'INSERT INTO "new_User" SELECT * FROM "User"'];
    const rebuilt = next([...copy, 'DROP TABLE "User"', 'ALTER TABLE "new_User" RENAME TO "User"']);
    await migrate(file, [...readMigrations(), rebuilt]);
    expect(rows(file, 'SELECT s.id, u.email FROM "Session" s JOIN "User" u ON u.id = s."userId"')).to.deep.equal([
      { id: 's', email: 'u@example.org' },
    ]);
    const orphaning = { name: '29990201000000_orphaning', sql: 'DELETE FROM "User";' };
    expect(sentence(await failure(migrate(file, [...readMigrations(), rebuilt, orphaning])))).to.contain('foreign keys broken');
    expect(rows(file, 'SELECT id FROM "User"')).to.deep.equal([{ id: 'u' }]);
  });

  it('refuse a database that holds a migration this program does not know, or another text under the same name', async () => {
    await migrate(file, [...readMigrations(), next(['CREATE TABLE "A" ("id" TEXT)'])]);
    const before = everything(file);
    expect(sentence(await failure(migrate(file)))).to.match(/^Cette base vient d’une version plus récente/);
    expect(sentence(await failure(migrate(file, [...readMigrations(), next(['CREATE TABLE "B" ("id" TEXT)'])])))).to.match(/plus récente/);
    expect(everything(file)).to.deep.equal(before);
  });

  it('refuse a file that is not a database, in a sentence', async () => {
    writeFileSync(file, 'Bonjour. '.repeat(1000));
    expect(sentence(await failure(migrate(file)))).to.match(/n’est pas une base de Partie civile/);
  });

  it('are listed as pending before they are applied, even for a file that does not exist', async () => {
    expect(pendingMigrations(file)).to.deep.equal(readMigrations().map(({ name }) => name));
    await migrate(file);
    expect(pendingMigrations(file)).to.deep.equal([]);
  });
});

function next(statements: string[]): Migration {
  return { name: '29990101000000_next', sql: `${statements.join(';\n')};\n` };
}

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.fail('should have failed'),
    error => error,
  );
}

function seed(file: string): void {
  const database = new Database(file);
  database.exec(`INSERT INTO "Installation" (id, isDemo, keyCheck, createdAt) VALUES (1, 1, 'check', '2026-01-01T00:00:00.000Z');
    INSERT INTO "User" (id, email, displayName, passwordHash, createdAt) VALUES ('u', 'u@example.org', 'U', 'x', 'y');
    INSERT INTO "Session" (id, tokenHash, userId, createdAt, lastSeenAt) VALUES ('s', 't', 'u', 'x', 'y');`);
  database.close();
}

function rows(file: string, sql: string): unknown[] {
  const database = new Database(file, { readonly: true });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

/** The models, every row of every table and the list of migrations. */
function everything(file: string): unknown[] {
  const tables = rows(file, 'SELECT name, sql FROM sqlite_schema ORDER BY name') as { name: string; sql: string | null }[];
  return tables.map(table => [table, table.sql?.startsWith('CREATE TABLE') ? rows(file, `SELECT * FROM "${table.name}"`) : null]);
}
