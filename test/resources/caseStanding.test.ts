import { expect } from 'chai';
import { record } from '../support/names.ts';
import { type Service, startService } from '../support/service.ts';

type Line = { id: string; state: string };

describe('the standing of a case', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());
  const ask = (who: 'juriste' | 'lawyer', name = 'Érable') =>
    service.call(who, 'GET', `/api/cases/${record(service, `case ${name}`).id}/standing`);
  const stateOf = async (id: string) => (await ask('lawyer')).body.lines.find((line: Line) => line.id === id)?.state;

  it('is told to a lawyer word for word as to a juriste, who alone reads what it rests on', async () => {
    const [told, known] = [await ask('lawyer'), await ask('juriste')];
    expect(told.status, told.text).to.equal(200);
    expect(told.text).to.equal(known.text);
    expect(told.body.lines.map(({ id }: Line) => id)).to.include.members(['2-3.power', '2-22.consent']);
    expect((await service.call('lawyer', 'GET', '/api/standing-documents')).status).to.equal(403);
    expect(told.text).not.to.match(/documentId|"organ"|conseil d’administration/);
  });

  it('follows the association’s documents the lawyer never reads', async () => {
    expect(await stateOf('2-3.power')).to.equal('established');
    await service.db.write(async tx => {
      await tx.standingDocument.deleteMany({ where: { kind: { in: ['pv_autorisation', 'pouvoir_president'] } } });
      await tx.association.updateMany({ data: { authorisedOn: null } });
    });
    expect(await stateOf('2-3.power')).to.equal('missing');
  });

  it('says whose consent is lacking, and that it was given once it was', async () => {
    const { consents } = (await ask('lawyer')).body;
    expect(consents.map(({ state }: Line) => state)).to.deep.equal(['missing', 'missing']);
    const caseId = record(service, 'case Érable').id;
    for (const { victimId } of consents) {
      const given = { caseId, victimId, givenBy: 'administrateur_ad_hoc', scope: 'whole', givenOn: '2026-11-02' };
      await service.db.write(tx => tx.consent.create({ data: given }));
    }
    expect(await stateOf('2-22.consent')).to.equal('established');
  });

  it('says which acts are open, and that the association opens no case by itself', async () => {
    const { acts } = (await ask('juriste', 'Dune')).body;
    const closed = acts.filter(({ blocks }: { blocks: object[] }) => blocks.length > 0).map(({ act }: { act: string }) => act);
    expect(closed).to.include.members(['complaint', 'direct_summons']);
    expect(acts.at(-1).blocks[0]).to.include({ article: '2-3 al. 2 CPP', mayBeOverridden: false });
  });

  it('tells nothing of a case out of reach', async () => {
    expect((await ask('lawyer', 'Filaos')).status).to.equal(404);
    expect((await ask('juriste', 'Zénith')).status).to.equal(404);
  });
});
