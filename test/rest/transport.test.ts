import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import express from 'express';
import { securityHeaders } from '../../server/auth/headers.ts';
import { pages } from '../../server/pages.ts';
import { resources } from '../../server/resources/index.ts';
import { routesOf } from '../../server/rest/routes.ts';
import { makeAdminDir } from '../support/adminDir.ts';
import { digest } from '../support/digest.ts';
import { plant } from '../support/plant.ts';
import { type RawAnswer, raw } from '../support/raw.ts';
import { PEOPLE, type Service, signIn, startService } from '../support/service.ts';

const EVERYWHERE: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, noarchive',
};
const PRIVATE: Readonly<Record<string, string>> = {
  ...EVERYWHERE,
  'cache-control': 'no-store',
};

describe('transport', () => {
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
  const json = { 'Content-Type': 'application/json' };
  const bare = (answer: RawAnswer) => {
    for (const absent of ['x-powered-by', 'server', 'etag', 'access-control-allow-origin'])
      expect(answer.headers[absent], absent).to.equal(undefined);
  };

  it('sends its headers with every class of reply (CFG-01)', async () => {
    const id = await plant(service, 'documents', 'Érable');
    const replies: Record<string, RawAnswer> = {
      list: await raw(service, 'juriste', 'GET', '/api/cases'),
      health: await raw(service, 'nobody', 'GET', '/healthz'),
      unauthenticated: await raw(service, 'nobody', 'GET', '/api/cases'),
      missing: await raw(service, 'juriste', 'GET', '/api/cases/x'),
      refused: await raw(service, 'juriste', 'POST', '/api/courts', { headers: json, body: '{}' }),
      forbidden: await raw(service, 'director', 'POST', '/api/courts', { headers: json, body: '{}' }),
      large: await raw(service, 'juriste', 'POST', '/api/courts', { headers: json, body: `{"a":"${'x'.repeat(120_000)}"}` }),
      type: await raw(service, 'juriste', 'POST', '/api/courts', { headers: { 'Content-Type': 'text/plain' }, body: '{}' }),
      method: await raw(service, 'juriste', 'PATCH', '/api/cases'),
      bad: await raw(service, 'juriste', 'GET', '/api/cases/%E0%A4%A'),
      download: await raw(service, 'juriste', 'GET', `/api/documents/${id}/content`),
      logout: await raw(service, 'nobody', 'POST', '/api/logout', { headers: { Cookie: await signIn(service.url, PEOPLE.assistant) } }),
      nothing: await raw(service, 'nobody', 'GET', '/robots.txt'),
    };
    for (const [name, answer] of Object.entries(replies)) {
      for (const [header, value] of Object.entries(PRIVATE))
        expect(answer.headers[header], `${name} ${answer.status} ${header}`).to.equal(value);
      expect(answer.headers['content-security-policy'], name).to.match(
        name === 'download' ? /^sandbox; default-src 'none'$/ : /^default-src 'none'; frame-ancestors 'none'$/,
      );
      bare(answer);
      if (answer.text && name !== 'download') expect(answer.headers['content-type'], name).to.equal('application/json; charset=utf-8');
    }
    expect(replies.logout!.status).to.equal(204);
    expect(replies.logout!.headers['clear-site-data']).to.equal('"cache", "cookies", "storage"');
    expect(replies.download!.headers['content-disposition']).to.match(/^attachment; /);
  });

  it('serves the page with a fresh nonce and a strict policy, assets for ever', async () => {
    const [one, other] = [await raw(service, 'nobody', 'GET', '/'), await raw(service, 'nobody', 'GET', '/cases')];
    for (const page of [one, other]) {
      for (const [header, value] of Object.entries(PRIVATE)) expect(page.headers[header], header).to.equal(value);
      const policy = String(page.headers['content-security-policy']);
      const nonce = /'nonce-([^']+)'/.exec(policy)![1]!;
      expect(page.text).to.contain(`content="${nonce}"`);
      expect(policy).to.contain("script-src 'self';").and.to.contain("base-uri 'none'").and.to.contain("frame-ancestors 'none'");
      expect(policy).not.to.match(/unsafe|\*|https?:/);
      expect(page.headers['cross-origin-opener-policy']).to.equal('same-origin');
      bare(page);
    }
    expect(one.text).to.not.equal(other.text);
    const asset = await raw(service, 'nobody', 'GET', '/assets/app-1.js');
    expect(asset.headers['cache-control']).to.match(/immutable/);
    for (const [header, value] of Object.entries(EVERYWHERE)) expect(asset.headers[header], header).to.equal(value);
    expect(asset.headers['strict-transport-security'], 'not on loopback').to.equal(undefined);
  });

  it('sends the same headers with an asset as with a page, over https too (CFG-01)', async () => {
    const app = express().use(pages(securityHeaders({ isHttps: true }), adminDir));
    const server = app.listen(0, '127.0.0.1');
    await new Promise(resolve => server.once('listening', resolve));
    const { headers } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/assets/app-1.js`);
    await new Promise(resolve => server.close(resolve));
    for (const [header, value] of Object.entries(EVERYWHERE)) expect(headers.get(header), header).to.equal(value);
    expect(headers.get('strict-transport-security')).to.equal('max-age=63072000; includeSubDomains');
    expect(headers.get('cache-control')).to.equal('public, max-age=31536000, immutable');
    expect(headers.get('content-security-policy')).to.equal("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('x-powered-by')).to.equal(null);
  });

  it('knows no other verb (CFG-03)', async () => {
    for (const verb of ['TRACE', 'PROPFIND', 'PATCH', 'OPTIONS', 'LINK', 'SEARCH'])
      for (const path of ['/', '/api/cases', '/api/login']) {
        const answer = await raw(service, 'juriste', verb, path, { headers: { 'X-Probe': 'echo-me' } });
        expect(answer.status, `${verb} ${path}`).to.be.oneOf([404, 405, 501]);
        expect(answer.text).not.to.contain('echo-me');
      }
  });

  it('answers no foreign origin (CFG-06)', async () => {
    for (const Origin of ['https://app.example.evil.example', 'null', 'http://localhost.evil.example', 'http://localhost:3001'])
      for (const verb of ['OPTIONS', 'GET']) {
        const answer = await raw(service, 'juriste', verb, '/api/cases', { headers: { Origin, 'Access-Control-Request-Method': 'PUT' } });
        bare(answer);
      }
  });

  it('lets nobody in without a session, outside a short list (AUTH-01)', async () => {
    for (const path of ['/api/me', '/api/openapi.json']) expect((await raw(service, 'nobody', 'GET', path)).status, path).to.equal(401);
    expect((await raw(service, 'nobody', 'GET', '/healthz')).text).to.equal('{"ok":true}');
    const demo = await raw(service, 'nobody', 'GET', '/api/demo');
    expect(Object.keys(JSON.parse(demo.text))).to.deep.equal(['accounts']);
  });

  it('takes no cookie but its own, whole and alone (AUTH-23, 24)', async () => {
    const cookie = await signIn(service.url, PEOPLE.juriste);
    const token = cookie.split('=')[1]!;
    const flipped = `s=${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
    for (const Cookie of [
      flipped,
      `s=${token.slice(0, 20)}`,
      `s=${'x'.repeat(8000)}`,
      `${cookie}; s=b`,
      `s=b; ${cookie}`,
      's=%00',
      's=\u00e9',
      `s="${token}"`,
      's=',
      '=',
      ';;;',
      `__Host-s=${token}`,
      `S=${token}`,
    ]) {
      const answer = await raw(service, 'nobody', 'GET', '/api/me', { headers: { Cookie } });
      expect(answer.status, Cookie.slice(0, 40)).to.be.oneOf([401, 431]);
    }
    expect((await raw(service, 'nobody', 'GET', '/api/me', { headers: { Authorization: `Bearer ${token}` } })).status).to.equal(401);
    expect((await raw(service, 'nobody', 'GET', `/api/me?s=${token}`)).status).to.equal(401);
    expect((await raw(service, 'nobody', 'GET', '/api/me', { headers: { Cookie: cookie } })).status).to.equal(200);
  });

  it('takes a body as JSON by name only (AUTH-26)', async () => {
    const before = digest(service);
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/json-patch+json',
      'text/json',
      '',
    ])
      for (const path of ['/api/courts', '/api/login']) {
        const answer = await raw(service, 'juriste', 'POST', path, { headers: type ? { 'Content-Type': type } : {}, body: '{"name":"x"}' });
        expect(answer.status, `${type} ${path}`).to.equal(415);
        expect(answer.headers['set-cookie']).to.equal(undefined);
      }
    expect(digest(service)).to.equal(before);
  });

  it('changes nothing by GET, whatever the request says it is (AUTH-27)', async () => {
    const before = digest(service);
    for (const { path, method, resource } of routesOf(resources)) {
      if (method !== 'get') continue;
      const asked = path.includes(':id') ? path.replace(':id', await plant(service, resource.name, 'Érable')) : path;
      const planted = digest(service);
      for (const query of ['', '?_method=DELETE', '?_method=PUT&version=1'])
        await raw(service, 'juriste', 'GET', `/api${asked}${query}`, {
          headers: { 'X-HTTP-Method-Override': 'DELETE', 'X-Method-Override': 'PUT' },
        });
      expect(digest(service), asked).to.equal(planted);
    }
    expect(before).to.be.a('string');
  });

  it('lets no other site sign anybody in or out (AUTH-28)', async () => {
    const body = JSON.stringify({ email: PEOPLE.lawyer, password: 'tilleul-orage-phare' });
    const elsewhere: readonly Record<string, string>[] = [
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { Origin: 'http://localhost.evil.example' },
    ];
    for (const headers of elsewhere) {
      const login = await raw(service, 'nobody', 'POST', '/api/login', {
        headers: { ...json, ...headers } as Record<string, string>,
        body,
      });
      expect(login.status).to.equal(403);
      expect(login.headers['set-cookie']).to.equal(undefined);
      const logout = await raw(service, 'juriste', 'POST', '/api/logout', { headers });
      expect(logout.status).to.equal(403);
    }
    expect((await raw(service, 'juriste', 'GET', '/api/me')).status).to.equal(200);
  });

  it('answers to its own names only (rebinding)', async () => {
    for (const Host of ['evil.example', 'localhost.evil.example', '127.0.0.1.nip.io'])
      expect((await raw(service, 'juriste', 'GET', '/api/me', { headers: { Host } })).status, Host).to.equal(421);
  });

  it('cuts a heavy body before reading it, for strangers too (VAL-32)', async () => {
    const ten = Buffer.alloc(10 * 1024 * 1024, 'x');
    const bodies: readonly [Record<string, string>, Buffer][] = [
      [json, ten],
      [{ 'Content-Type': 'multipart/form-data; boundary=x' }, ten],
      [{ ...json, 'Content-Encoding': 'gzip' }, gzipSync(Buffer.from(`{"email":"${'x'.repeat(10 * 1024 * 1024)}"}`))],
    ];
    for (const [headers, body] of bodies)
      for (const path of ['/api/login', '/api/cases']) {
        const start = performance.now();
        // A server that cuts may close before everything was sent.
        const status = await raw(service, 'nobody', 'POST', path, { headers, body }).then(
          answer => answer.status,
          error => error.code as string,
        );
        expect(status, `${path} ${JSON.stringify(headers)}`).to.be.oneOf([400, 401, 413, 415, 'ECONNRESET', 'EPIPE']);
        expect(performance.now() - start, 'ms').to.be.lessThan(2000);
      }
    expect((await raw(service, 'nobody', 'GET', '/healthz')).status).to.equal(200);
  });
});
