import { expect } from 'chai';
import { queriesById } from '../../admin/queriesById.ts';
import { type Service, startService } from '../support/service.ts';

describe('admin: records named by others', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());

  it('all come, beyond the usual page of a list and beyond what one address holds', async () => {
    const ids = service.db.bare.prepare('SELECT id FROM Court ORDER BY id LIMIT 190').pluck().all() as string[];
    const answers = await Promise.all(queriesById(ids).map(query => service.call('juriste', 'GET', `/api/courts?${query}`)));
    for (const { status, text } of answers) expect(status, text.slice(0, 200)).to.equal(200);
    const found = answers.flatMap(({ body }) => body as { id: string }[]).map(({ id }) => id);
    expect(found.toSorted()).to.deep.equal(ids.toSorted());
  });
});
