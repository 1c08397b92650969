import { expect } from 'chai';
import { lastLine, linesAfter } from '../support/digest.ts';
import { record } from '../support/names.ts';
import { type Scenario, scenarios } from '../support/scenarios.ts';
import { type Service, startService } from '../support/service.ts';

const capucine = '/{person Érable Capucine}';
const names = {
  lastName: 'Essai-Inventé',
  firstName: 'Zoé',
  bornOn: '2010-03-31',
  birthPlace: 'Lille',
  safeContact: 'Ne jamais appeler ce numéro.',
};
const REASONS = ['juridiction', 'acte', 'joindre', 'doublon', 'avocat'];
const lastReveal = (service: Service) =>
  service.db.bare.prepare(`SELECT action, recordId, reason FROM JournalEntry WHERE action LIKE 'reveal%' ORDER BY sequence DESC`).get();

scenarios('persons', [
  {
    why: 'is shown by pseudonym, its majority to the month',
    as: 'lawyer',
    get: capucine,
    status: 200,
    shows: { pseudonym: 'Capucine', majorityMonth: '2028-02', hasIdentity: true },
    hides: ['Dufresne', '2010-02'],
  },
  {
    why: 'is revealed for a reason',
    as: 'juriste',
    post: `${capucine}/reveal`,
    body: {},
    status: 400,
    says: { reason: 'À renseigner.' },
    leaves: 'nothing',
  },
  {
    why: 'is revealed for a reason of the list',
    as: 'juriste',
    post: `${capucine}/reveal`,
    body: { reason: 'curiosité' },
    status: 400,
    says: ['reason'],
    leaves: 'nothing',
  },
  {
    why: 'asks ten characters of another reason',
    as: 'juriste',
    post: `${capucine}/reveal`,
    body: { reason: 'autre', reasonText: 'audience' },
    status: 400,
    says: { reasonText: /dix caractères/ },
    leaves: 'nothing',
  },
  {
    why: 'asks them in letters, not in blanks',
    as: 'juriste',
    post: `${capucine}/reveal`,
    body: { reason: 'autre', reasonText: '            ' },
    status: 400,
    says: ['reasonText'],
    leaves: 'nothing',
  },
  ...REASONS.map(
    (reason): Scenario => ({
      why: `is revealed for ten minutes: ${reason}`,
      as: 'assistant',
      post: `${capucine}/reveal`,
      body: { reason },
      status: 200,
      shows: { identity: { firstName: 'Manon', lastName: 'Dufresne-Fictive', bornOn: '2010-02-14' }, until: '2026-11-23T08:10:00.000Z' },
      also: (service, { headers }) => {
        expect(headers.get('cache-control')).to.equal('no-store');
        expect(lastReveal(service)).to.include({ action: 'reveal', reason });
      },
    }),
  ),
  {
    why: 'keeps another reason in words',
    as: 'lawyer',
    post: `${capucine}/reveal`,
    body: { reason: 'autre', reasonText: 'Rendez-vous au cabinet avec la famille.' },
    status: 200,
    shows: { identity: { firstName: 'Manon' } },
    also: service =>
      expect(lastReveal(service)).to.include({ action: 'reveal_reason', reason: 'Autre : Rendez-vous au cabinet avec la famille.' }),
  },
  {
    why: 'is never revealed to the direction',
    as: 'director',
    post: `${capucine}/reveal`,
    body: { reason: 'acte' },
    status: 403,
    leaves: 'nothing',
    hides: ['Dufresne'],
  },
  {
    why: 'is not revealed to the lawyer of another case',
    as: 'lawyer',
    post: '/{person Filaos Corail}/reveal',
    body: { reason: 'acte' },
    status: 404,
    leaves: 'nothing',
    hides: ['Payet'],
  },
  {
    why: 'is not revealed once the mandate has ended',
    as: 'lawyer',
    post: '/{person Falaise Prévenu 1}/reveal',
    body: { reason: 'acte' },
    status: 404,
    leaves: 'nothing',
  },
  {
    why: 'is added under a pseudonym',
    as: 'assistant',
    post: '',
    body: {
      caseId: '{case Menhir}',
      role: 'victim',
      pseudonym: 'Lin',
      isMinorAtFacts: true,
      hasConflictOfInterest: false,
      hasJoined: false,
    },
    status: 201,
    shows: { pseudonym: 'Lin', hasIdentity: false, majorityMonth: null, version: 1 },
  },
  {
    why: 'has nothing to reveal before it is identified',
    as: 'juriste',
    post: '/{person Menhir Lin}/reveal',
    body: { reason: 'acte' },
    status: 409,
    says: { reason: /Aucune identité/ },
    leaves: 'nothing',
  },
  {
    why: 'is identified by its names',
    as: 'juriste',
    post: '/{person Menhir Lin}/identify',
    body: { version: 1, firstName: '' },
    status: 400,
    says: ['firstName'],
    leaves: 'nothing',
  },
  {
    why: 'is identified by both its names',
    as: 'juriste',
    post: '/{person Menhir Lin}/identify',
    body: { version: 1, firstName: 'Ada' },
    status: 400,
    says: ['lastName'],
    leaves: 'nothing',
  },
  {
    why: 'was not born tomorrow',
    as: 'juriste',
    post: '/{person Menhir Lin}/identify',
    body: { version: 1, ...names, bornOn: '2026-11-24' },
    status: 400,
    says: { bornOn: /est à venir/ },
    leaves: 'nothing',
  },
  {
    why: 'is not identified on an old version',
    as: 'juriste',
    post: '/{person Menhir Lin}/identify',
    body: { version: 2, ...names },
    status: 409,
    says: [],
    shows: { code: 'stale' },
    leaves: 'nothing',
  },
  {
    why: 'is identified: sealed, found by keyed hashes, its majority counted',
    as: 'juriste',
    post: '/{person Menhir Lin}/identify',
    body: { version: 1, ...names },
    status: 200,
    shows: { hasIdentity: true, majorityMonth: '2028-03', version: 2 },
    hides: ['Essai-Inventé', '2010-03-31'],
    also: service => {
      const { id } = record(service, 'person Menhir Lin');
      const sealed = service.db.bare.prepare('SELECT sealed FROM Identity WHERE personId = ?').pluck().get(id) as string;
      expect(sealed).to.match(/^v1\./);
      expect(
        service.db.bare
          .prepare('SELECT count(*) FROM IdentityKey k JOIN Identity i ON i.id = k.identityId WHERE i.personId = ?')
          .pluck()
          .get(id),
      ).to.be.greaterThan(1);
      expect(service.db.bare.prepare('SELECT changes FROM JournalEntry ORDER BY sequence DESC').pluck().get()).not.to.match(
        /Essai|Zoé|2010-03-31/,
      );
    },
  },
  {
    why: 'comes back whole when revealed',
    as: 'assistant',
    post: '/{person Menhir Lin}/reveal',
    body: { reason: 'joindre' },
    status: 200,
    shows: { identity: names },
  },
  {
    why: 'is corrected without losing what is left out',
    as: 'juriste',
    post: '/{person Menhir Lin}/identify',
    body: { version: 2, lastName: 'Tiers-Inventé' },
    status: 200,
    shows: { version: 3, majorityMonth: '2028-03' },
  },
  {
    why: 'is identified anew, its former hashes gone, its birth date erased',
    as: 'juriste',
    post: '/{person Menhir Lin}/identify',
    body: { version: 3, lastName: 'Autre-Inventé', firstName: 'Ada', bornOn: null },
    status: 200,
    shows: { version: 4, majorityMonth: null },
    also: service =>
      expect(
        service.db.bare.prepare('SELECT count(*) FROM Identity WHERE personId = ?').pluck().get(record(service, 'person Menhir Lin').id),
      ).to.equal(1),
  },
]);

describe('persons: revealing in series (PRIV-04)', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());

  it('is refused beyond thirty an hour, for that person alone, and open again later', async () => {
    const path = `/api/persons/${record(service, 'person Érable Capucine').id}/reveal`;
    const reveal = (who: 'juriste' | 'assistant') => service.call(who, 'POST', path, { reason: 'acte' });
    for (let turn = 0; turn < 30; turn++) expect((await reveal('juriste')).status).to.equal(200);
    const line = lastLine(service);
    const refused = await reveal('juriste');
    expect([refused.status, refused.headers.get('retry-after')]).to.deep.equal([429, '3600']);
    expect(refused.text).not.to.contain('Dufresne');
    expect(linesAfter(service, line).filter(({ action }) => action === 'reveal')).to.deep.equal([]);
    expect((await reveal('assistant')).status).to.equal(200);
    service.clock.advance(61);
    expect((await reveal('juriste')).status).to.equal(200);
  });

  it('never replays a reveal from an idempotency key', async () => {
    const path = `/api/persons/${record(service, 'person Érable Jade').id}/reveal`;
    const line = lastLine(service);
    for (let turn = 0; turn < 2; turn++)
      expect((await service.call('assistant', 'POST', path, { reason: 'acte' }, { 'Idempotency-Key': 'une-meme-cle' })).status).to.equal(
        200,
      );
    expect(linesAfter(service, line).filter(({ action }) => action === 'reveal')).to.have.lengthOf(2);
    expect(service.db.bare.prepare('SELECT count(*) FROM IdempotencyKey').pluck().get()).to.equal(0);
  });
});

describe('persons: the eighteenth birthday', () => {
  it('is announced six months before and in its month, for victims of open cases', async () => {
    const service = await startService();
    try {
      const caseId = record(service, 'case Érable').id;
      const near = ['2026-11', '2027-05'];
      await service.db.write(async tx => {
        await tx.person.deleteMany({ where: { pseudonym: { startsWith: 'Essai ' } } });
        for (const majorityMonth of ['2026-10', ...near, '2027-06'])
          await tx.person.create({ data: { caseId, role: 'victim', pseudonym: `Essai ${majorityMonth}`, majorityMonth } });
        await tx.person.create({ data: { caseId, role: 'witness', pseudonym: 'Essai témoin', majorityMonth: '2026-12' } });
      });
      const filter = encodeURIComponent(JSON.stringify({ scope: 'majority_near', caseId }));
      const named = async () =>
        (await service.call('juriste', 'GET', `/api/persons?filter=${filter}`)).body
          .map(({ pseudonym }: { pseudonym: string }) => pseudonym)
          .filter((pseudonym: string) => pseudonym.startsWith('Essai'));
      expect(await named()).to.have.members(near.map(month => `Essai ${month}`));
      await service.db.write(tx => tx.case.update({ where: { id: caseId }, data: { closedOn: '2026-11-20' } }));
      expect(await named()).to.deep.equal([]);
    } finally {
      await service.stop();
    }
  });
});
