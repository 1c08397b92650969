import { expect } from 'chai';
import fc from 'fast-check';
import { MISSING, record } from '../support/names.ts';
import { plant } from '../support/plant.ts';
import { plantExhibit } from '../support/plantFiles.ts';
import { scenarios } from '../support/scenarios.ts';
import { PDF, type Service, startService, type Who } from '../support/service.ts';

const TODAY = '2026-11-23';

scenarios('exhibits', [
  {
    why: 'refuses a date to come, by its field, and keeps no file',
    as: 'juriste',
    post: '',
    body: { caseId: '{case Érable}', title: 'Avis', datedOn: '2027-01-01' },
    status: 400,
    says: ['datedOn'],
    leaves: 'nothing',
  },
]);

describe('exhibits: order', () => {
  let service: Service;
  before(async () => {
    service = await startService();
    for (const who of ['juriste', 'assistant', 'lawyer'] as const) await service.call(who, 'GET', '/api/me');
  });
  after(() => service.stop());
  type Exhibit = { id: string; number: number; title: string; version: number; withdrawnOn: string | null };
  const listed = async (caseId: string): Promise<Exhibit[]> =>
    (await service.call('juriste', 'GET', `/api/exhibits?range=[0,99]&filter=${encodeURIComponent(JSON.stringify({ caseId }))}`)).body;
  const act = (who: Who, { id, version }: Pick<Exhibit, 'id' | 'version'>, verb: string, input: object = {}) =>
    service.call(who, 'POST', `/api/exhibits/${id}/${verb}`, { version, ...input });
  const titles = async (caseId: string) =>
    (await listed(caseId)).filter(one => !one.withdrawnOn).map(({ number, title }) => `${number} ${title}`);
  let rank = 0;
  /** A case of its own with so many exhibits. */
  async function caseWith(count: number): Promise<string> {
    const court = record(service, 'court Lille').id;
    const body = {
      courtId: court,
      offence: 'cp-225-5',
      stage: 'enquete',
      origin: 'family',
      responsibleId: record(service, 'user claire').id,
      codeName: `Pièces ${++rank}`,
    };
    const { body: dossier } = await service.call('juriste', 'POST', '/api/cases', body);
    for (let index = 0; index < count; index++) await plantExhibit(service, dossier.id, 'ABCDEFGH'[index]);
    return dossier.id;
  }

  it('adds after the last one, by a file or by a document of the case, and names the download by its number', async () => {
    const caseId = await caseWith(2);
    const form = new FormData();
    form.set('body', JSON.stringify({ caseId, title: 'Avis d’audience' }));
    form.set('file', new Blob([PDF]), 'secret.pdf');
    const { status, body } = await service.call('juriste', 'POST', '/api/exhibits', form);
    expect(status).to.equal(201);
    expect([body.number, body.isConfidential, body.withdrawnOn]).to.deep.equal([3, false, null]);
    const again = new FormData();
    again.set('body', JSON.stringify({ caseId, title: 'Le même', documentId: body.documentId }));
    expect((await service.call('juriste', 'POST', '/api/exhibits', again)).body.number).to.equal(4);
    const got = await service.call('juriste', 'GET', `/api/exhibits/${body.id}/content`);
    expect(got.headers.get('content-disposition')).to.match(/filename=APE-2026-\d{4}_piece-3\.pdf$/);
  });

  it('refuses a document of another case like one that does not exist', async () => {
    const foreign = await plant(service, 'documents', 'Cèdre');
    for (const documentId of [foreign, MISSING]) {
      const form = new FormData();
      form.set('body', JSON.stringify({ caseId: record(service, 'case Érable').id, title: 'Avis', documentId }));
      const answer = await service.call('juriste', 'POST', '/api/exhibits', form);
      expect([answer.status, answer.body.errors.documentId]).to.deep.equal([400, 'Choix inconnu.']);
    }
  });

  it('moves one before another, the others closing up', async () => {
    const caseId = await caseWith(5);
    const fifth = (await listed(caseId))[4]!;
    const answer = await act('assistant', fifth, 'move', { number: 2 });
    expect(answer.body.number).to.equal(2);
    expect(await titles(caseId)).to.deep.equal(['1 A', '2 E', '3 B', '4 C', '5 D']);
  });

  it('refuses an order chosen on a list that somebody changed meanwhile', async () => {
    const caseId = await caseWith(4);
    const seen = await listed(caseId);
    expect((await act('juriste', seen[3]!, 'move', { number: 1 })).status).to.equal(200);
    const late = await act('assistant', seen[1]!, 'move', { number: 4 });
    expect(late.status).to.equal(409);
    expect(await titles(caseId)).to.deep.equal(['1 D', '2 A', '3 B', '4 C']);
    const both = await listed(caseId);
    const together = await Promise.all([
      act('juriste', both[0]!, 'move', { number: 3 }),
      act('assistant', both[2]!, 'move', { number: 1 }),
    ]);
    expect(together.map(({ status }) => status).sort()).to.deep.equal([200, 409]);
  });

  it('refuses a place that is not there, and moves by who may only read', async () => {
    const caseId = await caseWith(2);
    const [first] = await listed(caseId);
    for (const number of [0, 3]) {
      const answer = await act('juriste', first!, 'move', { number });
      expect(answer.body.errors.number).to.equal('Une place de 1 à 2 est attendue.');
    }
    const own = await plantExhibit(service, record(service, 'case Érable').id);
    expect((await act('lawyer', { id: own, version: 1 }, 'move', { number: 1 })).status).to.equal(403);
  });

  it('withdraws with a reason, closes up, and puts back at the end', async () => {
    const caseId = await caseWith(3);
    const [first] = await listed(caseId);
    expect((await act('juriste', first!, 'withdraw', {})).body.errors.withdrawnReason).to.equal('À renseigner.');
    const out = await act('juriste', first!, 'withdraw', { withdrawnReason: 'Versée deux fois.' });
    expect([out.body.number, out.body.withdrawnOn]).to.deep.equal([0, TODAY]);
    expect(await titles(caseId)).to.deep.equal(['1 B', '2 C']);
    expect((await act('juriste', out.body, 'withdraw', { withdrawnReason: 'Encore.' })).status).to.equal(409);
    expect((await act('juriste', out.body, 'move', { number: 1 })).status).to.equal(409);
    expect((await act('juriste', out.body, 'restore')).body.number).to.equal(3);
    expect(await titles(caseId)).to.deep.equal(['1 B', '2 C', '3 A']);
  });

  it('asks the day with the person, and refuses one to come', async () => {
    const caseId = await caseWith(1);
    const [only] = await listed(caseId);
    const put = (fields: object) => service.call('juriste', 'PUT', `/api/exhibits/${only!.id}`, { version: only!.version, ...fields });
    expect((await put({ communicatedTo: 'Parquet de Lille' })).body.errors.communicatedOn).to.match(/^À renseigner/);
    expect((await put({ communicatedOn: '2026-11-24' })).body.errors.communicatedOn).to.match(/à venir/);
    const done = await put({ communicatedTo: 'Parquet de Lille', communicatedOn: TODAY, isConfidential: true });
    expect([done.status, done.body.communicatedOn, done.body.isConfidential]).to.deep.equal([200, TODAY, true]);
  });

  it('numbers 1 to n without a gap whatever is done, in whatever order (seed 7)', async function () {
    this.timeout(60_000);
    const caseId = await caseWith(3);
    const act1 = fc.record({ verb: fc.constantFrom('add', 'move', 'withdraw', 'restore'), which: fc.nat(9), to: fc.nat(9) });
    await fc.assert(
      fc.asyncProperty(fc.array(act1, { minLength: 1, maxLength: 8 }), async acts => {
        for (const { verb, which, to } of acts) {
          const all = await listed(caseId);
          const among = all.filter(one => Boolean(one.withdrawnOn) === (verb === 'restore'));
          const chosen = among[which % Math.max(1, among.length)];
          if (verb === 'add') await plantExhibit(service, caseId);
          else if (chosen && verb === 'move') await act('juriste', chosen, verb, { number: (to % among.length) + 1 });
          else if (chosen) await act('juriste', chosen, verb, verb === 'withdraw' ? { withdrawnReason: 'Essai.' } : {});
          const standing = (await listed(caseId)).filter(one => !one.withdrawnOn);
          expect(standing.map(({ number }) => number)).to.deep.equal(standing.map((_one, index) => index + 1));
        }
      }),
      { numRuns: 15, seed: 7 },
    );
  });
});
