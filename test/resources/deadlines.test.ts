import { expect } from 'chai';
import { settleAll } from '../../server/resources/cases/newDay.ts';
import { settle } from '../../server/resources/cases/settle.ts';
import { digest } from '../support/digest.ts';
import { record } from '../support/names.ts';
import { plantHearing } from '../support/plant.ts';
import { scenarios } from '../support/scenarios.ts';
import { type Service, startService } from '../support/service.ts';

interface Stored {
  id: string;
  rule: string;
  state: string;
  lastUsefulOn: string;
  formerLastUsefulOn: string | null;
  closedReason: string | null;
  version: number;
}

describe('deadlines: a projection of facts', () => {
  let service: Service;
  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());
  const of = (codeName: string) =>
    service.db.bare
      .prepare(`SELECT d.* FROM Deadline d JOIN "Case" c ON c.id = d.caseId WHERE c.codeName = ? ORDER BY d.id`)
      .all(codeName) as Stored[];
  const context = () => ({
    today: service.clock.today(),
    now: service.clock.now().toISOString(),
    user: { id: record(service, 'user claire').id },
  });
  const write = async (method: 'POST' | 'PUT', path: string, body: object) => {
    const answer = await service.call('juriste', method, `/api/${path}`, body);
    expect(answer.status, answer.text).to.be.oneOf([200, 201]);
    return answer.body;
  };

  it('changes nothing when made twice', async () => {
    const before = digest(service);
    for (const id of service.db.bare.prepare('SELECT id FROM "Case"').pluck().all() as string[])
      for (let turn = 0; turn < 2; turn++) await service.db.write(tx => settle({ tx, ...context() }, id));
    await settleAll(service.db, context());
    expect(digest(service)).to.equal(before);
  });

  it('gives each open first hearing before a tribunal its letter of art. 420-1', () => {
    for (const name of ['Cèdre', 'Loire', 'Filaos', 'Sureau'])
      expect(
        of(name).map(({ rule, state }) => [rule, state]),
        name,
      ).to.deep.equal([['PC_LETTRE_420_1', 'to_validate']]);
    for (const name of ['Érable', 'Ajonc', 'Menhir', 'Rivage', 'Falaise']) expect(of(name), name).to.deep.equal([]);
  });

  it('moves with its hearing and keeps the former date', async () => {
    const [old] = of('Cèdre') as [Stored];
    const { id, version } = record(service, 'hearing Cèdre 1');
    await write('PUT', `hearings/${id}`, { version, heldOn: '2027-01-18' });
    const [moved] = of('Cèdre') as [Stored];
    expect(moved).to.include({ id: old.id, formerLastUsefulOn: old.lastUsefulOn, state: 'to_validate', version: old.version + 1 });
    expect(moved.lastUsefulOn > old.lastUsefulOn).to.equal(true);
    expect(of('Cèdre')).to.have.lengthOf(1);
  });

  it('loses its validation when its date moves', async () => {
    const [{ id }] = of('Cèdre') as [Stored];
    await service.db.write(tx => tx.deadline.update({ where: { id }, data: { state: 'validated' } }));
    const hearing = record(service, 'hearing Cèdre 1');
    await write('PUT', `hearings/${hearing.id}`, { version: hearing.version, purpose: 'Fond' });
    expect(of('Cèdre')[0]).to.include({ state: 'validated' });
    await write('PUT', `hearings/${hearing.id}`, { version: hearing.version + 1, startTime: '09:00' });
    expect(of('Cèdre')[0]).to.include({ state: 'to_validate' });
  });

  it('is done by the constitution, and the case joined', async () => {
    const caseId = record(service, 'case Cèdre').id;
    const proceedingId = record(service, 'proceeding Cèdre').id;
    await write('POST', 'steps', { caseId, proceedingId, kind: 'constitution', happenedOn: '2026-11-23' });
    expect(of('Cèdre')[0]).to.include({ state: 'done', closedReason: 'Constitution de partie civile enregistrée.' });
    expect(service.db.bare.prepare('SELECT standing FROM "Case" WHERE id = ?').pluck().get(caseId)).to.equal('constituee');
  });

  it('has no object when the case is only watched, and is back when it is not', async () => {
    const { id, version } = record(service, 'case Cèdre');
    await write('PUT', `cases/${id}`, { version, standing: 'en_veille' });
    expect(of('Cèdre')[0]).to.include({ state: 'moot' });
    await write('PUT', `cases/${id}`, { version: version + 1, standing: 'a_qualifier' });
    expect(of('Cèdre')[0]).to.include({ state: 'to_validate', closedReason: null });
    expect(of('Cèdre')).to.have.lengthOf(1);
  });

  it('runs from the service of a judgment, ten days', async () => {
    const caseId = record(service, 'case Dune').id;
    const proceedingId = record(service, 'proceeding Dune').id;
    const decisionId = record(service, 'decision Dune').id;
    const served = { caseId, proceedingId, decisionId, kind: 'signification', happenedOn: '2026-11-20', servedOn: '2026-11-20' };
    const born = (factId: string) =>
      service.db.bare.prepare('SELECT rule, factKind, lastUsefulOn FROM Deadline WHERE factId = ?').all(factId);
    const known = await write('POST', 'steps', served);
    expect(born(known.id), 'a contradictory judgment runs from its reading').to.deep.equal([]);
    await service.db.write(tx => tx.decision.update({ where: { id: decisionId }, data: { effect: 'contradictoire_a_signifier' } }));
    const step = await write('POST', 'steps', served);
    expect(born(step.id)).to.deep.equal([
      { rule: 'APPEL_CORR_498', factKind: 'step', lastUsefulOn: '2026-11-30' },
      { rule: 'APPEL_CORR_INCIDENT_500', factKind: 'step', lastUsefulOn: '2026-12-07' },
    ]);
  });

  it('follows the clock and the holidays of its court', async () => {
    const hearing = record(service, 'hearing Cèdre 1');
    await write('PUT', `hearings/${hearing.id}`, { version: hearing.version, heldOn: '2027-12-22', startTime: '09:00' });
    expect(of('Cèdre')[0]).to.include({ lastUsefulOn: '2027-12-20' });
    const court = service.db.bare.prepare(`SELECT id, version FROM Court WHERE name = 'Tribunal judiciaire de Nantes'`).get() as {
      id: string;
      version: number;
    };
    await write('PUT', `courts/${court.id}`, { version: court.version, holidayZone: 'reunion', timeZone: 'Indian/Reunion' });
    expect(of('Cèdre')[0]).to.include({ lastUsefulOn: '2027-12-17', state: 'to_validate' });
  });

  it('reopens when the joining that ended it was recorded by mistake', async () => {
    const { id } = record(service, 'case Cèdre');
    const version = () => service.db.bare.prepare('SELECT version FROM "Case" WHERE id = ?').pluck().get(id) as number;
    await write('PUT', `cases/${id}`, { version: version(), standing: 'constituee' });
    expect(of('Cèdre')[0]).to.include({ state: 'done' });
    await write('PUT', `cases/${id}`, { version: version(), standing: 'a_qualifier' });
    expect(of('Cèdre')[0]).to.include({ state: 'to_validate', closedOn: null });
  });

  it('goes with the case to whoever is now responsible, and the journal has what the program moved', async () => {
    const { id, version } = record(service, 'case Cèdre');
    const hugo = record(service, 'user hugo').id;
    await write('PUT', `cases/${id}`, { version, responsibleId: hugo });
    expect(of('Cèdre')[0]).to.include({ responsibleId: hugo });
    const hearing = record(service, 'hearing Cèdre 1');
    await write('PUT', `hearings/${hearing.id}`, { version: hearing.version, heldOn: '2027-01-18' });
    const line = service.db.bare
      .prepare(`SELECT changes FROM JournalEntry WHERE action = 'recompute' ORDER BY sequence DESC`)
      .pluck()
      .get() as string;
    expect(JSON.parse(line).lastUsefulOn).to.deep.equal(['2026-12-11', '2027-01-15']);
  });

  it('does not depend on the order in which the facts came', async () => {
    const caseId = record(service, 'case Loire').id;
    for (const on of ['2027-03-01', '2027-01-04', '2027-02-01']) await plantHearing(service, caseId, 'Loire', on);
    await service.db.write(tx => settle({ tx, ...context() }, caseId));
    const dates = of('Loire').map(({ lastUsefulOn }) => lastUsefulOn);
    expect(new Set(dates).size).to.equal(4);
    expect(service.db.bare.prepare('SELECT nextStepOn FROM "Case" WHERE id = ?').pluck().get(caseId)).to.equal(
      [...dates].sort()[0] === '2026-12-03' ? '2026-12-03' : [...dates].sort()[0],
    );
  });

  it('never disappears: nothing in the API deletes one', async () => {
    const [{ id }] = of('Cèdre') as [Stored];
    for (const method of ['DELETE', 'POST', 'PUT'])
      expect(
        (await service.call('juriste', method, `/api/deadlines/${id}`, method === 'DELETE' ? undefined : { version: 1 })).status,
      ).to.be.oneOf([403, 404, 405]);
  });
});

const closing = { version: 1, state: 'done', closedReason: 'Accusé de réception du greffe.' };

scenarios('deadlines', [
  {
    why: 'is closed with a proof',
    as: 'juriste',
    post: '/{deadline Cèdre}/close',
    body: { version: 1, state: 'done' },
    status: 400,
    says: { closedReason: 'À renseigner.' },
    leaves: 'nothing',
  },
  {
    why: 'is closed as done or without object, nothing else',
    as: 'juriste',
    post: '/{deadline Cèdre}/close',
    body: { ...closing, state: 'expired' },
    status: 400,
    says: ['state'],
    leaves: 'nothing',
  },
  { why: 'is not closed by a lawyer', as: 'lawyer', post: '/{deadline Cèdre}/close', body: closing, status: 403, leaves: 'nothing' },
  {
    why: 'is not closed on an old version',
    as: 'juriste',
    post: '/{deadline Cèdre}/close',
    body: { ...closing, version: 7 },
    status: 409,
    says: [],
    shows: { code: 'stale', current: { version: 1, state: 'to_validate' } },
    leaves: 'nothing',
  },
  {
    why: 'is closed by the staff, with day and author, and the journal keeps the reason',
    as: 'assistant',
    post: '/{deadline Cèdre}/close',
    body: closing,
    status: 200,
    shows: { state: 'done', closedOn: '2026-11-23', closedById: '{user nadia}', closedReason: closing.closedReason, version: 2 },
    also: service => {
      const line = service.db.bare.prepare('SELECT action, reason FROM JournalEntry ORDER BY sequence DESC').get();
      expect(line).to.deep.equal({ action: 'close', reason: closing.closedReason });
    },
  },
  {
    why: 'is closed once',
    as: 'juriste',
    post: '/{deadline Cèdre}/close',
    body: { ...closing, version: 2 },
    status: 409,
    says: [],
    shows: { code: 'conflict' },
    leaves: 'nothing',
  },
  { why: 'is typed by nobody', as: 'juriste', post: '', body: { caseId: '{case Cèdre}' }, status: 403, leaves: 'nothing' },
  {
    why: 'is changed by nobody',
    as: 'validator',
    put: '/{deadline Loire}',
    body: { version: 1, lastUsefulOn: '2030-01-01' },
    status: 403,
    leaves: 'nothing',
  },
]);
