import type { Statement } from 'better-sqlite3';
import type { Db } from '../db.ts';
import { type Model, modelOf } from './model.ts';
import type { Row, Where } from './resource.ts';
import { type TextIndex, trigrams } from './textIndex.ts';

/** What to read of one model. */
export interface Read {
  model: string;
  where: Where;
  select: readonly string[];
  orderBy?: readonly (readonly [string, 'ASC' | 'DESC'])[];
  skip?: number;
  take?: number;
}

/** Reads rows; the seam behind which SQLite has prepared statements. */
export interface Rows {
  many(read: Read): Row[];
  /** Exact number of rows, kept until another connection commits. */
  count(model: string, where: Where): number;
  /** Exact numbers of rows of each part of a whole, read in one pass over it: a text searched for is then looked for once, not once a part. */
  counts(model: string, whole: Where, parts: readonly Where[]): number[];
  /** The statement and its parameters, for EXPLAIN in the tests. */
  statement(read: Read): { sql: string; parameters: unknown[] };
}

// The texts of conditions and the numbers of values in them are the asker's choice: only the last ones are kept.
const KEPT = 500;

/** What a key gives, made when it is not among the last used. */
function recent<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const known = kept.get(key) ?? make();
  kept.delete(key);
  kept.set(key, known);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
  return known;
}

/** Prepared statements on the bare connection. Values always travel as parameters; names come from the data model, never from a request. */
export function preparedRows(db: Db, texts: TextIndex = trigrams(db)): Rows {
  const prepared = new Map<string, Statement>();
  const version = db.bare.prepare('PRAGMA data_version').pluck();
  let counts = new Map<string, number[]>();
  let countedAt: unknown;

  const prepare = (sql: string) => recent(prepared, sql, () => db.bare.prepare<unknown[]>(sql));
  /** The number of rows of a condition, whole or by its parts. */
  const counted = (name: string, where: Where, parts?: readonly Where[]): number[] => {
    const now = version.get();
    if (now !== countedAt) counts = new Map();
    countedAt = now;
    const model = modelOf(db, name);
    const compiler = new Compiler(db, texts);
    // In the order of the text: the parameters of the parts come before those of the whole.
    const columns = parts?.map(part => `count(*) FILTER (WHERE ${compiler.where(model, 't0', part).sql})`) ?? ['count(*)'];
    const { sql, parameters } = compiler.where(model, 't0', where);
    const text = `SELECT ${columns.join(', ')} FROM "${model.table}" t0 WHERE ${sql}`;
    const count = () =>
      prepare(text)
        .raw()
        .get(...parameters) as number[];
    // Two lists of values joined by a space could be one text: each value is preceded by its type and its length.
    const key = parameters.map(value => `${typeof value} ${String(value).length} ${value}`).join(' ');
    return recent(counts, `${text} ${key}`, count);
  };
  return {
    many(read) {
      const model = modelOf(db, read.model);
      const { sql, parameters } = selectSql(db, texts, read);
      const isFlag = read.select.map(field => model.scalars.get(field) === 'Boolean');
      // Arrays turned into rows here cost half of what the driver's own objects cost.
      const found = prepare(sql)
        .raw()
        .all(...parameters) as unknown[][];
      return found.map(values => {
        const row: Row = {};
        for (let index = 0; index < values.length; index++) {
          const value = values[index];
          row[read.select[index]!] = isFlag[index] && value !== null ? value === 1 : value;
        }
        return row;
      });
    },
    count: (name, where) => counted(name, where)[0]!,
    counts: (name, whole, parts) => (parts.length === 0 ? [] : counted(name, whole, parts)),
    statement: read => selectSql(db, texts, read),
  };
}

function selectSql(db: Db, texts: TextIndex, read: Read): { sql: string; parameters: unknown[] } {
  const model = modelOf(db, read.model);
  const columns = read.select.map(field => column(model, 't0', field)).join(', ');
  const { sql, parameters } = new Compiler(db, texts).where(model, 't0', read.where);
  const order = read.orderBy?.length
    ? ` ORDER BY ${read.orderBy.map(([field, way]) => `${column(model, 't0', field)} ${way === 'DESC' ? 'DESC' : 'ASC'}`).join(', ')}`
    : '';
  const limit = read.take === undefined ? '' : ' LIMIT ? OFFSET ?';
  if (read.take !== undefined) parameters.push(read.take, read.skip ?? 0);
  return { sql: `SELECT ${columns} FROM "${model.table}" t0 WHERE ${sql}${order}${limit}`, parameters };
}

function column(model: Model, alias: string, field: string): string {
  if (!model.scalars.has(field)) throw new Error(`${model.table} has no column ${field}`);
  return `${alias}."${field}"`;
}

const COMPARISONS: Readonly<Record<string, string>> = { gt: '>', gte: '>=', lt: '<', lte: '<=' };

const isContaining = (value: unknown): value is { contains: string } =>
  typeof value === 'object' && value !== null && Object.keys(value).join() === 'contains';

/** Turns the part of Prisma's conditions that rules and filters use into SQL; anything else is a programming error and throws. */
class Compiler {
  private aliases = 0;
  private readonly parameters: unknown[] = [];
  private readonly db: Db;
  private readonly texts: TextIndex;
  constructor(db: Db, texts: TextIndex) {
    this.db = db;
    this.texts = texts;
  }
  where(model: Model, alias: string, where: Where): { sql: string; parameters: unknown[] } {
    return { sql: this.all(model, alias, where), parameters: this.parameters };
  }
  private all(model: Model, alias: string, where: Where): string {
    const parts = Object.entries(where).map(([key, value]) => this.part(model, alias, key, value));
    return parts.length === 0 ? '1' : parts.length === 1 ? parts[0]! : `(${parts.join(' AND ')})`;
  }
  private part(model: Model, alias: string, key: string, value: unknown): string {
    if (key === 'AND' || key === 'OR') {
      const inner = (value as Where[]).map(where => this.all(model, alias, where));
      return inner.length === 0 ? (key === 'AND' ? '1' : '0') : `(${inner.join(` ${key} `)})`;
    }
    if (key === 'NOT') return `NOT ${this.all(model, alias, value as Where)}`;
    const relation = model.relations.get(key);
    if (relation) return this.related(relation.model, alias, relation, value as Where);
    const ids = isContaining(value) ? this.texts.few(model.table, key, value.contains) : null;
    if (ids) return `${column(model, alias, 'id')} IN (SELECT value FROM json_each(${this.parameter(ids)}))`;
    return this.compared(column(model, alias, key), value);
  }
  private related(target: string, alias: string, relation: { from: string; to: string }, value: Where): string {
    const model = modelOf(this.db, target);
    const { some, none, ...direct } = value as { some?: Where; none?: Where };
    const inner = some ?? none ?? direct;
    const other = `t${++this.aliases}`;
    const exists = `EXISTS (SELECT 1 FROM "${model.table}" ${other} WHERE ${other}."${relation.to}" = ${alias}."${relation.from}" AND ${this.all(model, other, inner)})`;
    return none ? `NOT ${exists}` : exists;
  }
  private compared(name: string, value: unknown): string {
    if (value === null) return `${name} IS NULL`;
    if (typeof value !== 'object') return `${name} = ${this.parameter(value)}`;
    const parts = Object.entries(value as Where).map(([operator, operand]) => {
      if (operator === 'in') return `${name} IN (${(operand as unknown[]).map(item => this.parameter(item)).join(', ')})`;
      if (operator === 'not') return operand === null ? `${name} IS NOT NULL` : `${name} <> ${this.parameter(operand)}`;
      if (operator === 'contains') return `instr(${name}, ${this.parameter(operand)}) > 0`;
      if (COMPARISONS[operator]) return `${name} ${COMPARISONS[operator]} ${this.parameter(operand)}`;
      throw new Error(`condition not understood: ${operator}`);
    });
    return parts.length === 1 ? parts[0]! : `(${parts.join(' AND ')})`;
  }
  private parameter(value: unknown): string {
    this.parameters.push(typeof value === 'boolean' ? Number(value) : value);
    return '?';
  }
}
