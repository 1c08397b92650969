import type { Statement } from 'better-sqlite3';
import type { Db } from '../db.ts';

/** Finds rows by a piece of text without reading every row; the seam behind which each database has its own way. */
export interface TextIndex {
  /**
   * Ids of the rows whose column holds this text, byte for byte, as one JSON list ready to be a parameter; null when it has no index for it, or
   * too many: then look at each row.
   */
  few(table: string, column: string, text: string): string | null;
}

// Beyond, naming the rows costs more than reading them in the order of the list until the page is full.
const FEW = 500;
const PIECE = 3;
const KEPT = 200;

/**
 * The pieces of three letters of SQLite (FTS5), where a migration made them: the column `searchText` of a table `X` has the index `XIndex`
 * over `XText`, kept by triggers. A text shorter than a piece has no index. What is asked is one quoted phrase: nothing in it is syntax.
 */
export function trigrams(db: Pick<Db, 'bare'>): TextIndex {
  const known = new Set(
    db.bare.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE %'`).pluck().all() as string[],
  );
  const version = db.bare.prepare('PRAGMA data_version').pluck();
  const statements = new Map<string, Statement>();
  let found = new Map<string, string | null>();
  let foundAt: unknown;

  const ask = (table: string, text: string) => {
    const statement = statements.get(table) ?? db.bare.prepare(sqlOf(table)).pluck();
    statements.set(table, statement);
    const ids = statement.all(`"${text.replaceAll('"', '""')}"`) as string[];
    return ids.length > FEW ? null : JSON.stringify(ids);
  };
  return {
    few(table, column, text) {
      if (column !== 'searchText' || !known.has(`${table}Index`) || [...text].length < PIECE || text.includes('\0')) return null;
      const now = version.get();
      if (now !== foundAt || found.size >= KEPT) found = new Map();
      foundAt = now;
      const key = `${table} ${text}`;
      const ids = found.has(key) ? found.get(key)! : ask(table, text);
      found.set(key, ids);
      return ids;
    },
  };
}

function sqlOf(table: string): string {
  const id = `${table[0]!.toLowerCase()}${table.slice(1)}Id`;
  return `SELECT x."${id}" FROM "${table}Index" i CROSS JOIN "${table}Text" x ON x."rank" = i.rowid WHERE i."${table}Index" MATCH ? LIMIT ${FEW + 1}`;
}
