import { expect } from 'chai';
import { record } from '../support/names.ts';
import { type Service, signIn, startService } from '../support/service.ts';

const person = { displayName: 'Ada Fictive', email: 'ada@example.org', role: 'juriste', isAdmin: false, canValidate: false };

describe('accounts: from invitation to withdrawal', () => {
  const password = 'trois hiboux sous la pluie';
  let service: Service;
  let id: string;
  let code: string;
  before(async () => {
    service = await startService();
    id = (await service.call('admin', 'POST', '/api/accounts', person)).body.id;
  });
  after(() => service.stop());
  const invite = async () => (await service.call('admin', 'POST', `/api/accounts/${id}/invite`, {})).body.code as string;
  const arrive = (body: object) => service.call('nobody', 'POST', '/api/first-sign-in', { email: person.email, password, ...body });
  const version = () => record(service, 'user ada').version;

  it('does not sign in before the code is used', async () => {
    code = await invite();
    expect(code).to.match(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    const answer = await service.call('nobody', 'POST', '/api/login', { email: person.email, password: code });
    expect(answer.status).to.equal(401);
    expect(service.db.bare.prepare('SELECT inviteHash FROM User WHERE id = ?').pluck().get(id)).to.match(/^\$argon2id\$/);
  });

  it('says the same of a wrong code and of an unknown address (AUTH-02)', async () => {
    const [wrong, unknown] = [await arrive({ code: 'AAAA-BBBB-CCCC' }), await arrive({ code, email: 'personne@example.org' })];
    expect(wrong.status).to.equal(401);
    expect(unknown.text).to.equal(wrong.text);
  });

  it('refuses a weak password before looking at the code', async () => {
    for (const tried of [code, 'AAAA-BBBB-CCCC'])
      expect(Object.keys((await arrive({ code: tried, password: 'azerty' })).body.errors)).to.include('password');
  });

  it('lets nobody in with a former code', async () => {
    const former = code;
    code = await invite();
    expect((await arrive({ code: former })).status).to.equal(401);
  });

  it('opens with the code typed any way, once, under a cookie of its own (AUTH-17)', async () => {
    const typed = code.toLowerCase().replaceAll('-', ' ');
    const headers = { Cookie: `s=${'a'.repeat(43)}` };
    const answer = await service.call(
      'nobody',
      'POST',
      '/api/first-sign-in',
      { email: ' ADA@example.org', code: typed, password },
      headers,
    );
    expect(answer.status, answer.text).to.equal(200);
    const cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
    expect(cookie).not.to.equal(headers.Cookie);
    const me = await service.call('nobody', 'GET', '/api/me', undefined, { Cookie: cookie });
    expect(me.body.user).to.include({ displayName: 'Ada Fictive', role: 'juriste' });
    expect((await arrive({ code })).status).to.equal(401);
    const sessions = await service.call('nobody', 'GET', '/api/me/sessions', undefined, { Cookie: cookie });
    expect(sessions.body.map(({ isThisOne }: { isThisOne: boolean }) => isThisOne)).to.deep.equal([true]);
    const change = (body: object) => service.call('nobody', 'POST', '/api/me/password', body, { Cookie: cookie });
    expect((await change({ current: 'autre chose encore', password: 'quatre hiboux sous la neige' })).body.errors).to.have.property(
      'current',
    );
    expect((await change({ current: password, password: 'azerty' })).body.errors).to.have.property('password');
    const changed = await change({ current: password, password: 'quatre hiboux sous la neige' });
    expect(changed.status).to.equal(200);
    expect((await service.call('nobody', 'GET', '/api/me', undefined, { Cookie: cookie })).status, 'the former cookie').to.equal(401);
  });

  it('ends the sessions of whoever is withdrawn at once, and opens again by a new code', async () => {
    await service.call('admin', 'PUT', `/api/accounts/${id}`, { version: version(), role: 'assistant' });
    const code2 = await invite();
    const again = await arrive({ code: code2 });
    const cookie = again.headers.get('set-cookie')!.split(';')[0]!;
    const cases = () => service.call('nobody', 'GET', '/api/cases', undefined, { Cookie: cookie });
    expect((await cases()).status).to.equal(200);
    expect((await service.call('admin', 'POST', `/api/accounts/${id}/deactivate`, {})).status).to.equal(200);
    expect((await cases()).status).to.equal(401);
    expect((await service.call('nobody', 'POST', '/api/login', { email: person.email, password })).status).to.equal(401);
  });

  it('does not serve a code after seven days, nor an access after its last day', async () => {
    const code3 = await invite();
    service.clock.set('2026-11-30T09:00:01+01:00');
    expect((await arrive({ code: code3 })).status).to.equal(401);
    const until = await service.call('admin', 'PUT', `/api/accounts/${record(service, 'user nadia').id}`, {
      version: record(service, 'user nadia').version,
      accessUntilOn: '2026-11-30',
    });
    expect(until.status, until.text).to.equal(200);
    service.clock.set('2026-11-30T23:59:00+01:00');
    const cookie = await signIn(service.url, 'nadia.petit@example.org');
    service.clock.set('2026-12-01T00:00:00+01:00');
    expect((await service.call('nobody', 'GET', '/api/cases', undefined, { Cookie: cookie })).status).to.equal(401);
    const refused = await service.call('admin', 'POST', `/api/accounts/${record(service, 'user nadia').id}/invite`, {});
    expect(refused.status).to.equal(409);
  });

  it('limits the tries of a code (AUTH-03)', async () => {
    const statuses: number[] = [];
    for (let tried = 0; tried < 11; tried++)
      statuses.push((await arrive({ email: 'hugo.lambert@example.org', code: 'AAAA-BBBB-CCCC' })).status);
    expect(statuses.at(-1)).to.equal(429);
  });

  it('writes each act in the journal, and neither code nor password', () => {
    const lines = service.db.bare.prepare(`SELECT action, changes FROM JournalEntry WHERE recordId = ?`).all(id) as {
      action: string;
      changes: string;
    }[];
    expect(lines.map(({ action }) => action)).to.include.members([
      'create',
      'invite',
      'first_sign_in',
      'change_password',
      'update',
      'deactivate',
    ]);
    expect(JSON.stringify(lines)).not.to.match(/hibou|argon2|inviteHash|passwordHash/);
  });

  it('shows what a function may do to an administrator alone', async () => {
    const rights = await service.call('admin', 'GET', '/api/rights/director');
    expect(rights.body.find(({ name }: { name: string }) => name === 'persons').can.list).to.equal(false);
    expect((await service.call('juriste', 'GET', '/api/rights/director')).status).to.equal(403);
    expect((await service.call('admin', 'GET', '/api/rights/constructor')).status).to.equal(404);
  });
});
