import { expect } from 'chai';
import { record } from '../support/names.ts';
import { scenarios } from '../support/scenarios.ts';
import { type Service, startService, type Who } from '../support/service.ts';

interface Held {
  id: string;
  version: number;
  state: string;
  validatedById: string | null;
  contestedReason: string | null;
  formerLastUsefulOn: string | null;
}

// Cèdre is Claire Morel's: she entered its hearing, so its deadline is for somebody else to read.
scenarios('deadlines', [
  {
    why: 'is not validated by who was not given that right',
    as: 'juriste',
    post: '/{deadline Cèdre}/validate',
    body: { version: 1 },
    status: 403,
    leaves: 'nothing',
  },
  {
    why: 'is not validated by a lawyer',
    as: 'lawyer',
    post: '/{deadline Cèdre}/validate',
    body: { version: 1 },
    status: 403,
    leaves: 'nothing',
  },
  {
    why: 'is contested with what seems wrong',
    as: 'juriste',
    post: '/{deadline Cèdre}/contest',
    body: { version: 1 },
    status: 400,
    says: { contestedReason: 'À renseigner.' },
    leaves: 'nothing',
  },
  {
    why: 'is contested by anybody who knows the case',
    as: 'assistant',
    post: '/{deadline Cèdre}/contest',
    body: { version: 1, contestedReason: 'L’audience est à 14 heures.' },
    status: 200,
    shows: { state: 'contested', contestedById: '{user nadia}', contestedOn: '2026-11-23', contestedReason: 'L’audience est à 14 heures.' },
    also: service => {
      const told = service.db.bare.prepare(
        `SELECT u.email FROM Notification n JOIN User u ON u.id = n.userId WHERE n.kind = 'deadline_contested'`,
      );
      expect(told.pluck().all()).to.deep.equal(['claire.morel@example.org']);
    },
  },
  {
    why: 'is contested once',
    as: 'juriste',
    post: '/{deadline Cèdre}/contest',
    body: { version: 2, contestedReason: 'Encore.' },
    status: 409,
    says: [],
    leaves: 'nothing',
  },
  {
    why: 'is validated by a second person, who answers the doubt',
    as: 'validator',
    post: '/{deadline Cèdre}/validate',
    body: { version: 2 },
    status: 200,
    shows: { state: 'validated', validatedById: '{user hugo}', validatedOn: '2026-11-23', contestedReason: null },
  },
  {
    why: 'is validated once',
    as: 'validator',
    post: '/{deadline Cèdre}/validate',
    body: { version: 3 },
    status: 409,
    says: [],
    shows: { message: 'Ce délai n’est plus à valider.' },
    leaves: 'nothing',
  },
  {
    why: 'is validated on what one has read, not on an older version',
    as: 'validator',
    post: '/{deadline Loire}/validate',
    body: { version: 9 },
    status: 409,
    says: [],
    shows: { code: 'stale' },
    leaves: 'nothing',
  },
]);

describe('deadlines: two people behind each date', () => {
  let service: Service;
  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());
  const held = (codeName: string) =>
    service.db.bare
      .prepare(`SELECT d.* FROM Deadline d JOIN "Case" c ON c.id = d.caseId WHERE c.codeName = ? ORDER BY d.id`)
      .get(codeName) as Held;
  const act = (who: Who, verb: string, { id, version }: Held, body: object = {}) =>
    service.call(who, 'POST', `/api/deadlines/${id}/${verb}`, { version, ...body });
  /** Hugo Lambert moves the hearing of Cèdre: the date that follows is now of his making. */
  const moveHearing = async (who: Who, heldOn: string) => {
    const { id } = record(service, 'hearing Cèdre 1');
    const version = service.db.bare.prepare('SELECT version FROM Hearing WHERE id = ?').pluck().get(id);
    const answer = await service.call(who, 'PUT', `/api/hearings/${id}`, { version, heldOn });
    expect(answer.status, answer.text).to.equal(200);
  };
  const scoped = async (who: Who, scope: string) =>
    (await service.call(who, 'GET', `/api/deadlines?filter=${encodeURIComponent(JSON.stringify({ scope }))}`)).body as Held[];

  it('is never validated by who entered its fact', async () => {
    await moveHearing('validator', '2027-01-18');
    const answer = await act('validator', 'validate', held('Cèdre'));
    expect([answer.status, answer.body.message]).to.deep.equal([
      409,
      'Vous avez saisi le fait qui fait courir ce délai : une autre personne doit le valider.',
    ]);
    expect(held('Cèdre').state).to.equal('to_validate');
  });

  it('may be by a lone jurist where the association allows it, a day later at least', async () => {
    await service.db.write(tx => tx.settings.updateMany({ data: { isSelfValidationAllowed: true } }));
    await moveHearing('validator', '2027-01-18');
    expect((await act('validator', 'validate', held('Cèdre'))).body.message).to.contain('à partir de demain');
    service.clock.set('2026-11-24T09:00:00+01:00');
    expect((await act('validator', 'validate', held('Cèdre'))).status).to.equal(200);
  });

  it('goes back to be validated when its fact moves, with the old date and without the old signature', async () => {
    await act('validator', 'validate', held('Cèdre'));
    const before = held('Cèdre');
    expect(before).to.include({ state: 'validated', formerLastUsefulOn: null });
    await moveHearing('juriste', '2027-01-18');
    expect(held('Cèdre')).to.include({ state: 'to_validate', validatedById: null, formerLastUsefulOn: '2026-12-11' });
  });

  it('is no longer contested once its fact is corrected', async () => {
    await act('assistant', 'contest', held('Cèdre'), { contestedReason: 'Mauvais jour.' });
    await moveHearing('juriste', '2027-01-18');
    expect(held('Cèdre')).to.include({ state: 'to_validate', contestedReason: null });
  });

  it('waits for the lawyer’s report to be confirmed, and for a judgment still to be read', async () => {
    const { id } = held('Cèdre');
    await service.db.write(tx => tx.deadline.update({ where: { id }, data: { isConfirmed: false } }));
    expect((await act('validator', 'validate', held('Cèdre'))).body.message).to.contain('pas encore confirmé');
    await service.db.write(tx => tx.deadline.update({ where: { id }, data: { isConfirmed: true, state: 'forecast' } }));
    expect((await act('validator', 'validate', held('Cèdre'))).body.message).to.contain('prévisionnel');
    expect((await act('juriste', 'contest', held('Cèdre'), { contestedReason: 'Doute.' })).body.message).to.contain('prévisionnel');
  });

  it('lists what a person has to validate: not his own, not the clocks of others, nothing for who may not', async () => {
    const all = await scoped('validator', 'to_validate');
    const mine = await scoped('validator', 'to_validate_by_me');
    expect(mine.map(({ id }) => id)).to.include(held('Cèdre').id);
    expect(mine.length).to.be.lessThan(all.length);
    await moveHearing('validator', '2027-01-18');
    expect((await scoped('validator', 'to_validate_by_me')).map(({ id }) => id)).not.to.include(held('Cèdre').id);
    expect(await scoped('juriste', 'to_validate_by_me')).to.deep.equal([]);
    expect((await scoped('juriste', 'to_validate')).map(({ id }) => id)).to.include(held('Cèdre').id);
  });

  it('names the forclusions nobody has checked since the day before', async () => {
    expect(await scoped('director', 'validation_late')).to.deep.equal([]);
    service.clock.set('2026-11-24T09:00:00+01:00');
    expect((await scoped('director', 'validation_late')).map(({ id }) => id)).to.include(held('Cèdre').id);
    await act('validator', 'validate', held('Cèdre'));
    expect((await scoped('director', 'validation_late')).map(({ id }) => id)).not.to.include(held('Cèdre').id);
  });
});

describe('deadlines: the clocks of others', () => {
  it('run out by themselves, and a first day possible comes by itself', async () => {
    const service = await startService();
    try {
      const caseId = record(service, 'case Érable').id;
      const proceedingId = record(service, 'proceeding Érable').id;
      const told = { caseId, proceedingId, kind: 'decision_definitive', happenedOn: '2024-03-04' };
      const { body } = await service.call('juriste', 'POST', '/api/steps', told);
      const states = service.db.bare.prepare('SELECT rule, state, closedOn FROM Deadline WHERE factId = ? ORDER BY rule').all(body.id);
      expect(states).to.deep.equal([
        { rule: 'CIVI_1AN_706_5', state: 'expired', closedOn: null },
        { rule: 'CIVI_COMPLEMENT_706_8', state: 'expired', closedOn: null },
        { rule: 'NULLITE_706_12', state: 'expired', closedOn: null },
        { rule: 'SARVI_1AN_706_15_2', state: 'expired', closedOn: null },
        { rule: 'SARVI_AU_PLUS_TOT', state: 'moot', closedOn: '2026-11-23' },
      ]);
      const before = service.db.bare.prepare('SELECT * FROM Deadline WHERE factId = ? ORDER BY id').all(body.id);
      await service.call('juriste', 'PUT', `/api/steps/${body.id}`, { version: body.version, author: 'Greffe' });
      expect(service.db.bare.prepare('SELECT * FROM Deadline WHERE factId = ? ORDER BY id').all(body.id)).to.deep.equal(before);
    } finally {
      await service.stop();
    }
  });
});
