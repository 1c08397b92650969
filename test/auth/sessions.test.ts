import { expect } from 'chai';
import { createSessions } from '../../server/auth/sessions.ts';
import { DatabaseFull } from '../../server/db.ts';
import { JURISTE, NAME, openSite, type Site } from './site.ts';

describe('auth: sessions', () => {
  let site: Site;
  let cookie: string;
  beforeEach(async () => {
    site = await openSite();
    cookie = await site.signIn();
  });
  afterEach(() => site.close());
  const status = async (path: string, sent = cookie) => (await site.send('GET', path, { cookie: sent })).status;
  const change = (data: Record<string, unknown>) => site.db.write(tx => tx.user.update({ where: { email: JURISTE }, data }));

  it('end after 30 minutes without a click (AUTH-19)', async () => {
    site.clock.advance(29);
    expect(await status('/api/me')).to.equal(200);
    site.clock.advance(29);
    expect(await status('/api/me')).to.equal(200);
    site.clock.advance(31);
    expect(await status('/api/me')).to.equal(401);
  });

  it('are not kept open by the page itself (AUTH-19)', async () => {
    for (let minute = 0; minute < 29; minute++) {
      site.clock.advance(1);
      expect(await status('/api/poll')).to.equal(200);
    }
    site.clock.advance(1);
    expect(await status('/api/poll')).to.equal(401);
  });

  it('note the last click at most once a minute', async () => {
    const seen = async () => (await site.db.read.session.findFirstOrThrow()).lastSeenAt;
    site.clock.advance(0.9);
    await status('/api/me');
    expect(await seen()).to.equal('2026-03-02T08:00:00.000Z');
    site.clock.advance(0.2);
    await status('/api/me');
    expect(await seen()).to.equal('2026-03-02T08:01:06.000Z');
  });

  it('end after 12 hours whatever one does (AUTH-20)', async () => {
    for (let quarter = 1; quarter < 48; quarter++) {
      site.clock.advance(15);
      expect(await status('/api/me')).to.equal(200);
    }
    site.clock.advance(15);
    expect(await status('/api/me')).to.equal(401);
  });

  it('end at the next request of an account that is disabled (AUTH-21)', async () => {
    expect(await status('/api/me')).to.equal(200);
    await change({ isActive: false });
    expect(await status('/api/me')).to.equal(401);
  });

  it('show a changed role at the next request (AUTH-21)', async () => {
    await change({ role: 'director', isAdmin: true, canValidate: true });
    const me = JSON.parse((await site.send('GET', '/api/me', { cookie })).text);
    expect(me).to.deep.include({ role: 'director', isAdmin: true, canValidate: true });
  });

  it('last to the end of the last day of access, in France', async () => {
    await change({ accessUntilOn: '2026-03-02' });
    site.clock.set('2026-03-02T22:40:00.000Z');
    cookie = await site.signIn();
    site.clock.set('2026-03-02T22:59:00.000Z');
    expect(await status('/api/me')).to.equal(200);
    site.clock.set('2026-03-02T23:00:00.000Z');
    expect(await status('/api/me')).to.equal(401);
  });

  it('are dead after signing out, with the browser told to forget (AUTH-18)', async () => {
    const reply = await site.send('POST', '/api/logout', { cookie });
    expect([reply.status, reply.text]).to.deep.equal([204, '']);
    expect(reply.headers.get('clear-site-data')).to.equal('"cache", "cookies", "storage"');
    expect(reply.headers.get('set-cookie')).to.match(new RegExp(`^${NAME}=; .*Max-Age=0`));
    expect(await status('/api/me')).to.equal(401);
    expect(site.journal.map(entry => entry.action)).to.deep.equal(['login', 'logout']);
    expect((await site.send('POST', '/api/logout', { cookie })).status).to.equal(204);
    expect(site.journal).to.have.length(2);
  });

  it('all end together when asked, and those of others stay', async () => {
    const other = await site.signIn();
    const { id } = await site.db.read.user.findUniqueOrThrow({ where: { email: JURISTE } });
    await site.sessions.closeAllOf('someone-else');
    expect(await status('/api/me', other)).to.equal(200);
    await site.sessions.closeAllOf(id);
    expect([await status('/api/me'), await status('/api/me', other)]).to.deep.equal([401, 401]);
  });

  it('of former days are forgotten at the next log-in', async () => {
    site.clock.advance(13 * 60);
    await site.signIn();
    expect(await site.db.read.session.count()).to.equal(1);
  });

  it('go on when the last click cannot be noted', async () => {
    const full = { ...site.db, write: () => Promise.reject(new DatabaseFull('full')) };
    const sessions = createSessions({ db: full, clock: site.clock, config: { isHttps: false } });
    site.clock.advance(5);
    expect(await sessions.of(cookie, { touch: true })).to.have.nested.property('user.email', JURISTE);
  });

  describe('are not opened by (AUTH-23, AUTH-24)', () => {
    const token = () => cookie.slice(NAME.length + 1);
    const flipped = () => token().replace(/^./, first => String.fromCharCode(first.charCodeAt(0) ^ 1));
    const rows: { why: string; cookie: () => string }[] = [
      { why: 'one flipped bit', cookie: () => `${NAME}=${flipped()}` },
      { why: 'a cut token', cookie: () => cookie.slice(0, -1) },
      { why: 'a longer token', cookie: () => `${cookie}a` },
      { why: '8 kB', cookie: () => `${NAME}=${'a'.repeat(8000)}` },
      { why: 'the right one twice', cookie: () => `${cookie}; ${cookie}` },
      { why: 'the right one then another', cookie: () => `${cookie}; ${NAME}=b` },
      { why: 'another then the right one', cookie: () => `${NAME}=; ${cookie}` },
      { why: '%00', cookie: () => `${cookie}%00` },
      { why: 'raw bytes of an emoji', cookie: () => `${NAME}=\u00f0\u009f\u0098\u0080` },
      { why: 'quotes', cookie: () => `${NAME}="${token()}"` },
      { why: 'another name', cookie: () => `x${cookie}` },
      { why: 'the https name on http', cookie: () => `__Host-s=${token()}` },
      { why: 'the stored hash', cookie: () => `${NAME}=${'A'.repeat(43)}` },
      { why: 'nothing', cookie: () => '' },
      { why: 'an SQL fragment', cookie: () => `${NAME}=' OR 1=1 --` },
    ];
    for (const row of rows) it(row.why, async () => expect(await status('/api/me', row.cookie())).to.equal(401));

    it('the hash that a stolen database holds', async () => {
      const { tokenHash } = await site.db.read.session.findFirstOrThrow();
      expect(await status('/api/me', `${NAME}=${tokenHash}`)).to.equal(401);
    });

    it('the token in the query, as Bearer or in the body', async () => {
      const headers = { Authorization: `Bearer ${token()}` };
      expect((await site.send('GET', `/api/me?sid=${token()}&${cookie}`, { headers })).status).to.equal(401);
      expect((await site.send('POST', '/api/me', { body: { sid: token(), s: token() } })).status).to.equal(401);
    });
  });

  it('are found among other cookies', async () => expect(await status('/api/me', `a=b; ${cookie};c=d`)).to.equal(200));
});
