import { hkdfSync, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a derived key may be used for: a leak of one use tells nothing of the others. */
export type Purpose = 'encryption' | 'index' | 'journal' | 'backup' | 'files' | 'check';

/** The keys of one installation, oldest first; the bytes themselves never leave the closure, so printing this shows none. */
export interface Keys {
  /** Id of the last key: new values are sealed under it. */
  readonly current: string;
  readonly ids: readonly string[];
  /** 32 bytes for one use under one key id, or undefined when this key file lacks that id. */
  derived(purpose: Purpose, keyId: string): Buffer | undefined;
}

/** Keys that cannot be used: one French sentence for the administrator. */
export class KeyError extends Error {}

const KEY_BYTES = 32;
const LINE = /^([a-z][a-z0-9-]{0,15})\s+(\S+)$/;
const SALT = 'partie-civile';

/**
 * Reads the keys from the variable's text or from the file: lines `k1 <base64 of 32 random bytes>`, the last one current.
 * Only `create` makes a missing file: a database that already exists must never meet a fresh key. Throws KeyError.
 */
export function loadKeys(source: { key: string | null; keyFile: string }, options: { create: boolean }): Keys {
  if (source.key !== null) return parseKeys(source.key);
  if (options.create) createKeyFile(source.keyFile);
  return parseKeys(readKeyFile(source.keyFile));
}

/** Keys from their text, lines separated by a newline or a comma; `#` starts a comment. Throws KeyError. */
export function parseKeys(text: string): Keys {
  const lines = text
    .split(/[\n,]/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'));
  if (lines.length === 0) throw new KeyError('La clé est vide. Remettez le fichier de clé (voir README, « Clé »).');
  const secrets = new Map<string, Buffer>();
  for (const line of lines) {
    const [, id, encoded] = LINE.exec(line) ?? [];
    if (id === undefined || encoded === undefined)
      throw new KeyError('La clé est mal écrite : chaque ligne porte un nom puis 32 octets en base64, par exemple « k1 … ».');
    if (secrets.has(id)) throw new KeyError(`La clé « ${id} » figure deux fois. Gardez une seule ligne de ce nom.`);
    secrets.set(id, secretBytes(id, encoded));
  }
  if (new Set([...secrets.values()].map(secret => secret.toString('hex'))).size < secrets.size)
    throw new KeyError('Deux lignes portent la même clé. Une nouvelle ligne doit porter 32 octets nouveaux.');
  return keysFrom(secrets, [...secrets.keys()]);
}

function keysFrom(secrets: Map<string, Buffer>, ids: string[]): Keys {
  const cache = new Map<string, Buffer>();
  return {
    current: ids.at(-1)!,
    ids,
    derived(purpose, keyId) {
      const secret = secrets.get(keyId);
      if (secret === undefined) return undefined;
      const info = `${purpose}:${keyId}`;
      const known = cache.get(info) ?? Buffer.from(hkdfSync('sha256', secret, SALT, info, KEY_BYTES));
      cache.set(info, known);
      return known;
    },
  };
}

function secretBytes(id: string, encoded: string): Buffer {
  const bytes = Buffer.from(encoded, 'base64');
  if (bytes.length !== KEY_BYTES || bytes.toString('base64') !== encoded)
    throw new KeyError(`La clé « ${id} » doit être 32 octets en base64 (44 caractères). Créez-la avec « openssl rand -base64 32 ».`);
  if (isGuessable(bytes))
    throw new KeyError(`La clé « ${id} » se devine (exemple recopié, mot de passe ou suite). Créez-la avec « openssl rand -base64 32 ».`);
  return bytes;
}

/** 32 random bytes hold about 30 distinct values, in about 30 distinct steps, and are never all printable. */
function isGuessable(bytes: Buffer): boolean {
  const values = [...bytes];
  const steps = values.slice(1).map((value, index) => (value - values[index]! + 256) % 256);
  const isPrintable = values.every(value => value >= 0x20 && value < 0x7f);
  return isPrintable || new Set(values).size < 20 || new Set(steps).size < 16;
}

function createKeyFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  let handle: number;
  try {
    handle = openSync(file, 'wx', 0o600);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return; // a key put there beforehand is the one to use
    throw new KeyError(`La clé ${file} ne peut pas être créée. Vérifiez les droits du dossier, ou indiquez KEY.`, { cause: error });
  }
  try {
    writeSync(handle, `k1 ${randomBytes(KEY_BYTES).toString('base64')}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  syncFolder(dirname(file)); // a database on disk whose key is not would be lost for good
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function readKeyFile(file: string): string {
  try {
    if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
      throw new KeyError(`La clé ${file} est lisible par d’autres comptes. Faites « chmod 600 » sur ce fichier.`);
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof KeyError) throw error;
    if (codeOf(error) === 'ENOENT')
      throw new KeyError(`La clé ${file} est introuvable. Remettez le fichier de clé (voir README, « Clé »), ou indiquez KEY.`);
    throw new KeyError(`La clé ${file} ne peut pas être lue. Vérifiez les droits de ce fichier.`, { cause: error });
  }
}

function codeOf(error: unknown): unknown {
  return (error as NodeJS.ErrnoException).code;
}
