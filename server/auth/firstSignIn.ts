import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { ApiError } from '../rest/errors.ts';
import { normalCode } from './inviteCode.ts';
import { hashPassword, MAX_PASSWORD_LENGTH, passwordMatches, weakPassword } from './password.ts';
import { type AuthParts, enter, normalEmail, note, parsed } from './routes.ts';

const REFUSED = 'Adresse ou code incorrect, ou code qui ne sert plus. Demandez un nouveau code à l’administration.';

const arrival = z.strictObject({
  email: z.string('Indiquez votre adresse.').trim().min(1, 'Indiquez votre adresse.').max(254, 'Cette adresse est trop longue.'),
  code: z.string('Indiquez le code reçu.').trim().min(1, 'Indiquez le code reçu.').max(40, 'Ce code est trop long.'),
  password: z
    .string('Choisissez un mot de passe.')
    .min(1, 'Choisissez un mot de passe.')
    .max(MAX_PASSWORD_LENGTH, 'Choisissez au plus 200 caractères.'),
});

/**
 * POST /first-sign-in: address, code told by the administrator, own password. A wrong, used, void or expired code and an unknown address
 * are one answer, after the same work; tries are counted with those of the log-in.
 */
export function firstSignInRoutes(parts: AuthParts): Router {
  const router = Router();
  router.post('/first-sign-in', (request, response) => firstSignIn(parts, request, response));
  return router;
}

async function firstSignIn(parts: AuthParts, request: Request, response: Response): Promise<void> {
  const { db, limits } = parts;
  const typed = parsed(arrival, request.body);
  const email = normalEmail(typed.email);
  // Before the code is looked at: the rule says nothing of whose address it is.
  const weakness = weakPassword(typed.password, email);
  if (weakness) throw new ApiError('invalid', { password: weakness });
  const address = request.ip ?? '';
  await limits.take(email, address);
  const user = await db.read.user.findUnique({ where: { email } });
  const isRight = await passwordMatches(user?.inviteHash ?? null, normalCode(typed.code));
  const isAdmitted = user !== null && isRight && isInTime(user, parts) && (await admit(parts, user, typed.password));
  if (!isAdmitted) {
    await note(parts, null, 'first_sign_in_refused', user?.id ?? null);
    throw new ApiError('invalid_credentials', {}, { message: REFUSED });
  }
  await limits.succeed(email, address);
  await note(parts, user, 'first_sign_in', user.id);
  await enter(parts, user.id, request, response);
}

function isInTime(user: { inviteEndsAt: string | null; accessUntilOn: string | null }, { clock }: AuthParts): boolean {
  const isCodeValid = user.inviteEndsAt !== null && user.inviteEndsAt > clock.now().toISOString();
  return isCodeValid && (user.accessUntilOn === null || user.accessUntilOn >= clock.today());
}

/** Uses the code up: of two requests with it, one gets in. What was open under the former password is closed. */
async function admit({ db, clock }: AuthParts, user: { id: string; inviteHash: string | null }, password: string): Promise<boolean> {
  const passwordHash = await hashPassword(password);
  return db.write(async tx => {
    const { count } = await tx.user.updateMany({
      where: { id: user.id, inviteHash: user.inviteHash },
      data: { passwordHash, isActive: true, inviteHash: null, inviteEndsAt: null, version: { increment: 1 } },
    });
    if (count === 1)
      await tx.session.updateMany({ where: { userId: user.id, endedAt: null }, data: { endedAt: clock.now().toISOString() } });
    return count === 1;
  });
}
