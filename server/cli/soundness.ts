import Database from 'better-sqlite3';
import type { JournalRow, Vault } from '../vault/index.ts';
import { KeyError } from '../vault/index.ts';
import { Refusal } from './failures.ts';

/** What a database that passed every check holds. */
export interface Sound {
  migrations: string[];
  /** Last line of the journal; sequence 0 when it is empty. */
  journal: { sequence: number; hash: string };
  cases: number;
  /** Stored names of every file that the database names. */
  storedNames: string[];
}

/**
 * Checks a database that nobody writes to: pages, foreign keys, the key that belongs to it, the journal's whole chain.
 * Throws KeyError when the key is another's, Refusal with one sentence on any other flaw.
 */
export function soundness(file: string, vault: Vault): Sound {
  const database = new Database(file, { readonly: true });
  try {
    if (database.pragma('integrity_check', { simple: true }) !== 'ok') throw new Refusal('La base est endommagée (contrôle d’intégrité).');
    if ((database.pragma('foreign_key_check') as unknown[]).length > 0)
      throw new Refusal('La base est incohérente : un lien ne mène nulle part.');
    checkKey(database, vault);
    const verdict = vault.verifyChain(journalRows(database));
    if (!verdict.ok) throw new Refusal(`Le journal est rompu à l’entrée ${verdict.sequence}. ${verdict.why}`);
    return {
      migrations: database
        .prepare('SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name')
        .pluck()
        .all() as string[],
      journal: verdict.head,
      cases: database.prepare('SELECT count(*) FROM "Case"').pluck().get() as number,
      storedNames: database.prepare('SELECT "storedName" FROM "Document" ORDER BY "storedName"').pluck().all() as string[],
    };
  } finally {
    database.close();
  }
}

/** Refuses keys that are not those of a database. Throws KeyError. */
export function checkKey(database: Database.Database, vault: Vault): void {
  const stored = database.prepare('SELECT "keyCheck" FROM "Installation"').pluck().get() as string | undefined;
  if (stored !== undefined && !vault.checks(stored))
    throw new KeyError('La clé n’est pas celle de cette base : remettez le bon fichier de clé (voir README, « Clé »).');
}

/** The same of a database file that is not open. Throws KeyError. */
export function checkKeyOf(file: string, vault: Vault): void {
  const database = new Database(file, { readonly: true, timeout: 5000 });
  try {
    checkKey(database, vault);
  } finally {
    database.close();
  }
}

/** The journal from its first line, read as it goes: a million lines take no more memory than one. */
export function journalRows(database: Database.Database): IterableIterator<JournalRow> {
  return database.prepare<[], JournalRow>('SELECT * FROM "JournalEntry" ORDER BY "sequence"').iterate();
}
