import type { z } from 'zod';
import type { Tx } from '../db.ts';
import { type Asker, contextOf, type Engine } from './engine.ts';
import { ApiError } from './errors.ts';
import { isId, metaOf } from './fields.ts';
import { record } from './journal.ts';
import { readFilter, readListQuery } from './query.ts';
import type { Resource, Row, Rule, Where } from './resource.ts';
import { both, only, readable } from './views.ts';

/** Where a protected text of a row is sealed: the envelope opens nowhere else. */
export const placeOf = (resource: Resource, field: string, id: string): string => `${resource.model}.${field}.${id}`;

/** The condition a rule gives this person today. Throws forbidden when it is simply no. */
export function scope(engine: Engine, asker: Asker, rule: Rule): Where {
  const verdict = rule(asker.user, engine.clock.today());
  if (verdict === false) throw new ApiError('forbidden');
  return verdict === true ? {} : verdict;
}

/** One page of rows and how many there are in all, both within what this person may read. */
export function list(
  engine: Engine,
  resource: Resource,
  asker: Asker,
  query: Record<string, unknown>,
): { rows: Row[]; skip: number; total: number } {
  const mine = scope(engine, asker, resource.access.read);
  const { where, ...slice } = readListQuery(resource, asker.user, engine.clock.today(), query);
  const condition = both(mine, where);
  const select = readable(resource, asker.user).filter(field => !resource.protectedFields.includes(field));
  const rows = engine.rows.many({ model: resource.model, where: condition, select, ...slice });
  return { rows, skip: slice.skip, total: engine.rows.count(resource.model, condition) };
}

const MAX_TALLIES = 100;
const KEY = /^[\w:.-]{1,100}$/;

/** How many rows each filter gives, within a common one and what this person may read: the same count as that of the list it opens. */
export function tally(engine: Engine, resource: Resource, asker: Asker, body: unknown): { totals: Record<string, number> } {
  const mine = scope(engine, asker, resource.access.read);
  const { filter = {}, of, ...others } = isObject(body) ? body : {};
  if (!Array.isArray(of) || Object.keys(others).length > 0) throw new ApiError('bad_request');
  if (of.length > MAX_TALLIES) throw new ApiError('invalid', { of: `${MAX_TALLIES} comptes au plus.` });
  const whereOf = (asked: unknown) => readFilter(resource, asker.user, engine.clock.today(), asked);
  const common = whereOf(filter);
  const keys = of.map(one => {
    if (!isObject(one) || typeof one.key !== 'string' || !KEY.test(one.key)) throw new ApiError('invalid', { of: 'Compte illisible.' });
    return one.key;
  });
  const counts = engine.rows.counts(
    resource.model,
    both(mine, common),
    of.map(one => whereOf(one.filter)),
  );
  return { totals: Object.fromEntries(keys.map((key, index) => [key, counts[index]!])) };
}

const isObject = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The row, through the rule and the person's view; absent and out of scope are the same not_found. */
export function one(engine: Engine, resource: Resource, asker: Asker, id: string): Row {
  return shown(engine, resource, asker, within(engine, resource, asker, resource.access.read, id));
}

/** The whole stored row within a rule. Throws not_found. */
export function within(engine: Engine, resource: Resource, asker: Asker, rule: Rule, id: string): Row {
  const where = both(scope(engine, asker, rule), { id });
  const found = isId(id) ? engine.rows.many({ model: resource.model, where, select: resource.fields, take: 1 }) : [];
  if (!found[0]) throw new ApiError('not_found');
  return found[0];
}

/** A stored row as this person may see it: unnamed fields never leave, protected texts are opened. */
export function shown(engine: Engine, resource: Resource, asker: Asker, row: Row): Row {
  const view = only(row, readable(resource, asker.user));
  for (const field of resource.protectedFields) if (typeof view[field] === 'string') view[field] = opened(engine, resource, field, view);
  return view;
}

function opened(engine: Engine, resource: Resource, field: string, row: Row): string {
  try {
    return engine.vault.open(row[field], placeOf(resource, field, row.id));
  } catch {
    engine.log('unreadable', { resource: resource.name, field, id: row.id });
    return '[donnée illisible]';
  }
}

const openings = new Map<string, Set<string>>();

/** Writes in the journal, before it is shown, that this person opened this row or the record it belongs to; once a session. */
export async function journalOpening(engine: Engine, resource: Resource, asker: Asker, row: Row): Promise<void> {
  const id = ownerOf(resource, row);
  if (id === null) return;
  const seen = openings.get(asker.sessionId) ?? new Set();
  if (seen.has(id)) return;
  openings.delete(asker.sessionId);
  openings.set(asker.sessionId, seen);
  if (openings.size > 500) openings.delete(openings.keys().next().value!); // forgotten sessions: one more line in the journal, never one less
  const { now } = contextOf(engine, asker.user);
  const opened = resource.journalsOpening ? resource.name : metaOf(resource.schema.shape[resource.owner!] as z.ZodType).resource!;
  await engine.db.write(async (tx: Tx) => {
    // Asked at the same time by a page and its parts: the first has written it meanwhile.
    if (!seen.has(id)) await record(tx, engine.vault, now, asker.user, { action: 'open', resource: opened, recordId: id, caseId: id });
  });
  seen.add(id);
}

/** The record a row belongs to, for its page of the journal: itself when its opening is journaled, else its owner. */
export function ownerOf(resource: Resource, row: Row): string | null {
  return resource.journalsOpening ? row.id : resource.owner ? row[resource.owner] : null;
}
