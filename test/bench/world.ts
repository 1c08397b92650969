import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_ACCOUNTS } from '../../prisma/demo/accounts.ts';
import { demoPasswordHash, seedDemo } from '../../prisma/seed.ts';
import { migrate } from '../../server/cli/migrate.ts';
import { clockStartingAt } from '../../server/clock.ts';
import { type Db, openDatabase } from '../../server/db.ts';
import { registerTemplates } from '../../server/resources/templates/register.ts';
import type { CurrentUser } from '../../server/rest/resource.ts';
import { openVault, type Vault } from '../../server/vault/index.ts';
import { fill } from './fill.ts';

/** When the bench takes place: its data are counted from that day. */
export const AT = '2026-11-23T09:00:00+01:00';
export const TODAY = '2026-11-23';

/** A filled data folder, open, and the juriste who asks. */
export interface World {
  dir: string;
  file: string;
  db: Db;
  vault: Vault;
  asker: { user: CurrentUser; sessionId: string };
  account: { email: string; password: string };
  drop(): Promise<void>;
}

/** Makes the demonstration, then adds so many cases to it. */
export async function makeWorld(cases: number): Promise<World> {
  const dir = mkdtempSync(join(tmpdir(), 'partie-civile-bench-'));
  const file = join(dir, 'app.db');
  const vault = openVault({ key: null, keyFile: join(dir, 'key'), filesDir: join(dir, 'files') }, { create: true });
  const clock = clockStartingAt(AT);
  await migrate(file);
  const first = await openDatabase(file);
  const passwordHash = await demoPasswordHash();
  await first.write(async tx => {
    await seedDemo(tx, { vault, clock, passwordHash }, 'core');
    await registerTemplates(tx, clock.now().toISOString());
    await tx.installation.create({ data: { id: 1, isDemo: true, keyCheck: vault.keyCheck(), createdAt: clock.now().toISOString() } });
  });
  await first.close();
  fill(file, vault, TODAY, cases);
  const db = await openDatabase(file);
  const account = DEMO_ACCOUNTS.find(known => known.role === 'juriste')!;
  const { id, email, displayName, role, isAdmin, canValidate, lawyerId } = await db.read.user.findUniqueOrThrow({
    where: { email: account.email },
  });
  const user: CurrentUser = { id, email, displayName, role: role as CurrentUser['role'], isAdmin, canValidate, lawyerId };
  const drop = async () => {
    await db.close();
    rmSync(dir, { recursive: true, force: true });
  };
  const { password } = account;
  return { dir, file, db, vault, asker: { user, sessionId: 'bench' }, account: { email, password }, drop };
}
