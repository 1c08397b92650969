import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { Db } from '../db.ts';
import { ApiError } from '../rest/errors.ts';
import type { CurrentUser, Note } from '../rest/resource.ts';
import { type CookieSettings, expiredCookie, sessionCookie } from './cookie.ts';
import type { Limits } from './limits.ts';
import { hashPassword, isOutdated, MAX_PASSWORD_LENGTH, passwordMatches } from './password.ts';
import { hasAccess, type Sessions } from './sessions.ts';

/** A line for the journal about signing in or out. */
export interface SignInEntry extends Note {
  at: string;
  actor: Pick<CurrentUser, 'id' | 'displayName'> | null;
}

/** What the sign-in routes work with; `record` writes one journal line in a transaction of its own. */
export interface AuthParts {
  db: Db;
  sessions: Sessions;
  clock: Clock;
  config: CookieSettings;
  limits: Limits;
  record(entry: SignInEntry): Promise<void>;
}

const credentials = z.strictObject({
  email: z.string('Indiquez votre adresse.').trim().min(1, 'Indiquez votre adresse.').max(254, 'Cette adresse est trop longue.'),
  password: z
    .string('Indiquez votre mot de passe.')
    .min(1, 'Indiquez votre mot de passe.')
    .max(MAX_PASSWORD_LENGTH, 'Ce mot de passe est trop long.'),
});

/** The spelling under which an e-mail is stored and looked for. */
export function normalEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

/** POST /login and POST /logout. */
export function authRoutes(parts: AuthParts): Router {
  const router = Router();
  router.post('/login', (request, response) => login(parts, request, response));
  router.post('/logout', (request, response) => logout(parts, request, response));
  return router;
}

async function login(parts: AuthParts, request: Request, response: Response): Promise<void> {
  const { db, limits, clock } = parts;
  const typed = parsed(credentials, request.body);
  const email = normalEmail(typed.email);
  const address = request.ip ?? '';
  await limits.take(email, address);
  const user = await db.read.user.findUnique({ where: { email } });
  const isRight = await passwordMatches(user?.passwordHash ?? null, typed.password);
  if (user === null || !isRight || !hasAccess(user, clock)) {
    await note(parts, null, 'login_refused', user?.id ?? null);
    throw new ApiError('invalid_credentials');
  }
  await limits.succeed(email, address);
  await raiseHash(db, user, typed.password);
  // In the journal before the door opens: a log-in that cannot be written down does not happen.
  await note(parts, user, 'login', user.id);
  await enter(parts, user.id, request, response);
}

/** Opens a session under a new token, whatever cookie came with the request. */
export async function enter({ sessions, config }: AuthParts, userId: string, request: Request, response: Response): Promise<void> {
  const former = await sessions.of(request.headers.cookie, { touch: false });
  if (former !== null) await sessions.close(former.sessionId);
  response.setHeader('Set-Cookie', sessionCookie(config, await sessions.open(userId)));
  response.json({});
}

async function logout(parts: AuthParts, request: Request, response: Response): Promise<void> {
  const current = await parts.sessions.of(request.headers.cookie, { touch: false });
  if (current !== null) {
    await parts.sessions.close(current.sessionId);
    await note(parts, current.user, 'logout', current.user.id);
  }
  response.setHeader('Set-Cookie', expiredCookie(parts.config));
  response.setHeader('Clear-Site-Data', '"cache", "cookies", "storage"');
  response.status(204).end();
}

/** A body as a strict schema reads it. Throws ApiError by field. */
export function parsed<S extends z.ZodObject>(schema: S, body: unknown): z.infer<S> {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const fields = read.error.issues.flatMap(issue =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map(key => [key, 'Ce champ n’existe pas.'])
      : [[String(issue.path[0] ?? 'root'), issue.message]],
  );
  if (fields.some(([field]) => field === 'root')) throw new ApiError('bad_request');
  throw new ApiError('invalid', Object.fromEntries(fields));
}

/** The journal keeps whose account it was, by id, and never what was typed: people type passwords in the wrong field. */
export async function note(parts: AuthParts, actor: SignInEntry['actor'], action: string, recordId: string | null): Promise<void> {
  const named = actor && { id: actor.id, displayName: actor.displayName };
  await parts.record({ at: parts.clock.now().toISOString(), actor: named, action, resource: 'sessions', recordId, caseId: null });
}

async function raiseHash(db: Db, user: { id: string; passwordHash: string }, password: string): Promise<void> {
  if (!isOutdated(user.passwordHash)) return;
  const passwordHash = await hashPassword(password);
  await db.write(tx => tx.user.updateMany({ where: { id: user.id, passwordHash: user.passwordHash }, data: { passwordHash } }));
}
