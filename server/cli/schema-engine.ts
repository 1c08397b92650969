import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import type Database from 'better-sqlite3';

const ROOT = join(import.meta.dirname, '../..');
const SCHEMA_DIR = join(ROOT, 'prisma/schema');
// The search's own tables, written by hand in a migration: no model has them, and Prisma is neither to compare nor to drop them.
const SEARCH_TABLES = ['CaseText', 'CaseIndex', ...['data', 'idx', 'content', 'docsize', 'config'].map(part => `CaseIndex_${part}`)];
const OURS_ALONE = { externalTables: SEARCH_TABLES, externalEnums: [] };

/** Where the SQLite history is kept, in Prisma's format. */
export const MIGRATIONS_DIR = join(ROOT, 'prisma/migrations/sqlite');

/** One folder of the history: its name starts with the instant it was written. */
export interface Migration {
  name: string;
  sql: string;
}

/** Prisma's own schema engine on one connection. */
export interface Engine {
  /** Applies what is pending and returns the names; nothing here makes it all or nothing, the caller's transaction does. */
  apply(migrations: Migration[]): Promise<string[]>;
  /** The SQL that leads from a history to the present models; empty when they agree. */
  diff(migrations: Migration[]): Promise<string>;
  connection: Database.Database;
  close(): void;
}

/** Reads the history, oldest first. Line ends are made LF, so that a checkout on Windows keeps Prisma's checksums. */
export function readMigrations(dir: string = MIGRATIONS_DIR): Migration[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => ({ name: entry.name, sql: readFileSync(join(dir, entry.name, 'migration.sql'), 'utf8').replaceAll('\r\n', '\n') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Keeps one connection for the engine and its caller, so that a transaction of the caller holds everything the engine does. */
class OneConnection extends PrismaBetterSqlite3 {
  private readonly only: ReturnType<PrismaBetterSqlite3['connect']>;
  constructor(file: string) {
    super({ url: `file:${file}` });
    this.only = super.connect();
  }
  override connect(): ReturnType<PrismaBetterSqlite3['connect']> {
    return this.only;
  }
  // The engine sends a whole migration as one statement to the shadow database, which better-sqlite3 refuses.
  override async connectToShadowDb(): ReturnType<PrismaBetterSqlite3['connectToShadowDb']> {
    const shadow = await super.connectToShadowDb();
    const executeRaw = shadow.executeRaw.bind(shadow);
    shadow.executeRaw = async query => {
      if (query.args.length > 0) return executeRaw(query);
      await shadow.executeScript(query.sql);
      return 0;
    };
    return shadow;
  }
  async client(): Promise<Database.Database> {
    return ((await this.only) as unknown as { client: Database.Database }).client;
  }
}

// The bindings keep their memory in one module: instantiating a second time would tear it from the first.
let loaded: Promise<void> | undefined;

async function load(): Promise<void> {
  // Where the engine tells a panic before it stops; the name is Prisma's.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message(message: string) {
        throw new Error(message);
      },
    },
  });
  const wasm = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm');
  const imports = { './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(readFileSync(wasm), imports);
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

/** Starts the WebAssembly engine on a database file (about 50 ms, 5 MB: open it only when something is to be done). */
export async function openEngine(file: string): Promise<Engine> {
  loaded ??= load();
  await loaded;
  const adapter = new OneConnection(file);
  const connection = await adapter.client();
  const engine = await bindings.SchemaEngine.new({ datamodels: models() }, () => undefined, bindMigrationAwareSqlAdapterFactory(adapter));
  return {
    connection,
    apply: async migrations =>
      (await engine.applyMigrations({ migrationsList: listed(migrations), filters: OURS_ALONE })).appliedMigrationNames,
    async diff(migrations) {
      const result = await engine.diff({
        from: { tag: 'migrations', ...listed(migrations) },
        to: { tag: 'schemaDatamodel', files: models().map(([path, content]) => ({ path, content })) },
        script: true,
        exitCode: null,
        filters: OURS_ALONE,
      });
      return result.stdout ?? '';
    },
    close() {
      engine.free();
      connection.close();
    },
  };
}

function models(): [string, string][] {
  const names = readdirSync(SCHEMA_DIR).filter(name => name.endsWith('.prisma'));
  return names.sort().map(name => [join(SCHEMA_DIR, name), readFileSync(join(SCHEMA_DIR, name), 'utf8')]);
}

function listed(migrations: Migration[]): bindings.MigrationList {
  return {
    baseDir: MIGRATIONS_DIR,
    lockfile: { path: 'migration_lock.toml', content: readFileSync(join(MIGRATIONS_DIR, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}
