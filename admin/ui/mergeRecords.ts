/** A record read or typed in a form. */
export type FormRecord = Record<string, unknown>;

/** Two edits of one record brought together; `merged` holds their value for each conflict until somebody chooses. */
export type Merge = { merged: FormRecord; fromMine: string[]; fromTheirs: string[]; conflicts: string[] };

const blank = (value: unknown) => (value === undefined || value === '' ? null : value);

/** Same content whatever the key order; an emptied field equals a missing one. */
export function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(blank(value), (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Three-way merge over the given fields: what one side changed is taken, what both changed differently is a conflict. */
export function mergeRecords(base: FormRecord, mine: FormRecord, theirs: FormRecord, fields: readonly string[]): Merge {
  const result: Merge = { merged: { ...theirs }, fromMine: [], fromTheirs: [], conflicts: [] };
  for (const field of fields) {
    const isMine = !isSame(base[field], mine[field]);
    const isTheirs = !isSame(base[field], theirs[field]);
    if (isMine && isTheirs && !isSame(mine[field], theirs[field])) result.conflicts.push(field);
    else if (isTheirs) result.fromTheirs.push(field);
    else if (isMine) {
      result.fromMine.push(field);
      result.merged[field] = mine[field];
    }
  }
  return result;
}

/** What a person keeps of a field both have changed; `both` is for free text only. */
export type Choice = 'mine' | 'theirs' | 'both';

/** The record to save once each conflict has its choice; both texts follow each other, theirs first. */
export function chosenRecord(merge: Merge, mine: FormRecord, theirs: FormRecord, choices: Readonly<Record<string, Choice>>): FormRecord {
  const chosen = merge.conflicts.map(field => {
    const choice = choices[field];
    if (choice === 'both') return [field, `${String(theirs[field] ?? '')}\n\n${String(mine[field] ?? '')}`];
    return [field, choice === 'mine' ? mine[field] : theirs[field]];
  });
  return { ...merge.merged, ...Object.fromEntries(chosen) };
}
