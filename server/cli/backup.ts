import { resolve } from 'node:path';
import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { openVault } from '../vault/index.ts';
import { failWith } from './failures.ts';
import { count, size } from './french-figures.ts';
import { writeBackup } from './write-backup.ts';

process.umask(0o077);
try {
  const config = readConfig();
  const [file] = process.argv.slice(2);
  const vault = openVault(config, { create: false });
  const written = await writeBackup(config, vault, systemClock.now(), file === undefined ? undefined : resolve(file));
  const { cases, files, missing, journal } = written.manifest;
  console.log(
    `Sauvegarde écrite et relue : ${count(cases, 'dossier')}, ${count(files.length - 1, 'document')}, journal jusqu’à l’entrée ${journal.sequence} (empreinte ${journal.hash}), ${size(written.sizeBytes)} dans ${written.file}. Gardez la clé ailleurs : sans elle, cette sauvegarde ne s’ouvre pas.`,
  );
  if (missing.length > 0) {
    console.error(
      `Attention : ${count(missing.length, 'document')} de la base n’ont plus leur fichier (${missing.slice(0, 3).join(', ')}) ; cherchez-les dans une sauvegarde plus ancienne.`,
    );
    process.exitCode = 1;
  }
} catch (error) {
  failWith(error);
}
