import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { cookieName } from '../../server/auth/cookie.ts';
import { hostCheck, jsonOnly, knownMethods, sameOrigin } from '../../server/auth/guards.ts';
import { securityHeaders } from '../../server/auth/headers.ts';
import { createLimits, type LimitSettings } from '../../server/auth/limits.ts';
import { hashPassword } from '../../server/auth/password.ts';
import { authRoutes, type SignInEntry } from '../../server/auth/routes.ts';
import { createSessions, type Sessions } from '../../server/auth/sessions.ts';
import { manualClock } from '../../server/clock.ts';
import type { Db } from '../../server/db.ts';
import { ApiError } from '../../server/rest/errors.ts';
import { temporaryDatabase } from '../support/database.ts';

export const PASSWORD = 'un hibou lit sous la pluie';
export const JURISTE = 'juriste@example.org';

/** A reply read whole, so that two can be compared. */
export interface Reply {
  status: number;
  headers: Headers;
  text: string;
}

/** A server with nothing but signing in, `GET /api/me` (a click) and `GET /api/poll` (the page by itself). */
export interface Site {
  db: Db;
  clock: ReturnType<typeof manualClock>;
  sessions: Sessions;
  journal: SignInEntry[];
  origin: string;
  send(method: string, path: string, options?: { body?: unknown; cookie?: string; headers?: Record<string, string> }): Promise<Reply>;
  signIn(email?: string): Promise<string>;
  close(): Promise<void>;
}

/** Opens a site on a free port with one juriste; the address of the caller is taken from X-Forwarded-For, to play several. */
export async function openSite(limitSettings: Partial<LimitSettings> = {}): Promise<Site> {
  const { db, drop } = await temporaryDatabase();
  const clock = manualClock('2026-03-02T08:00:00.000Z');
  await addUser(db, JURISTE);
  const config = { publicUrl: 'http://localhost:3000', isHttps: false, isLoopback: true };
  const sessions = createSessions({ db, clock, config });
  const journal: SignInEntry[] = [];
  const record = async (entry: SignInEntry) => {
    journal.push(entry);
  };
  const app = express().disable('etag').set('trust proxy', 'loopback');
  app.use(securityHeaders(config).api, knownMethods, hostCheck(config), sameOrigin(config), jsonOnly, express.json({ limit: '2mb' }));
  app.use('/api', authRoutes({ db, sessions, clock, config, limits: createLimits(clock, limitSettings), record }));
  protectedRoutes(app, sessions);
  app.use(answerError);
  const server = await listening(app);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const send: Site['send'] = async (method, path, { body, cookie, headers } = {}) => {
    const type: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' };
    const reply = await fetch(origin + path, {
      method,
      headers: { ...type, ...(cookie === undefined ? {} : { Cookie: cookie }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: reply.status, headers: reply.headers, text: await reply.text() };
  };
  return {
    ...{ db, clock, sessions, journal, origin, send },
    async signIn(email = JURISTE) {
      const { headers } = await send('POST', '/api/login', { body: { email, password: PASSWORD } });
      return cookieOf(headers);
    },
    async close() {
      await new Promise(done => server.close(done));
      await drop();
    },
  };
}

/** The pair `name=token` of a Set-Cookie header. */
export function cookieOf(headers: Headers): string {
  return headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** The cookie's name on this site. */
export const NAME = cookieName({ isHttps: false });

let passwordHash: Promise<string> | undefined;

/** One more active juriste with the common password. */
export async function addUser(db: Db, email: string): Promise<string> {
  passwordHash ??= hashPassword(PASSWORD);
  const data = {
    email,
    displayName: 'Camille Fictive',
    role: 'juriste',
    passwordHash: await passwordHash,
    createdAt: '2026-01-05T08:00:00.000Z',
  };
  return (await db.write(tx => tx.user.create({ data }))).id;
}

function protectedRoutes(app: Express, sessions: Sessions): void {
  for (const [path, touch] of [
    ['/api/me', true],
    ['/api/poll', false],
  ] as const) {
    app.all(path, async (request, response) => {
      const session = await sessions.of(request.headers.cookie, { touch });
      if (session === null) throw new ApiError('unauthenticated');
      response.json(session.user);
    });
  }
}

const answerError: ErrorRequestHandler = (error, _request, response, _next) => {
  const known = error instanceof ApiError ? error : new ApiError(error.status === 400 ? 'bad_request' : 'internal', {}, { cause: error });
  response.status(known.status).set(known.headers).json(known.body());
};

function listening(app: Express): Promise<Server> {
  return new Promise(done => {
    const server = app.listen(0, '127.0.0.1', () => done(server));
  });
}
