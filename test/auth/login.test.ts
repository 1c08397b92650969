import { hash } from '@node-rs/argon2';
import { expect } from 'chai';
import { addUser, cookieOf, JURISTE, NAME, openSite, PASSWORD, type Reply, type Site } from './site.ts';

const right = { email: JURISTE, password: PASSWORD };

function same(reply: Reply): unknown {
  const headers = [...reply.headers].filter(([name]) => name !== 'date');
  return { status: reply.status, headers, text: reply.text };
}

describe('auth: signing in', () => {
  let site: Site;
  beforeEach(async () => {
    site = await openSite();
  });
  afterEach(() => site.close());
  const login = (body: unknown, headers: Record<string, string> = {}) => site.send('POST', '/api/login', { body, headers });
  const counts = async () => [await site.db.read.session.count(), site.journal.length];

  it('hands out a cookie that opens the service, and says so in the journal', async () => {
    const reply = await login({ email: '  JURISTE@example.org ', password: PASSWORD });
    expect([reply.status, reply.text]).to.deep.equal([200, '{}']);
    expect(reply.headers.get('set-cookie')).to.match(/^s=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    const me = await site.send('GET', '/api/me', { cookie: cookieOf(reply.headers) });
    expect(JSON.parse(me.text)).to.deep.include({ email: JURISTE, role: 'juriste', isAdmin: false, canValidate: false, lawyerId: null });
    expect(JSON.parse(me.text)).to.have.all.keys('id', 'email', 'displayName', 'role', 'isAdmin', 'canValidate', 'lawyerId');
    expect(site.journal.map(({ action, actor }) => [action, actor?.displayName])).to.deep.equal([['login', 'Camille Fictive']]);
  });

  it('keeps the token only hashed (CRY-08)', async () => {
    const token = (await site.signIn()).slice(NAME.length + 1);
    expect(JSON.stringify(await site.db.read.session.findMany())).not.to.include(token);
  });

  it('answers an unknown account like a wrong password, byte for byte (AUTH-02)', async () => {
    const known = await login({ ...right, password: 'xxxxxxxxxxxxxx' });
    const unknown = await login({ email: 'nobody@example.org', password: 'xxxxxxxxxxxxxx' });
    expect(same(unknown)).to.deep.equal(same(known));
    expect(known.status).to.equal(401);
    expect(JSON.parse(known.text)).to.deep.equal({
      code: 'invalid_credentials',
      message: 'Adresse ou mot de passe incorrect.',
      errors: { root: { serverError: 'Adresse ou mot de passe incorrect.' } },
    });
    expect(known.headers.get('set-cookie')).to.equal(null);
    expect(site.journal.map(entry => entry.action)).to.deep.equal(['login_refused', 'login_refused']);
    expect(JSON.stringify(site.journal)).not.to.match(/@|xxxx/);
  });

  for (const [why, change] of [
    ['disabled', { isActive: false }],
    ['past its last day', { accessUntilOn: '2026-03-01' }],
  ] as const) {
    it(`answers an account ${why} the same`, async () => {
      const wrong = await login({ ...right, password: 'xxxxxxxxxxxxxx' });
      await site.db.write(tx => tx.user.update({ where: { email: JURISTE }, data: change }));
      expect(same(await login(right))).to.deep.equal(same(wrong));
    });
  }

  it('is open on the last day of access', async () => {
    await site.db.write(tx => tx.user.update({ where: { email: JURISTE }, data: { accessUntilOn: '2026-03-02' } }));
    expect((await login(right)).status).to.equal(200);
  });

  for (const { why, body, field } of [
    { why: 'no e-mail (AUTH-07)', body: { password: PASSWORD }, field: 'email' },
    { why: 'a null e-mail', body: { email: null, password: PASSWORD }, field: 'email' },
    { why: 'a list of e-mails', body: { email: [JURISTE], password: PASSWORD }, field: 'email' },
    { why: 'a condition for an e-mail', body: { email: { not: '' }, password: PASSWORD }, field: 'email' },
    { why: 'a blank e-mail', body: { email: ' ', password: PASSWORD }, field: 'email' },
    { why: 'an endless e-mail', body: { email: 'a'.repeat(255), password: PASSWORD }, field: 'email' },
    { why: 'no password', body: { email: JURISTE }, field: 'password' },
    { why: 'a password as a number', body: { email: JURISTE, password: 12 }, field: 'password' },
    { why: 'an unknown key', body: { ...right, isAdmin: true }, field: 'isAdmin' },
  ]) {
    it(`refuses ${why}`, async () => {
      const reply = await login(body);
      expect(reply.status).to.equal(400);
      expect(JSON.parse(reply.text).errors[field]).to.match(/\.$/);
      expect(reply.headers.get('set-cookie')).to.equal(null);
      expect(await counts()).to.deep.equal([0, 0]);
    });
  }

  for (const body of ['[]', '"x"', 'null', undefined]) {
    it(`refuses the body ${body}`, async () => expect((await login(body)).status).to.equal(400));
  }

  it('refuses a password of 1 MB without hashing it (AUTH-09)', async () => {
    await login({ ...right, password: 'x' });
    const before = performance.now();
    const reply = await login({ ...right, password: 'a'.repeat(1_048_576) });
    expect(performance.now() - before).to.be.below(100);
    expect(reply.status).to.equal(400);
    expect(reply.text).not.to.include('aaa');
  });

  it('gives a new token whatever cookie came along, and ends the session it replaces (AUTH-17)', async () => {
    const chosen = `${NAME}=${'a'.repeat(43)}`;
    const first = cookieOf((await login(right, { Cookie: chosen })).headers);
    expect(first).not.to.equal(chosen);
    expect((await site.send('GET', '/api/me', { cookie: chosen })).status).to.equal(401);
    const second = cookieOf((await login(right, { Cookie: first })).headers);
    expect(second).not.to.equal(first);
    expect((await site.send('GET', '/api/me', { cookie: first })).status).to.equal(401);
    expect((await site.send('GET', '/api/me', { cookie: second })).status).to.equal(200);
  });

  it('raises a hash made at a lower cost', async () => {
    const cheap = await hash(PASSWORD, { memoryCost: 8192, timeCost: 2 });
    await site.db.write(tx => tx.user.update({ where: { email: JURISTE }, data: { passwordHash: cheap } }));
    expect((await login(right)).status).to.equal(200);
    expect((await site.db.read.user.findUniqueOrThrow({ where: { email: JURISTE } })).passwordHash).to.include('m=19456');
    expect((await login(right)).status).to.equal(200);
  });

  it('is refused from another site (AUTH-28)', async () => {
    const id = await addUser(site.db, 'other@example.org');
    const reply = await login({ email: 'other@example.org', password: PASSWORD }, { Origin: 'https://evil.example' });
    expect([reply.status, reply.headers.get('set-cookie')]).to.deep.equal([403, null]);
    expect(await site.db.read.session.count({ where: { userId: id } })).to.equal(0);
  });
});

describe('auth: time taken by a refusal', () => {
  it('does not tell an unknown account from a wrong password: medians within 10 ms (AUTH-02)', async function () {
    this.timeout(60_000);
    const site = await openSite({ perAccount: 1000, perAddress: 1000 });
    const times: Record<string, number[]> = { [JURISTE]: [], 'nobody@example.org': [] };
    for (let round = 0; round < 50; round++) {
      for (const [email, taken] of Object.entries(times)) {
        const before = performance.now();
        await site.send('POST', '/api/login', { body: { email, password: 'xxxxxxxxxxxxxx' } });
        taken.push(performance.now() - before);
      }
    }
    const [known, unknown] = Object.values(times).map(taken => taken.sort((a, b) => a - b)[25]!);
    await site.close();
    expect(Math.abs(known! - unknown!)).to.be.below(10);
  });
});
