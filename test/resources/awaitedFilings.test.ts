import { expect } from 'chai';
import { record, resolved } from '../support/names.ts';
import { plant } from '../support/plant.ts';
import { type Service, startService } from '../support/service.ts';

const letter = { caseId: '{case Loire}', hearingId: '{hearing Loire 1}', kind: 'lettre_420_1' };
const told = {
  claimedMoralCents: 300_000,
  claimedCostsCents: 150_000,
  maltreatment: 'Il exerçait sur elle une autorité de fait.',
  chamber: '1re chambre',
};
const NINE = '2026-11-23T09:15:00Z'; // a quarter past ten in Orléans
const sent = { version: 1, mode: 'electronic', filedOn: '2026-11-23', filedTime: '10:12', noProofReason: 'Accusé attendu.' };

describe('filings: what awaits an act', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());
  const awaited = async (who: 'juriste' | 'lawyer') =>
    (await service.call(who, 'GET', '/api/filings/figures')).body.lines as Record<string, string>[];

  it('lists the open deadlines that an act answers, nearest first, of one’s own cases', async () => {
    const lines = await awaited('juriste');
    const days = lines.map(({ dueOn }) => dueOn);
    expect(days).to.deep.equal([...days].sort());
    const loire = lines.find(({ caseId }) => caseId === record(service, 'case Loire').id);
    expect(loire).to.deep.include({
      kind: 'lettre_420_1',
      dueOn: '2026-12-02',
      deadlineClass: 'A',
      hearingId: record(service, 'hearing Loire').id,
    });
    const mine = (await awaited('lawyer')).map(({ caseId }) => caseId);
    expect(mine).to.include(record(service, 'case Cèdre').id).and.not.to.include(record(service, 'case Loire').id);
  });

  it('no longer lists one that is produced, and lists it again when it is left aside', async () => {
    const made = await service.call('juriste', 'POST', '/api/filings', resolved(service, { ...letter, ...told }));
    expect(made.status, made.text).to.equal(201);
    const isListed = async () => (await awaited('juriste')).some(({ caseId }) => caseId === record(service, 'case Loire').id);
    expect(await isListed()).to.equal(false);
    const dropped = await service.call('juriste', 'POST', `/api/filings/${made.body.id}/drop`, {
      version: 1,
      droppedReason: 'Autre voie choisie.',
    });
    expect(dropped.body).to.include({ state: 'dropped', droppedReason: 'Autre voie choisie.' });
    expect(await isListed()).to.equal(true);
  });

  it('refuses an act whose conditions are not met, with the article, unless a reason passes what may be passed', async () => {
    const id = await plant(service, 'filings', 'Cèdre');
    const { caseId } = (await service.call('juriste', 'GET', `/api/filings/${id}`)).body;
    await service.db.write(tx => tx.association.updateMany({ data: { declaredOn: '2025-06-01' } }));
    await service.db.write(tx => tx.standingDocument.deleteMany({ where: { kind: { in: ['recepisse_jo'] } } }));
    service.clock.set(NINE);
    const young = await service.call('juriste', 'POST', `/api/filings/${id}/file`, sent);
    expect(young.status, young.text).to.equal(400);
    expect(young.body.errors.mode, young.text).to.match(/cinq ans.*2-3 CPP/s);
    await service.db.write(tx => tx.association.updateMany({ data: { declaredOn: '1990-03-12' } }));
    await service.db.write(tx => tx.case.update({ where: { id: caseId }, data: { factsFromOn: null } }));
    await service.db.write(tx => tx.count.updateMany({ where: { caseId }, data: { factsFromOn: null } }));
    const unknown = await service.call('juriste', 'POST', `/api/filings/${id}/file`, sent);
    expect(unknown.body.errors).to.have.property('overrideReason');
    const passed = await service.call('juriste', 'POST', `/api/filings/${id}/file`, {
      ...sent,
      overrideReason: 'La date des faits sera précisée à l’audience.',
    });
    expect(passed.body, passed.text).to.include({ state: 'filed', overrideReason: 'La date des faits sera précisée à l’audience.' });
    const line = service.db.bare.prepare(`SELECT reason FROM JournalEntry WHERE action = 'file' ORDER BY sequence DESC`).pluck().get();
    expect(line).to.equal('La date des faits sera précisée à l’audience.');
  });
});
