import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { dirname } from 'node:path';
import { DEMO_ACCOUNTS } from '../prisma/demo/accounts.ts';
import { createApp } from './app.ts';
import { failWith } from './cli/failures.ts';
import { count } from './cli/french-figures.ts';
import { migrate, pendingMigrations } from './cli/migrate.ts';
import { writeBackup } from './cli/write-backup.ts';
import { type Clock, systemClock } from './clock.ts';
import { type Config, environment, readConfig } from './config.ts';
import { type Db, openDatabase } from './db.ts';
import { install, sweepFiles } from './install.ts';
import { lockFolders } from './lock.ts';
import { type Log, logTo } from './log.ts';
import { Office } from './office/office.ts';
import { settleAll } from './resources/cases/newDay.ts';
import { completeKeys } from './resources/persons/identify.ts';
import { tellMajorities } from './resources/persons/majority.ts';
import { openVault } from './vault/index.ts';

const DRAIN_MS = 20_000;
const DAY_CHECK_MS = 60_000;

process.umask(0o077);
try {
  await serve(readConfig(), environment().EMPTY === '1');
} catch (error) {
  failWith(error);
}

async function serve(config: Config, isEmpty: boolean): Promise<void> {
  const lock = lockFolders([config.dataDir, dirname(config.databaseFile)]);
  const isNew = !existsSync(config.databaseFile);
  const vault = openVault(config, { create: isNew });
  // A migration that turns out wrong must leave a way back.
  if (!isNew && pendingMigrations(config.databaseFile).length > 0) await writeBackup(config, vault, systemClock.now());
  await migrate(config.databaseFile);
  const db = await openDatabase(config.databaseFile);
  const { isDemo, clock } = await install(db, vault, config, isEmpty);
  await completeKeys(db, vault);
  const orphans = await sweepFiles(db, config);
  if (orphans > 0)
    console.log(`${count(orphans, 'fichier')} que la base ne nomme pas, mis de côté dans ${config.dataDir}/files-orphelins.`);
  const log = logTo(
    line => process.stderr.write(line),
    () => clock.now(),
  );
  const office = new Office(config.office);
  const server = await listen(createApp({ db, vault, clock, config, log, office }).listen(config.port, config.host));
  followDays(db, clock, log);

  const stop = () => {
    server.close(async () => {
      await Promise.all([db.close(), office.stop()]);
      lock.release();
      process.exit(0);
    });
    server.closeIdleConnections();
    // Requests still running after that long are cut; what was acknowledged is on disk.
    setTimeout(() => process.exit(0), DRAIN_MS).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  greet(server, config, isDemo);
}

function listen(server: Server): Promise<Server> {
  server.requestTimeout = 30_000;
  server.headersTimeout = 15_000;
  server.keepAliveTimeout = 65_000;
  return new Promise((resolve, reject) => server.once('listening', () => resolve(server)).once('error', reject));
}

/** Each new day some hearings are past and some deadlines near: the stored next steps follow. */
function followDays(db: Db, clock: Clock, log: Log): void {
  let day = '';
  const follow = async () => {
    const today = clock.today();
    if (today === day) return;
    const instant = { today, now: clock.now().toISOString() };
    await settleAll(db, instant);
    await tellMajorities(db, instant);
    day = today;
  };
  const tried = () => follow().catch(error => log('day_not_followed', { cause: (error as Error).name }));
  void tried();
  setInterval(() => void tried(), DAY_CHECK_MS).unref();
}

function greet(server: Server, config: Config, isDemo: boolean): void {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  const url = config.publicUrl.startsWith('http://localhost') ? `http://localhost:${port}` : config.publicUrl;
  console.log(`Partie civile est prêt : ${url}`);
  if (!isDemo) return;
  console.log('DONNÉES FICTIVES. Comptes de démonstration :');
  for (const { email, password, label } of DEMO_ACCOUNTS) console.log(`  ${email.padEnd(30)} ${password}   ${label}`);
}
