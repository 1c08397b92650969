import express, { type Express } from 'express';
import { firstSignInRoutes } from './auth/firstSignIn.ts';
import { hostCheck, jsonOrFile, knownMethods, sameOrigin } from './auth/guards.ts';
import { securityHeaders } from './auth/headers.ts';
import { createLimits, type LimitSettings } from './auth/limits.ts';
import { ownAccountRoutes } from './auth/ownAccount.ts';
import { authRoutes } from './auth/routes.ts';
import { createSessions } from './auth/sessions.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Db } from './db.ts';
import { Filler } from './filler.ts';
import type { Log } from './log.ts';
import { meRoutes } from './me.ts';
import type { Office } from './office/office.ts';
import { pages } from './pages.ts';
import { resources } from './resources/index.ts';
import { refuseProtectedNames } from './resources/persons/names.ts';
import type { Engine } from './rest/engine.ts';
import { ApiError } from './rest/errors.ts';
import { failures } from './rest/failures.ts';
import { record } from './rest/journal.ts';
import { jsonBody } from './rest/json.ts';
import { fileScreen } from './rest/malware.ts';
import { resourceRouter } from './rest/routes.ts';
import { preparedRows } from './rest/rows.ts';
import { signedIn } from './signedIn.ts';
import type { Vault } from './vault/index.ts';

/** What a running service is made of. */
export interface Parts {
  db: Db;
  vault: Vault;
  clock: Clock;
  config: Pick<Config, 'publicUrl' | 'isHttps' | 'isLoopback' | 'dataDir' | 'scan'>;
  log: Log;
  /** Makes the PDFs; who made it stops it. */
  office: Office;
  /** Closed by who made it; without one, the service has its own for as long as the program runs. */
  filler?: Filler;
  /** Sign-in allowances, smaller in the tests. */
  limits?: Partial<LimitSettings>;
  /** Folder of the built admin. */
  adminDir?: string;
}

/** The service as an Express application: reads as its table of contents. */
export function createApp({ db, vault, clock, config, log, office, filler = new Filler(), limits, adminDir }: Parts): Express {
  const engine: Engine = {
    ...{ db, rows: preparedRows(db), vault, clock, log, office, filler, dataDir: config.dataDir },
    resources: new Map(resources.map(one => [one.name, one])),
    screen: refuseProtectedNames,
    screenFile: fileScreen(config.scan),
  };
  const sessions = createSessions({ db, clock, config });
  const askerOf = signedIn(sessions);
  const headers = securityHeaders(config);
  const note = ({ at, actor, ...entry }: Parameters<Parameters<typeof authRoutes>[0]['record']>[0]) =>
    db.write(tx => record(tx, vault, at, actor, entry));

  const uploads = new Set(resources.filter(({ create }) => create?.upload).map(({ name }) => `/${name}`));

  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  app.set('trust proxy', config.isHttps ? 'loopback' : false);

  app.use('/api', headers.api);
  app.use(knownMethods, hostCheck(config));
  app.get('/healthz', headers.api, (_request, response) => void response.json({ ok: true }));

  app.use('/api', sameOrigin(config), jsonOrFile(uploads));
  app.post(['/api/login', '/api/first-sign-in', '/api/logout'], jsonBody);
  const auth = { db, sessions, clock, config, limits: createLimits(clock, limits), record: note };
  app.use('/api', authRoutes(auth));
  app.use('/api', firstSignInRoutes(auth));
  app.use('/api', ownAccountRoutes(auth, askerOf));
  app.use('/api', meRoutes(engine, askerOf));
  app.use('/api', resourceRouter(engine, askerOf, headers.download));
  app.use(/^\/api(?=\/|$)/i, headers.api, () => {
    throw new ApiError('not_found');
  });

  app.use(pages(headers, adminDir));
  app.use(headers.api, () => {
    throw new ApiError('not_found');
  });
  app.use(failures(log));
  return app;
}
