import { readdirSync, readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { expect } from 'chai';
import { withoutTraces } from '../../server/resources/documents/photo.ts';
import { templateFile } from '../../templates/index.ts';
import { digest, lastLine, linesAfter } from '../support/digest.ts';
import { BAD_FILES, PHONE_PHOTO, PNG, RECORDINGS } from '../support/files.ts';
import { record } from '../support/names.ts';
import { expectRefusal } from '../support/refusals.ts';
import { PDF, PEOPLE, type Service, signIn, startService } from '../support/service.ts';

const MEGABYTE = 1_048_576;

describe('documents: uploads (UP-01 to 13, INJ-22)', () => {
  let service: Service;
  before(async () => {
    service = await startService();
    for (const who of ['juriste', 'lawyer', 'director', 'admin'] as const) await service.call(who, 'GET', '/api/me');
  });
  after(() => service.stop());
  const caseId = (name: string) => record(service, `case ${name}`).id;
  const form = (file: Uint8Array | null, body: unknown = { caseId: caseId('Érable') }, name = 'avis.pdf') => {
    const data = new FormData();
    data.set('body', typeof body === 'string' ? body : JSON.stringify(body));
    if (file) data.set('file', new Blob([new Uint8Array(file)]), name);
    return data;
  };
  const send = (data: FormData, headers?: Record<string, string>) => service.call('juriste', 'POST', '/api/documents', data, headers);
  const files = () => readdirSync(join(service.dir, 'files')).sort();

  /** Sends, and expects a refusal that leaves no row, no file and no line. */
  async function refuses(data: FormData, status: number, field?: string, sentence?: RegExp): Promise<void> {
    const [rows, stored, line] = [digest(service), files(), lastLine(service)];
    const answer = await send(data);
    expect(answer.status, answer.text).to.equal(status);
    expectRefusal(answer);
    if (field) expect(answer.body.errors[field], answer.text).to.match(sentence ?? /./);
    expect(digest(service)).to.equal(rows);
    expect(files()).to.deep.equal(stored);
    expect(linesAfter(service, line)).to.deep.equal([]);
  }

  const accepted: Record<string, () => Promise<[Buffer, string, string]>> = {
    PDF: async () => [PDF, 'application/pdf', 'pdf'],
    'a photograph': async () => [PHONE_PHOTO, 'image/jpeg', 'jpg'],
    'an image': async () => [PNG, 'image/png', 'png'],
    Word: async () => [
      await templateFile('lettre_420_1'),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'docx',
    ],
    'a text': async () => [Buffer.from('Bonjour,\r\nl’audience est à 14 h.\r\n'), 'text/plain', 'txt'],
    'a text of an older program': async () => [Buffer.from("Reçu à l'étude", 'latin1'), 'text/plain', 'txt'],
    'a message': async () => [Buffer.from('From: greffe@example.org\r\nSubject: Avis\r\n\r\nAudience le 4.'), 'text/plain', 'txt'],
  };
  for (const [why, make] of Object.entries(accepted))
    it(`keeps ${why}, byte for byte, under a name of ours`, async () => {
      const [bytes, contentType, extension] = await make();
      const answer = await send(form(bytes, undefined, '../../Jade Inventé\u202e.exe'));
      expect(answer.status, answer.text).to.equal(201);
      expect(answer.body.contentType).to.equal(contentType);
      expect(answer.body.sizeBytes).to.equal(bytes.length);
      expect(answer.body.fileName).to.match(new RegExp(`^APE-2026-\\d{4}_document-\\d+\\.${extension}$`));
      expect(answer.text).not.to.contain('Jade');
      const got = await service.call('juriste', 'GET', `/api/documents/${answer.body.id}/content`);
      expect(got.headers.get('content-disposition')).to.equal(`attachment; filename=${answer.body.fileName}`);
      expect(got.headers.get('content-security-policy')).to.contain('sandbox');
      expect(got.headers.get('x-content-type-options')).to.equal('nosniff');
      expect(got.headers.get('cache-control')).to.equal('no-store');
    });

  for (const [why, bytes] of Object.entries(BAD_FILES))
    it(`refuses ${why}`, () => refuses(form(bytes), 400, 'file', /^(?:Ce format n’est pas accepté\.|Ce fichier contient un autre)/));
  for (const [why, bytes] of Object.entries(RECORDINGS))
    it(`refuses ${why}, with the article`, () => refuses(form(bytes), 400, 'file', /706-52/));
  it('refuses macros', async () => {
    const word = Buffer.concat([await templateFile('lettre_420_1'), Buffer.from('vbaProject.bin')]);
    await refuses(form(word), 400, 'file', /macros/);
  });
  it('refuses an empty file', () => refuses(form(Buffer.alloc(0)), 400, 'file', /vide/));
  it('refuses no file at all', () => refuses(form(null), 400, 'file', /Choisissez/));
  it('refuses two files', () => {
    const data = form(PDF);
    data.append('file', new Blob([PDF]), 'deux.pdf');
    return refuses(data, 400, 'file', /Un seul/);
  });
  it('refuses a file under another part', () => {
    const data = form(null);
    data.set('files', new Blob([PDF]), 'a.pdf');
    return refuses(data, 400, 'file');
  });
  it('refuses other fields, a second body, no body', async () => {
    const other = form(PDF);
    other.set('isAdmin', 'true');
    await refuses(other, 400);
    const twice = form(PDF);
    twice.append('body', '{}');
    await refuses(twice, 400);
    const none = new FormData();
    none.set('file', new Blob([PDF]), 'a.pdf');
    await refuses(none, 400);
  });
  for (const body of ['{"caseId":1,"caseId":2}', '{"__proto__":{}}', '[]', 'null', 'x', '{"odd":1}', ''])
    it(`reads its body strictly: ${body}`, () => refuses(form(PDF, body), 400));
  it('takes a name of any shape, which goes nowhere', async () => {
    for (const name of ['CON', '.htaccess', 'a"\r\nSet-Cookie: x=1.pdf', 'é'.repeat(1_000), 'a\u202efdp.exe', '../../etc/passwd']) {
      const answer = await send(form(PDF, undefined, name));
      expect(answer.status).to.equal(201);
      expect([...answer.headers.keys()]).not.to.include('set-cookie');
      expect(answer.text).not.to.match(/htaccess|passwd|fdp|éé/);
    }
    expect(files().every(name => /^[0-9a-f]{32}$/.test(name))).to.equal(true);
  });

  it('takes the limit of the settings, not a byte more, and says it', async () => {
    await service.db.write(async tx => {
      await tx.settings.deleteMany();
      await tx.settings.create({ data: { uploadMegabytes: 1 } });
    });
    const text = (size: number) => Buffer.alloc(size, 'a');
    expect((await send(form(text(MEGABYTE)))).status).to.equal(201);
    await refuses(form(text(MEGABYTE + 1)), 413, 'file', /^Ce fichier dépasse 1\u00a0Mo/);
    await service.db.write(tx => tx.settings.updateMany({ data: { uploadMegabytes: 25 } }));
  });

  it('leaves nothing of an upload that stops halfway', async () => {
    const [rows, stored] = [digest(service), files()];
    const cookie = await signIn(service.url, PEOPLE.juriste);
    await new Promise<void>(resolve => {
      const sent = httpRequest(`${service.url}/api/documents`, {
        method: 'POST',
        headers: { Cookie: cookie, 'Content-Type': 'multipart/form-data; boundary=x', 'Content-Length': '100000' },
      });
      sent.on('error', () => resolve());
      sent.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4 ', () => sent.destroy());
      sent.on('close', () => resolve());
    });
    await service.call('juriste', 'GET', '/api/documents');
    expect(digest(service)).to.equal(rows);
    expect(files()).to.deep.equal(stored);
  });

  it('answers a form that never ends, has a wrong boundary or ten thousand fields', async () => {
    const cookie = await signIn(service.url, PEOPLE.juriste);
    const post = (body: string) =>
      fetch(`${service.url}/api/documents`, {
        method: 'POST',
        headers: { Cookie: cookie, 'Content-Type': 'multipart/form-data; boundary=x' },
        body,
      });
    const field = (name: string) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\nv\r\n`;
    for (const body of [
      field('body').slice(0, -3),
      '--y\r\n\r\n--y--',
      `${Array.from({ length: 10_000 }, (_value, index) => field(`a${index}`)).join('')}--x--\r\n`,
      `${field('a[4294967294]')}${field('a[]')}--x--\r\n`,
      `${field(`a${'[b]'.repeat(5_000)}`)}--x--\r\n`,
      `${field('')}--x--\r\n`,
    ])
      expect((await post(body)).status, body.slice(0, 60)).to.equal(400);
  });

  it('refuses a form elsewhere, and JSON alone here', async () => {
    const elsewhere = await service.call('juriste', 'POST', '/api/cases', form(PDF));
    expect(elsewhere.status).to.be.oneOf([400, 415]);
    const cookie = await signIn(service.url, PEOPLE.juriste);
    const headers = { Cookie: cookie, 'Content-Type': 'application/json' };
    const plain = await fetch(`${service.url}/api/documents`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ caseId: caseId('Érable') }),
    });
    expect(plain.status).to.equal(400);
    const foreign = await fetch(`${service.url}/api/documents`, {
      method: 'POST',
      headers: { Cookie: cookie, Origin: 'https://evil.example' },
      body: form(PDF),
    });
    expect(foreign.status).to.equal(403);
  });

  it('makes one document of the same envoy sent twice, and stores one file', async () => {
    const headers = { 'Idempotency-Key': 'televersement-1' };
    const first = await send(form(PDF), headers);
    const stored = files();
    const again = await send(form(PDF), headers);
    expect(again.body.id).to.equal(first.body.id);
    expect(files()).to.deep.equal(stored);
    expect((await send(form(PNG), headers)).status).to.equal(422);
    expect(files()).to.deep.equal(stored);
  });

  it('says nothing of a file that another case holds (UP-12)', async () => {
    const [one, other] = [await send(form(PDF)), await send(form(PDF, { caseId: caseId('Filaos') }))];
    expect(one.body.id).not.to.equal(other.body.id);
    expect(Object.keys(one.body)).to.deep.equal(Object.keys(other.body));
  });

  it('encrypts on the disk, and refuses a file that was touched or swapped (UP-13)', async () => {
    const made = [await send(form(PDF)), await send(form(PNG))];
    const names = made.map(
      ({ body }) => service.db.bare.prepare('SELECT storedName FROM Document WHERE id = ?').pluck().get(body.id) as string,
    );
    for (const name of files()) expect(readFileSync(join(service.dir, 'files', name)).includes('%PDF')).to.equal(false);
    await service.db.write(async tx => {
      await tx.document.update({ where: { id: made[0]!.body.id }, data: { storedName: 'x' } });
      await tx.document.update({ where: { id: made[1]!.body.id }, data: { storedName: names[0]! } });
    });
    for (const { body } of made)
      expect((await service.call('juriste', 'GET', `/api/documents/${body.id}/content`)).status).to.be.greaterThan(399);
  });

  it('keeps the association’s own documents for the staff', async () => {
    const { status, body } = await send(form(PDF, {}));
    expect(status).to.equal(201);
    expect(body.fileName).to.match(/^association_document-\d+\.pdf$/);
    const read = (who: 'assistant' | 'lawyer' | 'director' | 'admin') => service.call(who, 'GET', `/api/documents/${body.id}`);
    expect((await read('assistant')).status).to.equal(200);
    expect((await read('lawyer')).status).to.equal(404);
    expect((await read('director')).status).to.equal(403);
    expect((await read('admin')).status).to.equal(403);
    const before = files();
    expect((await service.call('lawyer', 'POST', '/api/documents', form(PDF, {}))).status).to.equal(404);
    expect(files()).to.deep.equal(before);
  });

  it('takes what a lawyer adds to the cases entrusted to her, and to no other', async () => {
    const added = await service.call('lawyer', 'POST', '/api/documents', form(PDF, { caseId: caseId('Érable') }));
    expect(added.status, added.text).to.equal(201);
    expect((await service.call('lawyer', 'GET', `/api/documents/${added.body.id}/content`)).status).to.equal(200);
    const before = files();
    expect((await service.call('lawyer', 'POST', '/api/documents', form(PDF, { caseId: caseId('Filaos') }))).status).to.equal(400);
    expect(files()).to.deep.equal(before);
  });

  it('takes the place, the day and the device out of the photograph of a notice, and keeps it the right way up (PRIV-27)', async () => {
    const { body } = await send(form(PHONE_PHOTO, { caseId: caseId('Érable'), isNotice: true }));
    expect(body.sizeBytes).to.be.lessThan(PHONE_PHOTO.length);
    for (const [bytes, type] of [
      [PHONE_PHOTO, 'image/jpeg'],
      [PNG, 'image/png'],
    ] as const) {
      const bare = withoutTraces(bytes, type);
      expect(bare.toString('latin1')).not.to.match(/GPS|Claire|film|Comment/);
      expect(withoutTraces(bare, type)).to.deep.equal(bare);
    }
    const turned = withoutTraces(PHONE_PHOTO, 'image/jpeg');
    expect(turned.includes(Buffer.from([1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]))).to.equal(true);
    expect(turned.subarray(-2)).to.deep.equal(Buffer.from([0xff, 0xd9]));
  });
});
