import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import type { Asker } from '../rest/engine.ts';
import { ApiError } from '../rest/errors.ts';
import { jsonBody } from '../rest/json.ts';
import { hashPassword, MAX_PASSWORD_LENGTH, passwordMatches, weakPassword } from './password.ts';
import { type AuthParts, enter, note, parsed } from './routes.ts';

const typedPassword = (missing: string) => z.string(missing).min(1, missing).max(MAX_PASSWORD_LENGTH, 'Au plus 200 caractères.');
const change = z.strictObject({
  current: typedPassword('Indiquez votre mot de passe actuel.'),
  password: typedPassword('Choisissez un nouveau mot de passe.'),
});
const nothing = z.strictObject({});

/** One's own access: GET /me/sessions, POST /me/sessions/close (the others), POST /me/password. */
export function ownAccountRoutes(parts: AuthParts, askerOf: (request: Request) => Promise<Asker>): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.get('/me/sessions', async (request, response) => {
    const { user, sessionId } = await askerOf(request);
    const open = await parts.sessions.openOf(user.id);
    response.json(open.map(({ id, ...session }) => ({ ...session, isThisOne: id === sessionId })));
  });
  router.post('/me/sessions/close', signedIn(askerOf), jsonBody, async (request: Request, response: Response) => {
    const { user, sessionId }: Asker = response.locals.asker;
    parsed(nothing, request.body);
    const others = (await parts.sessions.openOf(user.id)).filter(({ id }) => id !== sessionId);
    for (const { id } of others) await parts.sessions.close(id);
    await note(parts, user, 'close_sessions', user.id);
    response.json({ closed: others.length });
  });
  router.post('/me/password', signedIn(askerOf), jsonBody, (request: Request, response: Response) =>
    changePassword(parts, request, response),
  );
  return router;
}

const signedIn =
  (askerOf: (request: Request) => Promise<Asker>): RequestHandler =>
  async (request, response, next) => {
    response.locals.asker = await askerOf(request);
    next();
  };

/** Asks the present password, ends every session of the person and opens this one anew. */
async function changePassword(parts: AuthParts, request: Request, response: Response): Promise<void> {
  const { db, limits, sessions } = parts;
  const { user }: Asker = response.locals.asker;
  const typed = parsed(change, request.body);
  const weakness = weakPassword(typed.password, user.email);
  if (weakness) throw new ApiError('invalid', { password: weakness });
  const address = request.ip ?? '';
  await limits.take(user.email, address);
  const { passwordHash: former } = await db.read.user.findUniqueOrThrow({ where: { id: user.id } });
  if (!(await passwordMatches(former, typed.current)))
    throw new ApiError('invalid', { current: 'Ce n’est pas votre mot de passe actuel.' });
  if (typed.current === typed.password) throw new ApiError('invalid', { password: 'Choisissez un mot de passe différent de l’actuel.' });
  await limits.succeed(user.email, address);
  const passwordHash = await hashPassword(typed.password);
  await db.write(tx =>
    tx.user.updateMany({ where: { id: user.id, passwordHash: former }, data: { passwordHash, version: { increment: 1 } } }),
  );
  await note(parts, user, 'change_password', user.id);
  await sessions.closeAllOf(user.id);
  await enter(parts, user.id, request, response);
}
