import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { seedFilings } from '../prisma/filings.ts';
import { demoPasswordHash, seedDemo } from '../prisma/seed.ts';
import { type Clock, clockStartingAt, systemClock } from './clock.ts';
import { type Config, ConfigError, environment } from './config.ts';
import type { Db } from './db.ts';
import { createFirstUsers, firstAnswers, hashed } from './firstUsers.ts';
import { LAW_EDITION } from './law/edition.ts';
import { bringReferences } from './references.ts';
import { settleEvery } from './resources/cases/newDay.ts';
import { registerTemplates } from './resources/templates/register.ts';
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
  const now = clock.now().toISOString();
  await db.write(tx => registerTemplates(tx, now));
  if (!found && isDemo) await seedFilings(db, { vault, clock, dataDir: config.dataDir, office: config.office });
  await bringReferences(db, { today: clock.today(), now });
  if (found?.lawEdition !== LAW_EDITION) {
    // Deadlines computed by an older edition of the law are computed again before anyone reads them.
    if (found) await settleEvery(db, { today: clock.today(), now });
    await db.write(tx => tx.installation.update({ where: { id: 1 }, data: { lawEdition: LAW_EDITION } }));
  }
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
    await tx.installation.create({ data: { id: 1, isDemo: false, keyCheck: vault.keyCheck(), createdAt: now } });
  });
}

const ASIDE = 'files-orphelins';

/**
 * Clears the files that no document names: halves of a write are removed, whole ones go to `<dataDir>/files-orphelins`, never away,
 * since another database or the one before a restore may name them. Only before serving; gives how many were put aside.
 */
export async function sweepFiles(db: Db, { dataDir, filesDir }: Pick<Config, 'dataDir' | 'filesDir'>): Promise<number> {
  if (!existsSync(filesDir)) return 0;
  const named = new Set((await db.read.document.findMany({ select: { storedName: true } })).map(document => document.storedName));
  const files = readdirSync(filesDir, { withFileTypes: true }).filter(entry => entry.isFile() && !named.has(entry.name));
  const orphans = files.filter(({ name }) => !name.endsWith('.part'));
  for (const { name } of files) if (name.endsWith('.part')) await rm(join(filesDir, name), { force: true });
  const aside = join(dataDir, ASIDE);
  if (orphans.length > 0 && !existsSync(aside)) mkdirSync(aside, { mode: 0o700 });
  for (const { name } of orphans) await rename(join(filesDir, name), free(aside, name));
  return orphans.length;
}

/** A path in a folder that no file has yet: what was put aside before is not replaced. */
function free(folder: string, name: string, rank = 1): string {
  const path = join(folder, rank === 1 ? name : `${name}.${rank}`);
  return existsSync(path) ? free(folder, name, rank + 1) : path;
}
