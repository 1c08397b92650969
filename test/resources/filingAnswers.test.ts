import { expect } from 'chai';
import { resolved } from '../support/names.ts';
import { type Service, startService } from '../support/service.ts';

const asked = { caseId: '{case Cèdre}', hearingId: '{hearing Cèdre 1}' };
const whole = {
  ...{ ...asked, kind: 'lettre_420_1', claimedMoralCents: 300_000, claimedCostsCents: 150_000 },
  maltreatment: 'Il exerçait sur elle une autorité de fait.',
};

describe('filings: what two people type', () => {
  let service: Service;
  const send = (body: object, who: 'juriste' | 'lawyer' = 'juriste') =>
    service.call(who, 'POST', '/api/filings', resolved(service, body) as object);
  const preview = async (body: object) =>
    (await service.call('juriste', 'POST', '/api/filings/preview', resolved(service, body) as object)).body;
  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());

  it('keeps an answer of one’s own, and lets nobody write over one that was not read', async () => {
    const answer = { ...asked, kind: 'conclusions_tc', isDraft: true };
    const stampOf = async () => (await preview(answer)).answersStamp as string;
    const keptOf = async () => (await preview(answer)).kept.find(({ path }: { path: string }) => path === 'prejudice');
    const before = await stampOf();
    expect((await send({ ...answer, prejudice: 'Trois actions de formation.' })).status).to.equal(201);
    const [stamp, kept] = [await stampOf(), await keptOf()];
    expect(kept).to.include({ value: 'Trois actions de formation.', isOptional: true });
    for (const answersStamp of [undefined, before]) {
      const { status, body } = await send({ ...answer, answersStamp, prejudice: 'Quatre actions de formation.' }, 'lawyer');
      expect(status).to.equal(400);
      expect(body.errors.prejudice).to.match(/autre personne/);
    }
    expect(await keptOf()).to.include({ value: 'Trois actions de formation.' });
    expect((await send({ ...answer, prejudice: 'Trois actions de formation.' })).status, 'the same words again').to.equal(201);
    expect((await send({ ...answer, answersStamp: stamp, prejudice: 'Quatre actions de formation.' })).status).to.equal(201);
    expect(await keptOf()).to.include({ value: 'Quatre actions de formation.' });
    expect((await send({ ...answer, answersStamp: await stampOf(), prejudice: null })).status).to.equal(201);
    expect(await keptOf()).to.include({ value: null });
  });

  it('refuses a number other than the one the case has gained meanwhile', async () => {
    const { caseId } = resolved(service, { caseId: '{case Cèdre}' });
    await service.db.write(async tx => {
      await tx.caseNumber.deleteMany({ where: { caseId, kind: 'parquet' } });
      await tx.caseNumber.create({ data: { caseId, kind: 'parquet', value: '26 111 000001', normalized: '26111000001' } });
    });
    const { status, body } = await send({ ...whole, parquetNumber: '26 222 000002' });
    expect(status).to.equal(400);
    expect(body.errors.parquetNumber).to.match(/entre-temps/);
    expect((await send({ ...whole, parquetNumber: '26111000001' })).status).to.equal(201);
  });
});
