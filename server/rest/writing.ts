import { v7 } from 'uuid';
import type { z } from 'zod';
import type { Tx } from '../db.ts';
import { type Asker, contextOf, type Engine } from './engine.ts';
import { ApiError, type FieldErrors } from './errors.ts';
import { metaOf } from './fields.ts';
import { freeTexts } from './freeTexts.ts';
import { recall, remember } from './idempotency.ts';
import { changes, record } from './journal.ts';
import { ownerOf, placeOf, scope, shown, within } from './reading.ts';
import type { Context, Note, Resource, Row, Rule, TxContext } from './resource.ts';
import type { SentFile } from './upload.ts';
import { bodySchema, both, writable } from './views.ts';

/** One write as it came: who, with what body, under which idempotency key. */
export interface Request {
  asker: Asker;
  body: unknown;
  idempotencyKey: string | null;
  file?: SentFile | null;
}

/** Creates a row (or, for a declared creation, what its run creates) and answers it as this person may see it. */
export async function create(engine: Engine, resource: Resource, request: Request): Promise<Row> {
  const { asker } = request;
  scope(engine, asker, resource.access.create);
  const context = contextOf(engine, asker.user);
  const input = resource.create ? resource.create.input : bodySchema(resource, writable(resource, asker.user), 'create');
  const body = parse(input, request.body);
  checkRefs(engine, asker, input, body, resource.owner && body[resource.owner]);
  if (!resource.create) refuse(resource.check?.(body, context.today));
  const prepared = await resource.create?.prepare?.(context, body, request.file ?? null);
  let isCreated = false;
  const abandon = async () => {
    if (!isCreated) await resource.create?.abandon?.(context, prepared);
  };
  const writing = engine.db.write(async tx => {
    const known = await recall(tx, engine, [resource.name], request);
    if (known) return confirmed(tx, engine, resource, asker, resource.access.read, known);
    const inside = inTransaction(engine, tx, context);
    await screen(engine, inside, resource, body, freeTexts(input, body));
    const id = resource.create ? await resource.create.run(inside, body, prepared) : await insert(tx, engine, resource, body);
    const created = await confirmed(tx, engine, resource, asker, resource.access.create, id);
    if (!resource.create) await resource.follows?.(inside, created, null);
    await remember(tx, engine, [resource.name], request, id);
    await inside.flush({ action: 'create', ...target(resource, created), changes: changes(resource, null, created) });
    isCreated = true;
    return created;
  });
  const row = await writing.catch(async error => {
    isCreated = false; // what failed at the very end was rolled back
    await abandon();
    throw error;
  });
  await abandon();
  return shown(engine, resource, asker, row);
}

/** Changes the fields this person may write; the others stay. Throws version_required, stale (with the current row), not_found. */
export async function update(engine: Engine, resource: Resource, id: string, request: Request): Promise<Row> {
  const { asker } = request;
  const current = writableRow(engine, resource, asker, resource.access.update, id);
  const context = contextOf(engine, asker.user);
  const writes = writable(resource, asker.user);
  const { version, body } = versioned(request.body);
  const ignored = new Set(resource.fields.filter(field => !writes.includes(field)));
  const kept = Object.fromEntries(Object.entries(body).filter(([key]) => !ignored.has(key)));
  const schema = bodySchema(resource, writes, 'update');
  const patch = parse(schema, kept);
  refuse(moved(resource, current, patch));
  checkRefs(engine, asker, schema, patch, resource.owner && current[resource.owner]);
  refuse(resource.check?.({ ...current, ...patch }, context.today));
  const row = await engine.db.write(async tx => {
    const before = await found(tx, engine, resource, asker, resource.access.update, id);
    if (before.version !== version) throw new ApiError('stale', {}, { facts: { current: shown(engine, resource, asker, before) } });
    const inside = inTransaction(engine, tx, context);
    await save(tx, engine, resource, before, patch);
    const after = await confirmed(tx, engine, resource, asker, resource.access.update, id);
    await screen(engine, inside, resource, after, freeTexts(schema, patch, shown(engine, resource, asker, before)));
    await resource.follows?.(inside, after, before);
    await inside.flush({ action: 'update', ...target(resource, after), changes: changes(resource, before, after) });
    return confirmed(tx, engine, resource, asker, resource.access.read, id);
  });
  return shown(engine, resource, asker, row);
}

/** Runs one action of a row; answers the row, or the action's own result. */
export async function act(engine: Engine, resource: Resource, id: string, verb: string, request: Request): Promise<Row> {
  const { asker } = request;
  const action = resource.actions![verb]!;
  const current = writableRow(engine, resource, asker, action.access, id);
  const context = contextOf(engine, asker.user);
  const { version, body } = action.isVersioned ? versioned(request.body) : { version: null, body: request.body };
  const input = parse(action.input, body);
  checkRefs(engine, asker, action.input, input, resource.owner && current[resource.owner]);
  const prepared = await action.prepare?.(context, current, input);
  let result: Row | undefined;
  let acted: Row | undefined;
  const row = await engine.db.write(async tx => {
    const before = await found(tx, engine, resource, asker, action.access, id);
    if (action.replies !== 'result' && (await recall(tx, engine, [resource.name, verb, id], request))) return before;
    if (version !== null && before.version !== version)
      throw new ApiError('stale', {}, { facts: { current: shown(engine, resource, asker, before) } });
    if (action.hourly) await refuseTooMany(tx, context, resource, [verb], action.hourly);
    const inside = inTransaction(engine, tx, context);
    await screen(engine, inside, resource, before, freeTexts(action.input, input));
    result = (await action.run(inside, before, input, prepared)) ?? undefined;
    acted = before;
    const after = await confirmed(tx, engine, resource, asker, resource.access.read, id);
    if (action.replies !== 'result') await remember(tx, engine, [resource.name, verb, id], request, id);
    const reason = action.reason ? String(input[action.reason] ?? '') || null : null;
    await inside.flush({ action: verb, ...target(resource, after), changes: changes(resource, before, after), reason });
    return after;
  });
  if (acted) await action.after?.(context, engine.db, acted, row);
  return action.replies === 'result' ? (result ?? {}) : shown(engine, resource, asker, row);
}

/** What an action or a creation would do; writes nothing. */
export async function preview(engine: Engine, resource: Resource, request: Request, on?: { id: string; verb: string }): Promise<unknown> {
  const { asker } = request;
  const context = contextOf(engine, asker.user);
  if (!on) {
    scope(engine, asker, resource.access.create);
    const input = resource.create!.previewInput ?? resource.create!.input;
    const body = parse(input, request.body);
    checkRefs(engine, asker, input, body, resource.owner && body[resource.owner]);
    return resource.create!.preview!(context, body);
  }
  const action = resource.actions![on.verb]!;
  const current = writableRow(engine, resource, asker, action.access, on.id);
  const body = action.isVersioned && isObject(request.body) ? without(request.body, 'version') : request.body;
  const input = parse(action.input, body);
  checkRefs(engine, asker, action.input, input, resource.owner && current[resource.owner]);
  return action.preview!(context, current, input);
}

/** Asks of the words typed in a record, or in an act on it, whether they may be written there. */
export async function screen(
  engine: Engine,
  inside: TxContext,
  resource: Resource,
  row: Row,
  texts: Record<string, string>,
): Promise<void> {
  const ownerId = ownerOf(resource, row);
  // A record that is itself a case has no name to keep yet while it is being created.
  if (ownerId) await engine.screen(inside, ownerId, texts);
}

/** Inserts one row: sealed texts, derived columns, a first version. */
export async function insert(tx: Tx, engine: Pick<Engine, 'vault'>, resource: Resource, body: Row): Promise<string> {
  const id = v7();
  const data = { ...sealed(engine, resource, id, body), ...resource.derive?.(body), id };
  await delegate(tx, resource).create({ data: defined(data) });
  return id;
}

async function save(tx: Tx, engine: Engine, resource: Resource, before: Row, patch: Row): Promise<void> {
  const data = {
    ...sealed(engine, resource, before.id, patch),
    ...resource.derive?.({ ...before, ...patch }),
    version: before.version + 1,
  };
  const { count } = await delegate(tx, resource).updateMany({ where: { id: before.id, version: before.version }, data: defined(data) });
  if (count !== 1) throw new ApiError('stale');
}

function sealed(engine: Pick<Engine, 'vault'>, resource: Resource, id: string, data: Row): Row {
  const result = { ...data };
  for (const field of resource.protectedFields)
    if (typeof result[field] === 'string') result[field] = engine.vault.seal(result[field], placeOf(resource, field, id));
  return result;
}

/** The row to write: 404 when it may not be read, 403 when it may be read only. */
function writableRow(engine: Engine, resource: Resource, asker: Asker, rule: Rule, id: string): Row {
  const verdict = rule(asker.user, engine.clock.today());
  const readable = within(engine, resource, asker, resource.access.read, id);
  if (verdict === false) throw new ApiError('forbidden');
  return verdict === true ? readable : within(engine, resource, asker, rule, id);
}

/** The row within a rule, read in the transaction. Throws not_found. */
export async function found(tx: Tx, engine: Engine, resource: Resource, asker: Asker, rule: Rule, id: string): Promise<Row> {
  const row = await delegate(tx, resource).findFirst({ where: both(scope(engine, asker, rule), { id }) });
  if (!row) throw new ApiError('not_found');
  return row;
}

const confirmed = found;

/** A body as its schema reads it, unknown keys refused. Throws bad_request, or invalid by field. */
export function parse(schema: z.ZodObject, body: unknown): Row {
  if (!isObject(body)) throw new ApiError('bad_request');
  const result = schema.strict().safeParse(body, { reportInput: true });
  if (!result.success) throw new ApiError('invalid', fieldErrors(result.error));
  return result.data as Row;
}

/** One French sentence a field, the first that applies; never the value. */
export function fieldErrors(error: z.ZodError): FieldErrors {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) {
    const [field, line] = issue.path;
    // A fault inside a list is said by the list's own field, with its line.
    const where = line === undefined ? '' : `Ligne ${Number(line) + 1} : `;
    const name = (key: unknown) => safeName(String(field ?? key));
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) errors[name(key)] ??= `${where}Ce champ n’existe pas ici.`;
    else errors[name('root')] ??= `${where}${sentence(issue)}`;
  }
  return errors;
}

// A fault of shape inside a list has no sentence of its own: the library would say it in English.
const sentence = (issue: z.core.$ZodIssue) =>
  isMissing(issue)
    ? 'À renseigner.'
    : issue.message.startsWith('Invalid input')
      ? 'Cette réponse n’a pas la forme attendue.'
      : issue.message;

const isMissing = ({ code, input }: z.core.$ZodIssue) => (code === 'invalid_type' || code === 'invalid_value') && input === undefined;
const safeName = (key: string) => (/^[A-Za-z][\w.]{0,60}$/.test(key) ? key : 'root');

/** A foreign id, an unknown one and one that belongs to another record are the same field error. */
export function checkRefs(engine: Engine, asker: Asker, schema: z.ZodObject, body: Row, owner?: string): void {
  const errors: Record<string, string> = {};
  for (const [field, declared] of Object.entries(schema.shape)) {
    const { resource: name, kind } = metaOf(declared as z.ZodType);
    const ids: unknown[] = kind === 'ref' ? [body[field]] : kind === 'refs' ? (body[field] ?? []) : [];
    for (const id of ids) if (typeof id === 'string' && !isVisible(engine, asker, name!, id, owner)) errors[field] = 'Choix inconnu.';
  }
  refuse(errors);
}

function isVisible(engine: Engine, asker: Asker, name: string, id: string, owner: string | undefined): boolean {
  const target = engine.resources.get(name)!;
  const verdict = target.access.read(asker.user, engine.clock.today());
  if (verdict === false) return false;
  const where = both(verdict, { id }, owner && target.owner ? { [target.owner]: owner } : true);
  return engine.rows.many({ model: target.model, where, select: ['id'], take: 1 }).length === 1;
}

/** Fields written once that a change would move: a row does not go from one record to another. */
function moved(resource: Resource, current: Row, patch: Row): FieldErrors {
  const once = [...(resource.owner ? [resource.owner] : []), ...(resource.fixed ?? [])];
  const changed = once.filter(field => patch[field] !== undefined && patch[field] !== current[field]);
  return Object.fromEntries(changed.map(field => [field, 'Ce choix ne peut plus changer.']));
}

function refuse(errors: FieldErrors | undefined): void {
  if (errors && Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
}

function versioned(body: unknown): { version: number; body: Row } {
  if (!isObject(body)) throw new ApiError('bad_request');
  if (body.version === undefined) throw new ApiError('version_required');
  if (!Number.isSafeInteger(body.version) || (body.version as number) < 1) throw new ApiError('invalid', { version: 'Version attendue.' });
  return { version: body.version as number, body: without(body, 'version') };
}

/** Throws too_many when this person did any of these that often within the hour. */
export async function refuseTooMany(tx: Tx, context: Context, resource: Resource, verbs: readonly string[], hourly: number): Promise<void> {
  const since = new Date(Date.parse(context.now) - 3_600_000).toISOString();
  const count = await tx.journalEntry.count({
    where: { actorId: context.user.id, action: { in: [...verbs] }, resource: resource.name, at: { gt: since } },
  });
  if (count >= hourly) throw new ApiError('too_many', {}, { headers: { 'Retry-After': '3600' } });
}

/** The context of the code that runs inside; `flush` writes its lines of the journal, the main one first. */
export function inTransaction(engine: Engine, tx: Tx, context: Context): TxContext & { flush(main: Note): Promise<void> } {
  const notes: Note[] = [];
  const { read: _read, office: _office, filler: _filler, ...rest } = context;
  return {
    ...rest,
    tx,
    note: entry => void notes.push(entry),
    async flush(main) {
      await record(tx, engine.vault, context.now, context.user, main, ...notes);
    },
  };
}

/** What a line of the journal is about. */
export const target = (resource: Resource, row: Row) => ({
  resource: resource.name,
  recordId: row.id as string,
  caseId: ownerOf(resource, row),
});
const isObject = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
const without = (row: Row, key: string): Row => Object.fromEntries(Object.entries(row).filter(([name]) => name !== key));
const defined = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
const delegate = (tx: Tx, resource: Resource) => (tx as any)[resource.model];
