import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';

/** Another process serves, restores or migrates the same data folder: one French sentence. */
export class LockedError extends Error {
  constructor() {
    super('Un autre serveur utilise déjà ce dossier de données. Arrêtez-le d’abord.');
  }
}

/** The right to write in a data folder; ends with `release` or with the process, whatever kills it. */
export interface FolderLock {
  release(): void;
}

// A connection that nobody refers to is closed by the garbage collector, and its lock with it.
const inUse = new Set<Database.Database>();

/**
 * Takes a data folder (made 0700 when absent) for this process, or throws LockedError at once.
 * An open exclusive SQLite transaction rather than a file with a process number: the operating system drops it at kill -9, so nothing stale stays.
 * Not for a network file system, whose locks cannot be trusted.
 */
export function lockFolder(dir: string): FolderLock {
  makeFolder(dir);
  const held = new Database(join(dir, 'lock.db'), { timeout: 0 });
  try {
    held.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    held.close();
    if ((error as { code?: string }).code === 'SQLITE_BUSY') throw new LockedError();
    throw error;
  }
  inUse.add(held);
  return {
    release() {
      inUse.delete(held);
      held.close();
    },
  };
}

/** Takes several folders, or none of them; one that is named twice, by whatever path, once. */
export function lockFolders(dirs: readonly string[]): FolderLock {
  const locks = new Map<string, FolderLock>();
  const release = () => {
    for (const lock of locks.values()) lock.release();
  };
  try {
    for (const dir of dirs) {
      makeFolder(dir);
      const path = realpathSync(dir);
      if (!locks.has(path)) locks.set(path, lockFolder(path));
    }
  } catch (error) {
    release();
    throw error;
  }
  return { release };
}

/** Makes a folder and those above it. Not `recursive` for what is missing: Node then asks /proc for ever. */
function makeFolder(dir: string): void {
  if (existsSync(dir)) {
    mkdirSync(dir, { recursive: true }); // refuses a file in its place
    return;
  }
  makeFolder(dirname(dir));
  mkdirSync(dir, { mode: 0o700 });
}
