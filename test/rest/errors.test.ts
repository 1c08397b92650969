import { expect } from 'chai';
import express from 'express';
import { DatabaseBusy, DatabaseFull } from '../../server/db.ts';
import { ApiError, type ErrorCode, errorTable } from '../../server/rest/errors.ts';
import { failures } from '../../server/rest/failures.ts';
import { digest } from '../support/digest.ts';
import { record } from '../support/names.ts';
import { ENGINE_WORDS, expectRefusal, expectSentence } from '../support/refusals.ts';
import { type Answer, type Service, startService } from '../support/service.ts';

const SECRET = 'Quillfeather-Ozanne';

describe('rest: errors (INJ-30)', () => {
  it('has a French sentence for each code', () => {
    for (const [code, [status, sentence]] of Object.entries(errorTable)) {
      expect(status, code).to.be.within(400, 599);
      expectSentence(sentence, code);
    }
  });

  it('answers in the one shape whatever is thrown, and logs no message', async () => {
    const thrown: Readonly<Record<string, () => unknown>> = {
      type: () => (undefined as unknown as { x: { y: string } }).x.y,
      plain: () => {
        throw new Error(`SQLITE_CONSTRAINT: UNIQUE constraint failed: Identity.name = ${SECRET}`);
      },
      text: () => {
        throw SECRET;
      },
      nothing: () => {
        throw undefined;
      },
      busy: () => {
        throw new DatabaseBusy('busy');
      },
      full: () => {
        throw new DatabaseFull('full');
      },
      ...Object.fromEntries(
        Object.keys(errorTable).map(code => [
          `code-${code}`,
          () => {
            throw new ApiError(code as ErrorCode, {}, { cause: new Error(SECRET) });
          },
        ]),
      ),
    };
    const logged: string[] = [];
    const app = express();
    for (const [name, run] of Object.entries(thrown)) app.get(`/${name}`, async () => void run());
    app.use(failures((event, facts) => void logged.push(JSON.stringify({ event, ...facts }))));
    const server = app.listen(0, '127.0.0.1');
    await new Promise(resolve => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    try {
      for (const name of Object.keys(thrown)) {
        const response = await fetch(`http://127.0.0.1:${port}/${name}`);
        const text = await response.text();
        expectRefusal({ status: response.status, headers: response.headers, text, body: JSON.parse(text) } as Answer);
        expect(text, name).not.to.contain(SECRET);
        const expected =
          { type: 500, plain: 500, text: 500, nothing: 500, busy: 503, full: 507 }[name] ?? errorTable[name.slice(5) as ErrorCode]?.[0];
        expect(response.status, name).to.equal(expected);
      }
    } finally {
      await new Promise(resolve => server.close(resolve));
    }
    expect(logged.join('\n')).not.to.contain(SECRET);
    const references = logged.map(line => JSON.parse(line).reference);
    expect(
      references.every(reference => /^[0-9A-F]{4}$/.test(reference)),
      String(references),
    ).to.equal(true);
  });

  describe('forced in the service', () => {
    let service: Service;
    beforeEach(async () => {
      service = await startService();
      await service.call('juriste', 'GET', '/api/me');
    });
    afterEach(() => service.stop());

    const court = { kind: 'tribunal_judiciaire', name: SECRET, seat: 'Ici', holidayZone: 'metropole', timeZone: 'Europe/Paris' };
    const failing = async (sql: string, status: number) => {
      const { default: Database } = await import('better-sqlite3');
      const database = new Database(service.file);
      database.exec(sql);
      database.close();
      const before = digest(service);
      const answer = await service.call('juriste', 'POST', '/api/courts', court);
      expect(answer.status, answer.text).to.equal(status);
      expectRefusal(answer);
      expect(answer.text).not.to.match(ENGINE_WORDS).and.not.to.contain(SECRET);
      expect(service.logged.join('\n')).not.to.contain(SECRET);
      expect(digest(service)).to.equal(before);
      return answer;
    };

    it('a unique index that refuses', () =>
      failing(
        `CREATE UNIQUE INDEX one ON Court(holidayZone) WHERE seat = 'Ici'; INSERT INTO Court (id, kind, name, seat, searchText) VALUES ('x', 'tj', 'x', 'Ici', 'x')`,
        500,
      ));
    it('a trigger that aborts', () =>
      failing(`CREATE TRIGGER no BEFORE INSERT ON Court BEGIN SELECT RAISE(ABORT, 'foreign key constraint ${SECRET}'); END`, 500));
    it('a journal that cannot be written: nothing is', () =>
      failing(`CREATE TRIGGER no BEFORE INSERT ON JournalEntry BEGIN SELECT RAISE(ABORT, 'no'); END`, 500));

    it('gives a reference that the log bears too', async () => {
      const answer = await failing(`CREATE TRIGGER no BEFORE INSERT ON Court BEGIN SELECT RAISE(ABORT, 'x'); END`, 500);
      expect(answer.body.message).to.contain(answer.body.reference);
      expect(service.logged.some(line => JSON.parse(line).reference === answer.body.reference)).to.equal(true);
    });

    it('a sealed text that no key opens shows « donnée illisible » and the rest of the page (CRY-04)', async () => {
      const { id } = record(service, 'case Érable');
      for (const broken of ['', 'v1.k1.x.y.z', 'v9.k1.AAAA.AAAA.AAAA']) {
        await service.db.write(tx => tx.case.update({ where: { id }, data: { narrative: broken } }));
        const answer = await service.call('juriste', 'GET', `/api/cases/${id}`);
        expect(answer.status, answer.text).to.equal(200);
        expect(answer.body).to.include({ codeName: 'Érable', narrative: '[donnée illisible]' });
      }
      expect(service.logged.some(line => JSON.parse(line).event === 'unreadable')).to.equal(true);
    });
  });
});
