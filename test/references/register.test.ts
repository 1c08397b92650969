import { expect } from 'chai';
import { bringReferences, REFERENCES_EDITION, registerReferences } from '../../server/references.ts';
import { SHIPPED_COURTS } from '../../server/resources/courts/list.ts';
import { type Service, startService } from '../support/service.ts';

const AT = { today: '2026-11-23', now: '2026-11-23T08:00:00.000Z' };

describe('references: registered at start', () => {
  let service: Service;
  const one = (sql: string, ...values: unknown[]) => service.db.bare.prepare(sql).get(...values) as Record<string, unknown>;
  const total = () => one('SELECT count(*) AS courts FROM Court').courts;
  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());

  it('adds nothing the second time, and asks one row when the edition is there', async () => {
    const before = total();
    await service.db.write(registerReferences);
    expect(total()).to.equal(before);
    await bringReferences(service.db, AT);
    expect(one('SELECT referencesEdition FROM Installation').referencesEdition).to.equal(REFERENCES_EDITION);
    const started = performance.now();
    await bringReferences(service.db, AT);
    expect(performance.now() - started).to.be.below(100);
  });

  it('completes a court entered before it had a code, and doubles none', async () => {
    const { id } = one("SELECT id FROM Court WHERE code = 'tj-59350'");
    const data = { code: null, ressort: null, searchText: 'vieux', phone: '03 99 00 00 01', chambers: '6e chambre' };
    await service.db.write(tx => tx.court.update({ where: { id: String(id) }, data }));
    const before = total();
    await service.db.write(registerReferences);
    expect(total()).to.equal(before);
    const lille = one('SELECT * FROM Court WHERE id = ?', id);
    expect(lille).to.include({ code: 'tj-59350', phone: '03 99 00 00 01', chambers: '6e chambre' });
    expect(lille.searchText).to.contain('nord');
  });

  it('never writes over what people changed', async () => {
    const changed = { name: 'Tribunal de Lille', chambers: null, phone: '03 99 00 00 02', version: 2 };
    await service.db.write(tx => tx.court.update({ where: { code: 'tj-59350' }, data: changed }));
    await service.db.write(registerReferences);
    expect(one("SELECT name, chambers, phone, version FROM Court WHERE code = 'tj-59350'")).to.deep.equal(changed);
  });

  it('mends a shipped court nobody changed, and says that it did', async () => {
    await service.db.write(tx => tx.court.update({ where: { code: 'tj-67482' }, data: { holidayZone: 'metropole' } }));
    expect(await service.db.write(registerReferences)).to.deep.equal({ hasChanged: true });
    expect(one("SELECT holidayZone FROM Court WHERE code = 'tj-67482'").holidayZone).to.equal('alsace-moselle');
  });

  it('gives every installation the same courts', () => {
    expect(total()).to.equal(SHIPPED_COURTS.length);
  });
});
