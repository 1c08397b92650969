import { setTimeout } from 'node:timers/promises';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import Database from 'better-sqlite3';
import { PrismaClient } from '../prisma/client/client.ts';

/** The client inside one transaction: the only one that may write. */
export type Tx = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$use' | '$extends' | '$transaction'>;

/** The database, as the rest of the server sees it. */
export interface Db {
  /** Reads outside any transaction; its connection refuses to write. */
  read: PrismaClient;
  /**
   * Runs one transaction, after those already waiting. Resolves once the commit is on disk.
   * Throws DatabaseBusy when another process keeps the file, DatabaseFull when the disk is full; nothing is then written.
   */
  write<T>(run: (tx: Tx) => Promise<T>): Promise<T>;
  /** Bare read-only connection for the prepared hot reads of rest/rows.ts and for counters kept on data_version. */
  bare: Database.Database;
  /** Waits for the queued writes, then closes the file. */
  close(): Promise<void>;
}

/** Another process holds the database longer than we wait. */
export class DatabaseBusy extends Error {}
/** No room left on the disk. */
export class DatabaseFull extends Error {}

const BUSY_MS = 5000;
const RETRY_MS = 25;
// FULL: an acknowledged commit survives a power cut (WAL alone would give NORMAL). secure_delete: erased names leave no trace in free pages.
const PRAGMAS = [
  'journal_mode=WAL',
  'synchronous=FULL',
  'foreign_keys=ON',
  `busy_timeout=${BUSY_MS}`,
  'secure_delete=ON',
  'trusted_schema=OFF',
];

/** Hands out its better-sqlite3 connection, so that pragmas and the BEGIN are ours. Leans on the adapter's `client` field: CON-07 and CON-08 watch it. */
class OurAdapter extends PrismaBetterSqlite3 {
  connection: Database.Database | undefined;
  private readonly extraPragmas: string[];
  constructor(file: string, extraPragmas: string[]) {
    super({ url: `file:${file}` });
    this.extraPragmas = extraPragmas;
  }
  override async connect(): Promise<any> {
    const adapter: any = await super.connect();
    const connection: Database.Database = adapter.client;
    for (const pragma of [...PRAGMAS, ...this.extraPragmas]) connection.pragma(pragma);
    const prepare = connection.prepare.bind(connection);
    // A deferred BEGIN meets a competing writer only at its first write, when it can no longer wait.
    (connection as any).prepare = (sql: string) => prepare(sql === 'BEGIN' ? 'BEGIN IMMEDIATE' : sql);
    this.connection = connection;
    return adapter;
  }
}

/**
 * Opens the database: a reader that cannot write and a writer used only inside transactions that go one after the other.
 * With one shared client, a plain write sent while another request is inside a transaction runs in it, and is rolled back with it.
 */
export async function openDatabase(file: string): Promise<Db> {
  const writing = new OurAdapter(file, []);
  const writer = new PrismaClient({ adapter: writing });
  await writer.$connect();
  const reading = new OurAdapter(file, ['query_only=ON']);
  const reader = new PrismaClient({ adapter: reading });
  await reader.$connect();
  const bare = new Database(file, { readonly: true, timeout: BUSY_MS });
  bare.pragma('trusted_schema=OFF');

  let last: Promise<unknown> = Promise.resolve();
  return {
    read: reader,
    bare,
    write(run) {
      const turn = last.then(() => transaction(writer, writing.connection!, run));
      last = turn.catch(() => undefined);
      return turn;
    },
    async close() {
      await last;
      // The writer last: only the last connection can empty the write-ahead log, and a reader may not.
      bare.close();
      await reader.$disconnect();
      writing.connection?.pragma('wal_checkpoint(TRUNCATE)');
      await writer.$disconnect();
    },
  };
}

async function transaction<T>(writer: PrismaClient, connection: Database.Database, run: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    if (connection.inTransaction) connection.exec('ROLLBACK'); // left by a commit that failed
    await awaitTurn(connection);
    return await writer.$transaction(tx => run(tx as unknown as Tx), { maxWait: BUSY_MS, timeout: 60_000 });
  } catch (error) {
    throw translated(error);
  }
}

/**
 * Returns when this connection can begin to write; throws SQLITE_BUSY after BUSY_MS. Busy must show here: the adapter never frees its own
 * lock when its BEGIN fails. Waits between tries, not inside SQLite, so that reads go on meanwhile.
 */
async function awaitTurn(connection: Database.Database): Promise<void> {
  connection.pragma('busy_timeout=0');
  try {
    for (let tries = 0; ; tries++) {
      try {
        connection.exec('BEGIN IMMEDIATE');
        return void connection.exec('ROLLBACK');
      } catch (error) {
        if (tries * RETRY_MS >= BUSY_MS || (error as { code?: string }).code !== 'SQLITE_BUSY') throw error;
        await setTimeout(RETRY_MS);
      }
    }
  } finally {
    connection.pragma(`busy_timeout=${BUSY_MS}`);
  }
}

function translated(error: unknown): unknown {
  const code = String((error as any)?.code ?? '');
  const text = `${code} ${(error as any)?.meta?.driverAdapterError?.cause?.originalCode ?? ''} ${(error as any)?.message ?? ''}`;
  if (/SQLITE_BUSY|SocketTimeout|database is locked/.test(text)) return new DatabaseBusy('busy', { cause: error });
  if (/SQLITE_FULL|database or disk is full/.test(text)) return new DatabaseFull('full', { cause: error });
  return error;
}
