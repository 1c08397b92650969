import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { systemClock } from '../clock.ts';
import { MIGRATIONS_DIR, openEngine, readMigrations } from './schema-engine.ts';

const [first] = process.argv.slice(2);
const isCheck = first === '--check';
if (!isCheck && !/^[a-z][a-z0-9_]{0,60}$/.test(first ?? '')) {
  console.error('Indiquez un nom en minuscules, par exemple : npm run db:diff -- add_hearing_room');
  process.exit(2);
}

const engine = await openEngine(':memory:');
const sql = await engine.diff(readMigrations());
engine.close();

if (isEmpty(sql)) console.log('Aucune différence entre les modèles et les migrations.');
else if (isCheck) {
  console.error('Les modèles de prisma/schema ont changé sans migration : lancez « npm run db:diff -- nom_du_changement ».');
  process.exit(1);
} else {
  const stamp = systemClock.now().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(MIGRATIONS_DIR, `${stamp}_${first}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'migration.sql'), sql);
  console.log(`Écrit : ${relative(process.cwd(), folder)}/migration.sql. Relisez-le avant de l’appliquer.`);
}

/** A script of comments only changes nothing. */
function isEmpty(script: string): boolean {
  return script.split('\n').every(line => line.trim() === '' || line.startsWith('--'));
}
