import { expect } from 'chai';
import { caseId, onStage, openTab } from '../support/browser.ts';
import { BAD_FILES, PAGE_PDF, PNG } from '../support/files.ts';
import { plantExhibit } from '../support/plantFiles.ts';
import { accessibilityFaults, expectNone, overflow } from '../support/screen.ts';

const file = (name: string, buffer: Buffer, mimeType = 'application/pdf') => ({ name, buffer, mimeType });
const TITLES = ['Statuts', 'Procès-verbal', 'Rapport d’activité', 'Certificat', 'Courrier du parquet'];

describe('browser: exhibits', function () {
  this.timeout(60_000);
  const stage = onStage();
  const plantAll = async (codeName: string) => {
    for (const title of TITLES) await plantExhibit(stage.service, caseId(stage.service, codeName), title);
  };
  const numbered = (codeName: string) =>
    stage.service.db.bare
      .prepare('SELECT number, title FROM Exhibit WHERE caseId = ? AND withdrawnOn IS NULL ORDER BY number')
      .all(caseId(stage.service, codeName)) as { number: number; title: string }[];

  it('T05: the number of an open case stops the intake, and its notice goes there: 2 clicks, 15 keys', async () => {
    const page = await stage.open('assistant', '/cases/create');
    const [before] = stage.service.db.bare.prepare('SELECT count(*) FROM "Case"').pluck().all();
    await page.getByLabel('Numéro de parquet').focus();
    const keys = '26.134.000217'.length + 2;
    await page.keyboard.type('26.134.000217');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Ouvrir Érable et y ajouter cet avis' }).click();
    await page.getByLabel('Avis d’audience', { exact: true }).setInputFiles(file('avis-audience.pdf', PAGE_PDF));
    await page.keyboard.press('Control+Enter');
    await page.getByRole('status').filter({ hasText: 'Avis ajouté aux pièces et à la frise de Érable.' }).waitFor();
    await page.getByRole('heading', { level: 1, name: 'Érable' }).waitFor();
    expect(keys).to.be.at.most(15);
    expect(stage.service.db.bare.prepare('SELECT count(*) FROM "Case"').pluck().get()).to.equal(before);
    expect(numbered('Érable').map(({ title }) => title)).to.include('Avis d’audience');
    const step = stage.service.db.bare.prepare(
      `SELECT happenedOn, documentId FROM Step WHERE caseId = ? AND kind = 'avis_audience' AND documentId IS NOT NULL`,
    );
    expect(step.get(caseId(stage.service, 'Érable'))).to.include({ happenedOn: '2026-11-23' });
    await openTab(page, 'Pièces');
    await page.getByText('Avis d’audience').waitFor();
  });

  it('takes the hearing already typed along with the notice', async () => {
    const page = await stage.open('juriste', '/cases/create');
    await page.getByRole('radio', { name: /Convoquée/ }).check();
    await page.getByLabel('Date d’audience').fill('18/01/2027');
    await page.getByLabel('Heure').fill('14h');
    await page.getByLabel('Numéro de parquet').fill('26.134.000217');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Ouvrir Érable et y ajouter cet avis' }).click();
    await page.getByLabel('Avis d’audience', { exact: true }).setInputFiles(file('avis.png', PNG, 'image/png'));
    await page.getByRole('button', { name: 'Ajouter l’avis' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ajouter une audience — Érable' });
    await dialog.waitFor();
    expect(await dialog.getByLabel('Date d’audience').inputValue()).to.match(/18\/01\/2027/);
  });

  it('opens a case with the notice it was opened from', async () => {
    const page = await stage.open('juriste', '/cases/create');
    await page.getByLabel('Juridiction').fill('Lille');
    await page.getByRole('option', { name: /Tribunal judiciaire de Lille/ }).click();
    await page.getByLabel('Infraction principale').fill('225-7');
    await page.getByRole('option').first().click();
    await page.getByRole('radio', { name: 'Enquête' }).check();
    await page.getByLabel('Nom de code').fill('Avisé');
    await page.getByRole('button', { name: 'Joindre l’avis reçu' }).click();
    await page.getByLabel('Avis reçu (facultatif)').setInputFiles(file('avis.pdf', PAGE_PDF));
    await page.getByRole('button', { name: 'Créer le dossier' }).click();
    await page.getByRole('heading', { level: 1, name: 'Avisé' }).waitFor();
    expect(numbered('Avisé')).to.deep.equal([{ number: 1, title: 'Avis reçu' }]);
  });

  it('adds, shows, downloads, and says what is refused by the field', async () => {
    const page = await stage.openCase('juriste', 'Cèdre', 'Pièces');
    await page.getByText('Aucune pièce.').waitFor();
    await page.getByRole('button', { name: 'Ajouter une pièce' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ajouter une pièce — Cèdre' });
    await dialog.getByLabel('Intitulé').fill('Certificat du médecin');
    await dialog.getByLabel('Fichier', { exact: true }).setInputFiles(file('faux.pdf', BAD_FILES['a page called .pdf']!));
    await dialog.getByRole('button', { name: 'Ajouter la pièce' }).click();
    await dialog
      .getByText(/^Ce format n’est pas accepté\./)
      .first()
      .waitFor();
    expect(await dialog.getByLabel('Intitulé').inputValue()).to.equal('Certificat du médecin');
    await dialog.getByLabel('Fichier', { exact: true }).setInputFiles(file('vrai.pdf', PAGE_PDF));
    await dialog.getByRole('button', { name: 'Ajouter la pièce' }).click();
    await page.getByRole('status').filter({ hasText: 'Pièce ajoutée.' }).waitFor();
    await page.getByRole('button', { name: 'Voir — pièce 1' }).click();
    const frame = page.getByTitle('Aperçu — pièce 1');
    await frame.waitFor();
    expect(await frame.getAttribute('src')).to.match(/^blob:/);
    const downloading = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: 'Télécharger — pièce 1' }).click();
    expect((await downloading).suggestedFilename()).to.match(/^APE-2026-\d{4}_piece-1\.pdf$/);
    await page.keyboard.press('Escape');
    const actions = stage.service.db.bare
      .prepare(`SELECT action FROM JournalEntry WHERE resource = 'exhibits' ORDER BY sequence`)
      .pluck()
      .all();
    expect(actions).to.include.members(['create', 'content']);
  });

  it('is put in order by keys alone, and told so', async () => {
    await plantAll('Genêt');
    const page = await stage.openCase('juriste', 'Genêt', 'Pièces');
    const move = page.getByRole('button', { name: 'Déplacer la pièce 5' });
    await move.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.getByRole('status').filter({ hasText: 'Pièce 5, place 3 sur 5.' }).waitFor();
    expect(await move.evaluate(node => node === document.activeElement)).to.equal(true);
    await page.keyboard.press('Escape');
    await page.getByRole('status').filter({ hasText: 'Déplacement annulé.' }).waitFor();
    expect(numbered('Genêt').map(({ title }) => title)).to.deep.equal(TITLES);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Pièce 5 placée en 1.' }).waitFor();
    expect(numbered('Genêt').map(({ title }) => title)).to.deep.equal([TITLES[4], ...TITLES.slice(0, 4)]);
    await page.getByRole('button', { name: 'Revenir en arrière' }).click();
    await page.getByRole('status').filter({ hasText: 'Pièce 1 placée en 5.' }).waitFor();
    expect(numbered('Genêt').map(({ title }) => title)).to.deep.equal(TITLES);
  });

  it('is put in order by dragging', async () => {
    await plantAll('Dune');
    const page = await stage.openCase('juriste', 'Dune', 'Pièces');
    const lines = page.getByRole('list', { name: 'Pièces du dossier' }).getByRole('listitem');
    await lines.nth(4).dragTo(lines.nth(1));
    await page.getByRole('status').filter({ hasText: 'Pièce 5 placée en 2.' }).waitFor();
    expect(numbered('Dune')[1]!.title).to.equal(TITLES[4]);
  });

  it('is withdrawn with a reason and put back; a lawyer neither moves nor withdraws', async () => {
    await plantAll('Falaise');
    const page = await stage.openCase('juriste', 'Falaise', 'Pièces');
    await page.getByRole('button', { name: 'Retirer — pièce 2' }).click();
    await page.getByLabel('Motif du retrait').fill('Versée deux fois.');
    await page.getByRole('button', { name: 'Retirer la pièce' }).click();
    await page
      .getByRole('region', { name: 'Pièces retirées' })
      .getByText(/Versée deux fois/)
      .waitFor();
    await page.getByRole('button', { name: 'Remettre — Procès-verbal' }).click();
    await page.getByRole('status').filter({ hasText: 'pièce 5' }).waitFor();
    const lawyer = await stage.openCase('lawyer', 'Érable', 'Pièces');
    await lawyer.getByRole('button', { name: 'Ajouter une pièce' }).waitFor();
    expect(await lawyer.getByRole('button', { name: /^(?:Retirer|Déplacer|Modifier) — ?/ }).count()).to.equal(0);
  });

  for (const size of ['desktop', 'phone'] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      it(`is accessible and holds in its page: ${size}, ${colorScheme}`, async () => {
        if (numbered('Rivage').length === 0) {
          await plantAll('Rivage');
          await plantExhibit(stage.service, caseId(stage.service, 'Rivage'), `Courrier ${'très '.repeat(20)}long`);
        }
        const page = await stage.openCase('juriste', 'Rivage', 'Pièces', { size, colorScheme });
        await page.getByText('Certificat').waitFor();
        if (process.env.SIGHTS)
          await page.screenshot({ path: `${process.env.SIGHTS}/exhibits-${size}-${colorScheme}.png`, fullPage: true });
        expectNone('axe', await accessibilityFaults(page));
        expectNone('overflow', await overflow(page));
        await page.getByRole('button', { name: 'Ajouter une pièce' }).click();
        await page.getByRole('dialog').waitFor();
        if (process.env.SIGHTS) await page.screenshot({ path: `${process.env.SIGHTS}/add-exhibit-${size}-${colorScheme}.png` });
        expectNone('axe', await accessibilityFaults(page));
      });
});
