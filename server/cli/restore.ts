import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { noteUpkeep } from '../upkeep.ts';
import { openVault } from '../vault/index.ts';
import { failWith, Refusal } from './failures.ts';
import { count, inParis } from './french-figures.ts';
import { restoreBackup } from './restore-backup.ts';

process.umask(0o077);
try {
  const { file, into } = asked();
  const config = readConfig();
  const vault = openVault(config, { create: false });
  const target = into === null ? config : { dataDir: into, databaseFile: join(into, 'app.db'), filesDir: join(into, 'files') };
  const now = systemClock.now();
  const { manifest, keptAside } = await restoreBackup(file, target, vault, now);
  const { createdAt: backupAt, cases } = manifest;
  // Of the folder in use, even when the backup was tried elsewhere: a trial is what its administrator is to be told of.
  await noteUpkeep(config.dataDir, 'restore', { at: now.toISOString(), backupAt, cases, isTest: into !== null });
  console.log(
    `Restauré et vérifié : sauvegarde du ${inParis(manifest.createdAt)}, ${count(manifest.cases, 'dossier')}, ${count(manifest.files.length - 1, 'document')}, journal jusqu’à l’entrée ${manifest.journal.sequence}.`,
  );
  if (keptAside !== null) console.log(`La base précédente est gardée dans ${keptAside} : effacez-la quand vous n’en aurez plus besoin.`);
  const start = into === null ? 'npm start' : `DATA_DIR=${into} KEY_FILE=${config.keyFile} npm start`;
  console.log(`Toutes les sessions sont fermées : lancez « ${start} » et reconnectez-vous.`);
} catch (error) {
  failWith(error);
}

function asked(): { file: string; into: string | null } {
  const usage = 'Indiquez la sauvegarde : npm run restore -- FICHIER [--into DOSSIER]';
  let given: { values: { into?: string | undefined }; positionals: string[] };
  try {
    given = parseArgs({ allowPositionals: true, options: { into: { type: 'string' } } });
  } catch {
    throw new Refusal(usage);
  }
  const [file, ...others] = given.positionals;
  if (file === undefined || others.length > 0) throw new Refusal(usage);
  const into = given.values.into === undefined ? null : resolve(given.values.into);
  if (into !== null && existsSync(into) && readdirSync(into).length > 0)
    throw new Refusal(`${into} n’est pas vide : indiquez un dossier neuf.`);
  return { file: resolve(file), into };
}
