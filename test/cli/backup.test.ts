import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'chai';
import { sentence } from '../../server/cli/failures.ts';
import { restoreBackup } from '../../server/cli/restore-backup.ts';
import { soundness } from '../../server/cli/soundness.ts';
import { writeBackup } from '../../server/cli/write-backup.ts';
import { lockFolder } from '../../server/lock.ts';
import { readUpkeep } from '../../server/upkeep.ts';
import { type Vault, vaultOf } from '../../server/vault/index.ts';
import { parseKeys } from '../../server/vault/keys.ts';
import { type DataFolder, makeDataFolder, withDatabase } from '../support/data-folder.ts';
import { runProgram, startProgram, stopAll, temporaryFolder } from '../support/processes.ts';

const UUID = /^[0-9a-f-]{36}$/;
const NOW = new Date('2026-11-23T10:00:00Z');
const CANARY = 'Zorbinski-Quetzal';

describe('a backup', function () {
  this.timeout(60_000);
  const folder = temporaryFolder();
  let data: DataFolder;
  let backup = '';
  let confirmedBefore: string[] = [];
  const documents = new Map<string, Buffer>();

  before('is made by the command while eight writers work', async () => {
    data = await makeDataFolder(join(folder.dir, 'data'));
    const writer = startProgram('test/support/writer.ts', [data.dataDir]);
    const caseId = await writer.line(UUID);
    for (const size of [0, 10, 3_000_000]) await addDocument(caseId, randomBytes(size));
    confirmedBefore = writer.lines.filter(line => UUID.test(line));
    const { code, stdout, stderr } = await runProgram('server/cli/backup.ts', [], { DATA_DIR: data.dataDir });
    await writer.end('SIGTERM');
    expect(stderr).to.equal('');
    expect(code).to.equal(0);
    expect(stdout).to.match(
      /^Sauvegarde écrite et relue\s: [\d\s]+ dossiers?, 3 documents, journal jusqu’à l’entrée \d+ \(empreinte \S+\), [\d\s,]+ Mo dans /,
    );
    const [name, ...others] = readdirSync(join(data.dataDir, 'backups'));
    expect(others).to.deep.equal([]);
    expect(name).to.match(/^partie-civile-\d{8}T\d{6}Z\.backup$/);
    backup = join(data.dataDir, 'backups', name!);
    const { backup: noted, chain } = readUpkeep(data.dataDir);
    expect(noted).to.include({ documents: 3, missing: 0, sizeBytes: statSync(backup).size, isBeside: true });
    expect(chain, 'its journal was read again').to.include({ isWhole: true, at: noted!.at, sequence: noted!.cases });
  });
  after(() => {
    stopAll();
    folder.remove();
  });

  it('is readable by its owner alone and shows nothing of what it holds', () => {
    expect(statSync(backup).mode & 0o777).to.equal(0o600);
    const bytes = readFileSync(backup);
    for (const clear of ['SQLite format 3', 'app.db', 'manifest', 'juriste', CANARY, 'Essai '])
      expect(bytes.includes(clear), clear).to.equal(false);
  });

  it('restores elsewhere all that was confirmed before it, every document, a whole chain, and no session', async () => {
    const into = join(folder.dir, 'elsewhere');
    const { code, stdout } = await runProgram('server/cli/restore.ts', [backup, '--into', into], { DATA_DIR: data.dataDir });
    expect(code).to.equal(0);
    expect(stdout)
      .to.match(/^Restauré et vérifié\s: sauvegarde du /)
      .and.match(/Toutes les sessions sont fermées/);
    const sound = soundness(join(into, 'app.db'), data.vault);
    const cases = rows(into, 'SELECT id FROM "Case"').map(({ id }) => id);
    const written = rows(data.dataDir, 'SELECT "recordId" AS id FROM "JournalEntry" ORDER BY sequence').map(({ id }) => id);
    expect(confirmedBefore.filter(id => !cases.includes(id))).to.deep.equal([]);
    expect(new Set(cases), 'a prefix of what was written').to.deep.equal(new Set(written.slice(0, cases.length)));
    expect(sound.journal.sequence).to.equal(cases.length);
    expect(rows(into, 'SELECT id FROM "Session" WHERE "endedAt" IS NULL')).to.deep.equal([]);
    await expectDocuments(vaultOf(data.vault.keys, join(into, 'files')), into);
    expect(readdirSync(into).sort()).to.deep.equal(['app.db', 'files', 'lock.db']);
    const { restore: noted, backup: of } = readUpkeep(data.dataDir);
    expect(noted, 'noted where the data are in use').to.include({ isTest: true, cases: of!.cases });
  });

  it('keeps the former database aside when it is restored in place, and the rest of the folder', async () => {
    const target = await makeDataFolder(join(folder.dir, 'in-place'));
    const vault = vaultOf(data.vault.keys, target.filesDir);
    const { keptAside } = await restoreBackup(backup, target, vault, NOW);
    expect(keptAside).to.equal(`${target.databaseFile}.before-restore-20261123T100000Z`);
    expect(soundness(keptAside!, target.vault).cases).to.equal(0);
    expect(soundness(target.databaseFile, vault).cases).to.be.above(0);
    expect(existsSync(`${target.databaseFile}-wal`)).to.equal(false);
    await withDatabase(target.databaseFile, db => db.write(tx => tx.referenceSequence.create({ data: { year: 2026, last: 1 } })));
  });

  const RUINED: [what: string, ruin: (bytes: Buffer) => Buffer, says: RegExp][] = [
    ['one byte changed in its header', bytes => flipped(bytes, 5), /absente|modifiée/],
    ['one byte changed at the start', bytes => flipped(bytes, 60), /incomplète ou a été modifiée/],
    ['one byte changed in the middle', bytes => flipped(bytes, bytes.length >> 1), /incomplète ou a été modifiée/],
    ['one byte changed at the end', bytes => flipped(bytes, bytes.length - 1), /incomplète ou a été modifiée/],
    ['its end cut off', bytes => bytes.subarray(0, bytes.length - 1000), /incomplète ou a été modifiée/],
    ['its end cut off where a piece ends', bytes => bytes.subarray(0, 36 + 1_048_592), /incomplète ou a été modifiée/],
    ['something added', bytes => Buffer.concat([bytes, Buffer.from('x')]), /incomplète ou a été modifiée/],
    ['nothing in it', () => Buffer.alloc(0), /n’est pas une sauvegarde/],
    ['a database in clear instead', () => readFileSync(data.databaseFile), /n’est pas une sauvegarde/],
  ];
  for (const [what, ruin, says] of RUINED)
    it(`is refused with ${what}, and nothing is written`, async () => {
      const target = await makeDataFolder(join(folder.dir, `ruined-${createHash('md5').update(what).digest('hex')}`));
      const file = join(folder.dir, 'ruined.backup');
      writeFileSync(file, ruin(readFileSync(backup)));
      await expectRefused(file, target, vaultOf(data.vault.keys, target.filesDir), says);
    });

  it('is refused under another key, and nothing is written', async () => {
    const target = await makeDataFolder(join(folder.dir, 'other-key'));
    await expectRefused(backup, target, target.vault, /incomplète ou a été modifiée/);
    const later = parseKeys(`k2 ${randomBytes(32).toString('base64')}`);
    await expectRefused(backup, target, vaultOf(later, target.filesDir), /La clé de cette sauvegarde est absente/);
  });

  it('is refused while a server uses the folder', async () => {
    const target = await makeDataFolder(join(folder.dir, 'served'));
    const lock = lockFolder(target.dataDir);
    await expectRefused(backup, target, target.vault, /^Un autre serveur utilise déjà ce dossier/);
    lock.release();
  });

  it('is refused in a folder that holds something, without its name, or when it does not exist, with a sentence and no folder made', async () => {
    const env = { DATA_DIR: data.dataDir };
    const absent = join(folder.dir, 'absent');
    const refusals = await Promise.all([
      runProgram('server/cli/restore.ts', [backup, '--into', data.dataDir], env),
      runProgram('server/cli/restore.ts', [], env),
      runProgram('server/cli/restore.ts', [`${backup}x`, '--into', absent], env),
    ]);
    expect(refusals.map(({ code }) => code)).to.deep.equal([1, 1, 1]);
    expect(refusals.map(({ stderr }) => stderr.trim().split('\n').length)).to.deep.equal([1, 1, 1]);
    expect(refusals[0]?.stderr).to.match(/n’est pas vide/);
    expect(refusals[2]?.stderr).to.match(/introuvable/);
    expect(existsSync(absent)).to.equal(false);
  });

  it('says so and fails when a document lost its file, but still saves the rest', async () => {
    const source = await copyOf('lost-file');
    const [lost] = [...documents.keys()];
    rmSync(join(source.filesDir, lost!));
    const { code, stdout, stderr } = await runProgram('server/cli/backup.ts', [], { DATA_DIR: source.dataDir, KEY_FILE: data.keyFile });
    expect(code).to.equal(1);
    expect(stderr).to.contain(lost!);
    expect(stdout).to.match(/2 documents/);
  });

  it('is not made from a damaged database, and leaves nothing behind', async () => {
    const source = await copyOf('damaged');
    const bytes = readFileSync(source.databaseFile);
    writeFileSync(source.databaseFile, bytes.fill(0xff, 8192, 8192 + 4096 * 4));
    const failed = await writeBackup(source, data.vault, NOW).then(() => null, sentence);
    expect(failed).to.match(/^La base est (endommagée|incohérente)/);
    expect(readdirSync(join(source.dataDir, 'backups'))).to.deep.equal([]);
  });

  it('does not overwrite another, and sweeps what a killed one left', async () => {
    const source = await copyOf('twice');
    const file = join(folder.dir, 'to/named.backup');
    const left = join(folder.dir, 'to/.en-cours-999999999-killed');
    mkdirSync(left, { recursive: true });
    writeFileSync(join(left, 'app.db'), 'a database in clear');
    await writeBackup(source, data.vault, NOW, file);
    expect(await writeBackup(source, data.vault, NOW, file).then(() => null, sentence)).to.match(/existe déjà/);
    expect(readdirSync(join(folder.dir, 'to'))).to.deep.equal(['named.backup']);
  });

  async function addDocument(caseId: string, bytes: Buffer): Promise<void> {
    const stored = await data.vault.files.put(bytes);
    documents.set(stored.storedName, bytes);
    const about = { caseId, fileName: `${CANARY}.docx`, contentType: 'text/plain', createdById: 'u', createdAt: NOW.toISOString() };
    await withDatabase(data.databaseFile, db => db.write(tx => tx.document.create({ data: { ...about, ...stored } })));
  }

  async function copyOf(name: string) {
    const dataDir = join(folder.dir, name);
    const places = { dataDir, databaseFile: join(dataDir, 'app.db'), filesDir: join(dataDir, 'files') };
    await restoreBackup(backup, places, data.vault, NOW);
    return places;
  }

  async function expectDocuments(vault: Vault, dir: string): Promise<void> {
    const stored = rows(dir, 'SELECT "storedName" AS id, "keyId" FROM "Document"');
    expect(stored).to.have.lengthOf(documents.size);
    for (const { id, keyId } of stored) expect((await vault.files.get(id, keyId!)).equals(documents.get(id)!)).to.equal(true);
  }
});

async function expectRefused(file: string, target: DataFolder, vault: Vault, says: RegExp): Promise<void> {
  const before = snapshot(target.dataDir);
  expect(await restoreBackup(file, target, vault, NOW).then(() => null, sentence)).to.match(says);
  expect(snapshot(target.dataDir)).to.deep.equal(before);
}

/** Every file of a folder but the lock, with its hash. */
function snapshot(dir: string): [string, string][] {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(
    name => name !== 'lock.db' && statSync(join(dir, name)).isFile(),
  );
  return names.sort().map(name => [
    name,
    createHash('sha256')
      .update(readFileSync(join(dir, name)))
      .digest('hex'),
  ]);
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

function rows(dir: string, sql: string): { id: string; keyId?: string }[] {
  const database = new Database(join(dir, 'app.db'), { readonly: true });
  try {
    return database.prepare<[], { id: string; keyId?: string }>(sql).all();
  } finally {
    database.close();
  }
}
