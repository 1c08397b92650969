import type { z } from 'zod';
import { bare, metaOf } from '../../server/rest/fields.ts';
import { MISSING } from './names.ts';

const DAYS = [
  '2026-02-30',
  '2026-02-29',
  '1900-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-2-3',
  '03/02/2026',
  '',
  '1899-12-31',
  '2200-01-01',
  '2026-11-23T09:00:00Z',
];
const TIMES = ['25:00', '24:00', '9:00', '09:60', '09h00', '', '09:00:00'];
const TEXTS = ['a\u0000b', 'a\u000bb', 'a\u0085b', '\ud800', 'x\udc00y', '\u00a0 \u200b\u2060', ''];
const OBJECT_NAMES = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];

/** Values that a field must refuse, from what its declaration says of it. */
export function badValues(field: z.ZodType, foreign: readonly string[]): unknown[] {
  const { kind = 'text', max, choices } = metaOf(field);
  const always: unknown[] = [{}, { set: 'x' }, ['x'], ...(field.isNullable() ? [] : [null])];
  switch (kind) {
    case 'day':
      return [...always, ...DAYS, 20260203, true];
    case 'time':
      return [...always, ...TIMES, 900, true];
    case 'month':
      return [...always, '2026-13', '2026-1', '', 202611];
    case 'cents':
    case 'integer':
      return [...always, -1, 1.5, '12', 1e12, true, ''];
    case 'flag':
      return [...always, 'true', 'false', 'on', '', 1, 0];
    case 'choice': {
      const known = Object.keys(choices ?? {})[0] ?? '';
      return [
        ...always,
        ...OBJECT_NAMES,
        ` ${known}`,
        `${known} `,
        known === known.toUpperCase() ? known.toLowerCase() : known.toUpperCase(),
        '',
        1,
        true,
      ];
    }
    case 'id':
    case 'ref':
      return [...always, MISSING, 'x', '', 1, true, "' OR 1=1 --", MISSING.replaceAll('0', 'É'), ...foreign];
    case 'refs':
      return [...always, [MISSING], [1], [null], [[]], 'x', MISSING, ...foreign.map(id => [id])];
    case 'email':
      return [...always, 'a@b.fr, evil@x.fr', '"a b"@x.fr', 'a@@b.fr', `${'a'.repeat(400)}@b.fr`, 'a\u0000@b.fr', '', 1, true];
    default:
      return [
        ...always,
        ...TEXTS,
        ...(kind === 'text' ? ['a\nb', 'a\tb'] : []),
        ...(max ? ['x'.repeat(Number(max) + 1), '👩'.repeat(Number(max) + 1)] : []),
        12,
        true,
      ];
  }
}

/** A value one step inside the limit of a text, which must pass: lengths count code points. */
export function longest(field: z.ZodType): string | null {
  const { kind, max } = metaOf(bare(field));
  return max && (kind === 'text' || kind === 'longText' || kind === 'protected') ? '👩'.repeat(Number(max)) : null;
}
