import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Database from 'better-sqlite3';
import { v7 } from 'uuid';
import { answerParent } from './child.ts';
import type { Footprint } from './footprint.ts';
import type { Heard } from './recorder.ts';

/** Everything the bare server answers: the product's own statements by path, and the rows of one creation. */
export interface BareSettings {
  file: string;
  reads: Record<string, Heard[]>;
  footprint: Footprint;
}

type Row = Record<string, unknown>;

/** The least a server could do with these statements: no session, no rights, no validation. */
function serve({ file, reads, footprint }: BareSettings): Promise<number> {
  const reader = new Database(file, { readonly: true });
  const writer = new Database(file);
  for (const pragma of ['journal_mode=WAL', 'synchronous=FULL', 'foreign_keys=ON', 'secure_delete=ON']) writer.pragma(pragma);
  const answer = reading(reader, reads);
  const create = creating(writer, footprint);
  const server = createServer((request, response) => {
    if (request.method === 'GET') return answer(request.url!, response);
    void bodyOf(request).then(body => reply(response, 201, create(JSON.parse(body))));
  });
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function reading(reader: Database.Database, reads: BareSettings['reads']): (path: string, response: ServerResponse) => void {
  const prepared = new Map<string, Database.Statement>();
  const statement = (sql: string) => {
    const known = prepared.get(sql) ?? reader.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  const version = reader.prepare('PRAGMA data_version').pluck();
  let counts = new Map<string, number>();
  let countedAt: unknown;
  const count = (path: string, { sql, parameters }: Heard) => {
    const now = version.get();
    if (now !== countedAt) counts = new Map();
    countedAt = now;
    const total = counts.get(path) ?? (statement(sql).pluck().get(parameters) as number);
    counts.set(path, total);
    return total;
  };
  return (path, response) => {
    const asked = reads[path]!;
    const [rowsOf, total] = asked.length > 1 ? asked.slice(-2) : asked;
    for (const index of asked.slice(0, -2)) count(`${path} ${index.sql}`, index);
    const rows = statement(rowsOf!.sql).all(rowsOf!.parameters) as Row[];
    if (total) response.setHeader('Content-Range', `cases 0-${rows.length - 1}/${count(path, total)}`);
    reply(response, 200, total ? rows : rows[0]);
  };
}

/** Inserts again the rows that the product inserted for one case, under new ids, in one transaction. */
function creating(writer: Database.Database, footprint: Footprint): (body: Row) => Row {
  const statements = footprint.rows.map(({ table, row }) => {
    const columns = Object.keys(row);
    return writer.prepare(`INSERT INTO "${table}" (${columns.map(name => `"${name}"`)}) VALUES (${columns.map(() => '?')})`);
  });
  const next = writer.prepare('UPDATE "ReferenceSequence" SET last = last + 1 WHERE year = ? RETURNING last').pluck();
  const head = writer.prepare('SELECT sequence, hash FROM "JournalEntry" ORDER BY sequence DESC LIMIT 1');
  return writer.transaction((body: Row) => {
    const ids = new Map(footprint.ids.map(id => [id, v7()]));
    const reference = `BENCH-${next.get(footprint.year)}`;
    let last = head.get() as { sequence: number; hash: string };
    const chained = () => {
      const previousHash = last.hash;
      last = { sequence: last.sequence + 1, hash: createHash('sha256').update(previousHash).digest('base64url') };
      return { ...last, previousHash };
    };
    let created: Row = {};
    footprint.rows.forEach(({ table, row }, index) => {
      const own = table === 'Case' ? { reference, codeName: body.codeName } : table === 'JournalEntry' ? chained() : {};
      const copy: Row = { ...row, ...own, ...(table === 'IdempotencyKey' ? { key: v7() } : {}) };
      statements[index]!.run(Object.values(copy).map(value => ids.get(value as string) ?? value));
      if (table === 'Case') created = { ...copy, id: ids.get(row.id as string) };
    });
    return created;
  }).immediate;
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': Buffer.byteLength(text) }).end(text);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

answerParent(serve);
