import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { DEMO_PASSWORD } from '../../prisma/demo/accounts.ts';
import { demoPasswordHash, seedDemo } from '../../prisma/seed.ts';
import { createApp } from '../../server/app.ts';
import { manualClock } from '../../server/clock.ts';
import { Filler } from '../../server/filler.ts';
import { Office } from '../../server/office/office.ts';
import { resources } from '../../server/resources/index.ts';
import { registerTemplates } from '../../server/resources/templates/register.ts';
import type { ScreenSettings } from '../../server/rest/malware.ts';
import { type TemporaryDatabase, temporaryDatabase } from './database.ts';
import { newWordTemplate } from './plantTemplates.ts';

/** The people of the demonstration, by what they are. */
export const PEOPLE = {
  juriste: 'claire.morel@example.org',
  validator: 'hugo.lambert@example.org',
  assistant: 'nadia.petit@example.org',
  lawyer: 'ines.garnier@example.org',
  director: 'sophie.bernard@example.org',
  admin: 'admin@example.org',
} as const;
export type Who = keyof typeof PEOPLE | 'nobody';

const IDLE_MS = 30 * 60_000;

/** The first Monday of the tests, in Paris. */
export const START = '2026-11-23T09:00:00+01:00';

/** An answer, its body parsed when it is JSON. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: an answer may be anything; each test asserts its shape
  body: any;
}

export type Clock = ReturnType<typeof manualClock>;

/** A running service on a port of its own, over the demonstration's data on Monday 23 November 2026 at 9:00 in Paris. */
export interface Service extends TemporaryDatabase {
  url: string;
  clock: Clock;
  /** Lines of the log so far. */
  logged: string[];
  /** Sends one request as somebody; signs in at first use. */
  call(who: Who, method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  stop(): Promise<void>;
}

const UPLOADS = new Set(resources.filter(({ create }) => create?.upload).map(({ name }) => `/api/${name}`));

/** A smallest PDF, for what takes a file. */
export const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** A body as a creation with a file takes it: as given when it is a form already, else beside a small PDF, or a Word template where one is asked. */
function uploadOf(path: string, body: unknown): FormData {
  if (body instanceof FormData) return body;
  const form = new FormData();
  form.set('body', typeof body === 'string' ? body : JSON.stringify(body));
  form.set('file', new Blob([new Uint8Array(path === '/api/templates' ? newWordTemplate() : PDF)]), 'essai');
  return form;
}

let seeded: Promise<string> | undefined;

/** The folder of a seeded and closed database, made once: every service works on a copy. */
async function seed(): Promise<string> {
  const store = await temporaryDatabase();
  const { db, vault } = store;
  const clock = manualClock(START);
  const passwordHash = await demoPasswordHash();
  await db.write(async tx => {
    await seedDemo(tx, { vault, clock, passwordHash }, 'core');
    await registerTemplates(tx, clock.now().toISOString());
    await tx.installation.create({ data: { id: 1, isDemo: true, keyCheck: vault.keyCheck(), createdAt: clock.now().toISOString() } });
  });
  await db.close();
  process.once('exit', () => rmSync(store.dir, { recursive: true, force: true }));
  return store.dir;
}

/** Starts one; every test file has its own. */
export async function startService(options: { adminDir?: string; office?: Office; scan?: ScreenSettings } = {}): Promise<Service> {
  seeded ??= seed();
  const store = await temporaryDatabase(await seeded);
  const { db, vault } = store;
  const clock = manualClock(START);
  const logged: string[] = [];
  const log = (event: string, facts?: object) => void logged.push(JSON.stringify({ event, ...facts }));
  const site = {
    publicUrl: 'http://localhost:3000',
    isHttps: false,
    isLoopback: true,
    dataDir: store.dir,
    scan: options.scan ?? { command: null, path: '' },
  };
  const office = new Office({ soffice: process.env.SOFFICE || null, path: process.env.PATH ?? '' });
  const filler = new Filler({ threads: 1 });
  const server = createApp({ db, vault, clock, config: site, log, office, filler, ...options }).listen(0, '127.0.0.1');
  // As the service itself does: a slow test must not meet a connection that closes for having been idle.
  server.keepAliveTimeout = 65_000;
  await new Promise(resolve => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const cookies = new Map<Who, string>();
  let lastCall = clock.now().getTime();

  const service: Service = {
    ...store,
    url,
    clock,
    logged,
    async call(who, method, path, body, headers = {}) {
      // After a jump of the clock every session is over: people sign in again.
      if (Math.abs(clock.now().getTime() - lastCall) >= IDLE_MS) cookies.clear();
      lastCall = clock.now().getTime();
      if (who !== 'nobody' && !cookies.has(who)) cookies.set(who, await signIn(url, PEOPLE[who]));
      const cookie = cookies.get(who);
      const isRaw = typeof body === 'string';
      const upload = body !== undefined && method === 'POST' && UPLOADS.has(path) ? uploadOf(path, body) : null;
      const response = await fetch(`${url}${path}`, {
        method,
        headers: {
          ...(body === undefined || upload ? {} : { 'Content-Type': 'application/json' }),
          ...(cookie ? { Cookie: cookie } : {}),
          ...headers,
        },
        ...(body === undefined ? {} : { body: upload ?? (isRaw ? body : JSON.stringify(body)) }),
      });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json') ?? false;
      return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : text };
    },
    async stop() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
      await office.stop();
      await filler.close();
      await store.drop();
    },
  };
  return service;
}

/** Opens a session by its log-in; gives the Cookie header, for a call as `nobody`. */
export async function signIn(url: string, email: string): Promise<string> {
  const response = await fetch(`${url}/api/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: DEMO_PASSWORD }),
  });
  if (response.status !== 200) throw new Error(`sign-in of ${email}: ${response.status}`);
  return response.headers.get('set-cookie')!.split(';')[0]!;
}
