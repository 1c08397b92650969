import { decryptBytes, encryptBytes, NONCE_BYTES, TAG_BYTES, Unreadable } from './cipher.ts';
import type { Keys } from './keys.ts';

/** Encrypts short texts for columns; `place` is `table.column.rowId`, so that a text moved elsewhere no longer opens. */
export interface Sealer {
  seal(text: string, place: string): string;
  /** Throws Unreadable. */
  open(envelope: string, place: string): string;
}

const VERSION = 'v1';
const ENVELOPE = /^v1\.([a-z][a-z0-9-]{0,15})\.([\w-]{16})\.([\w-]*)\.([\w-]{22})$/;

/** Seals under the current key; opens what any key of the installation sealed. Envelope: `v1.<key id>.<nonce>.<text>.<tag>`. */
export function sealer(keys: Keys): Sealer {
  return {
    seal(text, place) {
      const sealed = encryptBytes(keys.derived('encryption', keys.current)!, Buffer.from(text, 'utf8'), context(keys.current, place));
      const cut = sealed.length - TAG_BYTES;
      const parts = [sealed.subarray(0, NONCE_BYTES), sealed.subarray(NONCE_BYTES, cut), sealed.subarray(cut)];
      return [VERSION, keys.current, ...parts.map(part => part.toString('base64url'))].join('.');
    },
    open(envelope, place) {
      const [, keyId = '', ...encoded] = ENVELOPE.exec(envelope) ?? [];
      const key = keys.derived('encryption', keyId);
      if (key === undefined) throw new Unreadable();
      const parts = encoded.map(part => Buffer.from(part, 'base64url'));
      // Base64 leaves spare bits at the end: only the one spelling that we write is ours.
      if (parts.some((part, index) => part.toString('base64url') !== encoded[index])) throw new Unreadable();
      return decryptBytes(key, Buffer.concat(parts), context(keyId, place)).toString('utf8');
    },
  };
}

function context(keyId: string, place: string): Buffer {
  return Buffer.from(`${VERSION}.${keyId}.${place}`, 'utf8');
}
