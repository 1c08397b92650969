import { expect } from 'chai';
import { preparedRows, type Rows } from '../../server/rest/rows.ts';
import { type Service, startService } from '../support/service.ts';

describe('rest: prepared statements', () => {
  let service: Service;
  let rows: Rows;
  let prepared: string[];
  before(async () => {
    service = await startService();
  });
  beforeEach(() => {
    prepared = [];
    const bare = new Proxy(service.db.bare, {
      get(target, name) {
        if (name !== 'prepare') return Reflect.get(target, name).bind(target);
        return (sql: string) => {
          prepared.push(sql);
          return target.prepare(sql);
        };
      },
    });
    rows = preparedRows({ ...service.db, bare });
    prepared = [];
  });
  after(() => service.stop());
  /** A condition whose text depends on how many values it has. */
  const among = (size: number) => ({ id: { in: Array.from({ length: size }, (_, rank) => `x${rank}`) } });
  const read = (size: number) => rows.many({ model: 'case', where: among(size), select: ['id'] });

  it('prepares a text once', () => {
    for (let time = 0; time < 3; time++) read(2);
    expect(prepared).to.have.lengthOf(1);
  });

  it('keeps the last five hundred texts: those in use stay, the oldest leave', () => {
    read(1);
    for (let size = 2; size <= 501; size++) {
      read(size);
      read(2);
    }
    expect(prepared).to.have.lengthOf(501);
    read(2);
    expect(prepared, 'still in use').to.have.lengthOf(501);
    read(1);
    expect(prepared, 'left').to.have.lengthOf(502);
  });

  it('keeps the last five hundred counts', () => {
    const count = (value: string) => rows.count('case', { codeName: { contains: value } });
    const [all, none] = [count(''), count('zzz')];
    expect([all, none]).to.deep.equal([service.db.bare.prepare('SELECT count(*) FROM "Case"').pluck().get(), 0]);
    for (let rank = 0; rank < 600; rank++) count(`z${rank}`);
    expect([count(''), count('zzz')]).to.deep.equal([all, none]);
    expect(prepared.filter(sql => sql.includes('instr'))).to.have.lengthOf(1);
  });
});
