import type { Tx } from '../db.ts';
import type { Engine } from './engine.ts';
import { ApiError } from './errors.ts';
import type { Request } from './writing.ts';

const LIFE_MS = 24 * 3_600_000;

/** What a key is bound to besides the body: a resource, and for an action its verb and its row. */
export type Aim = readonly string[];

/** The record a repeated request already made, or null. Throws idempotency when the key served for another body, address or row. */
export async function recall(tx: Tx, engine: Engine, aim: Aim, request: Request): Promise<string | null> {
  if (request.idempotencyKey === null) return null;
  const where = { userId_key: { userId: request.asker.user.id, key: request.idempotencyKey } };
  const known = await tx.idempotencyKey.findUnique({ where });
  if (!known || known.createdAt < oldest(engine)) return null;
  if (known.requestHash !== fingerprint(engine, aim, request)) throw new ApiError('idempotency');
  return known.recordId;
}

/** Keeps, in the same transaction, that this key made this record; what nobody may recall any more leaves by the way. */
export async function remember(tx: Tx, engine: Engine, aim: Aim, request: Request, recordId: string): Promise<void> {
  if (request.idempotencyKey === null) return;
  await tx.idempotencyKey.deleteMany({ where: { createdAt: { lt: oldest(engine) } } });
  await tx.idempotencyKey.create({
    data: {
      userId: request.asker.user.id,
      key: request.idempotencyKey,
      requestHash: fingerprint(engine, aim, request),
      recordId,
      createdAt: engine.clock.now().toISOString(),
    },
  });
}

const oldest = (engine: Engine) => new Date(engine.clock.now().getTime() - LIFE_MS).toISOString();

// Keyed: a plain hash of a body that holds a name could be guessed from a stolen database.
const fingerprint = (engine: Engine, aim: Aim, request: Request) =>
  engine.vault.index(JSON.stringify([aim, request.body, ...(request.file ? [request.file.sha256] : [])]));
