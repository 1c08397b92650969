import type { ProceedingRow } from '../forms/rows.ts';

/** A proceeding at its depth: 0 for one that comes from no other. */
export type Branch = { row: ProceedingRow; depth: number };

/** The instances of a case as a tree read from top to bottom: first instance, its appeal, the review of that appeal… */
export function treeOf(rows: readonly ProceedingRow[]): Branch[] {
  const known = new Set(rows.map(({ id }) => id));
  const under = (parent: string | null, depth: number): Branch[] =>
    rows
      .filter(({ openedFromId }) => (openedFromId && known.has(openedFromId) ? openedFromId : null) === parent)
      .flatMap(row => [{ row, depth }, ...under(row.id, depth + 1)]);
  return under(null, 0);
}
