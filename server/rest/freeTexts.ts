import { z } from 'zod';
import { bare, metaOf } from './fields.ts';

/** Kinds of field into which somebody types words of his own; an e-mail address, a choice or a day holds none. */
const TYPED: ReadonlySet<string | undefined> = new Set(['text', 'longText', 'protected']);

/**
 * The words somebody typed in a body, by its field: every `text`, `longText` and `protected` field of the schema, those of its lists too, but
 * those declared `mayName`. What equals `before` was not typed now, and is left out.
 */
export function freeTexts(schema: z.ZodObject, body: Readonly<Record<string, unknown>>, before: Readonly<Record<string, unknown>> = {}) {
  const texts: Record<string, string> = {};
  for (const [field, declared] of Object.entries(schema.shape)) {
    if (body[field] === before[field]) continue;
    const found = wordsIn(declared as z.ZodType, body[field]);
    if (found.length > 0) texts[field] = found.join(' ; ');
  }
  return texts;
}

function wordsIn(declared: z.ZodType, value: unknown): string[] {
  const { kind, mayName } = metaOf(declared);
  if (mayName || value === null || value === undefined) return [];
  if (TYPED.has(kind)) return typeof value === 'string' ? [value] : [];
  const inner = bare(declared);
  if (inner instanceof z.ZodArray && Array.isArray(value)) return value.flatMap(item => wordsIn(inner.element as z.ZodType, item));
  if (inner instanceof z.ZodObject && typeof value === 'object') return Object.values(freeTexts(inner, value as Record<string, unknown>));
  return [];
}
