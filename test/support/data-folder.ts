import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '../../server/cli/migrate.ts';
import { type Db, openDatabase } from '../../server/db.ts';
import { openVault, type Vault } from '../../server/vault/index.ts';

/** A data folder as a first start leaves it: key, migrated database, one person, one court. */
export interface DataFolder {
  dataDir: string;
  databaseFile: string;
  filesDir: string;
  keyFile: string;
  vault: Vault;
}

const AT = '2026-11-23T09:00:00.000Z';

/** Prepares an empty folder. */
export async function makeDataFolder(dataDir: string): Promise<DataFolder> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const places = { dataDir, databaseFile: join(dataDir, 'app.db'), filesDir: join(dataDir, 'files'), keyFile: join(dataDir, 'key') };
  const vault = openVault({ key: null, ...places }, { create: true });
  await migrate(places.databaseFile);
  await withDatabase(places.databaseFile, db =>
    db.write(async tx => {
      await tx.installation.create({ data: { id: 1, isDemo: true, keyCheck: vault.keyCheck(), createdAt: AT } });
      const person = { email: 'juriste@example.org', displayName: 'Juriste', role: 'juriste', passwordHash: 'none', createdAt: AT };
      const { id: userId } = await tx.user.create({ data: person });
      await tx.session.create({ data: { tokenHash: 'token', userId, createdAt: AT, lastSeenAt: AT } });
      await tx.court.create({ data: { kind: 'tj', name: 'Tribunal fictif', seat: 'Ville', searchText: 'tribunal fictif' } });
    }),
  );
  return { ...places, vault };
}

/** Opens a database for one piece of work. */
export async function withDatabase<T>(file: string, work: (db: Db) => Promise<T>): Promise<T> {
  const db = await openDatabase(file);
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}
