import type Database from 'better-sqlite3';

/** Every row that one creation left in the database, in the order in which they can be inserted again. */
export interface Footprint {
  rows: { table: string; row: Record<string, unknown> }[];
  /** The ids of these rows, to be replaced together. */
  ids: string[];
  year: number;
}

const PARENTS_FIRST = ['Case', 'Proceeding', 'Person', 'Count', 'Step', 'Hearing'];

/** Reads the footprint of a case from whichever tables name it, so that the comparison follows what the product writes. */
export function footprintOf(connection: Database.Database, caseId: string): Footprint {
  const tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'").pluck();
  // The search's own tables are kept by triggers.
  const names = (tables.all() as string[]).filter(name => !/^Case(?:Text|Index)/.test(name)).sort((a, b) => rank(a) - rank(b));
  const rows = names.flatMap(table => {
    const columns = (connection.pragma(`table_info("${table}")`) as { name: string }[]).map(column => column.name);
    const keys = table === 'Case' ? ['id'] : columns.filter(name => name === 'caseId' || name === 'recordId');
    if (keys.length === 0) return [];
    const where = keys.map(key => `"${key}" = @caseId`).join(' OR ');
    const found = connection.prepare(`SELECT * FROM "${table}" WHERE ${where}`).all({ caseId }) as Record<string, unknown>[];
    return found.map(row => ({ table, row }));
  });
  const year = connection.prepare('SELECT max(year) FROM "ReferenceSequence"').pluck().get() as number;
  return { rows, ids: rows.map(({ row }) => row.id as string), year };
}

const rank = (table: string) => (PARENTS_FIRST.indexOf(table) + 1 || 99) as number;
