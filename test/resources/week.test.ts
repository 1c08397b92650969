import { expect } from 'chai';
import { noteUpkeep } from '../../server/upkeep.ts';
import { MISSING, record } from '../support/names.ts';
import { PDF, type Service, startService, type Who } from '../support/service.ts';

const WHO: readonly Who[] = ['juriste', 'validator', 'assistant', 'lawyer', 'director', 'admin'];
const STAFF: readonly Who[] = ['juriste', 'validator', 'assistant'];
const LAWYER: Who = 'lawyer';

/** Each named condition that « Ma semaine » opens, and who is offered it. */
const SCOPES: [resource: string, scope: string, offered: readonly Who[]][] = [
  ['cases', 'to_prepare', [...STAFF, LAWYER]],
  ['hearings', 'without_exhibits', [...STAFF, LAWYER]],
  ['deadlines', 'unsure_foreclosures', [...STAFF, LAWYER, 'director']],
  ['payments', 'received_this_year', [...STAFF, LAWYER, 'director']],
  ['journal', 'news', ['juriste', 'validator']],
  ['accounts', 'pending', ['admin']],
  ['accounts', 'ending', ['admin']],
];

describe('my week: named conditions', () => {
  let service: Service;
  before(async () => {
    service = await startService();
    for (const who of WHO) await service.call(who, 'GET', '/api/me');
  });
  after(() => service.stop());

  const list = (who: Who, resource: string, filter: object, range = '[0,999]') =>
    service.call(who, 'GET', `/api/${resource}?range=${range}&filter=${encodeURIComponent(JSON.stringify(filter))}`);
  const rowsOf = async (who: Who, resource: string, scope: string) => {
    const { status, body, text } = await list(who, resource, { scope });
    expect(status, text).to.equal(200);
    return body as { id: string }[];
  };
  const idsOf = async (...asked: [Who, string, string]) => (await rowsOf(...asked)).map(({ id }) => id);

  for (const [resource, scope, offered] of SCOPES)
    for (const who of WHO)
      it(`${resource} ${scope}: ${offered.includes(who) ? 'counts its rows for' : 'is refused to'} ${who}`, async () => {
        const { body: me } = await service.call(who, 'GET', '/api/me');
        expect(scope in me.resources[resource].scopes).to.equal(offered.includes(who));
        const one = await list(who, resource, { scope }, '[0,0]');
        if (!offered.includes(who)) return void expect(one.status).to.equal(me.resources[resource].can.list ? 400 : 403);
        const whole = await list(who, resource, { scope });
        expect(Number(one.headers.get('content-range')?.split('/').pop())).to.equal(whole.body.length);
      });

  it('asks for exhibits before each hearing of the next fifteen days, until one is communicated', async () => {
    const soon = (await rowsOf('juriste', 'hearings', 'without_exhibits')) as unknown as {
      caseId: string;
      heldOn: string;
      outcome: null;
    }[];
    expect(soon).not.to.deep.equal([]);
    for (const { heldOn, outcome } of soon) expect([heldOn >= '2026-11-23' && heldOn <= '2026-12-08', outcome]).to.deep.equal([true, null]);
    const { caseId } = soon[0]!;
    const isListed = async () =>
      ((await rowsOf('juriste', 'hearings', 'without_exhibits')) as unknown as { caseId: string }[]).some(row => row.caseId === caseId);
    const added = await service.call('juriste', 'POST', '/api/exhibits', { caseId, title: 'Certificat médical du 12 mars' });
    expect(added.status, added.text).to.equal(201);
    expect(await isListed(), 'kept back').to.equal(true);
    const given = await service.call('juriste', 'PUT', `/api/exhibits/${added.body.id}`, {
      version: added.body.version,
      communicatedOn: '2026-11-20',
      communicatedTo: 'toutes les parties',
    });
    expect(given.status, given.text).to.equal(200);
    expect(await isListed(), 'communicated').to.equal(false);
    const { version } = given.body;
    await service.call('juriste', 'POST', `/api/exhibits/${added.body.id}/withdraw`, { version, withdrawnReason: 'Versée par erreur' });
    expect(await isListed(), 'withdrawn').to.equal(true);
  });

  it('has a letter to prepare as long as its deadline runs and none was made', async () => {
    const dossiers = await idsOf('juriste', 'cases', 'to_prepare');
    expect(dossiers).to.include(record(service, 'case Loire').id).and.not.include(record(service, 'case Érable').id);
    const caseId = record(service, 'case Loire').id;
    const set = (state: string) =>
      service.db.write(tx => tx.deadline.updateMany({ where: { caseId, rule: 'PC_LETTRE_420_1' }, data: { state } }));
    await set('moot');
    expect(await idsOf('juriste', 'cases', 'to_prepare')).not.to.include(caseId);
    await set('validated');
    expect(await idsOf('juriste', 'cases', 'to_prepare')).to.include(caseId);
    const [kind, templateSha256, dataSha256, producedAt] = ['lettre_420_1', 'x', 'x', '2026-11-23T08:00:00.000Z'];
    const { id: producedById } = record(service, 'user hugo');
    await service.db.write(async tx => {
      const template = await tx.template.findFirstOrThrow();
      const stored = { contentType: 'x', sizeBytes: 1, sha256: 'x', keyId: 'k1', createdById: producedById, createdAt: producedAt };
      const document = await tx.document.create({ data: { caseId, fileName: 'lettre.docx', storedName: 'lettre', ...stored } });
      const made = { kind, templateSha256, dataSha256, producedAt, producedById, templateId: template.id, documentId: document.id };
      await tx.filing.create({ data: { caseId, edition: 1, state: 'ready', ...made } });
    });
    expect(await idsOf('juriste', 'cases', 'to_prepare')).not.to.include(caseId);
    await service.db.write(tx => tx.filing.updateMany({ where: { caseId }, data: { state: 'dropped' } }));
    expect(await idsOf('juriste', 'cases', 'to_prepare')).to.include(caseId);
  });

  it('leaves out a hearing where a decision is only read out', async () => {
    const [first] = await idsOf('juriste', 'hearings', 'without_exhibits');
    await service.db.write(tx => tx.hearing.update({ where: { id: first! }, data: { kind: 'prononce' } }));
    expect(await idsOf('juriste', 'hearings', 'without_exhibits')).not.to.include(first);
  });

  it('holds for a risk a foreclosure nobody has validated or confirmed, and no other', async () => {
    const [first] = await idsOf('director', 'deadlines', 'unsure_foreclosures');
    expect(first).not.to.equal(undefined);
    const set = (data: object) => service.db.write(tx => tx.deadline.update({ where: { id: first! }, data }));
    const isListed = async () => (await idsOf('director', 'deadlines', 'unsure_foreclosures')).includes(first!);
    for (const [data, isRisk] of [
      [{ state: 'validated' }, false],
      [{ state: 'validated', isConfirmed: false }, true],
      [{ state: 'contested', isConfirmed: true }, true],
      [{ state: 'done' }, false],
      [{ state: 'to_validate', deadlineClass: 'B' }, false],
    ] as const) {
      await set(data);
      expect(await isListed(), JSON.stringify(data)).to.equal(isRisk);
    }
  });

  it('sums what the association itself received this year, as its list does', async () => {
    const caseId = record(service, 'case Érable').id;
    const pay = (amountCents: number, receivedOn: string, more = {}) =>
      service.call('juriste', 'POST', '/api/payments', { caseId, amountCents, receivedOn, ...more });
    const victim = record(service, 'person Érable Capucine').id;
    await pay(120_050, '2026-03-02');
    await pay(99_900, '2025-12-31');
    await pay(70_000, '2026-03-02', { beneficiaryId: victim });
    const { body: cancelled } = await pay(50_000, '2026-01-01');
    await service.call('juriste', 'POST', `/api/payments/${cancelled.id}/cancel`, { version: 1, cancelledReason: 'Saisi deux fois' });
    for (const who of ['juriste', 'assistant', 'director'] as const) {
      const { body } = await service.call(who, 'GET', '/api/payments/figures');
      const rows = (await rowsOf(who, 'payments', 'received_this_year')) as unknown as { amountCents: number }[];
      expect(rows.map(({ amountCents }) => amountCents))
        .to.include(120_050)
        .and.not.include.members([99_900, 70_000, 50_000]);
      const cents = rows.reduce((sum, { amountCents }) => sum + amountCents, 0);
      expect(body.thisYear, who).to.deep.equal({ cents, payments: rows.length });
    }
  });

  it('waits for who was invited and has not come, and warns of accesses about to end', async () => {
    const open = async (email: string, accessUntilOn: string | null) => {
      const asked = { displayName: email, email, role: 'assistant', isAdmin: false, canValidate: false, accessUntilOn };
      const { body, text, status } = await service.call('admin', 'POST', '/api/accounts', asked);
      expect(status, text).to.equal(201);
      return body.id as string;
    };
    const soon = await open('bientot@example.org', '2026-12-08');
    const later = await open('plus-tard@example.org', '2026-12-09');
    expect(await idsOf('admin', 'accounts', 'pending')).to.include.members([soon, later]);
    expect(await idsOf('admin', 'accounts', 'ending'), 'nobody could come with it yet').not.to.include(soon);
    for (const id of [soon, later]) await service.call('admin', 'POST', `/api/accounts/${id}/invite`, {});
    expect(await idsOf('admin', 'accounts', 'ending'))
      .to.include(soon)
      .and.not.include(later);
    await service.db.write(tx => tx.user.updateMany({ where: { id: soon }, data: { isActive: true, inviteEndsAt: null } }));
    expect(await idsOf('admin', 'accounts', 'pending'))
      .to.include(later)
      .and.not.include(soon);
  });
});

describe('my week: what is new since the last visit', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());

  const newsOf = async (who: Who) => {
    const { body: me } = await service.call(who, 'GET', '/api/me');
    const filter = { scope: 'news', sequence_gte: me.lastVisit.sequence + 1 };
    const { body } = await service.call(who, 'GET', `/api/journal?filter=${encodeURIComponent(JSON.stringify(filter))}`);
    return { at: me.lastVisit.at as string | null, lines: body as { resource: string; action: string; caseId: string }[] };
  };
  const note = (who: Who, codeName: string, text: string) =>
    service.call(who, 'POST', '/api/notes', { caseId: record(service, `case ${codeName}`).id, text });

  it('shows a newcomer what others did, never what is his own, nor a reading', async () => {
    await service.call('validator', 'GET', `/api/cases/${record(service, 'case Érable').id}`);
    await note('validator', 'Érable', 'Le greffe rappelle demain.');
    await note('juriste', 'Érable', 'Noté.');
    const { at, lines } = await newsOf('juriste');
    expect(at).to.equal(null);
    expect(lines.map(({ resource, action }) => `${resource} ${action}`)).to.deep.equal(['notes create']);
  });

  it('begins at the last visit of another day; coming twice in a day hides nothing', async () => {
    service.clock.set('2026-11-24T09:00:00+01:00');
    await note('validator', 'Dune', 'Audience confirmée.');
    const first = await newsOf('juriste');
    expect(first.at?.slice(0, 10)).to.equal('2026-11-23');
    expect(first.lines.map(({ caseId }) => caseId)).to.deep.equal([record(service, 'case Dune').id]);
    service.clock.set('2026-11-24T14:00:00+01:00');
    const second = await newsOf('juriste');
    expect([second.at, second.lines.length]).to.deep.equal([first.at, 1]);
    service.clock.set('2026-11-25T09:00:00+01:00');
    expect((await newsOf('juriste')).lines).to.deep.equal([]);
  });

  it('tells of no case that is closed to the reader', async () => {
    await note('validator', 'Zénith', 'Pour les personnes autorisées.');
    expect((await newsOf('juriste')).lines).to.deep.equal([]);
  });
});

describe('the safety of the data, for who administers', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());
  const ask = async (who: Who) => service.call(who, 'GET', `/api/settings/${await settingsId()}/upkeep`);
  const settingsId = async () => (await service.db.read.settings.findFirstOrThrow()).id;

  for (const who of ['juriste', 'validator', 'assistant', 'lawyer', 'director'] as const)
    it(`is refused to ${who}`, async () => expect((await ask(who)).status).to.equal(403));

  it('is asked of the one row of settings', async () => {
    expect((await service.call('admin', 'GET', `/api/settings/${MISSING}/upkeep`)).status).to.equal(404);
  });

  it('says that nothing was ever noted', async () => {
    expect((await ask('admin')).body).to.deep.equal({ backup: null, restore: null, chain: null });
  });

  it('tells the last backup and restore as noted, and takes a note it cannot read for none', async () => {
    const at = '2026-11-22T20:00:00.000Z';
    const backup = { at, cases: 12, documents: 3, missing: 0, sizeBytes: PDF.length, isBeside: true };
    expect(await noteUpkeep(service.dir, 'backup', backup)).to.equal(true);
    await noteUpkeep(service.dir, 'restore', { at: 'hier', backupAt: at, cases: 12, isTest: true });
    expect((await ask('admin')).body).to.deep.equal({ backup, restore: null, chain: null });
    await noteUpkeep(service.dir, 'restore', { at, backupAt: at, cases: 12, isTest: true });
    expect((await ask('admin')).body.restore).to.deep.equal({ at, backupAt: at, cases: 12, isTest: true });
  });

  it('holds the chain as it was verified against the journal of now', async () => {
    const at = '2026-11-22T20:00:00.000Z';
    const last = await service.db.read.journalEntry.findFirstOrThrow({ orderBy: { sequence: 'desc' } });
    const verified = { at, isWhole: true as const, sequence: last.sequence, hash: last.hash };
    await noteUpkeep(service.dir, 'chain', verified);
    expect((await ask('admin')).body.chain).to.deep.equal({ ...verified, added: 0, isHeadThere: true });
    await service.call('director', 'GET', `/api/cases/${record(service, 'case Dune').id}`);
    const { body } = await ask('admin');
    expect([body.chain.added > 0, body.chain.isHeadThere]).to.deep.equal([true, true]);
    await noteUpkeep(service.dir, 'chain', { ...verified, hash: 'autre' });
    expect((await ask('admin')).body.chain.isHeadThere, 'another line').to.equal(false);
    await noteUpkeep(service.dir, 'chain', { ...verified, sequence: last.sequence + 500 });
    expect((await ask('admin')).body.chain, 'a journal that was cut').to.include({ isHeadThere: false, added: 0 });
    const broken = { at, isWhole: false as const, sequence: 2, why: 'Cette ligne a été modifiée.' };
    await noteUpkeep(service.dir, 'chain', broken);
    expect((await ask('admin')).body.chain).to.include(broken);
  });

  it('cannot be noted where there is no folder, and says so without failing', async () => {
    expect(
      await noteUpkeep(`${service.dir}/nowhere/else`, 'chain', { at: '2026-11-22T20:00:00.000Z', isWhole: true, sequence: 0, hash: '' }),
    ).to.equal(false);
  });
});
