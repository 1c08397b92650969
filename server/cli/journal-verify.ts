import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { noteUpkeep } from '../upkeep.ts';
import { type JournalRow, openVault } from '../vault/index.ts';
import { failWith, Refusal } from './failures.ts';
import { count, inParis } from './french-figures.ts';
import { checkKey, journalRows } from './soundness.ts';

/** What the walk notes beside the verdict. */
interface Seen {
  firstAt: string | null;
  lastAt: string | null;
  hasHead: boolean;
}

try {
  const head = askedHead();
  const config = readConfig();
  const vault = openVault(config, { create: false });
  if (!existsSync(config.databaseFile)) throw new Refusal(`La base ${config.databaseFile} est introuvable : vérifiez DATA_DIR.`);
  const database = new Database(config.databaseFile, { readonly: true, timeout: 5000 });
  checkKey(database, vault);
  const seen: Seen = { firstAt: null, lastAt: null, hasHead: false };
  const verdict = vault.verifyChain(noting(journalRows(database), head, seen));
  const at = systemClock.now().toISOString();
  const isCut = verdict.ok && head !== null && !seen.hasHead;
  const found = !verdict.ok ? verdict : isCut ? { sequence: verdict.count, why: 'La fin du journal manque.' } : null;
  if (found) await noteUpkeep(config.dataDir, 'chain', { at, isWhole: false, sequence: found.sequence, why: found.why });
  else if (verdict.ok) await noteUpkeep(config.dataDir, 'chain', { at, isWhole: true, ...verdict.head });
  if (!verdict.ok) throw new Refusal(`Chaîne rompue à l’entrée ${verdict.sequence}. ${verdict.why}`);
  if (isCut)
    throw new Refusal(
      `L’empreinte ${head} n’est pas dans le journal : sa fin a été coupée, ou la base remplacée par une copie plus ancienne.`,
    );
  console.log(
    verdict.count === 0
      ? 'Le journal est vide.'
      : `Chaîne intacte : ${count(verdict.count, 'entrée')}, du ${inParis(seen.firstAt!)} au ${inParis(seen.lastAt!)}. Empreinte ${verdict.head.hash}`,
  );
  database.close();
} catch (error) {
  failWith(error);
}

function* noting(rows: Iterable<JournalRow>, head: string | null, seen: Seen): Iterable<JournalRow> {
  for (const row of rows) {
    seen.firstAt ??= row.at;
    seen.lastAt = row.at;
    if (row.hash === head) seen.hasHead = true;
    yield row;
  }
}

/** The imprint given after « --head », which may begin with a dash: one in 64 does, and would be read as another option. */
function askedHead(): string | null {
  const typed = process.argv.slice(2);
  try {
    const args = typed.length === 2 ? [typed.join('=')] : typed;
    return parseArgs({ args, options: { head: { type: 'string' } } }).values.head ?? null;
  } catch {
    throw new Refusal('Usage : npm run journal:verify [-- --head EMPREINTE]');
  }
}
