import { rmSync } from 'node:fs';
import { expect } from 'chai';
import { makeAdminDir } from '../support/adminDir.ts';
import { record } from '../support/names.ts';
import { raw } from '../support/raw.ts';
import { type Service, startService } from '../support/service.ts';

describe('paths', () => {
  let service: Service;
  let adminDir: string;
  before(async () => {
    adminDir = makeAdminDir();
    service = await startService({ adminDir });
  });
  after(async () => {
    await service.stop();
    rmSync(adminDir, { recursive: true, force: true });
  });

  it('serves no file of its own (CFG-04, AUTHZ-27)', async () => {
    const page = (await raw(service, 'nobody', 'GET', '/')).text.replace(/content="[^"]*"/, '');
    const paths = [
      '/.git/config',
      '/.env',
      '/prisma/schema',
      '/prisma/schema/case.prisma',
      '/data/app.db',
      '/app.db',
      '/app.db-wal',
      '/backups',
      '/node_modules',
      '/key',
    ];
    const more = [
      '/package.json',
      '/assets/app-1.js.map',
      '/server/app.ts',
      '/uploads/x',
      '/files/abc',
      '/static/../data/app.db',
      '/assets/..%2f..%2fapp.db',
      '/assets/../index.html',
      '/assets/%2e%2e/%2e%2e/package.json',
      '/assets//etc/passwd',
    ];
    for (const path of [...paths, ...more]) {
      const answer = await raw(service, 'nobody', 'GET', path);
      const isPage = answer.status === 200 && answer.text.replace(/content="[^"]*"/, '') === page;
      expect(answer.status === 404 || isPage, `${path} ${answer.status}`).to.equal(true);
      if (path.includes('.')) expect(answer.status, path).to.be.oneOf([400, 403, 404]);
      expect(answer.text).not.to.match(/\[core\]|SQLite format|"dependencies"|root:/);
    }
  });

  it('answers what the API does not have in JSON, and a missing asset by 404, never by the page (CFG-05)', async () => {
    for (const path of [
      '/api',
      '/api/',
      '/api/unknown',
      '/api/cases/x/y/z',
      '/API/unknown',
      '/api/%3Cscript%3Ealert(1)%3C/script%3E',
      '/assets/none.js',
      '/assets/none',
    ]) {
      const answer = await raw(service, 'juriste', 'GET', path);
      expect(answer.status, path).to.equal(404);
      expect(answer.text, path).not.to.match(/<!doctype|<script/i);
      expect(answer.headers['content-type'], path).to.match(/^application\/json/);
    }
  });

  it('survives odd paths (VAL-25)', async () => {
    const id = record(service, 'case Érable').id;
    const paths = [
      '/api/cases/%E0%A4%A',
      '/api/cases/%00',
      `/api/cases/${id}%00`,
      '/api/cases/%c0%af',
      '/api/cases/%2e%2e%2f',
      '/api/cases\\..\\x',
      `/api${'/x'.repeat(5000)}`,
      '/%',
      '/%ff',
      '/api/cases/?filter=%',
      '/api/cases?filter=%E0%A4%A',
      '/assets/%00',
      '/assets/%E0%A4%A',
    ];
    for (const path of paths) {
      const answer = await raw(service, 'juriste', 'GET', path);
      expect(answer.status, path.slice(0, 60)).to.be.oneOf([400, 404, 414, 431]);
    }
  });
});
