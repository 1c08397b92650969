import { isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import type { OfficeSettings } from './office/profile.ts';
import type { ScreenSettings } from './rest/malware.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

const variables = z.object({
  PORT: z.coerce.number('PORT doit être un numéro de port.').int().min(0).max(65535, 'PORT va de 0 à 65535.').default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z.string().optional(),
  KEY: z.string().optional(),
  KEY_FILE: z.string().optional(),
  PUBLIC_URL: z.url('PUBLIC_URL doit être une adresse complète, par exemple https://dossiers.example.org.').optional(),
  CLOCK: z
    .string()
    .refine(text => !Number.isNaN(Date.parse(text)), 'CLOCK doit être un instant, par exemple 2026-11-23T09:00:00+01:00.')
    .optional(),
  SOFFICE: z.string().min(1).optional(),
  SCAN_COMMAND: z.string().min(1).optional(),
});

/** Settings of one running server, with every default filled in. */
export interface Config {
  port: number;
  host: string;
  /** Folder of the database, the encrypted files, the lock and (by default) the key. */
  dataDir: string;
  databaseFile: string;
  filesDir: string;
  /** Content of the key given by variable, else null: then keyFile holds it. */
  key: string | null;
  keyFile: string;
  /** What people type in their browser; https outside loopback. */
  publicUrl: string;
  isHttps: boolean;
  isLoopback: boolean;
  /** A chosen instant instead of the machine's clock; a demonstration database only. */
  clock: string | null;
  /** Where to look for LibreOffice, which makes the PDFs. */
  office: OfficeSettings;
  /** The command that looks at each file received. */
  scan: ScreenSettings;
}

/** A setting that cannot be used: one French sentence for the administrator. */
export class ConfigError extends Error {}

/** The variables as they are, for the questions of a first start. */
export const environment = (): NodeJS.ProcessEnv => process.env;

/** Reads the settings from variables. Throws ConfigError with one sentence. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = variables.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map(issue => issue.message).join(' '));
  const set = parsed.data;
  const dataDir = resolve(set.DATA_DIR);
  const isLoopback = LOOPBACK.has(set.HOST);
  const publicUrl = set.PUBLIC_URL ?? `http://localhost:${set.PORT}`;
  const isHttps = publicUrl.startsWith('https:');
  if (!isHttps && !(isLoopback && LOOPBACK.has(new URL(publicUrl).hostname)))
    throw new ConfigError(
      'Hors de cette machine, le service exige https : indiquez PUBLIC_URL=https://… et placez un serveur mandataire devant, ou gardez HOST=127.0.0.1.',
    );
  return {
    port: set.PORT,
    host: set.HOST,
    dataDir,
    databaseFile: databaseFile(set.DATABASE_URL, dataDir),
    filesDir: join(dataDir, 'files'),
    key: set.KEY ?? null,
    keyFile: resolve(set.KEY_FILE ?? join(dataDir, 'key')),
    publicUrl,
    isHttps,
    isLoopback,
    clock: set.CLOCK ?? null,
    scan: { command: set.SCAN_COMMAND ?? null, path: env.PATH ?? '' },
    office: { soffice: set.SOFFICE ?? null, path: env.PATH ?? '' },
  };
}

function databaseFile(url: string | undefined, dataDir: string): string {
  if (url === undefined) return join(dataDir, 'app.db');
  if (!url.startsWith('file:'))
    throw new ConfigError('DATABASE_URL doit commencer par « file: » ; PostgreSQL n’est pas encore pris en charge.');
  const path = url.slice('file:'.length);
  return isAbsolute(path) ? path : resolve(path);
}
