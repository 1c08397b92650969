import { readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'chai';
import { KeyError } from '../../server/vault/keys.ts';
import { keyLines, keyTextFrom } from '../../server/vault/sheet.ts';
import { type DataFolder, makeDataFolder } from '../support/data-folder.ts';
import { runProgram, temporaryFolder } from '../support/processes.ts';

describe('npm run key:sheet, npm run key:restore', function () {
  this.timeout(120_000);
  const folder = temporaryFolder();
  let data: DataFolder;
  let sheet: string;
  before(async () => {
    data = await makeDataFolder(join(folder.dir, 'one'));
    sheet = join(data.dataDir, 'fiche-cle.html');
  });
  after(() => folder.remove());
  const run = (program: string, input = '') => runProgram(`server/cli/${program}.ts`, [], { DATA_DIR: data.dataDir }, input);
  const secret = () => readFileSync(data.keyFile, 'utf8').trim().split(' ')[1]!;

  it('writes an A4 page that this account alone reads, says it in the journal, and shows nothing of the key', async () => {
    const key = secret();
    const { code, stdout, stderr } = await run('key-sheet');
    expect(code, stderr).to.equal(0);
    expect(`${stdout}${stderr}`).not.to.contain(key);
    expect(statSync(sheet).mode & 0o777).to.equal(0o600);
    const page = readFileSync(sheet, 'utf8');
    expect(page).to.contain('size: A4').and.to.contain(data.vault.fingerprint('k1'));
    for (const line of keyLines(`k1 ${key}`)[0]!.lines) expect(page).to.contain(line);
    const database = new Database(data.databaseFile, { readonly: true });
    expect(database.prepare('SELECT action, changes FROM JournalEntry ORDER BY sequence DESC').get()).to.deep.equal({
      action: 'key_sheet',
      changes: null,
    });
    database.close();
  });

  it('never writes over a sheet that is there', async () => {
    const { code, stderr } = await run('key-sheet');
    expect([code, stderr]).to.deep.equal([1, stderr]);
    expect(stderr).to.match(/Une fiche est déjà là/);
  });

  it('puts the key typed off the sheet back, and the database opens with it', async () => {
    const kept = readFileSync(data.keyFile, 'utf8');
    const lines = [...readFileSync(sheet, 'utf8').matchAll(/^(?:.*<pre>)?(k1\.\d [0-9A-F ]+ = [0-9A-F]{4})/gm)].map(([, line]) =>
      line!.toLowerCase(),
    );
    expect(lines).to.have.lengthOf(4);
    expect((await run('key-restore', lines.join('\n'))).stderr, 'a key in place is not replaced').to.match(/déjà en place/);
    renameSync(data.keyFile, `${data.keyFile}.aside`);
    const wrong = await run(
      'key-restore',
      lines.join('\n').replace(/^(k1\.2 .)(.)/m, (_all, start, digit) => `${start}${digit === 'a' ? 'b' : 'a'}`),
    );
    expect(wrong.stderr).to.match(/La ligne k1\.2 porte une faute de frappe/);
    const { code, stdout, stderr } = await run('key-restore', lines.join('\n'));
    expect(code, stderr).to.equal(0);
    expect(stdout).to.contain(data.vault.fingerprint('k1'));
    expect(readFileSync(data.keyFile, 'utf8')).to.equal(kept);
    expect(statSync(data.keyFile).mode & 0o777).to.equal(0o600);
  });

  it('reads every line back, in any order, and says which is missing or unreadable', () => {
    const key = `k1 ${secret()}`;
    const { lines } = keyLines(key)[0]!;
    expect(keyTextFrom([...lines].reverse().join('\n\n'))).to.equal(`${key}\n`);
    expect(() => keyTextFrom(lines.slice(1).join('\n'))).to.throw(KeyError, 'La ligne k1.1 manque');
    expect(() => keyTextFrom('bonjour')).to.throw(KeyError, 'illisible');
  });
});
