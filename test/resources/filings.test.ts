import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import PizZip from 'pizzip';
import { record, resolved } from '../support/names.ts';
import { plantHearing } from '../support/plant.ts';
import { play, type Scenario, scenarios } from '../support/scenarios.ts';
import { PEOPLE, type Service, signIn, startService } from '../support/service.ts';

const asked = { caseId: '{case Cèdre}', hearingId: '{hearing Cèdre 1}', kind: 'lettre_420_1' };
const whole = {
  ...asked,
  claimedMoralCents: 300_000,
  claimedCostsCents: 150_000,
  maltreatment: 'Il exerçait sur elle une autorité de fait.',
};

const refused: readonly (readonly [why: string, more: object, says: Scenario['says']])[] = [
  ['without what it must say', { claimedMoralCents: null, maltreatment: null }, ['claimedMoralCents', 'maltreatment']],
  ['that asks for nothing (art. 420-1)', { claimedMoralCents: 0 }, { kind: /fût-ce un euro/ }],
  ['before the public action', { publicActionOn: '2026-12-24' }, { kind: /Action publique mise en mouvement/ }],
  ['authorised after its date', { authorisedOn: '2026-12-24' }, { kind: /Pouvoir d’agir donné avant le dépôt/ }],
  ['for the hearing of another case', { hearingId: '{hearing Loire 1}' }, { hearingId: 'Choix inconnu.' }],
  ['for no hearing', { hearingId: '{missing}' }, { hearingId: 'Choix inconnu.' }],
  ['of an unknown kind', { kind: 'conclusions' }, ['kind']],
];

scenarios('filings', [
  {
    why: 'says before anything what is missing, and what the law thinks of it',
    as: 'juriste',
    post: '/preview',
    body: asked,
    status: 200,
    leaves: 'nothing',
    also: (_service, { body }) => {
      const paths = body.missing.map(({ path, isHere, kind }: Record<string, unknown>) => [path, isHere, kind]);
      expect(paths).to.deep.equal([
        ['maltreatment', true, 'protected'],
        ['claimedMoralCents', true, 'cents'],
      ]);
      expect(body.checks.filter(({ level }: { level: string }) => level === 'block')).to.deep.equal([]);
      for (const { title, sentence } of body.missing) expect([title, sentence]).to.satisfy((texts: string[]) => texts.every(Boolean));
    },
  },
  {
    why: 'misses nothing once all is typed',
    as: 'lawyer',
    post: '/preview',
    body: whole,
    status: 200,
    leaves: 'nothing',
    shows: { missing: [] },
    also: (_service, { body }) =>
      expect(JSON.stringify(body.blocks), 'the usual way for its kind').to.contain('"Par lettre recommandée avec avis de réception"'),
  },
  ...refused.map(
    ([why, more, says]): Scenario => ({
      why: `is not produced ${why}`,
      as: 'juriste',
      post: '',
      body: { ...whole, ...more },
      status: 400,
      says: says!,
      leaves: 'nothing',
    }),
  ),
  {
    why: 'is not produced for a case out of reach',
    as: 'lawyer',
    post: '',
    body: { ...whole, caseId: '{case Loire}', hearingId: '{hearing Loire 1}' },
    status: 400,
    says: ['caseId', 'hearingId'],
    leaves: 'nothing',
  },
  { why: 'is not produced by the direction', as: 'director', post: '', body: whole, status: 403, leaves: 'nothing' },
  {
    why: 'asks the consent where the law does, and says where to fill it (art. 2-22)',
    as: 'juriste',
    post: '',
    body: { ...whole, caseId: '{case Sureau}', hearingId: '{hearing Sureau 1}', chamber: '1re chambre' },
    status: 400,
    says: { kind: /accord de la victime/ },
    leaves: 'nothing',
  },
  {
    why: 'is produced, numbered, with the hashes of its template and data',
    as: 'juriste',
    post: '',
    body: whole,
    status: 201,
    shows: {
      caseId: '{case Cèdre}',
      edition: 1,
      state: 'ready',
      deadlineId: '{deadline Cèdre}',
      producedById: '{user claire}',
      templateSha256: /^[0-9a-f]{64}$/,
      dataSha256: /^k1:/,
    },
    also: service => {
      const row = service.db.bare
        .prepare(`SELECT claimedMoralCents, claimedCostsCents, maltreatment FROM "Case" WHERE codeName = 'Cèdre'`)
        .get() as Record<string, unknown>;
      expect(row).to.include({ claimedMoralCents: 300_000, claimedCostsCents: 150_000 });
      expect(row.maltreatment, 'protected').to.match(/^v1\./);
      const lines = service.db.bare.prepare(`SELECT changes FROM JournalEntry`).pluck().all().join(' ');
      expect(lines).not.to.contain('autorité de fait');
      const revealed = service.db.bare.prepare(`SELECT recordId, reason FROM JournalEntry WHERE action = 'reveal_in_filing'`).all();
      expect(revealed).to.deep.equal([{ recordId: record(service, 'person Cèdre Prévenu 1').id, reason: 'acte' }]);
    },
  },
  {
    why: 'makes a new edition when produced again; the first stays',
    as: 'lawyer',
    post: '',
    body: asked,
    status: 201,
    shows: { edition: 2 },
  },
  {
    why: 'is changed by nobody',
    as: 'juriste',
    put: '/{filing Cèdre 1}',
    body: { version: 1, state: 'filed' },
    status: 403,
    leaves: 'nothing',
  },
]);

describe('filings: the document', () => {
  let service: Service;
  before(async () => {
    service = await startService();
    await play(service, 'filings', { why: '', as: 'juriste', post: '', body: whole, status: 201, shows: {} });
  });
  after(() => service.stop());

  it('is downloaded as it was made, under a name that tells nothing, and the journal has it', async () => {
    const { id } = record(service, 'document Cèdre 1');
    const meta = (await service.call('juriste', 'GET', `/api/documents/${id}`)).body;
    const Cookie = await signIn(service.url, PEOPLE.juriste);
    const response = await fetch(`${service.url}/api/documents/${id}/content`, { headers: { Cookie } });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.status).to.equal(200);
    expect(createHash('sha256').update(bytes).digest('hex')).to.equal(meta.sha256);
    expect(bytes.length).to.equal(meta.sizeBytes);
    expect(response.headers.get('content-disposition')).to.match(/^attachment; filename="?APE-2026-0043_constitution-420-1_v1\.docx"?$/);
    expect(response.headers.get('content-security-policy')).to.equal("sandbox; default-src 'none'");
    expect(response.headers.get('cache-control')).to.equal('no-store');
    const text = new PizZip(bytes)
      .file('word/document.xml')!
      .asText()
      .replace(/<[^>]+>/g, '');
    expect(text).to.contain('Marc Ostrel-Inventé').and.to.contain('autorité de fait');
    expect(text).not.to.contain('Clara').and.not.to.contain('Quentel');
    expect(service.db.bare.prepare('SELECT action, recordId FROM JournalEntry ORDER BY sequence DESC').get()).to.deep.equal({
      action: 'content',
      recordId: id,
    });
  });

  it('is out of reach of the direction, the administrator and the lawyer of another case', async () => {
    const { id } = record(service, 'document Cèdre 1');
    for (const who of ['director', 'admin'] as const)
      expect((await service.call(who, 'GET', `/api/documents/${id}/content`)).status).to.equal(403);
    await service.db.write(tx =>
      tx.assignment.updateMany({ where: { caseId: record(service, 'case Cèdre').id }, data: { untilOn: '2026-11-22' } }),
    );
    expect((await service.call('lawyer', 'GET', `/api/documents/${id}/content`)).status).to.equal(404);
  });

  it('that was lost or altered on the disk is not served, and nothing of it told', async () => {
    const { id } = record(service, 'document Cèdre 1');
    await service.db.write(tx => tx.document.update({ where: { id }, data: { storedName: '0'.repeat(32) } }));
    const answer = await service.call('juriste', 'GET', `/api/documents/${id}/content`);
    expect(answer.status).to.equal(500);
    expect(answer.headers.get('content-type')).to.match(/json/);
    expect(answer.text).not.to.contain('000000');
  });

  it('refused after it was made, leaves no file behind', async () => {
    const known = readdirSync(join(service.dir, 'files')).length;
    const sent = { ...(resolved(service, whole) as object), place: 'Chez Topaze Quentel' };
    const answer = await service.call('juriste', 'POST', '/api/filings', sent);
    expect(answer.body.errors).to.have.property('place');
    expect(readdirSync(join(service.dir, 'files')).length).to.equal(known);
  });

  it('takes no case for a hearing too near: the letter would arrive late', async () => {
    const hearingId = await plantHearing(service, record(service, 'case Cèdre').id, 'Cèdre', '2026-11-23');
    const answer = await service.call('juriste', 'POST', '/api/filings', {
      caseId: record(service, 'case Cèdre').id,
      hearingId,
      kind: 'lettre_420_1',
    });
    expect(answer.status).to.equal(400);
    expect(answer.body.errors.kind).to.match(/vingt-quatre heures/);
  });
});

describe('filings: what was typed, kept and shown', () => {
  let service: Service;
  const DRAFT = { ...asked, isDraft: true };
  const send = (body: object, who: 'juriste' | 'lawyer' = 'juriste') =>
    service.call(who, 'POST', '/api/filings', resolved(service, body) as object);
  const preview = async (body: object) =>
    (await service.call('juriste', 'POST', '/api/filings/preview', resolved(service, body) as object)).body;
  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());

  it('lists the acts of the stage first, with what each lacks and until when', async () => {
    const { kinds } = await preview({ caseId: '{case Cèdre}' });
    const letter = kinds.find(({ kind }: { kind: string }) => kind === 'lettre_420_1');
    expect(letter).to.deep.include({ isSuggested: true, missing: 2, dueOn: '2026-12-11', lock: null });
  });

  it('shows the text with names masked, and with those revealed once asked', async () => {
    const words = (blocks: object) => JSON.stringify(blocks);
    const before = await preview({ ...whole, hasNames: true });
    expect(words(before.blocks)).to.contain('Prévenu 1').and.not.to.contain('Ostrel');
    expect(before.masked).to.deep.equal([{ id: record(service, 'person Cèdre Prévenu 1').id, pseudonym: 'Prévenu 1' }]);
    await service.call('juriste', 'POST', `/api/persons/${before.masked[0].id}/reveal`, { reason: 'acte' });
    expect(words((await preview(whole)).blocks)).not.to.contain('Ostrel');
    const after = await preview({ ...whole, hasNames: true });
    expect(words(after.blocks)).to.contain('Ostrel');
    expect([after.masked, after.isNamed]).to.deep.equal([[], true]);
    expect(after.sources['demandes.moral'].where).to.equal('donnée saisie à l’instant');
  });

  it('takes a draft with its gaps, then says what the case tells otherwise, names masked', async () => {
    const { status, body } = await send(DRAFT);
    expect([status, body.state, body.edition]).to.deep.equal([201, 'draft', 1]);
    const look = async () => (await service.call('juriste', 'GET', `/api/filings/${body.id}/differences`)).body.differences;
    expect(await look()).to.deep.equal([]);
    await service.db.write(tx => tx.case.update({ where: { id: body.caseId }, data: { claimedMoralCents: 250_000 } }));
    const { id } = record(service, 'person Cèdre Prévenu 1');
    const { version } = (await service.call('juriste', 'GET', `/api/persons/${id}`)).body;
    await service.call('assistant', 'POST', `/api/persons/${id}/identify`, { version, lastName: 'Autrenom-Inventé' });
    const told = await look();
    expect(told.map(({ title }: { title: string }) => title)).to.include('préjudice moral demandé');
    const sum = told.find(({ title }: { title: string }) => title === 'préjudice moral demandé');
    expect(sum.before).to.match(/^\[à compléter/);
    expect(sum.after).to.match(/^2.500,00/);
    expect(JSON.stringify(told))
      .to.contain('•••')
      .and.not.to.match(/Ostrel|Autrenom/);
  });

  it('drops the draft once the act is produced, under the edition it announced', async () => {
    const draft = (await send(DRAFT)).body;
    const made = (await send(whole)).body;
    expect([made.state, made.edition]).to.deep.equal(['ready', 1]);
    expect((await service.call('juriste', 'GET', `/api/filings/${draft.id}`)).body.state).to.equal('dropped');
  });

  it('makes one filing of two clicks (UP-37)', async () => {
    const { url } = service;
    const Cookie = await signIn(url, PEOPLE.juriste);
    const post = () =>
      fetch(`${url}/api/filings`, {
        method: 'POST',
        headers: { Cookie, 'Content-Type': 'application/json', Origin: url, 'Idempotency-Key': 'twice-the-same-intent' },
        body: JSON.stringify(resolved(service, whole)),
      }).then(async answer => [answer.status, (await answer.json()).id]);
    const [one, two] = await Promise.all([post(), post()]);
    expect(one).to.deep.equal(two);
    expect(service.db.bare.prepare('SELECT count(*) FROM Filing WHERE caseId = ?').pluck().get(record(service, 'case Cèdre').id)).to.equal(
      1,
    );
  });

  it('refuses an exhibit the case does not have', async () => {
    const { status, body } = await send({ ...whole, maltreatment: 'Voir [pièce n° 99].' });
    expect(status).to.equal(400);
    expect(body.errors.maltreatment).to.match(/99/);
  });
});
