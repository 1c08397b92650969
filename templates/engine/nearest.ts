import type { Declared } from './inspect.ts';

type Field = Declared[string];

/** The declared field a dotted path names from the innermost scope that owns its first word; undefined when there is none. */
export function fieldAt(path: string, scopes: readonly Declared[]): Field | undefined {
  const scope = scopes.findLast(candidate => Object.hasOwn(candidate, path.split('.')[0]!));
  return path.split('.').reduce<Field | undefined>((at, key) => (isGroup(at) && Object.hasOwn(at, key) ? at[key] : undefined), scope);
}

/** The field whose name is closest, of those that may stand there; null when none is close. Lists and conditions first for a section. */
export function nearest(path: string, scopes: readonly Declared[], isSection: boolean): string | null {
  const known = scopes.flatMap(scope => leaves(scope)).filter(({ field }) => (field === 'text') !== isSection);
  const folded = path.toLowerCase();
  let best: { path: string; distance: number } | null = null;
  for (const candidate of known) {
    const whole = distance(folded, candidate.path.toLowerCase());
    // A name typed without its group is close by its last word.
    const last = candidate.path.split('.').at(-1)!.toLowerCase();
    const gap = path.includes('.') ? whole : Math.min(whole, distance(folded, last) + 1);
    if (!best || gap < best.distance) best = { path: candidate.path, distance: gap };
  }
  return best && best.distance <= Math.max(2, Math.floor(path.length / 4)) ? best.path : null;
}

/** For a field that exists inside a list only: how to reach it. */
export function howToRead(path: string, root: Declared): string | null {
  for (const { path: list, field } of leaves(root)) {
    if (!isList(field)) continue;
    const inner = path.startsWith(`${list}.`) ? path.slice(list.length + 1) : path;
    if (fieldAt(inner, [field[0]]) === undefined) continue;
    return `Ce champ est celui de chaque élément d’une liste\u00a0: écrivez {{#${list}}} … {{${inner}}} … {{/${list}}}.`;
  }
  return null;
}

function leaves(scope: Declared, prefix = ''): { path: string; field: Field }[] {
  return Object.entries(scope).flatMap(([key, field]) =>
    isGroup(field) ? leaves(field, `${prefix}${key}.`) : [{ path: `${prefix}${key}`, field }],
  );
}

/** Whether a field is a list of items, whose own fields are its first. */
export const isList = (field: Field | undefined): field is readonly [Declared] => Array.isArray(field);
const isGroup = (field: Field | undefined): field is Declared => typeof field === 'object' && !isList(field);

/** Letters to add, drop, change or swap to make one text of the other. */
function distance(left: string, right: string): number {
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = row[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, change, isSwap ? before[j - 2]! + 1 : Number.POSITIVE_INFINITY));
    }
    before = row;
    row = next;
  }
  return row[right.length]!;
}
