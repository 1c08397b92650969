import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import Database from 'better-sqlite3';
import type { Config } from '../config.ts';
import { noteUpkeep } from '../upkeep.ts';
import type { Vault } from '../vault/index.ts';
import { type Entry, pack } from './archive.ts';
import { Refusal } from './failures.ts';
import { DATABASE, MANIFEST, type Manifest, openBackup, type Piece } from './open-backup.ts';
import { soundness } from './soundness.ts';

/** A finished backup, opened again and found whole. */
export interface Written {
  file: string;
  sizeBytes: number;
  manifest: Manifest;
}

const WORK = '.en-cours-';

/**
 * Writes an encrypted backup of the database and of every file it names, while the server runs, and opens it again to check it.
 * Its final name appears only once it is proven; on failure nothing of it stays. `file` defaults to a dated name in `<dataDir>/backups`.
 */
export async function writeBackup(
  config: Pick<Config, 'dataDir' | 'databaseFile' | 'filesDir'>,
  vault: Vault,
  now: Date,
  file: string = join(config.dataDir, 'backups', defaultName(now)),
): Promise<Written> {
  if (!existsSync(config.databaseFile))
    throw new Refusal(`La base ${config.databaseFile} n’existe pas : rien à sauvegarder (vérifiez DATA_DIR).`);
  if (existsSync(file)) throw new Refusal(`${file} existe déjà : donnez un autre nom.`);
  const folder = dirname(file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await sweep(folder);
  const work = await mkdtemp(join(folder, `${WORK}${process.pid}-`));
  try {
    const snapshot = join(work, DATABASE);
    copyDatabase(config.databaseFile, snapshot);
    await chmod(snapshot, 0o600);
    const encrypted = join(work, 'encrypted');
    await writeDurably(encrypted, vault.backup.encrypt(pack(entries(snapshot, config.filesDir, vault, now))));
    const { manifest } = await openBackup(encrypted, vault, join(work, 'check'), { keepFiles: false });
    await rename(encrypted, file);
    await syncFolder(folder);
    const sizeBytes = (await stat(file)).size;
    await noteBackup(config.dataDir, { file, sizeBytes, manifest }, now);
    return { file, sizeBytes, manifest };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Notes the backup and, since all of its journal was read again, the state of the chain. */
async function noteBackup(dataDir: string, { file, sizeBytes, manifest }: Written, now: Date): Promise<void> {
  const { cases, files, missing, journal } = manifest;
  const at = now.toISOString();
  const isBeside = !relative(dataDir, file).startsWith('..');
  await noteUpkeep(dataDir, 'backup', { at, cases, documents: files.length - 1, missing: missing.length, sizeBytes, isBeside });
  await noteUpkeep(dataDir, 'chain', { at, isWhole: true, ...journal });
}

/** Takes away what a killed backup left, a database in clear; one that is still at work is known by its process. */
async function sweep(folder: string): Promise<void> {
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(WORK) ? Number(name.slice(WORK.length).split('-')[0]) : null;
    if (pid !== null && (pid === process.pid || !isAlive(pid))) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** One read transaction: what was committed before, nothing of what comes after; writers are not held up. */
function copyDatabase(from: string, to: string): void {
  const database = new Database(from, { readonly: true, timeout: 5000 });
  try {
    database.prepare('VACUUM INTO ?').run(to);
  } finally {
    database.close();
  }
}

async function* entries(snapshot: string, filesDir: string, vault: Vault, now: Date): AsyncIterable<Entry> {
  const sound = soundness(snapshot, vault);
  const pieces: Piece[] = [];
  const missing: string[] = [];
  yield await entry(DATABASE, snapshot, pieces);
  // The copy came first: a file is on disk before the row that names it.
  for (const name of sound.storedNames) {
    const path = join(filesDir, name);
    if (existsSync(path)) yield await entry(`files/${name}`, path, pieces);
    else missing.push(name);
  }
  const { migrations, journal, cases } = sound;
  const manifest: Manifest = { format: 1, createdAt: now.toISOString(), migrations, journal, cases, files: pieces, missing };
  const bytes = Buffer.from(JSON.stringify(manifest), 'utf8');
  yield { path: MANIFEST, sizeBytes: bytes.length, bytes: once(bytes) };
}

/** A file as an entry; once read, its hash is added to the list. */
async function entry(path: string, file: string, pieces: Piece[]): Promise<Entry> {
  const sizeBytes = (await stat(file)).size;
  async function* bytes() {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
      hash.update(chunk);
      yield chunk as Buffer;
    }
    pieces.push({ path, sizeBytes, sha256: hash.digest('hex') });
  }
  return { path, sizeBytes, bytes: bytes() };
}

async function* once(bytes: Buffer): AsyncIterable<Buffer> {
  yield bytes;
}

async function writeDurably(path: string, chunks: AsyncIterable<Buffer>): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of chunks) await file.writeFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the names of a folder survive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function defaultName(now: Date): string {
  return `partie-civile-${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z.backup`;
}
