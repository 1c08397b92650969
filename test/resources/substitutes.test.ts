import { expect } from 'chai';
import { record, resolved } from '../support/names.ts';
import { plantHearing } from '../support/plant.ts';
import { type Service, startService } from '../support/service.ts';

const substitute = {
  caseId: '{case Filaos}',
  lawyerId: '{lawyer Garnier}',
  onBehalfOf: 'association',
  fromOn: '2026-11-23',
  hearingId: '{hearing Filaos 1}',
};
const plantFilaos = (service: Service) => plantHearing(service, record(service, 'case Filaos').id, 'Filaos', '2026-11-26');

describe('assignments: a substitute for one hearing', () => {
  let service: Service;
  let hearingId: string;
  before(async () => {
    service = await startService();
    hearingId = await plantFilaos(service);
  });
  after(() => service.stop());
  const give = (more: object) =>
    service.call('juriste', 'POST', '/api/assignments', { ...resolved(service, { ...substitute, hearingId }), ...more });
  const filaos = () => service.call('lawyer', 'GET', `/api/cases/${record(service, 'case Filaos').id}`);

  it('has the case some days after the hearing at most', async () => {
    for (const untilOn of [null, '2026-11-25', '2026-12-12']) {
      const answer = await give({ untilOn });
      expect([answer.status, Object.keys(answer.body.errors)]).to.deep.equal([400, ['untilOn', 'root']]);
    }
    expect((await filaos()).status).to.equal(404);
  });

  it('opens the case the same day, without a word on two lawyers for the association', async () => {
    const answer = await give({ untilOn: '2026-11-30' });
    expect(answer.status, answer.text).to.equal(201);
    expect((await filaos()).status).to.equal(200);
    expect((await give({ untilOn: '2026-11-30' })).body.errors).to.have.property('hearingId');
  });

  it('follows the hearing when it moves', async () => {
    const { version } = (await service.call('juriste', 'GET', `/api/hearings/${hearingId}`)).body;
    const moved = await service.call('juriste', 'PUT', `/api/hearings/${hearingId}`, { version, heldOn: '2026-11-28' });
    expect(moved.status, moved.text).to.equal(200);
    const rows = (await service.call('juriste', 'GET', `/api/assignments?filter={"hearingId":"${hearingId}"}`)).body;
    expect(rows.map(({ untilOn }: { untilOn: string }) => untilOn)).to.deep.equal(['2026-12-02']);
  });

  it('closes the case after the last day in Paris, at midnight', async () => {
    service.clock.set('2026-12-02T23:59:00+01:00');
    expect((await filaos()).status).to.equal(200);
    service.clock.set('2026-12-03T00:00:00+01:00');
    expect((await filaos()).status).to.equal(404);
  });
});
