import { z } from 'zod';
import { contextOf, type Engine } from './engine.ts';
import { ApiError } from './errors.ts';
import { id, integer } from './fields.ts';
import { freeTexts } from './freeTexts.ts';
import { recall, remember } from './idempotency.ts';
import { changes } from './journal.ts';
import { scope } from './reading.ts';
import type { Bulk, Context, Resource, Row } from './resource.ts';
import { checkRefs, found, inTransaction, parse, type Request, refuseTooMany, screen, target } from './writing.ts';

const MOST = 200;

/** What a bulk's body holds: its rows as they were seen, and the input of the act. */
export const bulkBody = (bulk: Bulk): z.ZodObject =>
  z.strictObject({
    ...bulk.input.shape,
    of: z
      .array(z.strictObject({ id, version: integer.min(1) }), 'Choisissez au moins une ligne.')
      .min(1, 'Choisissez au moins une ligne.')
      .max(MOST, `${MOST} lignes au plus à la fois.`)
      .meta({ title: 'Lignes' }),
  });

/**
 * One act on several rows in one transaction, a line of the journal for each: any that is out of scope, stale or refused stops them all, and
 * nothing has changed. Answers how many changed. Throws with `failed`, the id of the row that stopped it, when this person may read it.
 */
export async function actOnMany(engine: Engine, resource: Resource, verb: string, request: Request): Promise<{ changed: number }> {
  const { asker } = request;
  const bulk = resource.bulks![verb]!;
  scope(engine, asker, bulk.access);
  const { of, ...input } = parse(bulkBody(bulk), request.body) as { of: { id: string; version: number }[] };
  if (new Set(of.map(row => row.id)).size < of.length) throw new ApiError('invalid', { of: 'Une ligne est choisie deux fois.' });
  checkRefs(engine, asker, bulk.input, input);
  const context = contextOf(engine, asker.user);
  return engine.db.write(async tx => {
    if (await recall(tx, engine, [resource.name, verb], request)) return { changed: of.length };
    let changed = 0;
    for (const seen of of) {
      const before = await found(tx, engine, resource, asker, bulk.access, seen.id);
      if (before.version !== seen.version) throw new ApiError('stale', {}, { facts: { failed: seen.id } });
      const inside = inTransaction(engine, tx, context);
      const act = async () => {
        await screen(engine, inside, resource, before, freeTexts(bulk.input, input));
        return bulk.run(inside, before, input);
      };
      if (!(await stoppedAt(seen.id, act))) continue;
      const after = await found(tx, engine, resource, asker, resource.access.read, seen.id);
      await inside.flush({ action: verb, ...target(resource, after), changes: changes(resource, before, after) });
      changed += 1;
    }
    await remember(tx, engine, [resource.name, verb], request, of[0]!.id);
    return { changed };
  });
}

/** Names the row at which a refusal of the profession happened. */
async function stoppedAt<T>(failed: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new ApiError(error.code, error.fields, { message: error.message, facts: { ...error.facts, failed } });
  }
}

/** Answers a question to the whole resource; the journal has who asked and how much was found before the answer leaves, never what was typed. */
export async function question(engine: Engine, resource: Resource, verb: string, request: Request): Promise<readonly Row[]> {
  const { asker } = request;
  const asked = resource.questions![verb]!;
  const mine = scope(engine, asker, asked.access);
  const input = parse(asked.input, request.body);
  const context: Context = contextOf(engine, asker.user);
  const rows = await asked.run(context, mine, input);
  await engine.db.write(async tx => {
    await refuseTooMany(tx, context, resource, [verb], asked.hourly);
    const line = { action: verb, resource: resource.name, recordId: null, caseId: null, changes: { found: rows.length } };
    await inTransaction(engine, tx, context).flush(line);
  });
  return rows;
}
