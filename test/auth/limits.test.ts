import { expect } from 'chai';
import { createLimits } from '../../server/auth/limits.ts';
import { manualClock } from '../../server/clock.ts';
import { ApiError } from '../../server/rest/errors.ts';
import { addUser, JURISTE, openSite, PASSWORD, type Reply, type Site } from './site.ts';

const right = { email: JURISTE, password: PASSWORD };

describe('auth: too many tries', () => {
  let site: Site;
  const login = (body: unknown, from = '192.0.2.1') => site.send('POST', '/api/login', { body, headers: { 'X-Forwarded-For': from } });
  const wrong = (from?: string) => login({ ...right, password: 'x' }, from);
  async function tries(count: number, send: (round: number) => Promise<Reply>): Promise<number[]> {
    const statuses: number[] = [];
    for (let round = 0; round < count; round++) statuses.push((await send(round)).status);
    return statuses;
  }
  afterEach(() => site.close());

  it('shuts an account to one address after 10 failures, even for the right password, and to no other (AUTH-03)', async () => {
    site = await openSite();
    expect(await tries(10, () => wrong())).to.deep.equal(Array(10).fill(401));
    const shut = await login(right);
    expect(shut.status).to.equal(429);
    expect(Number(shut.headers.get('retry-after'))).to.be.within(890, 900);
    expect(JSON.parse(shut.text).message).to.equal('Trop d’essais. Réessayez à 9\u00a0h\u00a015 ou demandez à l’administration.');
    expect((await login(right, '192.0.2.2')).status).to.equal(200);
    await addUser(site.db, 'other@example.org');
    expect((await login({ ...right, email: 'other@example.org' })).status).to.equal(200);
    expect(await site.db.read.session.count()).to.equal(2);
  });

  it('counts the account however its address is spelt', async () => {
    site = await openSite({ perAccount: 2 });
    await tries(2, round => login({ email: ['JURISTE@example.org', ' juriste@EXAMPLE.org '][round], password: 'x' }));
    expect((await login(right)).status).to.equal(429);
  });

  it('counts tries sent at once', async () => {
    site = await openSite();
    const replies = await Promise.all(Array.from({ length: 25 }, () => wrong()));
    expect(replies.filter(reply => reply.status === 401)).to.have.length(10);
  });

  it('opens again after the window', async () => {
    site = await openSite({ perAccount: 1, seconds: 1 });
    await wrong();
    const shut = await login(right);
    expect([shut.status, shut.headers.get('retry-after')]).to.deep.equal([429, '1']);
    const opened = async (): Promise<number> => {
      const { status } = await login(right);
      return status === 429 ? opened() : status;
    };
    expect(await opened()).to.equal(200);
  });

  it('stops one password tried on many accounts before the 60th (AUTH-04)', async () => {
    site = await openSite();
    const statuses = await tries(60, round => login({ email: `user${round}@example.org`, password: 'Printemps2026!' }));
    expect(statuses.indexOf(429)).to.equal(50);
    expect(statuses.slice(50)).to.deep.equal(Array(10).fill(429));
  });

  it('counts failures only: a success clears the account', async () => {
    site = await openSite({ perAccount: 3, perAddress: 5 });
    for (let round = 0; round < 4; round++) expect((await login(right)).status).to.equal(200);
    expect(await tries(2, () => wrong())).to.deep.equal([401, 401]);
    expect((await login(right)).status).to.equal(200);
    expect(await tries(3, () => wrong())).to.deep.equal([401, 401, 401]);
    expect((await login(right)).status).to.equal(429);
  });
});

describe('auth: addresses counted as one', () => {
  const clock = manualClock('2026-03-02T08:00:00.000Z');
  for (const { first, second, isOne } of [
    { first: '2001:db8:1:2::1', second: '2001:db8:1:2:ffff:1:2:3', isOne: true },
    { first: '2001:db8::1', second: '2001:0db8:0:0:1::', isOne: true },
    { first: '2001:db8:1:2::1', second: '2001:db8:1:3::1', isOne: false },
    { first: '::ffff:192.0.2.1', second: '192.0.2.1', isOne: true },
    { first: '192.0.2.1', second: '192.0.2.2', isOne: false },
    { first: 'fe80::1%eth0', second: 'fe80::2', isOne: true },
  ]) {
    it(`${first} ${isOne ? 'is' : 'is not'} ${second}`, async () => {
      const limits = createLimits(clock, { perAddress: 1 });
      await limits.take('a@example.org', first);
      const refused = await limits.take('b@example.org', second).then(
        () => false,
        error => error instanceof ApiError && error.status === 429,
      );
      expect(refused).to.equal(isOne);
    });
  }

  it('tells the hour in France, rounded up', async () => {
    const summer = manualClock('2026-07-01T21:59:10.000Z');
    const limits = createLimits(summer, { perAccount: 1 });
    await limits.take('a@example.org', '192.0.2.1');
    const refusal = await limits.take('a@example.org', '192.0.2.1').catch(error => error);
    expect(refusal.message).to.include('à 0\u00a0h\u00a015 ou');
  });
});
