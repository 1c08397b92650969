import type { z } from 'zod';
import { ApiError } from './errors.ts';
import { bare, folded, metaOf } from './fields.ts';
import { parseStrictJson } from './json.ts';
import type { CurrentUser, Resource, Where } from './resource.ts';
import { readable, scopesFor, searched } from './views.ts';

const MAX_ROWS = 1000;
const MAX_IDS = 100;
const MAX_FILTER = 3500;
const RANGED = new Set(['day', 'time', 'instant', 'month', 'cents', 'integer']);

/** A list as asked: condition, order and slice, each allowed for this person. */
export interface ListQuery {
  where: Where;
  orderBy: readonly (readonly [string, 'ASC' | 'DESC'])[];
  skip: number;
  take: number;
}

/** Reads `filter`, `sort` and `range` in the ra-data-simple-rest dialect. Throws ApiError('invalid') naming the parameter. */
export function readListQuery(resource: Resource, user: CurrentUser, today: string, query: Record<string, unknown>): ListQuery {
  for (const key of Object.keys(query)) if (!['filter', 'sort', 'range'].includes(key)) throw invalid(key, 'Paramètre inconnu.');
  const seen = readable(resource, user);
  return {
    where: query.filter === undefined ? {} : readFilter(resource, user, today, parsed('filter', query.filter)),
    orderBy: readSort(resource, seen, query.sort),
    ...readRange(query.range),
  };
}

const invalid = (field: string, sentence: string) => new ApiError('invalid', { [field]: sentence });

function parsed(name: string, raw: unknown): unknown {
  if (typeof raw !== 'string' || raw.length > MAX_FILTER) throw invalid(name, 'Paramètre illisible.');
  try {
    return parseStrictJson(raw);
  } catch {
    throw invalid(name, 'Paramètre illisible.');
  }
}

function readRange(raw: unknown): { skip: number; take: number } {
  if (raw === undefined) return { skip: 0, take: 25 };
  const range = parsed('range', raw);
  const isPair = Array.isArray(range) && range.length === 2 && range.every(edge => Number.isSafeInteger(edge) && edge >= 0);
  if (!isPair) throw invalid('range', 'Étendue attendue : deux nombres entiers.');
  const [first, last] = range as [number, number];
  if (last < first || last - first >= MAX_ROWS || last > 100_000_000) throw invalid('range', `Étendue de ${MAX_ROWS} lignes au plus.`);
  return { skip: first, take: last - first + 1 };
}

function readSort(resource: Resource, seen: readonly string[], raw: unknown): ListQuery['orderBy'] {
  const sort = raw === undefined ? resource.defaultSort : parsed('sort', raw);
  const isPair = Array.isArray(sort) && sort.length === 2 && typeof sort[0] === 'string' && (sort[1] === 'ASC' || sort[1] === 'DESC');
  if (!isPair) throw invalid('sort', 'Tri inconnu.');
  const [field, way] = sort as [string, 'ASC' | 'DESC'];
  if (field === 'id') return [['id', way]];
  if (!resource.sorts.includes(field) || !seen.includes(field)) throw invalid('sort', 'Tri inconnu.');
  return [
    [field, way],
    ['id', way],
  ];
}

/** The condition a filter gives this person. Throws ApiError('invalid') naming `filter`. */
export function readFilter(resource: Resource, user: CurrentUser, today: string, filter: unknown): Where {
  const seen = readable(resource, user);
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) throw invalid('filter', 'Filtre illisible.');
  const columns = searched(resource, user);
  const conditions = Object.entries(filter).map(([key, value]) => {
    if (key === 'scope') return scoped(resource, user, today, value);
    return key === 'q' && columns ? textSearch(columns, value) : condition(resource, seen, key, value);
  });
  return conditions.length === 0 ? {} : { AND: conditions };
}

function condition(resource: Resource, seen: readonly string[], key: string, value: unknown): Where {
  const [, field, comparison] = /^([A-Za-z0-9]+?)(?:_(gte|lte))?$/.exec(key) ?? [];
  if (
    !field ||
    !Object.hasOwn(resource.schema.shape, field) ||
    !seen.includes(field) ||
    !(field === 'id' || resource.filters.includes(field))
  )
    throw invalid('filter', 'Ce filtre n’existe pas ici.');
  const declared = resource.schema.shape[field] as z.ZodType;
  if (comparison) {
    if (!RANGED.has(metaOf(declared).kind ?? '')) throw invalid('filter', 'Ce filtre n’existe pas ici.');
    return { [field]: { [comparison]: asked(bare(declared), value) } };
  }
  if (!Array.isArray(value)) return { [field]: asked(declared, value) };
  if (value.length > MAX_IDS) throw invalid('filter', `${MAX_IDS} valeurs au plus.`);
  return { [field]: { in: value.map(item => asked(bare(declared), item)) } };
}

/** One named condition, or several that must all hold. */
function scoped(resource: Resource, user: CurrentUser, today: string, value: unknown): Where {
  const names = Array.isArray(value) ? value : [value];
  const open = scopesFor(resource, user, today);
  if (names.length > 10 || !names.every(name => open.includes(name))) throw invalid('filter', 'Ce filtre n’existe pas ici.');
  return { AND: names.map(name => resource.scopes![name]!.where(user, today)) };
}

function asked(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value);
  if (!result.success) throw invalid('filter', 'Une valeur du filtre n’est pas reconnue.');
  return result.data ?? null;
}

/** Every word must be found; a number is found by fragment whatever its punctuation. */
function textSearch(columns: readonly string[], value: unknown): Where {
  if (typeof value !== 'string' || value.length > 200) throw invalid('filter', 'Recherche de 200 caractères au plus.');
  const isNumber = /^[\d\s./-]*\d[\d\s./-]*$/.test(value);
  const words = isNumber ? [value.replace(/\D/g, '')] : folded(value).split(' ').filter(Boolean);
  return { AND: words.slice(0, 10).map(word => ({ OR: columns.map(column => ({ [column]: { contains: word } })) })) };
}
