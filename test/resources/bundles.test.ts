import { deflateSync } from 'node:zlib';
import { expect } from 'chai';
import { readArchive } from '../../templates/engine/archive.ts';
import { paragraphsOf } from '../../templates/engine/paragraphs.ts';
import { templateFile } from '../../templates/index.ts';
import { lastLine, linesAfter } from '../support/digest.ts';
import { PAGE_PDF } from '../support/files.ts';
import { record } from '../support/names.ts';
import { flatPng } from '../support/pictures.ts';
import { plant } from '../support/plant.ts';
import { plantDocument, plantExhibit } from '../support/plantFiles.ts';
import { PEOPLE, type Service, signIn, startService } from '../support/service.ts';
import { pdfOf } from '../templates/bundle-parts.ts';
import { shownBy } from '../templates/pdf-words.ts';

const PDF = (bytes: Buffer) => ({ bytes, contentType: 'application/pdf' });

describe('bundles: exhibits', function () {
  this.timeout(300_000);
  let service: Service;
  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());
  const caseId = () => record(service, 'case Érable').id;
  const empty = () =>
    service.db.write(tx => tx.exhibit.updateMany({ where: { caseId: caseId() }, data: { withdrawnOn: '2026-11-02', number: 0 } }));
  const make = (body: object = {}, who: 'juriste' | 'lawyer' = 'juriste') =>
    service.call(who, 'POST', '/api/bundles', { caseId: caseId(), kind: 'exhibits', ...body });
  const exhibit = (id: string) => service.db.bare.prepare('SELECT pages, version FROM Exhibit WHERE id = ?').get(id);
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');

  it('puts together PDF, pictures, Word and text in the order of the list, stamped, under a name of ours', async () => {
    await empty();
    const first = await plantExhibit(service, caseId(), 'Avis d’audience', PDF(await pdfOf([{}, {}])), { datedOn: '2026-03-12' });
    await plantExhibit(service, caseId(), 'Photographie', { bytes: flatPng(30, 40), contentType: 'image/png' });
    const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    await plantExhibit(service, caseId(), 'Courrier', { bytes: await templateFile('lettre_420_1'), contentType: word });
    await plantExhibit(service, caseId(), 'Note', { bytes: Buffer.from('Reçu à l’étude'), contentType: 'text/plain' });
    await plantExhibit(service, caseId(), 'Image du téléphone', { bytes: Buffer.from('heic'), contentType: 'image/heic' });
    await service.call('juriste', 'GET', '/api/me');
    const line = lastLine(service);
    const answer = await make();
    expect(answer.status, answer.text).to.equal(201);
    expect(answer.body).to.include({ kind: 'exhibits', edition: 1, items: 5 });
    expect(linesAfter(service, line).map(({ action, resource }) => `${resource}.${action}`)).to.deep.equal(['bundles.create']);
    const got = await service.call('juriste', 'GET', `/api/bundles/${answer.body.id}/content`);
    expect(got.headers.get('content-disposition')).to.match(/filename=APE-2026-\d{4}_liasse-pieces_v1\.pdf$/);
    const bytes = await bytesOf(service, `/api/bundles/${answer.body.id}/content`);
    const words = await shownBy(bytes);
    expect(words.length).to.equal(answer.body.pages);
    const stamps = words.map(page => page.find(word => /^Pièce n° \d, page/.test(plain(word)))).map(stamp => plain(stamp ?? ''));
    expect(stamps.slice(0, 4)).to.deep.equal(['', 'Pièce n° 1, page 1/2', 'Pièce n° 1, page 2/2', 'Pièce n° 2, page 1/1']);
    expect(stamps.at(-1)).to.equal('Pièce n° 4, page 1/1');
    expect(words[0]!.map(plain)).to.include.members(['Avis d’audience', '12/03/2026', 'Pièce n° 5', '(communiquée à part)']);
    expect(exhibit(first)).to.deep.equal({ pages: 2, version: 1 });
    const again = await make({ exhibitIds: [first] });
    expect(again.body).to.include({ edition: 2, items: 1, pages: 3 });
  });

  it('leaves the confidential ones out unless they are chosen', async () => {
    await empty();
    await plantExhibit(service, caseId(), 'Avis', PDF(PAGE_PDF));
    const secret = await plantExhibit(service, caseId(), 'Certificat', PDF(PAGE_PDF), { isConfidential: true });
    const preview = (body: object) =>
      service.call('juriste', 'POST', '/api/bundles/preview', { caseId: caseId(), kind: 'exhibits', ...body });
    const titles = async (body: object) => (await preview(body)).body.items.map(({ title }: { title: string }) => title);
    expect(await titles({})).to.deep.equal(['Avis']);
    expect(await titles({ exhibitIds: [secret] })).to.deep.equal(['Certificat']);
    expect((await make()).body.items).to.equal(1);
  });

  const refused: Readonly<Record<string, { file: () => Promise<{ bytes: Buffer; contentType: string }>; says: string }>> = {
    'a locked PDF': {
      file: async () => PDF(await pdfOf([{}], 'x', 'secret')),
      says: 'Pièce n° 2 : ce PDF est protégé par un mot de passe. Remplacez-le par une copie sans mot de passe.',
    },
    'a broken PDF': {
      file: async () => PDF(Buffer.from('%PDF-1.4 rien')),
      says: 'Pièce n° 2 : ce PDF est abîmé et ne s’ouvre pas. Demandez-en une autre copie, ou imprimez-le de nouveau en PDF.',
    },
    'a Word file that does not open': {
      file: async () => ({
        bytes: deflateSync('rien'),
        contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      }),
      says: 'Pièce n° 2 : LibreOffice ne peut pas ouvrir ce document. Enregistrez-le en PDF, puis recommencez.',
    },
  };
  for (const [why, { file, says }] of Object.entries(refused))
    it(`refuses ${why} by its number, and keeps nothing`, async () => {
      await empty();
      await plantExhibit(service, caseId(), 'Avis', PDF(PAGE_PDF));
      await plantExhibit(service, caseId(), 'Autre', await file());
      const before = service.db.bare.prepare('SELECT count(*) FROM Document').pluck().get();
      const answer = await make();
      expect(answer.status, answer.text).to.equal(400);
      expect(plain(answer.body.errors.exhibitIds)).to.equal(says);
      expect(service.db.bare.prepare('SELECT count(*) FROM Document').pluck().get()).to.equal(before);
      expect((await service.call('juriste', 'GET', '/api/bundles/figures')).body).to.deep.equal({});
    });

  it('refuses an empty list, and an exhibit of another case', async () => {
    await empty();
    expect((await make()).body.errors.exhibitIds).to.match(/Aucune pièce/);
    const foreign = await plantExhibit(service, record(service, 'case Zénith').id, 'Avis', PDF(PAGE_PDF));
    expect((await make({ exhibitIds: [foreign] })).body.errors.exhibitIds).to.equal('Choix inconnu.');
  });

  it('makes nothing of a list that moved meanwhile', async () => {
    await empty();
    await plantExhibit(service, caseId(), 'Avis', PDF(PAGE_PDF));
    const making = make();
    // The rows are read long before the thread has read its first page.
    let figures: Record<string, unknown> = {};
    while (Object.keys(figures).length === 0) figures = (await service.call('juriste', 'GET', '/api/bundles/figures')).body;
    expect(figures[caseId()]).to.include.keys('step', 'done', 'of');
    await service.db.write(tx => tx.exhibit.updateMany({ where: { caseId: caseId(), withdrawnOn: null }, data: { number: 4 } }));
    const answer = await making;
    expect(answer.status, answer.text).to.equal(409);
    expect(answer.body.message).to.match(/ont changé pendant/);
  });
});

describe('bundles: annexes of the association', function () {
  this.timeout(300_000);
  let service: Service;
  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());
  const caseId = () => record(service, 'case Érable').id;
  const ask = (path: string, who: 'juriste' | 'lawyer' = 'juriste') =>
    service.call(who, 'POST', path, { caseId: caseId(), kind: 'annexes' });
  const provide = async (kind: string, fromOn: string, untilOn: string | null = null) => {
    const documentId = await plantDocument(service, null, PDF(PAGE_PDF));
    await service.db.write(tx => tx.standingDocument.create({ data: { kind, title: kind, fromOn, untilOn, object: 'Objet', documentId } }));
  };
  const provideAll = async () => {
    await service.db.write(async tx => {
      await tx.standingDocument.deleteMany();
      await tx.case.update({ where: { id: caseId() }, data: { factsFromOn: '2018-03-01', joinDocumentId: null } });
    });
    await provide('statuts', '1998-03-04', '2019-06-11');
    await provide('statuts', '2019-06-12');
    for (const kind of ['recepisse_jo', 'pv_autorisation', 'pouvoir_president', 'rapport_activite']) await provide(kind, '2026-01-05');
  };

  it('joins those in force that day, and the statutes of the time of the facts', async () => {
    await provideAll();
    const answer = await ask('/api/bundles');
    expect(answer.status, answer.text).to.equal(201);
    const words = await shownBy(await bytesOf(service, `/api/bundles/${answer.body.id}/content`));
    const stamps = words.slice(1).map(page => page.find(word => word.startsWith('Annexe'))!.replaceAll('\u00a0', ' '));
    expect(stamps).to.deep.equal(['A', 'A bis', 'B', 'C', 'D', 'F'].map(letter => `Annexe ${letter}, page 1/1`));
    expect(words[0]).to.include.members(['Annexes A à F', 'Statuts de l’association', '12/06/2019', '04/03/1998']);
    const got = await service.call('juriste', 'GET', `/api/bundles/${answer.body.id}/content`);
    expect(got.headers.get('content-disposition')).to.match(/filename=APE-2026-\d{4}_annexes_v1\.pdf$/);
  });

  it('refuses what is over, missing or without its file, each with what to do', async () => {
    await provideAll();
    await service.db.write(async ({ standingDocument }) => {
      await standingDocument.updateMany({ where: { kind: 'pouvoir_president' }, data: { untilOn: '2026-10-31' } });
      await standingDocument.updateMany({ where: { kind: 'pv_autorisation' }, data: { documentId: null } });
      await standingDocument.deleteMany({ where: { kind: 'recepisse_jo' } });
    });
    const { body } = await ask('/api/bundles/preview');
    expect(body.refusals.map((text: string) => text.replaceAll('\u00a0', ' '))).to.deep.equal([
      'Annexe B, Récépissé de déclaration et extrait du Journal officiel : n’est pas fourni le 23/11/2026. Ajoutez ou remplacez ce document dans le dossier de l’association.',
      'Annexe C, Procès-verbal autorisant l’action : le procès-verbal du 05/01/2026 manque. Joignez-le à la décision d’agir (Vue d’ensemble, Recevabilité), ou ajoutez-le au dossier de l’association.',
      'Annexe D, Pouvoir du représentant légal : n’est plus en vigueur le 23/11/2026. Ajoutez ou remplacez ce document dans le dossier de l’association.',
    ]);
    const answer = await ask('/api/bundles');
    expect(answer.status).to.equal(400);
    expect(answer.body.errors.kind).to.include('Pouvoir du représentant légal');
  });

  const asked = async (filingId: string | null) => {
    const { body, text } = await service.call('juriste', 'POST', '/api/bundles/preview', { caseId: caseId(), kind: 'annexes', filingId });
    const plain = (said: string) => said.replaceAll('\u00a0', ' ');
    expect(body.items, text).to.be.an('array');
    return {
      labels: body.items.map(({ label, dated }: { label: string; dated: string }) => `${plain(label)} ${dated}`),
      refusals: body.refusals.map(plain),
    };
  };

  it('judges them on the day the act was filed, when they are made later', async () => {
    await provideAll();
    const filingId = await plant(service, 'filings', 'Érable');
    await service.db.write(async tx => {
      await tx.filing.update({ where: { id: filingId }, data: { state: 'filed', filedOn: '2026-10-30' } });
      await tx.standingDocument.updateMany({ where: { kind: 'pouvoir_president' }, data: { untilOn: '2026-10-31' } });
    });
    expect((await asked(null)).refusals).to.have.length(1);
    const { labels, refusals } = await asked(filingId);
    expect(refusals).to.deep.equal([]);
    expect(labels).to.include('Annexe D 05/01/2026');
  });

  it('takes for the authorisation the record of the decision taken for this case, and no other', async () => {
    await provideAll();
    const decide = (joinDecidedOn: string) => service.db.write(tx => tx.case.update({ where: { id: caseId() }, data: { joinDecidedOn } }));
    await decide('2026-11-09');
    expect((await asked(null)).refusals).to.deep.equal([
      'Annexe C, Procès-verbal autorisant l’action : le procès-verbal du 09/11/2026 manque. Joignez-le à la décision d’agir (Vue d’ensemble, Recevabilité), ou ajoutez-le au dossier de l’association.',
    ]);
    await decide('2026-01-05');
    expect((await asked(null)).labels).to.include('Annexe C 05/01/2026');
    await decide('2026-11-09');
    const joined = (joinDocumentId: string) =>
      service.call('assistant', 'PUT', `/api/cases/${caseId()}`, { version: record(service, 'case Érable').version, joinDocumentId });
    const foreign = await joined(await plantDocument(service, record(service, 'case Cèdre').id));
    expect([foreign.status, foreign.body.errors.joinDocumentId]).to.deep.equal([400, 'Choix inconnu.']);
    expect((await joined(await plantDocument(service, caseId()))).status).to.equal(200);
    expect((await asked(null)).labels).to.include('Annexe C 09/11/2026');
  });

  it('joins the consents signed and the special power come back signed, each said missing until then', async () => {
    await provideAll();
    const consent = async (name: string) => {
      const data = { caseId: caseId(), victimId: record(service, `person Érable ${name}`).id, givenBy: 'administrateur_ad_hoc' };
      return service.db.write(tx => tx.consent.create({ data: { ...data, scope: 'whole', givenOn: '2026-11-03' } }));
    };
    const ids = [(await consent('Capucine')).id, (await consent('Jade')).id];
    const request = { caseId: caseId(), kind: 'pouvoir_special', isDraft: true, pouvoirPour: 'appel' };
    const power = await service.call('juriste', 'POST', '/api/filings', request);
    expect(power.status, power.text).to.equal(201);
    const appeal = await plant(service, 'filings', 'Érable');
    await service.db.write(async ({ filing }) => {
      await filing.update({ where: { id: power.body.id }, data: { state: 'ready' } });
      await filing.update({ where: { id: appeal }, data: { kind: 'appel_correctionnel' } });
    });
    expect((await asked(appeal)).refusals).to.deep.equal([
      ...[1, 2].map(
        rank =>
          `Annexe I-${rank}, Accord de la victime : le document signé le 03/11/2026 manque. Ajoutez-le à l’accord, dans les parties du dossier.`,
      ),
      'Annexe J, Pouvoir spécial : le pouvoir du 23/11/2026 n’est pas revenu signé. Marquez-le comme déposé, le pouvoir signé pour preuve.',
    ]);
    const signed = await plantDocument(service, caseId(), PDF(PAGE_PDF));
    await service.db.write(async tx => {
      await tx.consent.updateMany({ where: { id: { in: ids } }, data: { documentId: signed } });
      await tx.filing.update({ where: { id: power.body.id }, data: { state: 'filed', filedOn: '2026-11-23', proofDocumentId: signed } });
    });
    const { labels, refusals } = await asked(appeal);
    expect(refusals).to.deep.equal([]);
    expect(labels.slice(-2)).to.deep.equal(['Annexe I 03/11/2026', 'Annexe J 23/11/2026']);
    // A power is for one act: the one given for the appeal is no annex of another.
    expect((await asked(null)).labels.at(-1)).to.equal('Annexe I 03/11/2026');
  });

  it('joins what the act lists, no more and no less', async () => {
    await provideAll();
    await service.db.write(tx => tx.standingDocument.deleteMany({ where: { kind: { in: ['rapport_activite', 'recepisse_jo'] } } }));
    const decision = await plant(service, 'decisions', 'Érable');
    const request = { caseId: caseId(), kind: 'appel_correctionnel', decisionId: decision, isDraft: true };
    const filing = await service.call('juriste', 'POST', '/api/filings', request);
    expect(filing.status, filing.text).to.equal(201);
    const word = await bytesOf(service, `/api/documents/${filing.body.documentId}/content`);
    const text = paragraphsOf(readArchive(word)).map(paragraph => paragraph.text.replaceAll('\u00a0', ' '));
    const listed = text.flatMap(line => /^Annexe (.{1,5}) : /.exec(line)?.[1] ?? []);
    const { labels, refusals } = await asked(filing.body.id);
    expect(refusals).to.deep.equal([]);
    expect(listed).to.deep.equal(['A', 'A bis', 'C', 'D']);
    expect(labels.map((label: string) => label.replace(/^Annexe (.*) \S+$/, '$1'))).to.deep.equal(listed);
  });

  it('is the staff’s to make; the lawyer of the case receives it', async () => {
    await provideAll();
    expect((await ask('/api/bundles', 'lawyer')).status).to.equal(403);
    const { body } = await ask('/api/bundles');
    const mine = (await service.call('lawyer', 'GET', `/api/bundles/${body.id}/content`)).status;
    expect(mine).to.equal(200);
  });
});

/** What a download holds, byte for byte. */
async function bytesOf(service: Service, path: string): Promise<Buffer> {
  const cookie = await signIn(service.url, PEOPLE.juriste);
  return Buffer.from(await (await fetch(`${service.url}${path}`, { headers: { Cookie: cookie } })).arrayBuffer());
}
