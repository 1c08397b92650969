import { expect } from 'chai';
import { record } from '../support/names.ts';
import { play } from '../support/scenarios.ts';
import { type Service, startService } from '../support/service.ts';
import { fileOf, wordsOf } from './delivered.ts';

describe('filings: a copy that may be shown', () => {
  let service: Service;
  before(async () => {
    service = await startService();
    const body = {
      caseId: '{case Cèdre}',
      hearingId: '{hearing Cèdre 1}',
      kind: 'lettre_420_1',
      claimedMoralCents: 300_000,
      claimedCostsCents: 150_000,
    };
    await play(service, 'filings', {
      why: '',
      as: 'juriste',
      post: '',
      body: { ...body, maltreatment: 'Il exerçait sur elle une autorité de fait.' },
      status: 201,
      shows: {},
    });
  });
  after(() => service.stop());

  it('is the same act with pseudonyms, without number, under its own name', async () => {
    const { id } = record(service, 'filing Cèdre 1');
    const original = await fileOf(service, 'juriste', `/api/documents/${record(service, 'document Cèdre 1').id}/content`);
    expect(wordsOf(original.bytes).replaceAll('\u00a0', ' ')).to.contain('Ostrel-Inventé').and.to.contain('26 210 000633');
    const copy = await fileOf(service, 'juriste', `/api/filings/${id}/shareable`);
    expect(copy.status, copy.bytes.toString('utf8').slice(0, 600)).to.equal(200);
    expect(copy.name).to.match(/_v1_diffusable\.docx"?$/);
    expect(wordsOf(copy.bytes)).to.contain('Prévenu 1').and.to.contain('[numéro retiré]');
    expect(wordsOf(copy.bytes).replaceAll('\u00a0', ' ')).not.to.match(/Ostrel|Marc |26 210 000633/);
  });

  it('is refused with where the name of another case remains, never with the name', async () => {
    const place = `identity.sealed.${record(service, 'person Érable Capucine').id}`;
    await service.db.write(tx =>
      tx.identity.update({
        where: { personId: record(service, 'person Érable Capucine').id },
        data: { sealed: service.vault.seal(JSON.stringify({ firstName: 'Manon', lastName: 'Réparation' }), place) },
      }),
    );
    const refused = await service.call('juriste', 'GET', `/api/filings/${record(service, 'filing Cèdre 1').id}/shareable`);
    expect(refused.status).to.equal(422);
    expect(refused.body.hits[0]).to.have.keys('place', 'passage', 'kind');
    expect(JSON.stringify(refused.body.hits))
      .to.match(/paragraphe \d+/)
      .and.not.to.match(/réparation/i);
  });
});
