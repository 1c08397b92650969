import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { openDatabase } from '../db.ts';
import { lockFolders } from '../lock.ts';
import { record } from '../rest/journal.ts';
import { openVault } from '../vault/index.ts';
import { keyLines } from '../vault/sheet.ts';
import { failWith, Refusal } from './failures.ts';
import { keySheet } from './key-sheet-page.ts';
import { migrate } from './migrate.ts';
import { checkKeyOf } from './soundness.ts';

process.umask(0o077);
try {
  const config = readConfig();
  const file = join(config.dataDir, 'fiche-cle.html');
  if (!existsSync(config.databaseFile)) throw new Refusal(`La base ${config.databaseFile} est introuvable : vérifiez DATA_DIR.`);
  if (existsSync(file)) throw new Refusal(`Une fiche est déjà là (${file}) : imprimez-la et effacez-la, ou effacez-la, puis recommencez.`);
  const lock = lockFolders([config.dataDir, dirname(config.databaseFile)]);
  const vault = openVault(config, { create: false });
  checkKeyOf(config.databaseFile, vault);
  await migrate(config.databaseFile);
  const keys = keyLines(config.key ?? readFileSync(config.keyFile, 'utf8'));
  const now = systemClock.now().toISOString();
  const db = await openDatabase(config.databaseFile);
  // In the journal first: a key on paper that nothing tells of is worse than a line too many.
  await db.write(tx => record(tx, vault, now, null, { action: 'key_sheet', resource: 'installation', recordId: null, caseId: null }));
  await db.close();
  const place = config.key === null ? config.keyFile : 'la variable KEY';
  const printed = keys.map(key => ({ ...key, fingerprint: vault.fingerprint(key.id) }));
  writeFileSync(file, keySheet({ keys: printed, place, on: systemClock.today() }), { mode: 0o600, flag: 'wx' });
  lock.release();
  console.log(
    `Fiche écrite dans ${file}, lisible par ce seul compte. Imprimez-la, mettez-la sous pli fermé dans un autre lieu, puis effacez le fichier.`,
  );
} catch (error) {
  failWith(error);
}
