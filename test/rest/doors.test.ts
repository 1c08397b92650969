import { expect } from 'chai';
import { digest, lastLine, linesAfter } from '../support/digest.ts';
import { MISSING, record, resolved } from '../support/names.ts';
import { plant } from '../support/plant.ts';
import { raw } from '../support/raw.ts';
import { expectRefusal } from '../support/refusals.ts';
import { type Service, signIn, startService } from '../support/service.ts';

describe('side doors', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());
  const quiet = async (run: () => Promise<unknown>) => {
    const before = digest(service);
    await run();
    expect(digest(service), 'something changed').to.equal(before);
  };

  it('moves no record to another case, foreign or one’s own (AUTHZ-07)', () =>
    quiet(async () => {
      for (const name of ['hearing Loire 1', 'person Loire Prévenu 1', 'number Loire', 'count Loire', 'step Loire', 'proceeding Loire']) {
        const { id, version } = record(service, name);
        const path = `/api/${name.split(' ')[0]}s/${id}`;
        for (const caseId of [record(service, 'case Zénith').id, record(service, 'case Dune').id, MISSING]) {
          const answer = await service.call('juriste', 'PUT', path, { version, caseId });
          expect(answer.status, `${name} ${answer.text}`).to.equal(400);
          expectRefusal(answer);
          expect(answer.body.errors.caseId).to.equal('Ce choix ne peut plus changer.');
        }
      }
    }));

  it('ties no record to one of another case (VAL-27)', () =>
    quiet(async () => {
      const foreign: Record<string, Record<string, string>> = {
        'hearing Loire 1': { proceedingId: '{proceeding Dune}' },
        'step Loire': { proceedingId: '{proceeding Dune}', decisionId: '{decision Dune}' },
        'count Loire': { defendantId: '{person Dune Prévenu 1}' },
        'person Loire Prévenu 1': { representedById: '{person Dune Perle}' },
        'number Loire': { proceedingId: '{proceeding Dune}' },
        'proceeding Loire': { openedFromId: '{proceeding Dune}' },
      };
      for (const [name, fields] of Object.entries(foreign))
        for (const [field, value] of Object.entries(resolved(service, fields))) {
          const { id, version } = record(service, name);
          const answer = await service.call('juriste', 'PUT', `/api/${name.split(' ')[0]}s/${id}`, { version, [field]: value });
          expect(answer.status, `${name} ${field} ${answer.text}`).to.equal(400);
          expect(answer.body.errors[field]).to.be.oneOf(['Choix inconnu.', 'Ce choix ne peut plus changer.']);
        }
    }));

  it('takes from no body what the server gives (AUTHZ-33)', () =>
    quiet(async () => {
      const body = resolved(service, {
        ...{ courtId: '{court Lille}', offence: 'cp-225-5', stage: 'enquete', origin: 'family' },
        ...{ responsibleId: '{user claire}', codeName: 'Essai' },
      });
      for (const key of ['id', 'version', 'createdAt', 'reference', 'closedOn', 'isRestricted', 'standing', 'searchText', 'deletedAt']) {
        const answer = await service.call('juriste', 'POST', '/api/cases', { ...body, [key]: 'x' });
        expect(answer.status, key).to.equal(400);
        expect(answer.body.errors[key]).to.equal('Ce champ n’existe pas ici.');
      }
    }));

  it('keeps what the server gave through a whole-record save (AUTHZ-33)', async () => {
    const { id, version } = record(service, 'case Loire');
    const before = (await service.call('juriste', 'GET', `/api/cases/${id}`)).body;
    const answer = await service.call('juriste', 'PUT', `/api/cases/${id}`, {
      ...{ ...before, version, reference: 'X-1', stage: 'clos', closedOn: '2026-01-01', createdAt: '2001-01-01T00:00:00Z' },
      ...{ nextStepOrder: '0', sortName: 'aaa' },
    });
    expect(answer.status, answer.text).to.equal(200);
    for (const key of ['id', 'reference', 'stage', 'closedOn', 'createdAt', 'nextStepOrder', 'sortName'])
      expect(answer.body[key], key).to.equal(before[key]);
  });

  it('leaves untouched what a role may not write: an assistant assigns and restricts no case', async () => {
    const { id } = record(service, 'case Rivage');
    const row = service.db.bare.prepare('SELECT responsibleId, standing, isRestricted FROM "Case" WHERE id = ?');
    const before = row.get(id);
    const answer = await service.call('assistant', 'PUT', `/api/cases/${id}`, {
      version: record(service, 'case Rivage').version,
      place: 'Aubagne',
      responsibleId: record(service, 'user claire').id,
      standing: 'clos',
      isRestricted: true,
    });
    expect(answer.status, answer.text).to.equal(200);
    expect(answer.body.place).to.equal('Aubagne');
    expect(row.get(id)).to.deep.equal(before);
  });

  it('gives no more when asked for more (AUTHZ-29)', () =>
    quiet(async () => {
      const { id } = record(service, 'case Érable');
      const plain = await service.call('director', 'GET', `/api/cases/${id}`);
      expect(plain.status).to.equal(200);
      for (const more of ['include=persons', 'fields=*', 'expand=persons', 'select=narrative', 'populate=*', '_embed=persons']) {
        const list = await service.call('director', 'GET', `/api/cases?${more}`);
        expect(list.status, more).to.equal(400);
        expectRefusal(list);
        const one = await service.call('director', 'GET', `/api/cases/${id}?${more}`);
        expect(one.status === 400 || one.text === plain.text, more).to.equal(true);
      }
    }));

  it('reveals nothing to the direction nor to the administrator, and says in the journal that they asked (AUTHZ-30, 45)', () =>
    quiet(async () => {
      const { id } = record(service, 'person Érable Capucine');
      for (const who of ['director', 'admin'] as const) {
        await service.call(who, 'GET', '/api/me');
        const line = lastLine(service);
        const answer = await service.call(who, 'POST', `/api/persons/${id}/reveal`, { reason: 'joindre' });
        expect(answer.status).to.equal(403);
        expect(answer.text).not.to.contain('Dufresne');
        expect(linesAfter(service, line).map(({ action, recordId }) => [action, recordId])).to.deep.equal([['refused:reveal', id]]);
      }
    }));

  it('does not reveal by GET (PRIV-03)', async () => {
    const answer = await service.call('juriste', 'GET', `/api/persons/${record(service, 'person Érable Capucine').id}/reveal`);
    expect(answer.status).to.equal(404);
  });

  it('masks the journal for an administrator who has another role (AUTHZ-22)', async () => {
    await plant(service, 'journal', 'Zénith');
    for (const email of ['nadia.petit@example.org', 'ines.garnier@example.org']) {
      await service.db.write(tx => tx.user.update({ where: { email }, data: { isAdmin: true } }));
      const Cookie = await signIn(service.url, email);
      const answer = await service.call('nobody', 'GET', '/api/journal', undefined, { Cookie });
      expect(answer.status).to.equal(200);
      expect(Object.keys(answer.body[0])).to.have.members(['id', 'sequence', 'at', 'actorName', 'action', 'resource']);
      await service.db.write(tx => tx.user.update({ where: { email }, data: { isAdmin: false } }));
      expect((await service.call('nobody', 'GET', '/api/journal', undefined, { Cookie })).status).to.equal(403);
    }
  });

  it('opens no account to its own promotion (AUTHZ-34)', () =>
    quiet(async () => {
      for (const who of ['juriste', 'lawyer', 'admin'] as const) {
        const self = (await service.call(who, 'GET', '/api/me')).body.user.id;
        const answer = await service.call(who, 'PUT', `/api/users/${self}`, { version: 1, role: 'juriste', isAdmin: true });
        expect(answer.status).to.equal(403);
      }
    }));

  it('knows no other verb, and HEAD tells no length (AUTHZ-36, CFG-03)', () =>
    quiet(async () => {
      const [foreign, missing] = [`/api/cases/${record(service, 'case Filaos').id}`, `/api/cases/${MISSING}`];
      for (const verb of ['PATCH', 'OPTIONS', 'PROPFIND', 'TRACE', 'DELETE', 'REPORT', 'PURGE']) {
        const [one, other] = [await raw(service, 'lawyer', verb, foreign), await raw(service, 'lawyer', verb, missing)];
        expect(one.status, verb).to.be.oneOf([404, 405]);
        expect(one.text).to.equal(other.text);
        expect(one.headers['access-control-allow-origin']).to.equal(undefined);
      }
      const [one, other] = [await raw(service, 'lawyer', 'HEAD', foreign), await raw(service, 'lawyer', 'HEAD', missing)];
      expect([one.status, one.headers['content-length']]).to.deep.equal([404, other.headers['content-length']]);
    }));

  it('decides alike whatever the spelling of the path (AUTHZ-37)', () =>
    quiet(async () => {
      const { id } = record(service, 'case Filaos');
      for (const path of [
        ...[`//api//cases/${id}`, `/api/cases/${id}/`, `/API/Cases/${id}`, `/api/cases;x=1/${id}`, `/api/cases/${id};x=1`],
        ...[`/api/cases/${id}.json`, `/api/cases/%2e%2e/cases/${id}`, `/api/persons/../cases/${id}`, `/api/c%61ses/${id}`],
        ...[`/api/cases/${id.toUpperCase()}`, `/api/cases/${id}%00`, `/api//cases/${id}`, `/api\\cases\\${id}`],
      ]) {
        const answer = await raw(service, 'lawyer', 'GET', path);
        expect(answer.status, path).to.be.oneOf([400, 404]);
        expect(answer.text, path).not.to.contain('Filaos');
      }
    }));

  it('finds nothing by SQL in an id (INJ-10)', () =>
    quiet(async () => {
      for (const id of ['1%20OR%201=1', "'%20OR%20''='", '%25', '*', '__proto__', 'constructor', 'null', 'undefined', '0', '-1']) {
        const answer = await service.call('juriste', 'GET', `/api/cases/${id}`);
        expect(answer.status, id).to.equal(404);
        expectRefusal(answer);
      }
    }));
});
