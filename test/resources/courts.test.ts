import { expect } from 'chai';
import { record } from '../support/names.ts';
import { type Service, startService } from '../support/service.ts';

describe('courts', () => {
  let service: Service;
  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());
  const lille = () => record(service, 'court Lille');
  const put = (body: object) => service.call('assistant', 'PUT', `/api/courts/${lille().id}`, { version: lille().version, ...body });
  const verify = (version = lille().version) => service.call('assistant', 'POST', `/api/courts/${lille().id}/verify`, { version });

  it('are found by town, département and court of appeal', async () => {
    const found = async (q: string) => {
      const { body } = await service.call('juriste', 'POST', '/api/courts/search', {
        filter: { q },
        sort: ['searchText', 'ASC'],
        range: [0, 99],
      });
      return body.map((row: { name: string }) => row.name);
    };
    expect(await found('tribunal judiciaire lille')).to.deep.equal(['Tribunal judiciaire de Lille']);
    expect(await found('judiciaire nord douai')).to.include('Tribunal judiciaire de Dunkerque');
    expect(await found('reunion judiciaire')).to.have.members([
      'Tribunal judiciaire de Saint-Denis de La Réunion',
      'Tribunal judiciaire de Saint-Pierre de La Réunion',
      'Tribunal judiciaire de Mamoudzou',
    ]);
  });

  it('are verified today by whoever says so, once there is a contact', async () => {
    const early = await verify();
    expect(early.status).to.equal(400);
    expect(early.body.errors.phone).to.match(/Renseignez d’abord/);
    expect((await put({ phone: '03 99 00 00 01' })).status).to.equal(200);
    const done = await verify();
    expect(done.body).to.include({ verifiedOn: '2026-11-23', verifiedBy: 'Nadia Petit', version: 3 });
  });

  it('lose the verification when a contact changes, and keep it otherwise', async () => {
    await put({ phone: '03 99 00 00 01' });
    await verify();
    expect((await put({ chambers: '6e chambre' })).body.verifiedOn).to.equal('2026-11-23');
    expect((await put({ email: 'greffe@example.org' })).body).to.include({ verifiedOn: null, verifiedBy: null });
  });

  const refused: [why: string, body: object, field: string][] = [
    ['a clock that does not exist', { timeZone: 'Europe/Nulle_Part' }, 'timeZone'],
    ['a kind that does not exist', { kind: 'tribunal' }, 'kind'],
    ['an address that is none', { email: 'greffe' }, 'email'],
  ];
  for (const [why, body, field] of refused)
    it(`refuse ${why}`, async () => {
      const answer = await put(body);
      expect(answer.status).to.equal(400);
      expect(answer.body.errors).to.have.property(field);
      expect(lille().version).to.equal(1);
    });

  it('leave a verification written by hand aside', async () => {
    expect((await put({ verifiedOn: '2026-11-01', verifiedBy: 'Personne' })).body).to.include({ verifiedOn: null, verifiedBy: null });
  });

  it('say how many open cases this person knows there, and no median of fewer than three hearings', async () => {
    const ask = async (who: 'juriste' | 'lawyer') => (await service.call(who, 'POST', `/api/courts/${lille().id}/figures`, {})).body;
    const [{ openCases: all }] = service.db.bare
      .prepare('SELECT count(*) AS openCases FROM "Case" WHERE leadCourtId = ? AND closedOn IS NULL AND NOT isRestricted')
      .all(lille().id) as [{ openCases: number }];
    expect(await ask('juriste')).to.deep.include({ openCases: all, medianDays: null });
    expect((await ask('lawyer')).openCases).to.be.at.most(all);
  });
});
