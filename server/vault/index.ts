import { type BackupCipher, backupCipher } from './backup.ts';
import { blindCandidates, blindIndex, type Names, nameKeys, partKeys, searchKeys } from './blind.ts';
import { type Head, type JournalFields, type JournalRow, type Link, link, type Verdict, verifyChain } from './chain.ts';
import { fingerprint, keyCheck, matches } from './check.ts';
import { type FileStore, fileStore } from './files.ts';
import { type Keys, loadKeys } from './keys.ts';
import { type Sealer, sealer } from './seal.ts';

export type { Names } from './blind.ts';
export { GENESIS, type Head, type JournalFields, type JournalRow, type Link, type Verdict } from './chain.ts';
export { Unreadable } from './cipher.ts';
export { KeyError } from './keys.ts';

/** All that needs a key: the rest of the server never sees one. */
export interface Vault extends Sealer {
  keys: Keys;
  /** What a person is found by; hash it with `index` before storing. */
  nameKeys(names: Names): string[];
  /** What half of a compound name is refused by; hash it with `index` before storing. */
  partKeys(names: Names, whole?: string): string[];
  /** What a typed text is looked for under; hash it with `indexCandidates`. */
  searchKeys(text: string): string[];
  /** Keyed hash to store, under the current key. */
  index(plain: string): string;
  /** Keyed hashes to look for, one for each key. */
  indexCandidates(plain: string): string[];
  files: FileStore;
  /** The chain's columns of a journal line that follows `previousHash` (GENESIS for the first). */
  link(previousHash: string, fields: JournalFields): Link;
  verifyChain(rows: Iterable<JournalRow>, expected?: Head): Verdict;
  /** What Installation.keyCheck stores; to be stored again when a key was added. */
  keyCheck(): string;
  /** What tells one key from another on paper; nothing of the key can be found from it. */
  fingerprint(keyId: string): string;
  /** False: these keys are not those of the database, and nothing may be written. */
  checks(stored: string): boolean;
  backup: BackupCipher;
}

/** Opens the vault of an installation; `create` makes the key file and is for a new database only. Throws KeyError. */
export function openVault(config: { key: string | null; keyFile: string; filesDir: string }, options: { create: boolean }): Vault {
  return vaultOf(loadKeys(config, options), config.filesDir);
}

/** A vault over keys already read. */
export function vaultOf(keys: Keys, filesDir: string): Vault {
  return {
    ...sealer(keys),
    keys,
    nameKeys,
    partKeys,
    searchKeys,
    index: plain => blindIndex(keys, plain),
    indexCandidates: plain => blindCandidates(keys, plain),
    files: fileStore(keys, filesDir),
    link: (previousHash, fields) => link(keys, previousHash, fields),
    verifyChain: (rows, expected) => verifyChain(keys, rows, expected),
    keyCheck: () => keyCheck(keys),
    fingerprint: keyId => fingerprint(keys, keyId),
    checks: stored => matches(keys, stored),
    backup: backupCipher(keys),
  };
}
