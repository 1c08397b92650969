import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
/** Bytes of a nonce; random ones stay distinct far beyond what one association writes under one key. */
export const NONCE_BYTES = 12;
/** Bytes of the authentication tag. */
export const TAG_BYTES = 16;

/** Something encrypted that does not open: altered, moved, cut, or under a key that is not here. */
export class Unreadable extends Error {
  constructor(message = 'Donnée illisible.', cause?: unknown) {
    super(message, { cause });
  }
}

/** AES-256-GCM: nonce, ciphertext and tag end to end. `context` is authenticated, not stored; a nonce is never used twice under one key. */
export function encryptBytes(key: Buffer, bytes: Uint8Array, context: Uint8Array, nonce: Buffer = randomBytes(NONCE_BYTES)): Buffer {
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES }).setAAD(context);
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** Opens what encryptBytes made under the same key and context. Throws Unreadable. */
export function decryptBytes(key: Buffer, sealed: Buffer, context: Uint8Array): Buffer {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) throw new Unreadable();
  const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(context).setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, sealed.length - TAG_BYTES)), decipher.final()]);
  } catch (cause) {
    throw new Unreadable(undefined, cause);
  }
}
