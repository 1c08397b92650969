import { expect } from 'chai';
import { record } from '../support/names.ts';
import { plantHearing } from '../support/plant.ts';
import { scenarios } from '../support/scenarios.ts';
import { type Service, startService } from '../support/service.ts';

const away = { lawyerId: '{lawyer Garnier}', fromOn: '2026-12-01', untilOn: '2026-12-15' };

scenarios('absences', [
  { why: 'is noted by the staff, not by the lawyer', as: 'lawyer', post: '', body: away, status: 403, leaves: 'nothing' },
  {
    why: 'does not end before it begins',
    as: 'juriste',
    post: '',
    body: { ...away, untilOn: '2026-11-30' },
    status: 400,
    says: ['untilOn'],
    leaves: 'nothing',
  },
  {
    why: 'of a year is a slip',
    as: 'juriste',
    post: '',
    body: { ...away, untilOn: '2028-01-01' },
    status: 400,
    says: ['untilOn'],
    leaves: 'nothing',
  },
  { why: 'is noted by an assistant too', as: 'assistant', post: '', body: away, status: 201, shows: { withdrawnOn: null } },
]);

interface Practice {
  toCome: { id: string; isUncovered: boolean; titularId: string; substituteId: string | null }[];
}

describe('lawyers: who goes to a hearing', () => {
  let service: Service;
  let hearingId: string;
  let garnier: string;
  let fabre: string;
  before(async () => {
    service = await startService();
    garnier = record(service, 'lawyer Garnier').id;
    fabre = record(service, 'lawyer Fabre').id;
    hearingId = await plantHearing(service, record(service, 'case Érable').id, 'Érable', '2026-12-03');
  });
  after(() => service.stop());
  const practice = async (id: string) => (await service.call('juriste', 'GET', `/api/lawyers/${id}/practice`)).body as Practice;
  const line = async (id: string) => (await practice(id)).toCome.find(hearing => hearing.id === hearingId);
  const figures = async (who: 'juriste' | 'director' | 'lawyer') => (await service.call(who, 'GET', '/api/lawyers/figures')).body;

  it('is the lawyer of the mandate when the hearing names none', async () => {
    expect(await line(garnier)).to.include({ titularId: garnier, substituteId: null, isUncovered: false });
  });

  it('is nobody while she is away', async () => {
    const absence = { lawyerId: garnier, fromOn: '2026-12-01', untilOn: '2026-12-15' };
    const { id } = (await service.call('juriste', 'POST', '/api/absences', absence)).body;
    expect((await line(garnier))?.isUncovered).to.equal(true);
    const withdrawn = await service.call('juriste', 'POST', `/api/absences/${id}/withdraw`, { version: 1 });
    expect(withdrawn.body.withdrawnOn).to.equal('2026-11-23');
    expect((await line(garnier))?.isUncovered).to.equal(false);
    await service.call('juriste', 'POST', '/api/absences', absence);
  });

  it('is the substitute, whose page and figures have it', async () => {
    const before = (await figures('juriste'))[fabre].hearingsToCome;
    const mandate = {
      caseId: record(service, 'case Érable').id,
      lawyerId: fabre,
      onBehalfOf: 'association',
      fromOn: '2026-11-30',
      hearingId,
    };
    const answer = await service.call('juriste', 'POST', '/api/assignments', { ...mandate, untilOn: '2026-12-10' });
    expect(answer.status, answer.text).to.equal(201);
    expect(await line(garnier)).to.include({ substituteId: fabre, isUncovered: false });
    expect(await line(fabre)).to.include({ titularId: garnier, substituteId: fabre });
    expect((await figures('juriste'))[fabre].hearingsToCome).to.equal(before + 1);
  });

  it('shows a lawyer her own figures alone', async () => {
    expect(Object.keys(await figures('lawyer'))).to.deep.equal([garnier]);
    expect((await service.call('lawyer', 'GET', `/api/lawyers/${fabre}/practice`)).status).to.equal(404);
  });

  it('counts nothing of a case closed to whoever asks', async () => {
    const before = (await figures('director'))[garnier].openCases;
    await service.db.write(async tx => void (await tx.case.updateMany({ where: { codeName: 'Érable' }, data: { isRestricted: true } })));
    expect((await figures('director'))[garnier].openCases).to.equal(before - 1);
  });
});
