import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Vault } from '../vault/index.ts';
import { BadArchive, type Entry, unpack } from './archive.ts';
import { Refusal } from './failures.ts';
import { type Sound, soundness } from './soundness.ts';

/** Last entry of a backup: what the others are, and of what they were taken. */
export interface Manifest {
  format: 1;
  createdAt: string;
  migrations: string[];
  /** Head of the journal: kept outside, it shows a journal cut or replaced later. */
  journal: { sequence: number; hash: string };
  cases: number;
  files: Piece[];
  /** Files that the database names and that were already gone. */
  missing: string[];
}

/** One file of a backup; size and hash are those of the bytes as stored, encrypted for a document. */
export interface Piece {
  path: string;
  sizeBytes: number;
  sha256: string;
}

/** Name of the database in a backup. */
export const DATABASE = 'app.db';
/** Name of the manifest in a backup. */
export const MANIFEST = 'manifest.json';
const DOCUMENT = /^files\/[0-9a-f]{32}$/;

/**
 * Opens a backup into an empty folder and checks all of it: encryption, hashes, completeness, the database itself.
 * `keepFiles: false` checks the documents without writing them. Throws Unreadable, Refusal or KeyError; what the folder then holds is to be thrown away.
 */
export async function openBackup(
  file: string,
  vault: Vault,
  into: string,
  options: { keepFiles: boolean },
): Promise<{ manifest: Manifest; sound: Sound }> {
  if (!existsSync(file)) throw new Refusal(`La sauvegarde ${file} est introuvable : vérifiez le chemin.`);
  await mkdir(join(into, 'files'), { recursive: true, mode: 0o700 });
  const { pieces, manifest } = await extract(file, vault, into, options.keepFiles);
  if (JSON.stringify(pieces) !== JSON.stringify(manifest.files)) throw incomplete();
  const sound = soundness(join(into, DATABASE), vault);
  const present = new Set(pieces.map(({ path }) => path));
  const absent = sound.storedNames.filter(name => !present.has(`files/${name}`));
  if (absent.some(name => !manifest.missing.includes(name))) throw incomplete();
  if (sound.journal.hash !== manifest.journal.hash) throw incomplete();
  return { manifest, sound };
}

async function extract(file: string, vault: Vault, into: string, keepFiles: boolean): Promise<{ pieces: Piece[]; manifest: Manifest }> {
  const pieces: Piece[] = [];
  let manifest: Manifest | null = null;
  try {
    for await (const entry of unpack(vault.backup.decrypt(createReadStream(file)))) {
      if (manifest !== null) throw incomplete();
      if (entry.path === MANIFEST) manifest = await readManifest(entry);
      else if (entry.path === DATABASE) pieces.push(await receive(entry, join(into, DATABASE)));
      else if (DOCUMENT.test(entry.path)) pieces.push(await receive(entry, keepFiles ? join(into, entry.path) : null));
      else throw incomplete();
    }
  } catch (error) {
    throw error instanceof BadArchive || error instanceof SyntaxError ? incomplete(error) : error;
  }
  if (manifest === null) throw incomplete();
  return { pieces, manifest };
}

async function readManifest(entry: Entry): Promise<Manifest> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of entry.bytes) chunks.push(chunk);
  const manifest = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Manifest;
  if (manifest.format !== 1)
    throw new Refusal('Cette sauvegarde vient d’une version plus récente de Partie civile : mettez le programme à jour.');
  return manifest;
}

/** Hashes an entry and, given a target, writes it durably. */
async function receive(entry: Entry, target: string | null): Promise<Piece> {
  const hash = createHash('sha256');
  const file = target === null ? null : await open(target, 'wx', 0o600);
  try {
    for await (const chunk of entry.bytes) {
      hash.update(chunk);
      await file?.writeFile(chunk);
    }
    await file?.sync();
  } finally {
    await file?.close();
  }
  return { path: entry.path, sizeBytes: entry.sizeBytes, sha256: hash.digest('hex') };
}

function incomplete(cause?: unknown): Refusal {
  return new Refusal('Cette sauvegarde est incomplète : prenez-en une autre.', { cause });
}
