import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const at = z.iso.datetime();
const whole = z.int().nonnegative();

/**
 * What is noted of each kind of work on the data, the last one only; instants are UTC. Beside the database and not in it: a restore brings
 * an older database back, and what was done to the machine since then stays true. Nothing here is secret, nothing of it is proof:
 * whoever writes in the data folder can change it.
 */
const KINDS = {
  /** A backup written and read again; `isBeside` when it lies in the data folder, lost with it. */
  backup: z.object({ at, cases: whole, documents: whole, missing: whole, sizeBytes: whole, isBeside: z.boolean() }),
  /** A backup put back; `isTest` when into another folder, the one in use untouched. */
  restore: z.object({ at, backupAt: at, cases: whole, isTest: z.boolean() }),
  /** The journal's whole chain walked: how many lines and the last hash, or the first line that does not hold. */
  chain: z.discriminatedUnion('isWhole', [
    z.object({ at, isWhole: z.literal(true), sequence: whole, hash: z.string() }),
    z.object({ at, isWhole: z.literal(false), sequence: whole, why: z.string() }),
  ]),
} as const;
type Kind = keyof typeof KINDS;

/** The last work of each kind; null when it was never done, or its note cannot be read. */
export type Upkeep = { [K in Kind]: z.infer<(typeof KINDS)[K]> | null };

const FOLDER = 'upkeep';
const fileOf = (dataDir: string, kind: Kind) => join(dataDir, FOLDER, `${kind}.json`);

/** Notes work that was done. One file a kind: two commands at once never undo each other's note. Answers false when it could not be written: the work itself stands. */
export async function noteUpkeep<K extends Kind>(dataDir: string, kind: K, done: z.infer<(typeof KINDS)[K]>): Promise<boolean> {
  const file = fileOf(dataDir, kind);
  const draft = `${file}.${process.pid}.part`;
  try {
    await mkdir(join(dataDir, FOLDER), { mode: 0o700 }).catch(error => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    });
    await writeFile(draft, JSON.stringify(done), { mode: 0o600 });
    await rename(draft, file);
    return true;
  } catch {
    return false;
  }
}

/** Reads the notes of a data folder. */
export function readUpkeep(dataDir: string): Upkeep {
  const read = <K extends Kind>(kind: K) => {
    try {
      return KINDS[kind].parse(JSON.parse(readFileSync(fileOf(dataDir, kind), 'utf8'))) as Upkeep[K];
    } catch {
      return null;
    }
  };
  return { backup: read('backup'), restore: read('restore'), chain: read('chain') };
}
