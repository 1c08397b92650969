import { expect } from 'chai';
import { record } from '../support/names.ts';
import { play } from '../support/scenarios.ts';
import { type Service, startService } from '../support/service.ts';

const rows = (service: Service, sql: string, ...values: unknown[]) =>
  service.db.bare.prepare(sql).all(...values) as Record<string, unknown>[];

describe('hearings: what a report brings besides its decision', () => {
  let service: Service;
  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());
  const report = (name: string, body: object, status = 200, as: 'juriste' | 'lawyer' = 'juriste') =>
    play(service, 'hearings', { why: name, as, post: `/{hearing ${name}}/report`, body: { version: 1, ...body }, status, shows: {} });
  const tasks = (codeName: string) =>
    rows(
      service,
      'SELECT t.kind, t.dueOn, t.doneOn, t.droppedReason FROM Task t JOIN "Case" c ON c.id = t.caseId WHERE c.codeName = ? AND t.sourceId IS NOT NULL',
      codeName,
    );
  const states = (codeName: string) =>
    rows(
      service,
      'SELECT d.rule, d.state FROM Deadline d JOIN "Case" c ON c.id = d.caseId WHERE c.codeName = ? ORDER BY d.rule',
      codeName,
    ).map(({ rule, state }) => `${rule} ${state}`);

  it('a deliberation announces its reading, forecasts its clocks and opens its task; the judgment makes them real', async () => {
    await report('Érable 2', { outcome: 'delibere', nextHeldOn: '2026-12-07' });
    const forecast = ['APPEL_CORR_498 forecast', 'APPEL_CORR_INCIDENT_500 forecast', 'APPEL_PG_505 forecast'];
    expect(states('Érable')).to.deep.equal(forecast);
    expect(tasks('Érable')).to.deep.equal([{ kind: 'read_deliberation', dueOn: '2026-12-07', doneOn: null, droppedReason: null }]);
    service.clock.set('2026-12-08T09:00:00+01:00');
    const { id } = record(service, 'hearing Érable 3');
    await report('Érable 3', { outcome: 'decision', isContradictory: true });
    expect(states('Érable')).to.deep.equal(forecast.map(line => line.replace('forecast', 'to_validate')));
    expect(tasks('Érable')[0]).to.include({ doneOn: '2026-12-08', droppedReason: null });
    expect(rows(service, 'SELECT pronouncedOn FROM Decision WHERE id = ?', id)).to.deep.equal([{ pronouncedOn: '2026-12-07' }]);
  });

  it('a prorogued deliberation moves the reading and the forecasts', async () => {
    await report('Érable 2', { outcome: 'delibere', nextHeldOn: '2026-12-07' });
    service.clock.set('2026-12-08T09:00:00+01:00');
    await report('Érable 3', { outcome: 'delibere_proroge', nextHeldOn: '2026-12-14' });
    const dues = rows(
      service,
      `SELECT lastUsefulOn, state FROM Deadline WHERE rule = 'APPEL_CORR_498' AND caseId = ? ORDER BY lastUsefulOn`,
      record(service, 'case Érable').id,
    );
    expect(dues).to.deep.equal([
      { lastUsefulOn: '2026-12-17', state: 'moot' },
      { lastUsefulOn: '2026-12-24', state: 'forecast' },
    ]);
  });

  it('without a date, asks the registry for one in thirty days', async () => {
    await report('Érable 2', { outcome: 'renvoi_sine_die', outcomeReason: 'greve' });
    expect(tasks('Érable')).to.deep.equal([{ kind: 'ask_date', dueOn: '2026-12-23', doneOn: null, droppedReason: null }]);
  });

  for (const outcome of ['disjonction', 'radiation', 'association_non_avisee'])
    it(`${outcome}: asks for words`, async () => {
      const refused = await play(service, 'hearings', {
        why: outcome,
        as: 'juriste',
        post: '/{hearing Érable 2}/report',
        body: { version: 1, outcome },
        status: 400,
        says: ['report'],
        leaves: 'nothing',
      });
      expect(refused.body.code).to.equal('invalid');
      await report('Érable 2', { outcome, report: 'Décidé à la barre.' });
    });

  it('takes a report back within ten minutes without a reason: the announced hearing, the decision and the tasks go', async () => {
    await report('Érable 2', { outcome: 'delibere', nextHeldOn: '2026-12-07' });
    const { id } = record(service, 'hearing Érable 2');
    const shown = await service.call('juriste', 'POST', `/api/hearings/${id}/revert/preview`, {});
    expect(shown.body).to.include({ obstacle: null, isReasonAsked: false });
    expect(shown.body.effects[0].text).to.equal('Audience du lundi 7 décembre 2026 : annulée');
    const done = await service.call('juriste', 'POST', `/api/hearings/${id}/revert`, { version: 2 });
    expect(done.status, done.text).to.equal(200);
    expect(done.body).to.include({ outcome: null, deliberationOn: null, reportedAt: null });
    expect(rows(service, 'SELECT outcome FROM Hearing WHERE previousId = ?', id)).to.deep.equal([{ outcome: 'non_tenue' }]);
    expect(states('Érable').every(line => line.endsWith('moot'))).to.equal(true);
    expect(tasks('Érable')[0]).to.include({ doneOn: '2026-11-23', droppedReason: 'Compte rendu repris.' });
    expect(rows(service, `SELECT 1 FROM JournalEntry WHERE action = 'revert'`)).to.have.length(1);
    const again = await service.call('juriste', 'POST', `/api/hearings/${id}/report`, {
      ...{ version: 3, outcome: 'renvoi_date', nextHeldOn: '2027-01-14', outcomeReason: 'greve' },
    });
    expect(again.status, again.text).to.equal(200);
    expect(rows(service, 'SELECT outcome, heldOn FROM Hearing WHERE previousId = ?', id)).to.deep.equal([
      { outcome: null, heldOn: '2027-01-14' },
    ]);
  });

  it('asks why after ten minutes, and refuses when the judgment was served or paid', async () => {
    await report('Érable 2', {
      outcome: 'decision',
      isContradictory: true,
      awards: [{ beneficiaryId: null, head: 'moral', awardedCents: 100 }],
    });
    service.clock.set('2026-11-23T13:00:00+01:00');
    const { id } = record(service, 'hearing Érable 2');
    const revert = (body: object) => service.call('juriste', 'POST', `/api/hearings/${id}/revert`, { version: 2, ...body });
    expect((await revert({})).body.errors).to.have.property('revertReason');
    const caseId = record(service, 'case Érable').id;
    const payment = await service.call('juriste', 'POST', '/api/payments', { caseId, amountCents: 100, receivedOn: '2026-11-23' });
    const refused = await revert({ revertReason: 'Erreur de dossier.' });
    expect([refused.status, refused.body.message]).to.deep.equal([
      409,
      'Un paiement est enregistré sur les sommes allouées : annulez-le d’abord.',
    ]);
    await service.call('juriste', 'POST', `/api/payments/${payment.body.id}/cancel`, { version: 1, cancelledReason: 'Erreur.' });
    expect((await revert({ revertReason: 'Erreur de dossier.' })).status).to.equal(200);
    for (const table of ['Decision', 'Award'])
      expect(rows(service, `SELECT id FROM ${table} WHERE caseId = ?`, caseId), table).to.deep.equal([]);
  });

  it('lets the prosecutor’s clock run out by itself', async () => {
    await report('Érable 2', { outcome: 'decision', isContradictory: true });
    service.clock.set('2026-12-11T09:00:00+01:00');
    const { settleAll } = await import('../../server/resources/cases/newDay.ts');
    await settleAll(service.db, { today: service.clock.today(), now: service.clock.now().toISOString() });
    expect(states('Érable')).to.include('APPEL_PG_505 expired');
  });
});
