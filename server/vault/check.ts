import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Keys } from './keys.ts';

/** Proof of every key, oldest first, `k1:<hmac> k2:<hmac>`: stored with the database, it tells the right key file from another. */
export function keyCheck(keys: Keys): string {
  return keys.ids.map(keyId => `${keyId}:${proof(keys, keyId)}`).join(' ');
}

/** True when each key that the database has known is here, unchanged; newer ones may have been added (then store keyCheck again). */
export function matches(keys: Keys, stored: string): boolean {
  return stored.split(' ').every(part => {
    const [keyId = '', known = ''] = part.split(':');
    const ours = Buffer.from(proof(keys, keyId) ?? '');
    const theirs = Buffer.from(known);
    return ours.length > 0 && ours.length === theirs.length && timingSafeEqual(ours, theirs);
  });
}

/** Twenty hexadecimal digits in groups of four. */
export function fingerprint(keys: Keys, keyId: string): string {
  const key = keys.derived('check', keyId);
  if (!key) return '';
  return createHmac('sha256', key)
    .update('fingerprint')
    .digest('hex')
    .slice(0, 20)
    .toUpperCase()
    .replace(/(....)(?=.)/g, '$1 ');
}

function proof(keys: Keys, keyId: string): string | undefined {
  const key = keys.derived('check', keyId);
  return key && createHmac('sha256', key).update('partie-civile').digest('base64url');
}
