import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { text } from 'node:stream/consumers';
import { readConfig } from '../config.ts';
import { vaultOf } from '../vault/index.ts';
import { parseKeys } from '../vault/keys.ts';
import { keyTextFrom } from '../vault/sheet.ts';
import { failWith, Refusal } from './failures.ts';
import { checkKeyOf } from './soundness.ts';

process.umask(0o077);
try {
  const config = readConfig();
  if (existsSync(config.keyFile))
    throw new Refusal(`Une clé est déjà en place (${config.keyFile}) : elle n’est pas remplacée. Mettez-la de côté d’abord.`);
  const keyText = keyTextFrom(process.stdin.isTTY ? await typed() : await text(process.stdin));
  const vault = vaultOf(parseKeys(keyText), config.filesDir);
  if (existsSync(config.databaseFile)) checkKeyOf(config.databaseFile, vault);
  mkdirSync(dirname(config.keyFile), { recursive: true, mode: 0o700 });
  writeFileSync(config.keyFile, keyText, { mode: 0o600, flag: 'wx' });
  console.log(
    `Clé remise en place dans ${config.keyFile}. Empreinte : ${vault.fingerprint(vault.keys.current)}. Comparez-la à celle de la fiche.`,
  );
} catch (error) {
  failWith(error);
}

/** Lines typed at the terminal, until an empty one. */
async function typed(): Promise<string> {
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const lines: string[] = [];
  console.log('Tapez les lignes de la fiche, puis une ligne vide.');
  for (let line = await asking.question('> '); line.trim() !== ''; line = await asking.question('> ')) lines.push(line);
  asking.close();
  return lines.join('\n');
}
