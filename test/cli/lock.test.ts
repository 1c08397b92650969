import { statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from 'chai';
import { sentence } from '../../server/cli/failures.ts';
import { LockedError, lockFolder, lockFolders } from '../../server/lock.ts';
import { startProgram, stopAll, temporaryFolder } from '../support/processes.ts';

describe('the lock of a data folder', () => {
  const folder = temporaryFolder();
  after(() => {
    stopAll();
    folder.remove();
  });

  it('makes the folder for its owner alone', () => {
    const dir = join(folder.dir, 'new/data');
    lockFolder(dir).release();
    expect(statSync(dir).mode & 0o777).to.equal(0o700);
  });

  for (const [dir, says] of [
    ['/proc/nowhere/data', /ne peut pas être créé/],
    [join(import.meta.dirname, 'lock.test.ts'), /n’est pas un dossier/],
  ] as const)
    it(`says in a sentence why ${dir.startsWith('/proc') ? 'a folder that cannot be made' : 'a file'} will not do`, () => {
      expect(refusal(dir)).to.match(says);
    });

  it('keeps the folder when nobody remembers the lock', async () => {
    const dir = join(folder.dir, 'forgotten');
    lockFolder(dir);
    setFlagsFromString('--expose-gc');
    runInNewContext('gc')();
    await new Promise(resolve => setImmediate(resolve));
    expect(refusal(dir)).to.match(/déjà ce dossier/);
  });

  it('refuses a second holder in the same process, and allows one after release', () => {
    const first = lockFolder(folder.dir);
    expect(() => lockFolder(folder.dir)).to.throw(LockedError);
    first.release();
    lockFolder(folder.dir).release();
  });

  it('takes several folders or none, and one that has two names once', () => {
    const [one, other, link] = ['one', 'other', 'link'].map(name => join(folder.dir, name)) as [string, string, string];
    lockFolder(one).release();
    symlinkSync(one, link);
    const both = lockFolders([one, link, other, one]);
    expect([refusal(one), refusal(other)]).to.not.include(null);
    expect(() => lockFolders([join(folder.dir, 'third'), other])).to.throw(LockedError);
    expect(refusal(join(folder.dir, 'third')), 'the first was given back').to.equal(null);
    both.release();
    lockFolders([one, other]).release();
    expect([refusal(one), refusal(other)]).to.deep.equal([null, null]);
  });

  it('refuses while another process holds it, with a sentence, and is free again after kill -9', async () => {
    const other = startProgram('test/support/holder.ts', ['folder', folder.dir]);
    await other.line(/^ready$/);
    expect(refusal(folder.dir)).to.equal('Un autre serveur utilise déjà ce dossier de données. Arrêtez-le d’abord.');
    await other.end('SIGKILL');
    lockFolder(folder.dir).release();
  });
});

function refusal(dir: string): string | null {
  try {
    lockFolder(dir).release();
    return null;
  } catch (error) {
    return sentence(error);
  }
}
