import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { newAccount } from '#schema/accounts';
import { hashPassword } from '../../auth/password.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineCreation } from '../../rest/resource.ts';
import { refuseTaken, rightsErrors } from './rights.ts';

/** The hash of a password nobody knows: under it an account waits for its first sign-in. */
export const unknownPassword = (): Promise<string> => hashPassword(randomBytes(32).toString('base64url'));

/** A new access: closed until its first-sign-in code is used, under a password nobody knows. */
export const open = defineCreation({
  input: newAccount,
  prepare: unknownPassword,
  async run({ tx, now, today }, input, passwordHash) {
    const errors = {
      ...rightsErrors(input, today),
      ...(input.accessUntilOn && input.accessUntilOn < today ? { accessUntilOn: PAST } : {}),
    };
    if (Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
    await refuseTaken(tx, input);
    const id = v7();
    const { lawyerId = null, accessUntilOn = null, ...said } = input;
    await tx.user.create({ data: { ...said, lawyerId, accessUntilOn, id, isActive: false, passwordHash, createdAt: now } });
    return id;
  },
});

/** Why a last day of access is refused. */
export const PAST = 'Ce jour est passé. Pour fermer l’accès maintenant, retirez-le.';
