import type { Asker, Engine } from './engine.ts';
import { ApiError } from './errors.ts';
import { isId } from './fields.ts';
import { record } from './journal.ts';
import type { Route } from './routes.ts';

/** Writes a refusal in the journal, in a transaction of its own: the one that was refused has rolled back. */
export async function refusal(engine: Engine, route: Route, asker: Asker, id: string, error: unknown): Promise<void> {
  if (!(error instanceof ApiError) || (error.code !== 'forbidden' && error.code !== 'not_found')) return;
  const action = `refused:${route.verb ?? route.kind}`;
  await engine.db.write(tx =>
    record(tx, engine.vault, engine.clock.now().toISOString(), asker.user, {
      action,
      resource: route.resource.name,
      recordId: isId(id) ? id : null,
      caseId: null,
    }),
  );
}
