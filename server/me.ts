import { type Request, Router } from 'express';
import { DEMO_ACCOUNTS } from '../prisma/demo/accounts.ts';
import { describe } from './rest/describe.ts';
import type { Asker, Engine } from './rest/engine.ts';
import { ApiError } from './rest/errors.ts';
import { openapi } from './rest/openapi.ts';

/** Who am I and what may I do; the API's description; the demonstration's log-ins. */
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
      resources: describe(resources.values(), user, today),
    });
  });

  const document = openapi([...resources.values()]);
  router.get('/openapi.json', async (request, response) => {
    await askerOf(request);
    response.json(document);
  });
  return router;
}
