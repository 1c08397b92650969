import type { Tx } from '../db.ts';
import type { Vault } from '../vault/index.ts';
import type { CurrentUser, Note, Resource, Row } from './resource.ts';

const GENESIS = 'genesis';

/** Appends these lines to the chain, in their order, inside the transaction of what they tell. */
export async function record(
  tx: Tx,
  vault: Vault,
  at: string,
  actor: Pick<CurrentUser, 'id' | 'displayName'> | null,
  ...notes: Note[]
): Promise<void> {
  let last = await tx.journalEntry.findFirst({ orderBy: { sequence: 'desc' }, select: { sequence: true, hash: true } });
  const data = notes.map(note => {
    const entry = {
      sequence: (last?.sequence ?? 0) + 1,
      at,
      actorId: actor?.id ?? null,
      actorName: actor?.displayName ?? null,
      action: note.action,
      resource: note.resource,
      recordId: note.recordId,
      caseId: note.caseId,
      changes: note.changes && Object.keys(note.changes).length > 0 ? JSON.stringify(note.changes) : null,
      reason: note.reason ?? null,
    };
    const linked = { ...entry, ...vault.link(last?.hash ?? GENESIS, entry) };
    last = linked;
    return linked;
  });
  await tx.journalEntry.createMany({ data });
}

/** Before and after of each field that moved; protected texts only as « modifié ». */
export function changes(resource: Resource, before: Row | null, after: Row): Record<string, unknown> {
  const moved: Record<string, unknown> = {};
  for (const field of resource.fields) {
    if (field === 'version' || field === 'id') continue;
    const [old, now] = [before?.[field] ?? null, after[field] ?? null];
    if (old === now) continue;
    moved[field] = resource.protectedFields.includes(field) ? 'modifié' : before ? [old, now] : now;
  }
  return moved;
}
