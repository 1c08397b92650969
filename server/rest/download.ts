import { type Asker, contextOf, type Engine } from './engine.ts';
import { ApiError } from './errors.ts';
import { record } from './journal.ts';
import { within } from './reading.ts';
import type { Delivered, Resource } from './resource.ts';
import { refuseTooMany, target } from './writing.ts';

/**
 * Makes the file of a row; the journal has it before it leaves. One stopped for what it holds is told and counted as much as one that leaves:
 * asking again and again would tell which words are protected.
 */
export async function download(engine: Engine, resource: Resource, id: string, verb: string, asker: Asker): Promise<Delivered> {
  const row = within(engine, resource, asker, resource.access.read, id);
  const context = contextOf(engine, asker.user);
  const { hourly, run } = resource.downloads![verb]!;
  const stoppedAs = `refused:${verb}`;
  const made = await run(context, row).catch(stopped);
  await engine.db.write(async tx => {
    if (hourly) await refuseTooMany(tx, context, resource, [verb, stoppedAs], hourly);
    const action = made instanceof ApiError ? stoppedAs : verb;
    await record(tx, engine.vault, context.now, asker.user, { action, ...target(resource, row) });
  });
  if (made instanceof ApiError) throw made;
  return made;
}

function stopped(error: unknown): ApiError {
  if (error instanceof ApiError && error.code === 'leak') return error;
  throw error;
}
