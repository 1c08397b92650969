import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { type FileScreen, fileScreen } from '../../server/rest/malware.ts';
import { digest } from '../support/digest.ts';
import { BAD_FILES, PAGE_PDF, RECORDINGS } from '../support/files.ts';
import { record } from '../support/names.ts';
import { floodPng } from '../support/pictures.ts';
import { temporaryFolder } from '../support/processes.ts';
import { type Service, startService } from '../support/service.ts';

const EICAR = Buffer.from(`X5O!P%@AP[4\\PZX54(P^)7CC)7}$${'EICAR-STANDARD-ANTIVIRUS-TEST-FILE'}!$H+H*`);

describe('uploads: exhibits and documents (UP-01 to 08, UP-36)', function () {
  this.timeout(300_000);
  let service: Service;
  before(async () => {
    service = await startService();
    await service.call('juriste', 'GET', '/api/me');
  });
  after(() => service.stop());
  const send = (resource: string, bytes: Buffer, body: object) => {
    const form = new FormData();
    form.set('body', JSON.stringify({ caseId: record(service, 'case Érable').id, ...body }));
    form.set('file', new Blob([new Uint8Array(bytes)]), 'piece.pdf');
    return service.call('juriste', 'POST', `/api/${resource}`, form);
  };
  const bodies = { exhibits: { title: 'Pièce' }, documents: {} } as const;
  const hostile: Readonly<Record<string, readonly [Buffer, RegExp]>> = {
    ...Object.fromEntries(
      Object.entries(BAD_FILES).map(([why, bytes]) => [why, [bytes, /^Ce f(?:ormat n’est pas accepté|ichier contient)/]]),
    ),
    ...Object.fromEntries(Object.entries(RECORDINGS).map(([why, bytes]) => [why, [bytes, /706-52/]])),
    'the file every scanner knows': [EICAR, /signalé comme dangereux/],
    'the same hidden behind a PDF': [Buffer.concat([PAGE_PDF, EICAR]), /signalé comme dangereux/],
  };
  for (const [resource, body] of Object.entries(bodies)) {
    for (const [why, [bytes, says]] of Object.entries(hostile))
      it(`${resource}: refuses ${why} and changes nothing`, async () => {
        const before = digest(service);
        const answer = await send(resource, bytes, body);
        expect([answer.status, digest(service)], answer.text).to.deep.equal([400, before]);
        expect(answer.body.errors.file).to.match(says);
      });
    it(`${resource}: keeps a picture that says it has two and a half billion points, without opening it`, async () => {
      const before = process.memoryUsage().rss;
      expect((await send(resource, floodPng(50_000, 50_000), body)).status).to.equal(201);
      expect(process.memoryUsage().rss - before).to.be.below(64 * 1_048_576);
    });
  }
});

describe('uploads: the administrator’s scanner', function () {
  this.timeout(300_000);
  const folder = temporaryFolder();
  after(() => folder.remove());
  const path = process.env.PATH ?? '';
  /** A command that answers by what it reads. */
  const script = (name: string, lines: string): string => {
    const file = join(folder.dir, name);
    writeFileSync(file, `#!/bin/sh\n${lines}\n`);
    chmodSync(file, 0o700);
    return file;
  };
  const sentence = (screen: FileScreen, bytes: Buffer) =>
    screen(bytes).then(
      () => 'accepté',
      error => `${error.status} ${error.fields.file}`,
    );

  it('accepts and refuses by its exit code, having read the whole file', async () => {
    const screen = fileScreen({
      command: `${script('scan', 'test "$1" = --calme || exit 9; if grep -q virus; then exit 1; fi')}  --calme`,
      path,
    });
    expect(await sentence(screen, Buffer.from('sain'))).to.equal('accepté');
    expect(await sentence(screen, Buffer.concat([Buffer.alloc(3_000_000), Buffer.from('virus')]))).to.match(
      /^400 .*signalé comme dangereux/,
    );
  });

  it('receives no file when the command is missing or does not answer, and says so', async () => {
    expect(await sentence(fileScreen({ command: '/nulle/part', path }), PAGE_PDF)).to.match(/^503 .*ne répond pas/);
    expect(await sentence(fileScreen({ command: script('lent', 'exec sleep 30'), path }, 200), PAGE_PDF)).to.match(/^503 /);
  });

  it('is given none of the server’s variables', async () => {
    process.env.SECRET_D_ESSAI = 'clé';
    try {
      const screen = fileScreen({ command: script('env', 'test -z "$SECRET_D_ESSAI"'), path });
      expect(await sentence(screen, PAGE_PDF)).to.equal('accepté');
    } finally {
      delete process.env.SECRET_D_ESSAI;
    }
  });

  it('is asked of every upload of the service', async () => {
    const service = await startService({ scan: { command: script('jamais', 'exit 1'), path } });
    try {
      const answer = await service.call('juriste', 'POST', '/api/exhibits', { caseId: record(service, 'case Érable').id, title: 'Pièce' });
      expect([answer.status, answer.body.errors.file]).to.deep.equal([400, (answer.body.errors.file as string).match(/.*dangereux.*/)![0]]);
    } finally {
      await service.stop();
    }
  });
});
