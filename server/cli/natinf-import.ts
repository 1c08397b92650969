import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { readConfig } from '../config.ts';
import { openDatabase } from '../db.ts';
import { lockFolder } from '../lock.ts';
import { importNatinf } from '../resources/offences/importNatinf.ts';
import { NotTheList, readNatinf } from '../resources/offences/natinfFile.ts';
import { failWith, Refusal } from './failures.ts';
import { pendingMigrations } from './migrate.ts';

const MAX_BYTES = 64 * 1024 * 1024;

process.umask(0o077);
try {
  const [path] = process.argv.slice(2);
  if (path === undefined) throw new Refusal('Indiquez le fichier\u00a0: npm run natinf:import -- FICHIER.csv');
  const rows = readRows(path);
  const config = readConfig();
  if (!existsSync(config.databaseFile)) throw new Refusal(`La base ${config.databaseFile} est introuvable\u00a0: vérifiez DATA_DIR.`);
  const lock = lockFolder(config.dataDir);
  if (pendingMigrations(config.databaseFile).length > 0)
    throw new Refusal('La base n’est pas à jour\u00a0: démarrez le service une fois, arrêtez-le, puis recommencez.');
  const db = await openDatabase(config.databaseFile);
  try {
    const { added, updated, unchanged } = await db.write(tx => importNatinf(tx, rows));
    console.log(
      `Liste NATINF\u00a0: ${figure(added, 'ajoutée')}, ${figure(updated, 'mise', ' à jour')}, ${figure(unchanged, 'inchangée')}.`,
    );
  } finally {
    await db.close();
    lock.release();
  }
} catch (error) {
  failWith(error instanceof NotTheList ? new Refusal(error.message) : error);
}

function readRows(path: string) {
  if (!existsSync(path) || !statSync(path).isFile()) throw new Refusal(`${basename(path)} est introuvable ou n’est pas un fichier.`);
  if (statSync(path).size > MAX_BYTES) throw new Refusal(`${basename(path)} dépasse 64\u00a0Mo\u00a0: ce n’est pas la liste NATINF.`);
  return readNatinf(readFileSync(path));
}

function figure(count: number, word: string, after = ''): string {
  return `${count.toLocaleString('fr-FR')} ${word}${count > 1 ? 's' : ''}${after}`;
}
