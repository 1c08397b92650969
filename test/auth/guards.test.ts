import { request } from 'node:http';
import { expect } from 'chai';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { cookieName, expiredCookie, sessionCookie, tokenOf } from '../../server/auth/cookie.ts';
import { hostCheck, jsonOnly, knownMethods, sameOrigin } from '../../server/auth/guards.ts';
import { securityHeaders } from '../../server/auth/headers.ts';
import { ApiError } from '../../server/rest/errors.ts';

const LOCAL = { publicUrl: 'http://localhost:3000', isHttps: false, isLoopback: true };
const PUBLIC = { publicUrl: 'https://dossiers.example.org', isHttps: true, isLoopback: true };
type Sent = { method?: string; headers?: Record<string, string>; body?: string };

const answerError: ErrorRequestHandler = (error, _request, response, _next) => {
  response.status(error instanceof ApiError ? error.status : 500).set(error.headers ?? {});
  response.json({ message: error.message });
};

/** Sends one request, with the headers as given (fetch would set Host itself), to a server that has only these guards. */
async function through(guards: RequestHandler[], sent: Sent): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  const app = express();
  app.use(...guards, (_request, response) => void response.json({ nonce: response.locals.nonce }));
  app.use(answerError);
  const server = app.listen(0, '127.0.0.1');
  await new Promise(done => server.once('listening', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    return await new Promise((done, fail) => {
      const outgoing = request({
        host: '127.0.0.1',
        port,
        path: '/api/cases',
        method: sent.method ?? 'GET',
        headers: sent.headers ?? {},
        agent: false,
      });
      outgoing.on('error', fail).on('response', async reply => {
        let body = '';
        for await (const part of reply) body += part;
        done({ status: reply.statusCode ?? 0, headers: reply.headers, body });
      });
      outgoing.end(sent.body);
    });
  } finally {
    await new Promise(done => server.close(done));
  }
}

describe('auth: where a request comes from', () => {
  const rows: { why: string; site: typeof LOCAL; method?: string; headers: Record<string, string>; status: number }[] = [
    { why: 'no Origin', site: LOCAL, headers: {}, status: 200 },
    { why: 'our origin', site: LOCAL, headers: { Origin: 'http://localhost:3000' }, status: 200 },
    { why: 'the loopback host asked for', site: LOCAL, headers: { Host: '127.0.0.1:5173', Origin: 'http://127.0.0.1:5173' }, status: 200 },
    { why: 'IPv6 loopback', site: LOCAL, headers: { Host: '[::1]:3000', Origin: 'http://[::1]:3000' }, status: 200 },
    { why: 'another loopback port', site: LOCAL, headers: { Host: 'localhost:3000', Origin: 'http://localhost:8080' }, status: 403 },
    { why: 'a host that pretends', site: LOCAL, headers: { Host: 'evil.example', Origin: 'http://evil.example' }, status: 403 },
    { why: 'another site', site: LOCAL, headers: { Origin: 'https://evil.example' }, status: 403 },
    { why: 'a null origin', site: LOCAL, headers: { Origin: 'null' }, status: 403 },
    { why: 'an empty origin', site: LOCAL, headers: { Origin: '' }, status: 403 },
    { why: 'https: our origin', site: PUBLIC, headers: { Origin: 'https://dossiers.example.org' }, status: 200 },
    { why: 'https: our name over http', site: PUBLIC, headers: { Origin: 'http://dossiers.example.org' }, status: 403 },
    { why: 'https: a longer name', site: PUBLIC, headers: { Origin: 'https://dossiers.example.org.evil.example' }, status: 403 },
    { why: 'https: loopback is not ours', site: PUBLIC, headers: { Host: 'localhost:3000', Origin: 'http://localhost:3000' }, status: 403 },
    { why: 'Sec-Fetch-Site same-origin', site: LOCAL, headers: { 'Sec-Fetch-Site': 'same-origin' }, status: 200 },
    { why: 'Sec-Fetch-Site cross-site', site: LOCAL, headers: { 'Sec-Fetch-Site': 'cross-site' }, status: 403 },
    { why: 'Sec-Fetch-Site same-site', site: LOCAL, headers: { 'Sec-Fetch-Site': 'same-site' }, status: 403 },
    { why: 'a reading from elsewhere', site: LOCAL, method: 'GET', headers: { Origin: 'https://evil.example' }, status: 200 },
  ];
  for (const { why, site, method = 'POST', headers, status } of rows) {
    it(`${why}: ${status}`, async () => expect((await through([sameOrigin(site)], { method, headers })).status).to.equal(status));
  }
  for (const method of ['PUT', 'DELETE']) {
    it(`counts for ${method} too`, async () =>
      expect((await through([sameOrigin(LOCAL)], { method, headers: { Origin: 'https://evil.example' } })).status).to.equal(403));
  }

  for (const [host, status] of [
    ['localhost:3000', 200],
    ['127.0.0.1', 200],
    ['[::1]:3000', 200],
    ['evil.example', 421],
    ['localhost.evil.example', 421],
    ['localhost@evil.example', 421],
    ['127.0.0.1.evil.example:3000', 421],
  ] as const) {
    it(`on loopback, Host « ${host} »: ${status}`, async () =>
      expect((await through([hostCheck(LOCAL)], { headers: { Host: host } })).status).to.equal(status));
  }
  it('behind a proxy, the name is the proxy’s matter', async () =>
    expect((await through([hostCheck(PUBLIC)], { headers: { Host: 'dossiers.example.org' } })).status).to.equal(200));
});

describe('auth: what a request carries', () => {
  const json = 'application/json';
  const rows: { why: string; sent: Sent; status: number }[] = [
    { why: 'JSON', sent: { method: 'POST', headers: { 'Content-Type': json }, body: '{}' }, status: 200 },
    {
      why: 'JSON with a charset',
      sent: { method: 'PUT', headers: { 'Content-Type': 'Application/JSON; charset=utf-8' }, body: '{}' },
      status: 200,
    },
    { why: 'no body', sent: { method: 'POST' }, status: 200 },
    { why: 'text', sent: { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: '{}' }, status: 415 },
    { why: 'text that names JSON', sent: { method: 'POST', headers: { 'Content-Type': `text/plain; ${json}` }, body: '{}' }, status: 415 },
    { why: 'a form', sent: { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: 'a=b' }, status: 415 },
    {
      why: 'several parts',
      sent: { method: 'POST', headers: { 'Content-Type': 'multipart/form-data; boundary=x' }, body: 'x' },
      status: 415,
    },
    { why: 'a near type', sent: { method: 'POST', headers: { 'Content-Type': 'application/jsonp' }, body: '{}' }, status: 415 },
    { why: 'no type', sent: { method: 'PUT', body: '{}' }, status: 415 },
    { why: 'chunks without a type', sent: { method: 'POST', headers: { 'Transfer-Encoding': 'chunked' }, body: '{}' }, status: 415 },
  ];
  for (const { why, sent, status } of rows) {
    it(`${why}: ${status} (AUTH-26)`, async () => expect((await through([jsonOnly], sent)).status).to.equal(status));
  }

  for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'DELETE']) {
    it(`knows ${method}`, async () => expect((await through([knownMethods], { method })).status).to.equal(200));
  }
  for (const method of ['TRACE', 'OPTIONS', 'PATCH', 'PROPFIND']) {
    it(`does not know ${method} (CFG-03)`, async () => {
      const reply = await through([knownMethods], { method });
      expect([reply.status, reply.headers.allow]).to.deep.equal([405, 'GET, HEAD, POST, PUT, DELETE']);
    });
  }
});

describe('auth: headers of every reply (CFG-01)', () => {
  const common = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
    'x-frame-options': 'DENY',
    'x-robots-tag': 'noindex, noarchive',
  };
  const policies = {
    page: "frame-ancestors 'none'",
    api: "default-src 'none'; frame-ancestors 'none'",
    download: "sandbox; default-src 'none'",
  };
  for (const kind of ['page', 'api', 'download'] as const) {
    it(`of a ${kind}`, async () => {
      const { headers } = await through([securityHeaders(PUBLIC)[kind]], {});
      expect(headers).to.include({ ...common, 'strict-transport-security': 'max-age=63072000; includeSubDomains' });
      expect(headers['content-security-policy']).to.include(policies[kind]);
      expect(headers).not.to.have.any.keys('x-powered-by', 'access-control-allow-origin');
    });
  }

  it('of a page allow styles by a nonce that is new each time, and no inline script', async () => {
    const [first, second] = [await through([securityHeaders(LOCAL).page], {}), await through([securityHeaders(LOCAL).page], {})];
    const { nonce } = JSON.parse(first.body);
    const policy = String(first.headers['content-security-policy']);
    expect(policy).to.include(`style-src 'self' 'nonce-${nonce}'`).and.include("script-src 'self';").and.not.include('unsafe');
    expect(JSON.parse(second.body).nonce).not.to.equal(nonce);
    expect(first.headers).to.include({ 'cross-origin-opener-policy': 'same-origin' }).and.not.have.property('strict-transport-security');
    expect(first.headers['permissions-policy']).to.include('camera=()').and.include('clipboard-read=()');
  });
});

describe('auth: the cookie', () => {
  const token = 'a'.repeat(43);
  it('is bound to host and https outside loopback', () => {
    expect(sessionCookie(PUBLIC, token)).to.equal(`__Host-s=${token}; Path=/; HttpOnly; SameSite=Strict; Secure`);
    expect(expiredCookie(PUBLIC)).to.equal('__Host-s=; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=0');
    expect(sessionCookie(LOCAL, token)).to.equal(`s=${token}; Path=/; HttpOnly; SameSite=Strict`);
    expect([cookieName(PUBLIC), cookieName(LOCAL)]).to.deep.equal(['__Host-s', 's']);
  });
  it('without its prefix is not ours over https', () => {
    expect(tokenOf(PUBLIC, `s=${token}`)).to.equal(null);
    expect(tokenOf(PUBLIC, `s=x; __Host-s=${token}`)).to.equal(token);
  });
});
