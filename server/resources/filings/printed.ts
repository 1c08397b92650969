import type { Block } from '../../../templates/preview/blocks.ts';
import { piecesOf } from '../../../templates/preview/blocks.ts';

/** Where what a filing printed is sealed. */
export const printedPlace = (filingId: string): string => `filing.printed.${filingId}`;

/** Values a document prints: each field of the dictionary with its values, in order (several in a list). */
export type Printed = Record<string, string[]>;

/** What a previewed document prints from the dictionary. */
export function printedIn(blocks: readonly Block[]): Printed {
  const printed: Printed = {};
  for (const { path, text } of piecesOf(blocks)) {
    if (path === undefined) continue;
    printed[path] ??= [];
    printed[path].push(text);
  }
  return printed;
}

/** One value that is no longer what a document says; null where one of the two does not print it. */
export interface Difference {
  path: string;
  rank: number;
  before: string | null;
  after: string | null;
}

/** Values that differ between two documents, fields in the order of the later one. */
export function differencesOf(before: Printed, after: Printed): Difference[] {
  const paths = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return paths.flatMap(path => {
    const [old = [], now = []] = [before[path], after[path]];
    const ranks = Array.from({ length: Math.max(old.length, now.length) }, (_, rank) => rank);
    const all = ranks.map(rank => ({ path, rank, before: old[rank] ?? null, after: now[rank] ?? null }));
    const changed = all.filter(difference => difference.before !== difference.after);
    // The same field printed in several places changes everywhere at once: told once.
    const isTold = (one: Difference, rank: number) =>
      changed.findIndex(other => other.before === one.before && other.after === one.after) === rank;
    return changed.filter(isTold);
  });
}
