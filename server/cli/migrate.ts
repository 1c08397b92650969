import { createHash } from 'node:crypto';
import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import { type Migration, openEngine, readMigrations } from './schema-engine.ts';

/** The database was written by a program that this one does not know: one French sentence. */
export class NewerDatabase extends Error {
  constructor(migration: string) {
    super(
      `Cette base vient d’une version plus récente de Partie civile (étape « ${migration} » inconnue) : mettez le programme à jour, ou restaurez une sauvegarde plus ancienne.`,
    );
  }
}

/** The database could not be brought up to date and is as it was before. */
export class MigrationFailed extends Error {
  constructor(migration: string, cause: unknown) {
    super(`La mise à jour « ${migration} » de la base a échoué ; rien n’a été modifié. Cause : ${oneLine(cause)}`, { cause });
  }
}

interface Applied {
  name: string;
  checksum: string;
}

/**
 * Brings a database to the models of this code with Prisma's engine, creating the file (0600) when absent.
 * All pending migrations are one transaction: after a failure the data, the models and `_prisma_migrations` are as before.
 * Throws NewerDatabase, MigrationFailed.
 */
export async function migrate(file: string, history: Migration[] = readMigrations()): Promise<{ applied: string[] }> {
  const [first] = pendingMigrations(file, history);
  if (first === undefined) return { applied: [] }; // a start with nothing to do does not pay for the engine
  if (existsSync(file)) chmodSync(file, 0o600);
  else closeSync(openSync(file, 'a', 0o600));
  const engine = await openEngine(file);
  try {
    return { applied: await inOneTransaction(engine.connection, () => engine.apply(history)) };
  } catch (error) {
    throw new MigrationFailed(first, error);
  } finally {
    engine.close();
  }
}

/** Names of the migrations a database still lacks, oldest first; all of them when it does not exist. Throws NewerDatabase. */
export function pendingMigrations(file: string, history: Migration[] = readMigrations()): string[] {
  const done = existsSync(file) ? appliedTo(file) : [];
  refuseUnknown(done, history);
  return history.filter(({ name }) => !done.some(row => row.name === name)).map(({ name }) => name);
}

async function inOneTransaction<T>(connection: Database.Database, run: () => Promise<T>): Promise<T> {
  connection.pragma('busy_timeout=5000');
  connection.pragma('journal_mode=WAL');
  connection.pragma('synchronous=FULL');
  // Rebuilding a table drops the former one: with foreign keys on, its rows' children would go with it. Checked below instead.
  connection.pragma('foreign_keys=OFF');
  connection.exec('BEGIN IMMEDIATE');
  try {
    const result = await run();
    const broken = connection.pragma('foreign_key_check') as { table: string }[];
    if (broken.length > 0) throw new Error(`${broken.length} foreign keys broken, first in ${broken[0]!.table}`);
    connection.exec('COMMIT');
    return result;
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}

function appliedTo(file: string): Applied[] {
  const connection = new Database(file, { timeout: 5000 });
  try {
    const known = connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = '_prisma_migrations'").get();
    if (known === undefined) return [];
    const select =
      'SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL';
    return connection.prepare<[], Applied>(select).all();
  } finally {
    connection.close();
  }
}

function refuseUnknown(done: Applied[], history: Migration[]): void {
  for (const { name, checksum } of done) {
    const ours = history.find(migration => migration.name === name);
    if (ours === undefined || checksum !== createHash('sha256').update(ours.sql).digest('hex')) throw new NewerDatabase(name);
  }
}

function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/\s+/g, ' ').slice(0, 300);
}
