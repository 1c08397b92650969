import type { Tx } from '../db.ts';
import type { Engine } from './engine.ts';
import { ApiError } from './errors.ts';
import type { Request } from './writing.ts';

const LIFE_MS = 24 * 3_600_000;

/** The record a repeated request already made, or null. Throws idempotency when the key served for another body. */
export async function recall(tx: Tx, engine: Engine, what: string, request: Request): Promise<string | null> {
  if (request.idempotencyKey === null) return null;
  const where = { userId_key: { userId: request.asker.user.id, key: request.idempotencyKey } };
  const known = await tx.idempotencyKey.findUnique({ where });
  if (!known) return null;
  if (known.createdAt < new Date(engine.clock.now().getTime() - LIFE_MS).toISOString()) {
    await tx.idempotencyKey.delete({ where });
    return null;
  }
  if (known.requestHash !== fingerprint(engine, what, request)) throw new ApiError('idempotency');
  return known.recordId;
}

/** Keeps, in the same transaction, that this key made this record. */
export async function remember(tx: Tx, engine: Engine, what: string, request: Request, recordId: string): Promise<void> {
  if (request.idempotencyKey === null) return;
  await tx.idempotencyKey.create({
    data: {
      userId: request.asker.user.id,
      key: request.idempotencyKey,
      requestHash: fingerprint(engine, what, request),
      recordId,
      createdAt: engine.clock.now().toISOString(),
    },
  });
}

// Keyed: a plain hash of a body that holds a name could be guessed from a stolen database.
const fingerprint = (engine: Engine, what: string, request: Request) => engine.vault.index(JSON.stringify([what, request.body]));
