import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { readArchive, writeArchive } from '../../templates/engine/archive.ts';
import { paragraphsOf } from '../../templates/engine/paragraphs.ts';
import { record } from '../support/names.ts';
import { plantHearing } from '../support/plant.ts';
import { plantExhibit } from '../support/plantFiles.ts';
import { type Answer, PEOPLE, type Service, startService, type Who } from '../support/service.ts';
import { relation, wordFile } from '../templates/word-file.ts';

const KIND = 'lettre_420_1';
const form = (file: Buffer, kind = KIND): FormData => {
  const sent = new FormData();
  sent.set('body', JSON.stringify({ kind }));
  sent.set('file', new Blob([new Uint8Array(file)]), 'modele.docx');
  return sent;
};
const sentences = ({ body }: Answer): string[] => JSON.parse(body.findings).map(({ sentence }: { sentence: string }) => sentence);

describe('templates', function () {
  this.timeout(120_000);
  let service: Service;
  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());

  const deposit = (who: Who, file: Buffer, kind?: string) => service.call(who, 'POST', '/api/templates', form(file, kind));
  const publish = (who: Who, { body }: Answer) => service.call(who, 'POST', `/api/templates/${body.id}/publish`, { version: body.version });
  const published = () => service.db.bare.prepare('SELECT edition FROM Template WHERE kind = ? AND isPublished = 1').pluck().all(KIND);
  const files = () => service.db.bare.prepare('SELECT count(*) FROM Document').pluck().get();
  const right = (words = 'Pour') => wordFile([`${words} {{association.nom}}`, '{{#victimes}}', '{{designation}}', '{{/victimes}}']);

  it('keeps a refused version with what to correct, never publishes it, and gives its number to the corrected one', async () => {
    const refused = await deposit('assistant', wordFile(['À {{juridiction.nomm}}', '{{#victimes}}', '{{designation}}']));
    expect(refused.status, refused.text).to.equal(201);
    expect(refused.body).to.include({ isRefused: true, isPublished: false, edition: 2 });
    expect(sentences(refused).join(' ')).to.include('juridiction.nomm n’existe pas').and.include('jamais fermée');
    expect((await publish('juriste', refused)).body.message).to.include('refusée au contrôle');
    const corrected = await deposit('assistant', right());
    expect(corrected.body).to.include({ isRefused: false, edition: 2, findings: '[]' });
    expect(published()).to.deep.equal([1]);
    expect((await publish('juriste', corrected)).body).to.include({ isPublished: true, edition: 2 });
    expect(published()).to.deep.equal([2]);
  });

  it('has a second person publish what a mistake in would lose a right', async () => {
    const own = await deposit('assistant', right());
    const foreseen = async (who: Who) =>
      (await service.call(who, 'POST', `/api/templates/${own.body.id}/publish/preview`, { version: own.body.version })).body.refusal;
    expect(await foreseen('assistant')).to.include('une autre personne que celle qui l’a déposé');
    expect(await foreseen('juriste')).to.equal(null);
    const refusal = await publish('assistant', own);
    expect(refusal.status).to.equal(409);
    expect(refusal.body.message).to.include('une autre personne que celle qui l’a déposé');
    expect(published()).to.deep.equal([1]);
    expect((await publish('juriste', own)).status).to.equal(200);
    expect((await publish('juriste', { ...own, body: { ...own.body, version: 2 } })).body.message).to.include('déjà publiée');
  });

  it('makes the next filings from the version published, and changes none already produced', async () => {
    const caseId = record(service, 'case Érable').id;
    const hearingId = await plantHearing(service, caseId, 'Érable', '2027-03-01');
    const request = {
      ...{ caseId, hearingId, kind: KIND, claimedMoralCents: 300_000, claimedCostsCents: 100_000 },
      maltreatment: 'Le prévenu exerçait sur la mineure une autorité de fait.',
    };
    const first = await service.call('juriste', 'POST', '/api/filings', request);
    expect(first.status, first.text).to.equal(201);
    const textOf = async ({ body }: Answer) => {
      const { storedName, keyId } = service.db.bare.prepare('SELECT storedName, keyId FROM Document WHERE id = ?').get(body.documentId) as {
        storedName: string;
        keyId: string;
      };
      const bytes = await service.vault.files.get(storedName, keyId);
      return { bytes, text: paragraphsOf(readArchive(bytes)).map(({ text }) => text) };
    };
    const before = await textOf(first);
    await publish('juriste', await deposit('assistant', right('Tout nouveau pour')));
    const second = await service.call('juriste', 'POST', '/api/filings', request);
    expect(second.status, second.text).to.equal(201);
    expect((await textOf(second)).text[0]).to.match(/^Tout nouveau pour /);
    expect((await textOf(first)).bytes.equals(before.bytes)).to.equal(true);
    expect(second.body.templateId).not.to.equal(first.body.templateId);
    const figures = await service.call('juriste', 'GET', '/api/templates/figures');
    expect(figures.body[first.body.templateId]).to.deep.equal({ used: 1 });
  });

  it('tells a protected name of any case in the fixed text, masked, without its case', async () => {
    const answer = await deposit('assistant', wordFile(['Vu l’affaire Ostrel, {{association.nom}}']));
    const [{ level, sentence }] = JSON.parse(answer.body.findings);
    expect(level).to.equal('remark');
    expect(sentence).to.include('« O••••• »');
    expect(answer.text).not.to.match(/Ostrel|Cèdre/);
  });

  it('tells the fields that three acts or more had in their template and none has filled', async () => {
    const caseId = record(service, 'case Érable').id;
    const lines = ['{{association.nom}} à {{audience.salle}}', '{{#victimes}}', '{{designation}}', '{{/victimes}}'];
    await publish('juriste', await deposit('assistant', wordFile(lines)));
    // Each for a hearing of its own: a draft takes the place of the former one of the same act.
    const produce = async (heldOn: string, courtroom: string | null = null) => {
      const hearingId = await plantHearing(service, caseId, 'Érable', heldOn);
      await service.db.write(tx => tx.hearing.update({ where: { id: hearingId }, data: { courtroom } }));
      const made = await service.call('juriste', 'POST', '/api/filings', { caseId, hearingId, kind: KIND, isDraft: true });
      expect(made.status, made.text).to.equal(201);
    };
    await produce('2027-03-01');
    await produce('2027-03-02');
    expect(sentences(await deposit('assistant', wordFile([...lines, 'Deux'])))).to.deep.equal([]);
    await produce('2027-03-03');
    const found = sentences(await deposit('assistant', wordFile([...lines, 'Trois'])));
    expect(found).to.deep.equal(['Le champ audience.salle n’a été rempli dans aucun des 3 actes qui l’emploient.']);
    // Once one act has it, it is filled in practice.
    await produce('2027-03-04', 'B2');
    expect(sentences(await deposit('assistant', wordFile([...lines, 'Quatre'])))).to.deep.equal([]);
  });

  it('refuses the same file twice, and judges again one that was refused', async () => {
    await deposit('assistant', right());
    expect((await deposit('juriste', right())).body.errors.file).to.equal('Ce fichier est déjà la version\u00a02 de ce modèle.');
    const wrong = wordFile(['{{inconnu}}']);
    const first = await deposit('assistant', wrong);
    const [before, stored] = [files(), readdirSync(join(service.dir, 'files')).length];
    const again = await deposit('juriste', wrong);
    expect(again.body).to.include({ id: first.body.id, isRefused: true, version: 2, documentId: first.body.documentId });
    expect(files()).to.equal(before);
    expect(readdirSync(join(service.dir, 'files'))).to.have.length(stored);
  });

  const HOSTILE: readonly (readonly [string, () => Buffer, RegExp])[] = [
    ['UP-17 a bomb', () => wordFile(['a'], { 'word/media.xml': '0'.repeat(30_000_000) }), /anormalement compressée/],
    ['UP-19 an escaping name', () => wordFile(['a'], { '../../evil.txt': 'x' }), /chemin interdit/],
    ['UP-20 another ZIP', () => writeArchive(new Map([['a.xml', Buffer.from('<a/>')]])), /n’est pas un document Word/],
    ['UP-21 macros', () => wordFile(['a'], { 'word/vbaProject.bin': 'x' }), /macro/],
    [
      'UP-22 a model on another machine',
      () => wordFile(['a'], { 'word/_rels/settings.xml.rels': relation('attachedTemplate', 'https://example.org/a') }),
      /lien interdit/,
    ],
    ['UP-23 an embedded page', () => wordFile(['<w:altChunk/>']), /objet incorporé/],
    ['UP-24 a DDE field', () => wordFile(['<w:fldSimple w:instr=" DDEAUTO c:"/>']), /champ Word interdit/],
    [
      'UP-25 entities',
      () => wordFile(['a'], { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' }),
      /entités XML/,
    ],
  ];
  it('keeps nothing of a hostile file, and says why by the field', async () => {
    const before = [files(), service.db.bare.prepare('SELECT count(*) FROM Template').pluck().get()];
    for (const [what, file, says] of HOSTILE) {
      const answer = await deposit('assistant', file());
      expect(answer.status, `${what} ${answer.text}`).to.equal(400);
      expect(answer.body.errors.file, what).to.match(says);
    }
    expect([files(), service.db.bare.prepare('SELECT count(*) FROM Template').pluck().get()]).to.deep.equal(before);
  });

  it('UP-29, UP-31 keeps as refused what the engine would not read, with the tag', async () => {
    for (const [text, named] of [
      ['{{@note}}', '@note'],
      ['{{=[[ ]]=}}', '=[['],
      ['{{#victimes}}x', 'victimes'],
      ['{{#a}}{{#victimes}}{{/a}}{{/victimes}}', 'victimes'],
    ] as const) {
      const answer = await deposit('assistant', wordFile([text]));
      expect(answer.body.isRefused, text).to.equal(true);
      expect(sentences(answer).join(' '), text).to.include(named);
    }
  });

  it('tries a version on fictitious facts and on a case, names masked, and keeps nothing of it', async () => {
    const { body } = await deposit(
      'assistant',
      wordFile([
        '{{association.nom}} contre {{parties.poursuivis}}',
        '{{#victimes}}',
        '{{designation}}',
        '{{/victimes}}',
        '{{dossier.numeroPourvoi}}',
      ]),
    );
    expect(body.isRefused, body.findings).to.equal(true);
    const right = await deposit(
      'assistant',
      wordFile(['{{association.nom}} contre {{parties.poursuivis}}', '{{#victimes}}', '{{designation}}', '{{/victimes}}']),
    );
    const before = files();
    const fictitious = await service.call('admin', 'POST', `/api/templates/${right.body.id}/tryOut`, {});
    expect(fictitious.body.paragraphs.join(' '), fictitious.text).to.include('Dominique Imaginaire');
    const caseId = record(service, 'case Cèdre').id;
    const tried = await service.call('assistant', 'POST', `/api/templates/${right.body.id}/tryOut`, { caseId });
    expect(tried.body.paragraphs.join(' '), tried.text)
      .to.include('Prévenu 1')
      .and.not.match(/Ostrel|Quentel/);
    expect(files()).to.equal(before);
    const hidden = record(service, 'case Zénith').id;
    expect(
      (await service.call('assistant', 'POST', `/api/templates/${right.body.id}/tryOut`, { caseId: hidden })).body.errors.caseId,
    ).to.equal('Choix inconnu.');
  });

  it('is tried on the cases one works on alone: not by a director who is the administrator too', async () => {
    const { body } = await deposit('assistant', wordFile(['{{recevabilite.maltraitance}}']));
    await service.db.write(tx => tx.user.update({ where: { email: PEOPLE.director }, data: { isAdmin: true } }));
    const caseId = record(service, 'case Cèdre').id;
    const tried = (on: object) => service.call('director', 'POST', `/api/templates/${body.id}/tryOut`, on);
    expect((await tried({})).status).to.equal(200);
    const answer = await tried({ caseId });
    expect(answer.status, answer.text).to.equal(400);
    expect(answer.body.errors.caseId).to.equal('Choix inconnu.');
  });

  it('prints in a trial what the act would: exhibits by their number, answers kept, nothing of an identity, and no gap for what is only masked', async () => {
    const caseId = record(service, 'case Érable').id;
    const victim = record(service, 'person Érable Jade');
    const names = { lastName: 'Kervadec-Inventé', firstName: 'Ada', bornOn: '2012-05-04', birthPlace: 'Trifouillis-l’Inventée' };
    const typed = {
      isDraft: true,
      victimeConcernee: 'Jade',
      circonstances: 'Vendue en ligne.',
      maltreatment: 'Il l’hébergeait [pièce n° 1].',
    };
    await plantExhibit(service, caseId);
    await service.call('juriste', 'PUT', `/api/persons/${victim.id}`, {
      version: victim.version,
      serviceAddress: '3 rue du Faux-Semblant',
    });
    victim.version += 1;
    const told = [
      await service.call('juriste', 'POST', `/api/persons/${victim.id}/identify`, { version: victim.version, ...names }),
      await service.call('juriste', 'POST', '/api/filings', { caseId, kind: 'requete_civi', ...typed }),
    ];
    for (const { status, text } of told) expect(status, text).to.be.oneOf([200, 201]);
    const lines = [
      'née le {{requerante.neLe}} à {{requerante.neA}}, demeurant {{requerante.demeure}}',
      '{{textes.circonstances}}',
      '{{recevabilite.maltraitance}}',
    ];
    const { body } = await deposit('assistant', wordFile(lines), 'requete_civi');
    expect(body.isRefused, body.findings).to.equal(false);
    const answer = await service.call('assistant', 'POST', `/api/templates/${body.id}/tryOut`, { caseId });
    const text = answer.body.paragraphs.join('\n').replaceAll('\u00a0', ' ');
    expect(text, answer.text).to.include('née le ••• à •••, demeurant •••').and.include('Vendue en ligne.').and.include('[pièce n° 1]');
    expect(text).not.to.match(/Trifouillis|2012|Faux-Semblant/);
    expect(answer.body.gaps).to.deep.equal([]);
  });

  it('gives the Word file of a version as it was deposited, and the dictionary with the fields it uses', async () => {
    const file = right();
    const { body } = await deposit('assistant', file);
    const stored = service.db.bare.prepare('SELECT storedName, keyId FROM Document WHERE id = ?').get(body.documentId) as {
      storedName: string;
      keyId: string;
    };
    expect((await service.vault.files.get(stored.storedName, stored.keyId)).equals(file)).to.equal(true);
    const answer = await service.call('assistant', 'GET', `/api/templates/${body.id}/content`);
    expect(answer.headers.get('content-disposition')).to.include('modele-lettre-420-1_v2.docx');
    const { body: entries } = await service.call('assistant', 'GET', `/api/templates/${body.id}/dictionary`);
    const used = entries.filter(({ isUsed }: { isUsed: boolean }) => isUsed).map(({ path }: { path: string }) => path);
    expect(used).to.include.members(['association.nom', 'victimes', 'victimes.designation']);
  });
});
