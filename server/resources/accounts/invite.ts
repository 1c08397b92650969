import { z } from 'zod';
import { admins } from '../../access.ts';
import { newCode, normalCode } from '../../auth/inviteCode.ts';
import { hashPassword } from '../../auth/password.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction } from '../../rest/resource.ts';
import { refuseOwn } from './rights.ts';

const VALID_MS = 7 * 24 * 3_600_000;

/** A first-sign-in code and its hash, made outside any transaction. */
export type Code = Awaited<ReturnType<typeof freshCode>>;

/** Makes a code and hashes it: slow work, done before the transaction. */
export async function freshCode() {
  const code = newCode();
  return { code, hash: await hashPassword(normalCode(code)) };
}

/** What the account keeps of a code: its hash, for seven days. */
export const kept = ({ hash }: Code, now: string) => ({
  inviteHash: hash,
  inviteEndsAt: new Date(Date.parse(now) + VALID_MS).toISOString(),
});

/**
 * A new first-sign-in code, told once to the administrator and stored hashed; the former one is void. For a new person, one who lost
 * the password, one whose access was withdrawn. Not covered: an administrator could use the code himself; the journal has each.
 */
export const invite = defineAction({
  input: z.object({}),
  access: admins,
  replies: 'result',
  prepare: freshCode,
  async run(context, { id, accessUntilOn, version }, _input, code) {
    const { tx, today, now } = context;
    refuseOwn(context, id);
    if (accessUntilOn !== null && accessUntilOn < today)
      throw new ApiError('conflict', {}, { message: 'Le dernier jour d’accès est passé. Prolongez d’abord l’accès.' });
    const { inviteHash, inviteEndsAt } = kept(code, now);
    await tx.user.update({ where: { id }, data: { inviteHash, inviteEndsAt, version: version + 1 } });
    return { code: code.code, inviteEndsAt };
  },
});
