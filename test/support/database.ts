import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../server/cli/migrate.ts';
import { type Db, openDatabase } from '../../server/db.ts';
import { openVault, type Vault } from '../../server/vault/index.ts';

/** A database of one test file, in a folder of its own, with its own key. */
export interface TemporaryDatabase {
  db: Db;
  vault: Vault;
  dir: string;
  file: string;
  drop(): Promise<void>;
}

/** Makes an empty migrated database, or a copy of one that is closed. */
export async function temporaryDatabase(copyOf?: string): Promise<TemporaryDatabase> {
  const dir = mkdtempSync(join(tmpdir(), 'partie-civile-'));
  const file = join(dir, 'app.db');
  if (copyOf) cpSync(copyOf, dir, { recursive: true });
  else await migrate(file);
  const db = await openDatabase(file);
  const vault = openVault({ key: null, keyFile: join(dir, 'key'), filesDir: join(dir, 'files') }, { create: !copyOf });
  return {
    db,
    vault,
    dir,
    file,
    async drop() {
      await db.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
