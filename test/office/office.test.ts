import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { ColdOffice } from '../../server/office/cold.ts';
import { Office } from '../../server/office/office.ts';
import { sofficeProgram, unoPython } from '../../server/office/profile.ts';
import { ApiError } from '../../server/rest/errors.ts';
import { templateFile } from '../../templates/index.ts';
import { flatPng } from '../support/pictures.ts';
import { startProgram, temporaryFolder } from '../support/processes.ts';
import { withPictures } from './linkedPictures.ts';

const SETTINGS = { soffice: process.env.SOFFICE || null, path: process.env.PATH ?? '' };

describe('office: PDF by LibreOffice', function () {
  this.timeout(120_000);
  const own = temporaryFolder();
  const secrets = temporaryFolder();
  const before = process.env.TMPDIR;
  const offices: Office[] = [];
  const open = (more = {}) => {
    const office = new Office({ ...SETTINGS, ...more });
    offices.push(office);
    return office;
  };
  let letter: Buffer;
  // Everything LibreOffice writes goes there, which also tells its processes from those of others.
  beforeEach(async () => {
    process.env.TMPDIR = own.dir;
    letter = await templateFile('lettre_420_1');
  });
  afterEach(async () => {
    await Promise.all(offices.splice(0).map(office => office.stop()));
    expectNothingLeft();
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  });
  after(() => {
    own.remove();
    secrets.remove();
  });

  const processes = () =>
    spawnSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' })
      .stdout.split('\n')
      .filter(line => line.includes(own.dir) && /soffice|keepWarm/.test(line))
      .map(line => Number.parseInt(line, 10));
  const expectNothingLeft = () => {
    expect(processes(), 'processes').to.deep.equal([]);
    expect(readdirSync(own.dir), 'files').to.deep.equal([]);
  };
  /** Waits until what was killed is gone: the system ends it in its own time. */
  const gone = async () => {
    for (let tries = 0; tries < 100 && (processes().length > 0 || readdirSync(own.dir).length > 0); tries += 1)
      await new Promise(resolve => setTimeout(resolve, 50));
    expectNothingLeft();
  };
  const refusal = async (work: Promise<unknown>): Promise<ApiError> => {
    const error = await work.then(() => null).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(ApiError);
    return error as ApiError;
  };
  const expectPdf = (bytes: Buffer) => expect(bytes.subarray(0, 5).toString()).to.equal('%PDF-');

  it('starts nothing before the first document, then keeps one program for the next ones', async () => {
    const office = open();
    expect(office.isInstalled).to.equal(true);
    expect(processes()).to.deep.equal([]);
    const [first, second] = await Promise.all([office.toPdf(letter, 'docx'), office.toPdf(Buffer.from('Reçu'), 'txt')]);
    expectPdf(first);
    expectPdf(second);
    const kept = processes();
    expect(kept).not.to.deep.equal([]);
    expectPdf(await office.toPdf(letter, 'docx'));
    expect(processes()).to.deep.equal(kept);
    await office.stop();
    expectNothingLeft();
  });

  it('refuses what it cannot open with a sentence, and converts the next', async () => {
    const office = open();
    const error = await refusal(office.toPdf(Buffer.from('PK\u0003\u0004 rien'), 'docx'));
    expect([error.code, error.message]).to.deep.equal([
      'invalid',
      'LibreOffice ne peut pas ouvrir ce document. Enregistrez-le en PDF, puis recommencez.',
    ]);
    expectPdf(await office.toPdf(letter, 'docx'));
  });

  it('says how to install it when it is missing', async () => {
    const office = open({ soffice: '/nulle/part/soffice' });
    expect(office.isInstalled).to.equal(false);
    const error = await refusal(office.toPdf(letter, 'docx'));
    expect([error.code, error.status]).to.deep.equal(['unavailable', 503]);
    expect(error.message).to.include('sudo apt-get install libreoffice-writer-nogui python3-uno');
  });

  it('follows no link of a document, to the web or to a file of the server', async () => {
    const picture = flatPng(8, 8);
    const asked: string[] = [];
    const server: Server = createServer((request, response) => {
      asked.push(String(request.url));
      response.end(picture);
    }).listen(0, '127.0.0.1');
    await new Promise(resolve => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const file = join(secrets.dir, 'picture.png');
    writeFileSync(file, picture);
    const office = open();
    try {
      // The same picture inside the document is printed: the look below can find one.
      expect((await office.toPdf(withPictures([picture]), 'docx')).includes('/Subtype/Image')).to.equal(true);
      const pdf = await office.toPdf(withPictures([`http://127.0.0.1:${port}/p.png`, pathToFileURL(file).href]), 'docx');
      expect(pdf.includes('/Subtype/Image')).to.equal(false);
      expect(asked).to.deep.equal([]);
    } finally {
      server.close();
    }
  });

  it('starts again after a crash', async () => {
    const office = open();
    await office.toPdf(letter, 'docx');
    for (const pid of processes()) process.kill(pid, 'SIGKILL');
    await gone();
    expectPdf(await office.toPdf(letter, 'docx'));
  });

  it('ends what hangs, says so, and starts again', async () => {
    const office = open({ jobMs: 8_000 });
    await office.toPdf(letter, 'docx');
    const hung = processes();
    for (const pid of hung) process.kill(pid, 'SIGSTOP');
    const error = await refusal(office.toPdf(letter, 'docx'));
    expect(error.code).to.equal('unavailable');
    expect(error.message).to.match(/dure trop longtemps/);
    expectPdf(await office.toPdf(letter, 'docx'));
    expect(processes().filter(pid => hung.includes(pid))).to.deep.equal([]);
  });

  it('refuses the document being converted when the server stops', async () => {
    const office = open();
    const job = refusal(office.toPdf(letter, 'docx'));
    await new Promise(resolve => setImmediate(resolve));
    await office.stop();
    expect((await job).code).to.equal('unavailable');
  });

  for (const signal of ['SIGTERM', 'SIGKILL'] as const)
    it(`leaves no process and no file when the server ends by ${signal}`, async () => {
      const holder = startProgram('test/support/officeHolder.ts', [], { TMPDIR: own.dir });
      await holder.line(/%PDF-/);
      expect(processes()).not.to.deep.equal([]);
      await holder.end(signal);
      // tsx keeps its cache in the temporary folder.
      for (const name of readdirSync(own.dir)) if (name.startsWith('tsx-')) rmSync(join(own.dir, name), { recursive: true });
      await gone();
    });

  it('converts one at a time where no Python speaks to it', async () => {
    const office = await ColdOffice.launch(sofficeProgram(SETTINGS)!, SETTINGS.path);
    try {
      const [from, to] = [join(office.folder, 'document.docx'), join(office.folder, 'converted.pdf')];
      await writeFile(from, letter);
      expect(await office.convert({ from, to, filter: 'MS Word 2007 XML', options: '' }, 60_000)).to.equal(true);
      expectPdf(await readFile(to));
      await writeFile(from, 'PK rien');
      expect(await office.convert({ from, to: `${to}.2`, filter: 'MS Word 2007 XML', options: '' }, 60_000)).to.equal(false);
    } finally {
      const kill = process.kill;
      const killed: number[] = [];
      process.kill = pid => {
        killed.push(pid);
        return true;
      };
      await office.stop();
      process.kill = kill;
      expect(killed, 'programs that had ended').to.deep.equal([]);
    }
  });

  it('asks a Python for LibreOffice without telling it the server’s variables, and not for long', async () => {
    const soffice = join(secrets.dir, 'soffice');
    const python = join(secrets.dir, 'python');
    writeFileSync(soffice, '');
    writeFileSync(python, `#!/bin/sh\nenv > '${secrets.dir}/seen'\n`, { mode: 0o700 });
    process.env.OFFICE_CANARY = 'a key';
    expect(await unoPython(soffice, SETTINGS)).to.equal(python);
    delete process.env.OFFICE_CANARY;
    expect(await readFile(join(secrets.dir, 'seen'), 'utf8'))
      .to.contain('PATH=')
      .and.not.to.contain('OFFICE_CANARY');
    writeFileSync(python, '#!/bin/sh\nexec sleep 30\n', { mode: 0o700 });
    expect(await unoPython(soffice, { soffice, path: '' }, 500)).not.to.equal(python);
  });
});
