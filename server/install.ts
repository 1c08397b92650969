import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { demoPasswordHash, seedCourts, seedDemo } from '../prisma/seed.ts';
import { type Clock, clockStartingAt, systemClock } from './clock.ts';
import { type Config, ConfigError, environment } from './config.ts';
import type { Db } from './db.ts';
import { createFirstUsers, firstAnswers, hashed } from './firstUsers.ts';
import { registerTemplates } from './resources/filings/produce.ts';
import { KeyError, type Vault } from './vault/index.ts';

/** Makes a fresh database what it is to be, or checks that an existing one belongs to this key and this address; gives the clock to use. */
export async function install(db: Db, vault: Vault, config: Config, isEmpty: boolean): Promise<{ isDemo: boolean; clock: Clock }> {
  const found = await db.read.installation.findUnique({ where: { id: 1 } });
  const isDemo = found?.isDemo ?? !isEmpty;
  if (found && !vault.checks(found.keyCheck))
    throw new KeyError('Cette clé n’est pas celle de la base. Remettez la bonne clé (voir README, « Clé »).');
  if (isDemo && !config.isLoopback)
    throw new ConfigError(
      'La démonstration n’écoute que sur cette machine : gardez HOST=127.0.0.1, ou démarrez à vide avec « npm run start:empty ».',
    );
  if (config.clock && !isDemo) throw new ConfigError('CLOCK n’est permis que pour la démonstration.');
  if (found && isEmpty && found.isDemo)
    throw new ConfigError('Ce dossier contient la démonstration : indiquez un autre DATA_DIR pour démarrer à vide.');
  const clock = config.clock ? clockStartingAt(config.clock) : systemClock;
  if (!found) await (isDemo ? fillDemo(db, vault, clock) : fillEmpty(db, vault, clock));
  // A key was added since: from now on an older key file, which lacks it, is refused.
  if (found && found.keyCheck !== vault.keyCheck())
    await db.write(tx => tx.installation.update({ where: { id: 1 }, data: { keyCheck: vault.keyCheck() } }));
  await db.write(tx => registerTemplates(tx, clock.now().toISOString()));
  return { isDemo, clock };
}

async function fillDemo(db: Db, vault: Vault, clock: Clock): Promise<void> {
  const passwordHash = await demoPasswordHash();
  await db.write(async tx => {
    await seedDemo(tx, { vault, clock, passwordHash });
    await tx.installation.create({ data: { id: 1, isDemo: true, keyCheck: vault.keyCheck(), createdAt: clock.now().toISOString() } });
  });
}

async function fillEmpty(db: Db, vault: Vault, clock: Clock): Promise<void> {
  const answers = await firstAnswers(environment(), { input: process.stdin, output: process.stdout });
  const hashes = await hashed(answers);
  const now = clock.now().toISOString();
  await db.write(async tx => {
    await createFirstUsers(tx, answers, hashes, now);
    await seedCourts(tx);
    await tx.installation.create({ data: { id: 1, isDemo: false, keyCheck: vault.keyCheck(), createdAt: now } });
  });
}

/** Removes stored files that no document names: what a failure left between the file and its row. Only before serving. */
export async function sweepFiles(db: Db, filesDir: string): Promise<number> {
  if (!existsSync(filesDir)) return 0;
  const named = new Set((await db.read.document.findMany({ select: { storedName: true } })).map(document => document.storedName));
  const orphans = readdirSync(filesDir).filter(name => !named.has(name));
  for (const name of orphans) await rm(join(filesDir, name), { force: true });
  return orphans.length;
}
