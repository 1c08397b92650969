import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Db } from '../../server/db.ts';
import { sweepFiles } from '../../server/install.ts';
import { type DataFolder, makeDataFolder, withDatabase } from '../support/data-folder.ts';
import { startProgram, stopAll, temporaryFolder } from '../support/processes.ts';

const AT = '2026-11-23T09:00:00.000Z';
const [NAMED, OTHER] = ['a'.repeat(32), 'b'.repeat(32)];

describe('files that the database does not name', () => {
  const folder = temporaryFolder();
  after(() => {
    stopAll();
    folder.remove();
  });
  const filled = async (name: string): Promise<DataFolder> => {
    const data = await makeDataFolder(join(folder.dir, name));
    mkdirSync(data.filesDir, { recursive: true, mode: 0o700 });
    for (const file of [NAMED, OTHER, `${OTHER}.part`]) writeFileSync(join(data.filesDir, file), file);
    await withDatabase(data.databaseFile, nameFile);
    return data;
  };
  const aside = ({ dataDir }: DataFolder) => join(dataDir, 'files-orphelins');
  const sweep = (data: DataFolder) => withDatabase(data.databaseFile, db => sweepFiles(db, data));

  it('are put aside whole, for their owner alone; halves of a write are removed', async () => {
    const data = await filled('whole');
    expect(await sweep(data)).to.equal(1);
    expect(readdirSync(data.filesDir)).to.deep.equal([NAMED]);
    expect(readdirSync(aside(data))).to.deep.equal([OTHER]);
    expect(readFileSync(join(aside(data), OTHER), 'utf8')).to.equal(OTHER);
    expect(statSync(aside(data)).mode & 0o777).to.equal(0o700);
    expect(await sweep(data)).to.equal(0);
  });

  it('replace nothing of what was put aside before', async () => {
    const data = await filled('again');
    for (const text of ['one', 'two', 'three']) {
      writeFileSync(join(data.filesDir, OTHER), text);
      await sweep(data);
    }
    expect(readdirSync(aside(data)).map(name => readFileSync(join(aside(data), name), 'utf8'))).to.have.members(['one', 'two', 'three']);
  });

  it('leave folders and links where they are, and make no folder for nothing', async () => {
    const data = await filled('folders');
    await sweep(data);
    mkdirSync(join(data.filesDir, 'folder.part'));
    mkdirSync(join(data.filesDir, 'folder'));
    symlinkSync(data.keyFile, join(data.filesDir, 'link'));
    expect(await sweep(data)).to.equal(0);
    expect(readdirSync(data.filesDir)).to.have.members([NAMED, 'folder', 'folder.part', 'link']);
    const empty = await makeDataFolder(join(folder.dir, 'empty'));
    expect(await sweep(empty)).to.equal(0);
    expect(existsSync(aside(empty))).to.equal(false);
  });

  it('survive a start with another database on the same folder, which says in a sentence where they are', async function () {
    this.timeout(60_000);
    const data = await filled('shared');
    const elsewhere = join(folder.dir, 'elsewhere');
    const env = { DATA_DIR: data.dataDir, DATABASE_URL: `file:${join(elsewhere, 'other.db')}`, PORT: '0' };
    const server = startProgram('server/main.ts', [], env);
    await server.line(/^2 fichiers que la base ne nomme pas, mis de côté dans .*files-orphelins\.$/);
    await server.line(/est prêt/);
    expect(readdirSync(aside(data))).to.have.members([NAMED, OTHER]);
    expect(existsSync(join(elsewhere, 'lock.db')), 'the folder of the database is locked too').to.equal(true);
    const rival = startProgram('server/main.ts', [], { ...env, DATA_DIR: join(folder.dir, 'rival') });
    const refused = await rival.line(/est prêt/).catch(error => String(error));
    expect(refused).to.contain('Un autre serveur utilise déjà ce dossier de données');
    expect(await server.end('SIGTERM')).to.equal(0);
  });
});

/** A document, in a case of its own, whose file is the named one. */
async function nameFile(db: Db): Promise<void> {
  const { id: createdById } = await db.read.user.findFirstOrThrow();
  const { id: leadCourtId } = await db.read.court.findFirstOrThrow();
  const dossier = {
    ...{ reference: 'X-1', codeName: 'Essai', origin: 'family', stage: 'enquete', offenceCategory: 'other', responsibleId: createdById },
    ...{ leadCourtId, openedOn: '2026-11-23', sortName: 'essai', searchText: 'essai', createdAt: AT, updatedAt: AT },
  };
  await db.write(async tx => {
    const { id: caseId } = await tx.case.create({ data: dossier });
    const stored = { storedName: NAMED, keyId: 'k1', sizeBytes: 1, sha256: 'a'.repeat(64) };
    await tx.document.create({ data: { caseId, fileName: 'essai.txt', contentType: 'text/plain', ...stored, createdById, createdAt: AT } });
  });
}
