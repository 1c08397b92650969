import { expect } from 'chai';
import { onStage } from '../support/browser.ts';
import { PAGE_PDF } from '../support/files.ts';
import { accessibilityFaults, expectNone, frameFaults, overflow } from '../support/screen.ts';

describe('browser: the association’s file and the settings', function () {
  this.timeout(60_000);
  const stage = onStage();

  it('replaces an expired power: the association is fit to act again, the old one is kept', async () => {
    const { db } = stage.service;
    const id = db.bare.prepare(`SELECT id FROM StandingDocument WHERE kind = 'pouvoir_president'`).pluck().get() as string;
    await db.write(tx => tx.standingDocument.update({ where: { id }, data: { untilOn: '2026-10-31' } }));
    const page = await stage.open('juriste', '/association');
    await page.getByRole('heading', { level: 2, name: /1\s+document bloque\s+3\s+actes/ }).waitFor();
    await page.getByRole('button', { name: 'Remplacer — Pouvoir du président' }).click();
    const dialog = page.getByRole('dialog', { name: 'Remplacer — Pouvoir du président' });
    await dialog.getByLabel('Daté du').fill('20/11/2026');
    await dialog.getByLabel(/^Valable jusqu’au/).fill('20/11/2027');
    await dialog.getByRole('button', { name: 'Remplacer le document' }).click();
    await page.getByRole('heading', { level: 2, name: /rien ne bloque/ }).waitFor();
    await page.getByText('Vaut pour les faits et les actes jusqu’au sam. 31/10/2026').waitFor();
    await page.getByLabel('Aptitude à agir le').fill('15/11/2026');
    await page.getByRole('heading', { level: 2, name: /1\s+document bloque\s+3\s+actes/ }).waitFor();
    expect(db.bare.prepare(`SELECT count(*) FROM StandingDocument WHERE kind = 'pouvoir_president'`).pluck().get()).to.equal(2);
  });

  it('leaves no document behind a form that was closed, and keeps the one that was sent', async () => {
    const { db } = stage.service;
    const documents = () => db.bare.prepare('SELECT id FROM Document WHERE caseId IS NULL').pluck().all() as string[];
    const before = documents();
    const page = await stage.open('juriste', '/association');
    const begin = async () => {
      await page.getByRole('button', { name: 'Remplacer — Liste des administrateurs' }).click();
      const dialog = page.getByRole('dialog', { name: 'Remplacer — Liste des administrateurs' });
      const pdf = { name: 'liste.pdf', mimeType: 'application/pdf', buffer: PAGE_PDF };
      await dialog.getByLabel('Document (facultatif)', { exact: true }).setInputFiles(pdf);
      await dialog.getByText('liste.pdf').waitFor();
      return dialog;
    };
    const left = await begin();
    await left.getByRole('button', { name: 'Annuler' }).click();
    await left.waitFor({ state: 'detached' });
    expect(documents()).to.deep.equal(before);
    const dialog = await begin();
    await dialog.getByLabel('Daté du').fill('21/11/2026');
    await dialog.getByRole('button', { name: 'Remplacer le document' }).click();
    await page.getByRole('status').filter({ hasText: 'Document remplacé' }).waitFor();
    const [kept] = documents().filter(id => !before.includes(id));
    expect(db.bare.prepare('SELECT kind FROM StandingDocument WHERE documentId = ?').pluck().all(kept)).to.deep.equal([
      'liste_administrateurs',
    ]);
  });

  it('shows the direction the file without a button to change it', async () => {
    const page = await stage.open('director', '/association');
    await page.getByRole('heading', { level: 1, name: 'Dossier de l’association' }).waitFor();
    await page.getByRole('button', { name: 'Récépissé et extrait du Journal officiel' }).waitFor();
    expect(await page.getByRole('button', { name: /Remplacer|Ajouter|Modifier/ }).count()).to.equal(0);
  });

  it('says how many internal targets move before the settings are saved, then moves them', async () => {
    const page = await stage.open('admin', '/reglages');
    await page.getByLabel('Objectif interne (jours ouvrés avant le dernier jour)').fill('5');
    await page.getByText(/délais? changent? d’objectif interne, sur/).waitFor();
    await page.getByRole('button', { name: 'Enregistrer les réglages' }).click();
    await page.getByRole('status').filter({ hasText: 'Réglages enregistrés.' }).waitFor();
    expect(stage.service.db.bare.prepare('SELECT internalTargetDays FROM Settings').pluck().get()).to.equal(5);
    await page.getByText(stage.service.vault.fingerprint('k1')).waitFor();
  });

  it('opens the settings to the administrator alone', async () => {
    const page = await stage.open('juriste', '/reglages');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByLabel('Silence d’un dossier (jours)').count()).to.equal(0);
  });

  for (const [who, path] of [
    ['juriste', '/association'],
    ['admin', '/reglages'],
  ] as const)
    for (const size of ['desktop', 'phone'] as const)
      it(`${path} can be read by all, in French, on a ${size}`, async () => {
        const page = await stage.open(who, path, { size });
        await page.getByRole('heading', { level: 2 }).first().waitFor();
        expectNone(path, [...(await accessibilityFaults(page)), ...(await frameFaults(page)), ...(await overflow(page))]);
      });
});
