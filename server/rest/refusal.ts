import type { Asker, Engine } from './engine.ts';
import { ApiError, type ErrorCode } from './errors.ts';
import { isId } from './fields.ts';
import { record } from './journal.ts';
import { journalOpening } from './reading.ts';
import type { Resource } from './resource.ts';
import type { Route } from './routes.ts';

const JOURNALED: readonly ErrorCode[] = ['forbidden', 'not_found', 'too_many'];

/** Writes in the journal what an error leaves there, in a transaction of its own: the one that was refused has rolled back. */
export async function refusal(engine: Engine, { resource, verb, kind }: Route, asker: Asker, id: string, error: unknown): Promise<void> {
  if (!(error instanceof ApiError)) return;
  // The answer to a stale version holds the whole row: it is read as much as by its own address.
  if (error.facts.current) return journalOpening(engine, resource, asker, error.facts.current);
  if (!JOURNALED.includes(error.code)) return;
  await engine.db.write(tx =>
    record(tx, engine.vault, engine.clock.now().toISOString(), asker.user, {
      action: `refused:${verb ?? kind}`,
      resource: resource.name,
      recordId: isId(id) ? id : null,
      caseId: concerned(engine, resource, id),
    }),
  );
}

/** The record whose journal tells the refusal, read past every rule: those in charge learn of it, the person refused nothing. */
function concerned(engine: Engine, resource: Resource, id: string): string | null {
  const field = resource.journalsOpening ? 'id' : resource.owner;
  if (!field || !isId(id)) return null;
  const [row] = engine.rows.many({ model: resource.model, where: { id }, select: [field], take: 1 });
  return row?.[field] ?? null;
}
