import { z } from 'zod';
import type { CurrentUser, Resource, Row, Scope, Where } from './resource.ts';

/** The fields this person may read: also all he may filter, sort and search by. */
export function readable(resource: Resource, user: CurrentUser): readonly string[] {
  return resource.views?.[user.role ?? 'none'] ?? resource.fields;
}

/** The columns a search by this person looks into; none when the resource has no search. */
export function searched(resource: Resource, user: CurrentUser): readonly string[] | undefined {
  return resource.searchBy?.[user.role ?? 'none'] ?? resource.search;
}

/** The named conditions this person may filter by: those that look at nothing his view hides, and that his rights do not refuse. */
export function scopesFor(resource: Resource, user: CurrentUser, today: string): readonly string[] {
  const seen = readable(resource, user);
  const scopes = Object.entries(resource.scopes ?? {});
  const isOpen = ({ looksAt, access }: Scope) => looksAt.every(field => seen.includes(field)) && access?.(user, today) !== false;
  return scopes.filter(([, scope]) => isOpen(scope)).map(([name]) => name);
}

/** The fields this person may write. */
export function writable(resource: Resource, user: CurrentUser): readonly string[] {
  const allowed = resource.writes?.[user.role ?? 'none'] ?? resource.fields;
  const seen = readable(resource, user);
  return allowed.filter(field => !resource.readonly.includes(field) && seen.includes(field));
}

/** Only the named keys of a row. */
export function only(row: Row, keys: readonly string[]): Row {
  return Object.fromEntries(keys.map(key => [key, row[key] ?? null]));
}

/** The schema of what a body may hold: strict, the written fields as declared, the others accepted and left as they are. */
export function bodySchema(resource: Resource, writes: readonly string[], kind: 'create' | 'update'): z.ZodObject {
  const shape: Record<string, z.ZodType> = {};
  for (const field of writes) {
    const declared = resource.schema.shape[field] as z.ZodType;
    const mayBeAbsent = kind === 'update' || declared.isNullable() || declared.isOptional();
    shape[field] = mayBeAbsent ? declared.optional() : declared;
  }
  return z.strictObject(shape);
}

/** Joins conditions; a rule that is true adds none. */
export function both(...conditions: (Where | true)[]): Where {
  const wheres = conditions.filter((condition): condition is Where => condition !== true && Object.keys(condition).length > 0);
  return wheres.length === 1 ? wheres[0]! : wheres.length === 0 ? {} : { AND: wheres };
}
