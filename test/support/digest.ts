import { createHash } from 'node:crypto';
import type { TemporaryDatabase } from './database.ts';

// What a request leaves by being asked at all: the session's last use, and the line of its refusal, which is counted apart.
const BESIDES = new Set(['Session', 'JournalEntry', '_prisma_migrations', 'sqlite_sequence', 'sqlite_stat1', 'sqlite_stat4']);

// When a person was last seen is written as he comes, whatever he asks.
const PASSING = 'lastSeenAt';

const known = new WeakMap<object, { version: unknown; hash: string }>();

/** One hash for the content of every table but sessions and journal: equal before and after when nothing changed. */
export function digest({ db }: Pick<TemporaryDatabase, 'db'>): string {
  // Nothing committed since: the same hash, without reading everything again.
  const version = db.bare.pragma('data_version', { simple: true });
  const last = known.get(db);
  const hash = last?.version === version ? last!.hash : hashed(db);
  known.set(db, { version, hash });
  return hash;
}

function hashed(db: TemporaryDatabase['db']): string {
  const tables = db.bare.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`).pluck().all() as string[];
  const hash = createHash('sha256');
  for (const table of tables.filter(name => !BESIDES.has(name))) {
    hash.update(`\0${table}\0`);
    const columns = db.bare.prepare('SELECT name FROM pragma_table_info(?) WHERE name <> ?').pluck().all(table, PASSING) as string[];
    const list = columns.map(name => `"${name}"`).join(', ');
    for (const row of db.bare.prepare(`SELECT ${list} FROM "${table}" ORDER BY 1`).raw().iterate()) hash.update(JSON.stringify(row));
  }
  return hash.digest('hex');
}

/** A line of the journal as stored. */
export interface Line {
  sequence: number;
  actorName: string | null;
  action: string;
  resource: string;
  recordId: string | null;
  caseId: string | null;
  changes: string | null;
  reason: string | null;
}

/** The lines written after a sequence. */
export function linesAfter({ db }: Pick<TemporaryDatabase, 'db'>, sequence: number): Line[] {
  return db.bare.prepare('SELECT * FROM JournalEntry WHERE sequence > ? ORDER BY sequence').all(sequence) as Line[];
}

/** The last sequence of the journal, 0 when it is empty. */
export function lastLine({ db }: Pick<TemporaryDatabase, 'db'>): number {
  return db.bare.prepare('SELECT coalesce(max(sequence), 0) FROM JournalEntry').pluck().get() as number;
}
