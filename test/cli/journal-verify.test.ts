import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'chai';
import { record } from '../../server/rest/journal.ts';
import { readUpkeep } from '../../server/upkeep.ts';
import { type DataFolder, makeDataFolder, withDatabase } from '../support/data-folder.ts';
import { type Finished, runProgram, temporaryFolder } from '../support/processes.ts';

const LINES = 5;

const cutAt = (head: string): string =>
  `L’empreinte ${head} n’est pas dans le journal\u00a0: sa fin a été coupée, ou la base remplacée par une copie plus ancienne.\n`;

describe('npm run journal:verify', function () {
  this.timeout(60_000);
  const folder = temporaryFolder();
  let data: DataFolder;
  let count = 0;
  beforeEach(async () => {
    count += 1;
    data = await makeDataFolder(join(folder.dir, String(count)));
    await withDatabase(data.databaseFile, async db => {
      for (let day = 1; day <= LINES; day += 1)
        await db.write(tx =>
          record(tx, data.vault, `2026-11-0${day}T09:00:00.000Z`, null, {
            action: 'update',
            resource: 'cases',
            recordId: 'x',
            caseId: null,
          }),
        );
    });
  });
  after(() => folder.remove());

  it('says that the chain is whole, from when to when, and its head, which can be asked for later', async () => {
    const { code, stdout } = await verify();
    expect(stdout).to.match(
      /^Chaîne intacte\s: 5 entrées, du 1er novembre 2026 à 10:00 au 5 novembre 2026 à 10:00\. Empreinte [\w-]{43}\n$/,
    );
    expect(code).to.equal(0);
    const head = /Empreinte (\S+)/.exec(stdout)![1]!;
    expect((await verify('--head', head)).code).to.equal(0);
    expect(readUpkeep(data.dataDir).chain).to.include({ isWhole: true, sequence: LINES, hash: head });
    edit('DELETE FROM "JournalEntry" WHERE sequence = 5');
    const cut = await verify('--head', head);
    expect([cut.code, cut.stderr]).to.deep.equal([1, cutAt(head)]);
    expect(readUpkeep(data.dataDir).chain).to.include({ isWhole: false, sequence: LINES - 1 });
  });

  it('takes an imprint that begins with a dash', async () => {
    const head = '-'.padEnd(43, 'a');
    const { code, stderr } = await verify('--head', head);
    expect([code, stderr]).to.deep.equal([1, cutAt(head)]);
  });

  const FORGERIES: [what: string, sql: string, sequence: number][] = [
    ['a line changed', `UPDATE "JournalEntry" SET action = 'read' WHERE sequence = 3`, 3],
    ['an instant changed', `UPDATE "JournalEntry" SET at = '2026-11-03T09:00:01.000Z' WHERE sequence = 3`, 3],
    ['a line taken out', 'DELETE FROM "JournalEntry" WHERE sequence = 2', 2],
    ['the first line taken out', 'DELETE FROM "JournalEntry" WHERE sequence = 1', 1],
  ];
  for (const [what, sql, sequence] of FORGERIES)
    it(`names the first entry that does not hold: ${what}`, async () => {
      edit(sql);
      const { code, stderr } = await verify();
      expect(code).to.equal(1);
      expect(stderr).to.match(new RegExp(`^Chaîne rompue à l’entrée ${sequence}\\. .+\\n$`));
      expect(readUpkeep(data.dataDir).chain).to.include({ isWhole: false, sequence });
    });

  it('refuses another key, an unknown option and a folder without a database, each in one sentence', async () => {
    const { keyFile } = await makeDataFolder(join(folder.dir, `${count}-other`));
    const results = [
      await verifyWith({ DATA_DIR: data.dataDir, KEY_FILE: keyFile }),
      await verify('--nothing'),
      await verifyWith({ DATA_DIR: join(folder.dir, 'nowhere') }),
      await verifyWith({ DATA_DIR: join(folder.dir, 'nowhere'), KEY_FILE: keyFile }),
    ];
    expect(results.map(({ code }) => code)).to.deep.equal([1, 1, 1, 1]);
    expect(results.map(({ stderr }) => stderr.trim().split('\n').length)).to.deep.equal([1, 1, 1, 1]);
    expect(results[0]?.stderr).to.match(/^La clé n’est pas celle de cette base/);
  });

  function verify(...args: string[]): Promise<Finished> {
    return runProgram('server/cli/journal-verify.ts', args, { DATA_DIR: data.dataDir });
  }

  function verifyWith(env: Record<string, string>): Promise<Finished> {
    return runProgram('server/cli/journal-verify.ts', [], env);
  }

  function edit(sql: string): void {
    const database = new Database(data.databaseFile);
    database.exec(sql);
    database.close();
  }
});
