import { expect } from 'chai';
import { NOT_HERE } from '../../admin/i18n.ts';
import { onStage } from '../support/browser.ts';
import { accessibilityFaults, expectNone, overflow } from '../support/screen.ts';
import { relation, wordFile } from '../templates/word-file.ts';

const PATH = '/templates/CONCLUSIONS_TC';
const docx = (name: string, buffer: Buffer) => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer,
});
const second = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
const refused = wordFile(['Un', 'Deux', 'À {{juridiction.deVile}}', second, '{{#victimes}}', '{{designation}}', 'Par ces motifs']);
const corrected = wordFile(['Par ces motifs', 'À {{juridiction.deVille}}', '{{#victimes}}', '{{designation}}', '{{/victimes}}']);

describe('browser: templates', function () {
  this.timeout(120_000);
  const stage = onStage();
  const published = () =>
    stage.service.db.bare.prepare("SELECT edition FROM Template WHERE kind = 'conclusions_tc' AND isPublished = 1").pluck().all();

  it('T28: a refused template is understood, corrected, tried and published: 4 clicks, no key', async () => {
    const page = await stage.open('assistant', PATH);
    // A click to choose each file.
    let clicks = 2;
    await page.getByLabel('Nouvelle version').setInputFiles(docx('v4.docx', refused));
    const alert = page.getByRole('alert').filter({ hasText: '2 erreurs' });
    await alert.waitFor();
    const item = page.getByRole('listitem');
    await item.filter({ hasText: 'Vouliez-vous dire juridiction.deVille' }).waitFor();
    await item.filter({ hasText: 'Page\u00a01, paragraphe\u00a03' }).waitFor();
    await item.filter({ hasText: 'jamais fermée' }).waitFor();
    expect(published()).to.deep.equal([1]);
    expect(await page.getByRole('button', { name: /^Publier/ }).count()).to.equal(0);
    expectNone('faults', await accessibilityFaults(page));
    await page.getByLabel('Nouvelle version').setInputFiles(docx('v4-bis.docx', corrected));
    await page.getByRole('button', { name: 'Essayer sur Cèdre' }).click();
    clicks++;
    await page
      .getByRole('region', { name: 'Essai sur Cèdre' })
      .getByText(/de Nantes/)
      .waitFor();
    // Pleadings may found the constitution: somebody else than who deposited them publishes them.
    const other = await stage.open('juriste', PATH);
    await other.getByRole('button', { name: 'Publier la version 2' }).click();
    clicks++;
    await other.getByRole('status').filter({ hasText: 'Version\u00a02 publiée.' }).waitFor();
    expect(published()).to.deep.equal([2]);
    expect(stage.service.db.bare.prepare("SELECT count(*) FROM Template WHERE kind = 'conclusions_tc'").pluck().get()).to.equal(3);
    expect(clicks).to.be.at.most(4);
    expectNone('faults', await accessibilityFaults(page));
  });

  it('has somebody else publish an act whose mistake loses a right, and says so', async () => {
    const page = await stage.open('assistant', '/templates/lettre_420_1');
    await page.getByLabel('Nouvelle version').setInputFiles(docx('lettre.docx', corrected));
    await page.getByText('une autre personne que celle qui l’a déposé').waitFor();
    expect(await page.getByRole('button', { name: 'Publier la version 2' }).isDisabled()).to.equal(true);
    expectNone('faults', await accessibilityFaults(page));
    const other = await stage.open('juriste', '/templates/lettre_420_1');
    await other.getByRole('button', { name: 'Publier la version 2' }).click();
    await other.getByRole('status').filter({ hasText: 'Version\u00a02 publiée.' }).waitFor();
  });

  it('says why a file is not taken, and keeps nothing of it', async () => {
    const page = await stage.open('assistant', PATH);
    const hostile = wordFile(['a'], { 'word/_rels/settings.xml.rels': relation('attachedTemplate', 'https://example.org/a') });
    await page.getByLabel('Nouvelle version').setInputFiles(docx('a.docx', hostile));
    await page.getByRole('alert').filter({ hasText: 'lien interdit' }).waitFor();
  });

  it('finds a field by its French name, to copy it', async () => {
    const page = await stage.open('assistant', PATH);
    await page.getByRole('button', { name: /^Dictionnaire des champs/ }).click();
    await page.getByLabel('Rechercher un champ').fill('ville juridiction');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'ville de la juridiction, avec « de »' })
      .getByRole('button', { name: 'Copier {{juridiction.deVille}}' })
      .waitFor();
    expectNone('faults', await accessibilityFaults(page));
  });

  it('lists the kinds, and is read only on a phone', async () => {
    const page = await stage.open('assistant', '/templates', { size: 'phone' });
    await page.getByRole('link', { name: /420-1/ }).click();
    await page.getByText('depuis un ordinateur').waitFor();
    expect(await page.getByLabel('Nouvelle version').count()).to.equal(0);
    expectNone('overflow', await overflow(page));
    expectNone('faults', await accessibilityFaults(page));
  });

  it('is not here for a lawyer', async () => {
    const page = await stage.open('lawyer', '/templates');
    await page.getByText(NOT_HERE).waitFor();
    expect(await page.getByRole('heading', { level: 1, name: 'Modèles' }).count()).to.equal(0);
    expect(await page.getByRole('link', { name: 'Modèles' }).count()).to.equal(0);
  });
});
