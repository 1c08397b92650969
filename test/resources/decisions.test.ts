import { expect } from 'chai';
import { record } from '../support/names.ts';
import { play, scenarios } from '../support/scenarios.ts';
import { type Service, startService } from '../support/service.ts';

const given = { caseId: '{case Érable}', proceedingId: '{proceeding Érable}', courtId: '{court Lille}' };
const valid = { ...given, kind: 'jugement', pronouncedOn: '2026-11-18', effect: 'contradictoire' };
const rows = (service: Service, sql: string, ...values: unknown[]) =>
  service.db.bare.prepare(sql).all(...values) as Record<string, unknown>[];

scenarios('decisions', [
  {
    why: 'is not recorded before it is read, nor served before it is read',
    as: 'juriste',
    post: '',
    body: { ...valid, pronouncedOn: '2026-11-24' },
    status: 400,
    says: { pronouncedOn: /est à venir/ },
    leaves: 'nothing',
  },
  {
    why: 'is not served before it is read',
    as: 'juriste',
    post: '',
    body: { ...valid, servedOn: '2026-11-17' },
    status: 400,
    says: { servedOn: /précéder/ },
    leaves: 'nothing',
  },
  {
    why: 'judges no count of another case',
    as: 'juriste',
    post: '',
    body: { ...valid, outcomes: [{ countId: '{count Dune 1}', outcome: 'culpabilite' }] },
    status: 400,
    says: ['outcomes'],
    leaves: 'nothing',
  },
  {
    why: 'judges a count once, and says where a requalification leads',
    as: 'juriste',
    post: '',
    body: { ...valid, outcomes: [{ countId: '{count Érable 1}', outcome: 'requalification' }] },
    status: 400,
    says: { outcomes: /nouvel article/ },
    leaves: 'nothing',
  },
  {
    why: 'says the line of a list that cannot be read',
    as: 'juriste',
    post: '',
    body: { ...valid, awards: [{ beneficiaryId: null, head: 'moral', awardedCents: -1 }] },
    status: 400,
    says: { awards: /^Ligne 1 : / },
    leaves: 'nothing',
  },
  {
    why: 'owes nothing to a victim of another case, nor is owed by one who is not prosecuted',
    as: 'juriste',
    post: '',
    body: { ...valid, awards: [{ beneficiaryId: null, head: 'moral', awardedCents: 1, debtorIds: ['{person Érable Jade}'] }] },
    status: 400,
    says: ['awards'],
    leaves: 'nothing',
  },
  {
    why: 'keeps no protected name in clear',
    as: 'juriste',
    post: '',
    body: { ...valid, civilOutcomes: [{ beneficiaryId: null, outcome: 'irrecevable', reason: 'Selon Corvec-Inventé, hors délai.' }] },
    status: 400,
    says: { civilOutcomes: /nom protégé/ },
    leaves: 'nothing',
  },
  {
    why: 'asks why it comes after the last day to appeal',
    as: 'juriste',
    post: '',
    body: { ...valid, pronouncedOn: '2026-10-01' },
    status: 400,
    says: ['lateReason'],
    leaves: 'nothing',
  },
  { why: 'is recorded by no direction', as: 'director', post: '', body: valid, status: 403, leaves: 'nothing' },
  {
    why: 'recorded by the case’s lawyer, waits to be confirmed',
    as: 'lawyer',
    post: '',
    body: { ...valid, effect: 'contradictoire_a_signifier' },
    status: 201,
    shows: { isConfirmed: false, recordedById: '{user ines}' },
    also: service => {
      const dues = rows(service, 'SELECT rule, isConfirmed FROM Deadline WHERE factId = ?', record(service, 'decision Érable').id);
      expect(dues).to.deep.equal([]);
    },
  },
  {
    why: 'is confirmed by the staff',
    as: 'assistant',
    post: '/{decision Érable}/confirm',
    body: { version: 1 },
    status: 200,
    shows: { isConfirmed: true, version: 2 },
  },
  {
    why: 'runs from the day it was served, and its prosecutor’s clock from the day it was read',
    as: 'juriste',
    put: '/{decision Érable}',
    body: { version: 2, servedOn: '2026-11-20' },
    status: 200,
    shows: { servedOn: '2026-11-20' },
    also: service => {
      const dues = rows(
        service,
        'SELECT rule, lastUsefulOn FROM Deadline WHERE factId = ? ORDER BY rule',
        record(service, 'decision Érable').id,
      );
      expect(dues).to.deep.equal([
        { rule: 'APPEL_CORR_498', lastUsefulOn: '2026-11-30' },
        { rule: 'APPEL_CORR_INCIDENT_500', lastUsefulOn: '2026-12-07' },
        { rule: 'APPEL_PG_505', lastUsefulOn: '2026-12-08' },
      ]);
    },
  },
  {
    why: 'is completed later: counts, association, joint sums counted once',
    as: 'juriste',
    post: '/{decision Érable}/complete',
    body: {
      version: '{version of decision Érable}',
      outcomes: [{ countId: '{count Érable 1}', outcome: 'culpabilite', sentence: 'trois ans' }],
      civilOutcomes: [{ beneficiaryId: null, outcome: 'recevable_dommages' }],
      awards: [
        {
          beneficiaryId: null,
          head: 'moral',
          awardedCents: 150_000,
          debtorIds: ['{person Érable Prévenu 1}', '{person Érable Prévenu 2}'],
        },
      ],
    },
    status: 200,
    shows: { version: 4 },
    also: service => {
      expect(rows(service, 'SELECT awardedCents, isJoint FROM Award')).to.deep.include({ awardedCents: 150_000, isJoint: 1 });
    },
  },
  {
    why: 'moves its clocks with the day it was read, in the open',
    as: 'juriste',
    post: '/{decision Dune}/redate/preview',
    body: { pronouncedOn: '2026-11-13' },
    status: 200,
    leaves: 'nothing',
    shows: {},
    also: (_service, { body }) => {
      expect(body.effects[0].text).to.equal('Prononcé : jeudi 12 novembre 2026 → vendredi 13 novembre 2026');
      expect(
        body.effects.some(({ text }: { text: string }) => /Appel du procureur général » : mercredi 2 décembre 2026 →/.test(text)),
      ).to.equal(true);
    },
  },
  {
    why: 'was not read before its hearing',
    as: 'juriste',
    post: '/{decision Dune}/redate',
    body: { version: 1, pronouncedOn: '2026-11-11' },
    status: 400,
    says: ['pronouncedOn'],
    leaves: 'nothing',
  },
  {
    why: 'corrected, keeps the old last day struck through',
    as: 'juriste',
    post: '/{decision Dune}/redate',
    body: { version: 1, pronouncedOn: '2026-11-16' },
    status: 200,
    shows: { pronouncedOn: '2026-11-16' },
    also: service => {
      const [due] = rows(
        service,
        `SELECT lastUsefulOn, formerLastUsefulOn, state FROM Deadline WHERE factId = ? AND rule = 'APPEL_CORR_498'`,
        record(service, 'decision Dune').id,
      );
      expect(due).to.deep.equal({ lastUsefulOn: '2026-11-26', formerLastUsefulOn: '2026-11-23', state: 'to_validate' });
    },
  },
]);

const paid = { caseId: '{case Falaise}', amountCents: 80_000, receivedOn: '2026-11-19' };

scenarios('payments', [
  {
    why: 'is more than nothing, and not to come',
    as: 'assistant',
    post: '',
    body: { ...paid, amountCents: 0, receivedOn: '2026-11-24' },
    status: 400,
    says: ['amountCents', 'receivedOn'],
    leaves: 'nothing',
  },
  {
    why: 'comes from a person of the case who is prosecuted',
    as: 'assistant',
    post: '',
    body: { ...paid, caseId: '{case Érable}', debtorId: '{person Érable Jade}' },
    status: 400,
    says: ['debtorId'],
    leaves: 'nothing',
  },
  { why: 'is recorded by no lawyer', as: 'lawyer', post: '', body: { ...paid, caseId: '{case Érable}' }, status: 403, leaves: 'nothing' },
  {
    why: 'goes to the association by transfer unless said otherwise',
    as: 'assistant',
    post: '',
    body: { ...paid, debtorId: '{person Falaise Prévenu 1}' },
    status: 201,
    shows: { beneficiaryId: null, method: 'virement', recordedById: '{user nadia}', cancelledOn: null },
  },
  {
    why: 'is cancelled with a reason, once, and stays',
    as: 'assistant',
    post: '/{payment Falaise}/cancel',
    body: { version: 1, cancelledReason: 'Saisi deux fois.' },
    status: 200,
    shows: { cancelledOn: '2026-11-23', cancelledReason: 'Saisi deux fois.' },
  },
  {
    why: 'is not cancelled twice',
    as: 'assistant',
    post: '/{payment Falaise}/cancel',
    body: { version: 2, cancelledReason: 'Encore.' },
    status: 409,
    says: [],
    shows: { code: 'conflict' },
    leaves: 'nothing',
  },
]);

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
