import { existsSync, readdirSync } from 'node:fs';
import { chmod, copyFile, link, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { Config } from '../config.ts';
import { lockFolders } from '../lock.ts';
import type { Vault } from '../vault/index.ts';
import { pendingMigrations } from './migrate.ts';
import { DATABASE, type Manifest, openBackup } from './open-backup.ts';
import { syncFolder } from './write-backup.ts';

const WORK = '.restauration-';

/** A restored folder; `keptAside` is the former database, null when there was none. */
export interface Restored {
  manifest: Manifest;
  keptAside: string | null;
}

/**
 * Puts a backup in place of the database of a data folder that no server uses, after checking all of it; ends every session.
 * At each instant a whole database is under its name. Throws LockedError, NewerDatabase, Unreadable, Refusal, KeyError: the folder is then as before.
 */
export async function restoreBackup(
  file: string,
  config: Pick<Config, 'dataDir' | 'databaseFile' | 'filesDir'>,
  vault: Vault,
  now: Date,
): Promise<Restored> {
  const isNew = !existsSync(config.dataDir);
  const lock = lockFolders([config.dataDir, dirname(config.databaseFile)]);
  let isDone = false;
  let work: string | null = null;
  try {
    for (const name of readdirSync(config.dataDir)) // left by a restore that was killed; the lock says that none is at work
      if (name.startsWith(WORK)) await rm(join(config.dataDir, name), { recursive: true, force: true });
    work = await mkdtemp(join(config.dataDir, WORK));
    const { manifest } = await openBackup(file, vault, work, { keepFiles: true });
    const database = join(work, DATABASE);
    pendingMigrations(database); // refuses what this program does not know
    endSessions(database, now);
    await moveFiles(join(work, 'files'), config.filesDir);
    const keptAside = await keepAside(config.databaseFile, now);
    await rename(database, config.databaseFile);
    await syncFolder(dirname(config.databaseFile));
    isDone = true;
    return { manifest, keptAside };
  } finally {
    if (work !== null) await rm(work, { recursive: true, force: true });
    lock.release();
    if (isNew && !isDone) await rm(config.dataDir, { recursive: true, force: true });
  }
}

/** Whoever was signed in when the backup was taken is not signed in now. */
function endSessions(file: string, now: Date): void {
  const database = new Database(file);
  try {
    database.pragma('synchronous=FULL');
    database.prepare('UPDATE "Session" SET "endedAt" = ? WHERE "endedAt" IS NULL').run(now.toISOString());
    database.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
}

/** Names are opaque and never given twice: a file of the same name is the same file. */
async function moveFiles(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(from)) await rename(join(from, name), join(to, name));
  await syncFolder(to);
}

/** Gives the former database a second name, and takes its log away: replayed over another database it would ruin it. */
async function keepAside(file: string, now: Date): Promise<string | null> {
  if (!existsSync(file)) return null;
  checkpoint(file);
  const aside = `${file}.before-restore-${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  await link(file, aside).catch(() => copyFile(file, aside)); // some file systems have no links
  await chmod(aside, 0o600);
  for (const suffix of ['-wal', '-shm']) if (existsSync(file + suffix)) await rename(file + suffix, aside + suffix);
  return aside;
}

function checkpoint(file: string): void {
  try {
    const database = new Database(file);
    database.pragma('wal_checkpoint(TRUNCATE)');
    database.close();
  } catch {
    // Too damaged to open: it is put aside as it is, with its log.
  }
}
