import { type NextFunction, type Request, type Response, Router } from 'express';
import { ROLES } from '#schema/users';
import { DEMO_ACCOUNTS } from '../prisma/demo/accounts.ts';
import { lastVisit } from './auth/lastVisit.ts';
import { keepPreferences, preferences, preferencesOf } from './resources/users/preferences.ts';
import { describe } from './rest/describe.ts';
import type { Asker, Engine } from './rest/engine.ts';
import { ApiError } from './rest/errors.ts';
import { jsonBody } from './rest/json.ts';
import { openapi } from './rest/openapi.ts';
import { fieldErrors } from './rest/writing.ts';

/** Who am I, what may I do and how do I like it; the API's description; the demonstration's log-ins. */
export function meRoutes(engine: Engine, askerOf: (request: Request) => Promise<Asker>): Router {
  const { db, clock, resources } = engine;
  const router = Router({ caseSensitive: true, strict: true });
  const isDemo = async () => (await db.read.installation.findUnique({ where: { id: 1 } }))?.isDemo ?? false;

  router.get('/demo', async (_request, response) => {
    if (!(await isDemo())) throw new ApiError('not_found');
    response.json({ accounts: DEMO_ACCOUNTS.map(({ email, password, label }) => ({ email, password, label })) });
  });

  router.get('/me', async (request, response) => {
    const { user } = await askerOf(request);
    const association = await db.read.association.findFirst({ select: { id: true, shortName: true } });
    const { email: _email, ...shown } = user;
    const today = clock.today();
    response.json({
      user: shown,
      today,
      now: clock.now().toISOString(),
      isDemo: await isDemo(),
      association,
      lastVisit: await lastVisit(db, user, today),
      preferences: await preferencesOf(db, user.id),
      resources: describe(resources.values(), user, today),
      ...(user.isAdmin && { key: { id: engine.vault.keys.current, fingerprint: engine.vault.fingerprint(engine.vault.keys.current) } }),
    });
  });

  // Who asks is known before the body is read.
  const signedIn = async (request: Request, response: Response, next: NextFunction) => {
    response.locals.asker = await askerOf(request);
    next();
  };
  router.put('/me/preferences', signedIn, jsonBody, async (request: Request, response: Response) => {
    const { user }: Asker = response.locals.asker;
    const wanted = preferences.safeParse(request.body, { reportInput: true });
    if (!wanted.success) throw new ApiError('invalid', fieldErrors(wanted.error));
    await keepPreferences(db, user.id, wanted.data);
    response.json(wanted.data);
  });

  router.get('/rights/:role', async (request, response) => {
    const { user } = await askerOf(request);
    if (!user.isAdmin) throw new ApiError('forbidden');
    const role = String(request.params.role) as keyof typeof ROLES;
    if (!Object.hasOwn(ROLES, role)) throw new ApiError('not_found');
    // What the function may do, told of nobody in particular; a record of one's own stands for those of a lawyer.
    const anybody = { ...user, role, isAdmin: false, canValidate: false, lawyerId: user.id };
    const described = describe(resources.values(), anybody, clock.today());
    response.json(Object.entries(described).map(([name, { plural, can }]) => ({ name, plural, can })));
  });

  const document = openapi([...resources.values()]);
  router.get('/openapi.json', async (request, response) => {
    await askerOf(request);
    response.json(document);
  });
  return router;
}
