import { createHmac } from 'node:crypto';
import type { Keys } from './keys.ts';

/** A journal line before it is linked: every column but the chain's own. `at` is an instant, `changes` the stored JSON text. */
export interface JournalFields {
  sequence: number;
  at: string;
  actorId: string | null;
  actorName: string | null;
  action: string;
  resource: string;
  recordId: string | null;
  caseId: string | null;
  changes: string | null;
  reason: string | null;
}

/** What ties a line to the one before; the key by its id. */
export interface Link {
  keyId: string;
  previousHash: string;
  hash: string;
}

/** A line as stored. */
export type JournalRow = JournalFields & Link;

/** A line's place in the chain, e.g. the last one as noted outside the database. */
export interface Head {
  sequence: number;
  hash: string;
}

/** `sequence` is the first line that does not hold; `why` is a French sentence. */
export type Verdict = { ok: true; count: number; head: Head } | { ok: false; sequence: number; why: string };

/** What the first line gives as previousHash. */
export const GENESIS = 'genesis';

/** Links a line to the one before: an HMAC whose key is outside the database, so that whoever edits rows cannot rebuild the chain. */
export function link(keys: Keys, previousHash: string, fields: JournalFields): Link {
  const keyId = keys.current;
  return { keyId, previousHash, hash: hashOf(keys, { ...fields, keyId, previousHash })! };
}

/**
 * Reads the journal from sequence 1 on and names the first line that was changed, removed, added or moved.
 * A cut tail leaves a chain that holds: only `expected`, a head noted elsewhere, shows it.
 */
export function verifyChain(keys: Keys, rows: Iterable<JournalRow>, expected?: Head): Verdict {
  let head: Head = { sequence: 0, hash: GENESIS };
  for (const row of rows) {
    const why = flaw(keys, row, head);
    if (why !== null) return { ok: false, sequence: head.sequence + 1, why };
    head = { sequence: row.sequence, hash: row.hash };
    if (expected?.sequence === head.sequence && expected.hash !== head.hash)
      return { ok: false, sequence: head.sequence, why: 'Cette ligne n’est pas celle qui avait été relevée.' };
  }
  if (expected !== undefined && expected.sequence > head.sequence)
    return { ok: false, sequence: head.sequence + 1, why: 'La fin du journal manque.' };
  return { ok: true, count: head.sequence, head };
}

function flaw(keys: Keys, row: JournalRow, before: Head): string | null {
  if (row.sequence !== before.sequence + 1) return 'Une ligne manque ou n’est pas à sa place.';
  if (row.previousHash !== before.hash) return 'Cette ligne ne suit pas la précédente.';
  const hash = hashOf(keys, row);
  if (hash === undefined) return 'Cette ligne est signée par une clé absente.';
  return hash === row.hash ? null : 'Cette ligne a été modifiée.';
}

function hashOf(keys: Keys, row: Omit<JournalRow, 'hash'>): string | undefined {
  const key = keys.derived('journal', row.keyId);
  return key && createHmac('sha256', key).update(canonical(row)).digest('base64url');
}

/** Names are written in this order for ever: another order is another hash. */
function canonical(row: Omit<JournalRow, 'hash'>): string {
  const { sequence, at, actorId, actorName, action, resource, recordId, caseId, changes, reason, keyId, previousHash } = row;
  return JSON.stringify({ sequence, at, actorId, actorName, action, resource, recordId, caseId, changes, reason, keyId, previousHash });
}
