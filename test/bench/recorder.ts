import type { Statement } from 'better-sqlite3';
import type { Db } from '../../server/db.ts';

/** One statement as SQLite received it. */
export interface Heard {
  sql: string;
  parameters: unknown[];
}

/** The same database, and all that is asked of its bare connection: what the product really runs, so that the comparison cannot drift. */
export function recorded(db: Db): { db: Db; heard: Heard[] } {
  const heard: Heard[] = [];
  const listen = (statement: Statement, sql: string): Statement =>
    new Proxy(statement, {
      get(target, name) {
        const member = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        return (...parameters: unknown[]) => {
          if (['all', 'get', 'iterate', 'run'].includes(String(name)) && !sql.startsWith('PRAGMA')) heard.push({ sql, parameters });
          const result = member.apply(target, parameters);
          return result === target ? listen(target, sql) : result;
        };
      },
    });
  const bare = { prepare: (sql: string) => listen(db.bare.prepare(sql), sql) };
  return { db: { ...db, bare: bare as unknown as Db['bare'] }, heard };
}
