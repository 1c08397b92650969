import { expect } from 'chai';
import { mentioned } from '../../server/resources/notes/mention.ts';
import { lastLine, linesAfter } from '../support/digest.ts';
import { record } from '../support/names.ts';
import { type Service, startService, type Who } from '../support/service.ts';

describe('notes and notices', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());
  const write = (text: string, codeName = 'Érable', who: Who = 'juriste') =>
    service.call(who, 'POST', '/api/notes', { caseId: record(service, `case ${codeName}`).id, text });
  const notices = async (who: Who) =>
    (await service.call(who, 'GET', '/api/notifications')).body as { id: string; kind: string; caseId: string; seenAt: string | null }[];

  it('calls by name, accents and capitals apart, and nobody else', () => {
    const people = ['Claire Morel', 'Claire Morel-Petit', 'Hugo Lambert'].map(displayName => ({ displayName }));
    const called = (text: string) => mentioned(text, people).map(({ displayName }) => displayName);
    expect(called('À voir avec @claire morel, et @Hugo Lambert.')).to.deep.equal(['Claire Morel', 'Hugo Lambert']);
    expect(called('@Claire Morel-Petit')).to.deep.equal(['Claire Morel-Petit']);
    expect(called('claire morel @Hugo')).to.deep.equal([]);
    expect(called('contact@hugo lambert')).to.deep.equal(['Hugo Lambert']);
  });

  it('seals the text: in no column, no line of the journal, no list', async () => {
    const line = lastLine(service);
    const { status, body } = await write('Rappeler le foyer, porte bleue.');
    expect(status).to.equal(201);
    expect(body.text).to.equal('Rappeler le foyer, porte bleue.');
    expect(JSON.stringify(service.db.bare.prepare('SELECT * FROM Note').all())).not.to.contain('porte bleue');
    expect(JSON.stringify(linesAfter(service, line))).not.to.contain('porte bleue');
    expect((await service.call('juriste', 'GET', '/api/notes')).text).not.to.match(/porte bleue|text/);
    expect((await service.call('assistant', 'GET', `/api/notes/${body.id}`)).body.text).to.contain('porte bleue');
    expect((await service.call('lawyer', 'GET', `/api/notes/${body.id}`)).status).to.equal(403);
  });

  it('tells who is called, once, and never the author, a lawyer or who may not see the case', async () => {
    const { body } = await write('@Nadia Petit @Nadia Petit @Claire Morel @Inès Garnier : à relire.');
    expect((await notices('assistant')).filter(({ kind }) => kind === 'mention')).to.have.lengthOf(1);
    expect((await notices('juriste')).filter(({ kind }) => kind === 'mention')).to.have.lengthOf(0);
    expect((await notices('lawyer')).filter(({ kind }) => kind === 'mention')).to.have.lengthOf(0);
    const text = { version: body.version, text: 'Relu @Nadia Petit.' };
    expect((await service.call('juriste', 'PUT', `/api/notes/${body.id}`, text)).status).to.equal(200);
    expect((await notices('assistant')).filter(({ kind }) => kind === 'mention')).to.have.lengthOf(1);
    await write('@Nadia Petit @Claire Morel', 'Zénith', 'validator');
    expect((await notices('assistant')).filter(({ kind }) => kind === 'mention')).to.have.lengthOf(1);
    expect((await service.call('assistant', 'GET', '/api/notifications')).text).not.to.match(/Nadia|Relu|Érable/);
  });

  it('marks all as seen, up to the one that was on screen', async () => {
    const before = await notices('assistant');
    service.clock.set('2026-11-23T09:05:00+01:00');
    await write('@Nadia Petit encore');
    const answer = await service.call('assistant', 'POST', `/api/notifications/${before[0]!.id}/seeAll`, {});
    expect(answer.body.seenAt).to.not.equal(null);
    const after = await notices('assistant');
    expect(after.map(({ seenAt }) => seenAt === null)).to.deep.equal([true, ...before.map(() => false)]);
    expect((await service.call('juriste', 'POST', `/api/notifications/${after[0]!.id}/see`, {})).status).to.equal(404);
  });

  it('lets the author alone correct a note, for 24 hours', async () => {
    const { body } = await write('À corriger.');
    const put = (who: Who, version = 1) => service.call(who, 'PUT', `/api/notes/${body.id}`, { version, text: 'Corrigée.' });
    expect((await put('validator')).status).to.equal(404);
    expect((await put('juriste')).status).to.equal(200);
    service.clock.set('2026-11-24T09:30:00+01:00');
    const late = await put('juriste', 2);
    expect([late.status, late.body.message]).to.deep.equal([
      409,
      'Cette note a plus de 24 heures\u00a0: elle ne change plus. Ajoutez-en une autre.',
    ]);
  });
});

describe('tasks', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());
  const caseId = () => record(service, 'case Érable').id;
  const user = (name: string) => record(service, `user ${name}`).id;
  const open = (fields: object = {}) =>
    service.call('juriste', 'POST', '/api/tasks', {
      caseId: caseId(),
      title: 'Appeler le greffe',
      dueOn: '2026-12-01',
      ownerId: user('nadia'),
      ...fields,
    });
  const act = (who: Who, id: string, verb: string, body: object) => service.call(who, 'POST', `/api/tasks/${id}/${verb}`, body);

  it('is given to who may see the case alone, and tells him', async () => {
    const { status, body } = await open();
    expect([status, body.doneOn, body.kind]).to.deep.equal([201, null, 'other']);
    expect((await service.call('assistant', 'GET', '/api/notifications')).body[0]).to.include({ kind: 'task_assigned', recordId: body.id });
    const closed = await open({ caseId: record(service, 'case Falaise').id, ownerId: user('ines') });
    expect(closed.body.errors.ownerId).to.match(/^Cette personne ne peut pas ouvrir ce dossier/);
    expect((await open({ ownerId: user('admin') })).body.errors.ownerId).to.match(/./);
  });

  it('is done, opened again, put off, handed over, dropped with a reason', async () => {
    const { body: made } = await open();
    const put = (version: number, fields: object) => service.call('juriste', 'PUT', `/api/tasks/${made.id}`, { version, ...fields });
    expect((await put(1, { dueOn: '2026-12-07' })).body.dueOn).to.equal('2026-12-07');
    const done = await act('assistant', made.id, 'done', { version: 2 });
    expect([done.body.doneOn, done.body.doneById]).to.deep.equal(['2026-11-23', user('nadia')]);
    expect((await act('juriste', made.id, 'done', { version: 3 })).status).to.equal(409);
    expect((await put(3, { dueOn: '2026-12-08' })).status).to.equal(409);
    expect((await act('juriste', made.id, 'reopen', { version: 3 })).body.doneOn).to.equal(null);
    expect((await act('juriste', made.id, 'done', { version: 3 })).body.code).to.equal('stale');
    expect((await put(4, { ownerId: user('ines') })).status).to.equal(200);
    expect((await service.call('lawyer', 'GET', `/api/tasks/${made.id}`)).status).to.equal(200);
    expect((await act('lawyer', made.id, 'drop', { version: 5, droppedReason: 'Non.' })).status).to.equal(403);
    const dropped = await act('juriste', made.id, 'drop', { version: 5, droppedReason: 'Le greffe a rappelé.' });
    expect([dropped.body.doneOn, dropped.body.droppedReason]).to.deep.equal(['2026-11-23', 'Le greffe a rappelé.']);
  });

  it('given to another is unknown to a lawyer, even in his case', async () => {
    const { body } = await open();
    expect((await service.call('lawyer', 'GET', `/api/tasks/${body.id}`)).status).to.equal(404);
  });
});
