import { buffer } from 'node:stream/consumers';
import { expect } from 'chai';
import PizZip from 'pizzip';
import { caseId, onStage, openTab } from '../support/browser.ts';
import { accessibilityFaults, expectNone, overflow } from '../support/screen.ts';

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe('browser: generate a filing', function () {
  this.timeout(90_000);
  const stage = onStage();

  it('shows names to who says why, for ten minutes, and the journal has it', async () => {
    const page = await stage.open('juriste', `/cases/${caseId(stage.service, 'Cèdre')}/generate?kind=lettre_420_1`);
    const preview = page.getByRole('article', { name: 'Texte de l’acte' });
    await preview.getByText('Prévenu 1').first().waitFor();
    await page.getByRole('button', { name: 'Afficher les noms' }).click();
    await preview
      .getByText(/Ostrel/)
      .first()
      .waitFor();
    const line = stage.service.db.bare.prepare(`SELECT action, reason FROM JournalEntry WHERE resource = 'persons' ORDER BY sequence DESC`);
    expect(line.get()).to.deep.equal({ action: 'reveal', reason: 'acte' });
    await page.getByRole('button', { name: 'Masquer les noms' }).click();
    await preview.getByText('Prévenu 1').first().waitFor();
    expect(await preview.innerText()).not.to.contain('Ostrel');
    await preview
      .getByRole('button', { name: /^14 décembre 2026/ })
      .first()
      .click();
    await page.getByRole('status').filter({ hasText: 'Onglet Audiences' }).waitFor();
  });

  it('takes a draft with its gaps shown, and says later what the case tells otherwise', async () => {
    const page = await stage.open('juriste', `/cases/${caseId(stage.service, 'Cèdre')}/generate`);
    await page.getByRole('combobox', { name: 'Acte à produire' }).fill('lettre');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: /^Compléter/ }).waitFor();
    await page.getByRole('button', { name: 'Brouillon' }).click();
    await page.getByText('porte la mention PROJET').waitFor();
    const arriving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Télécharger (DOCX)' }).click();
    const zip = new PizZip(await buffer(await (await arriving).createReadStream()));
    // The mark of a draft stands in the header.
    const parts = zip.file(/^word\/(document|header\d*)\.xml$/).map(part => part.asText());
    const text = parts.join(' ').replace(/<[^>]+>/g, '');
    expect(plain(text))
      .to.contain('[à compléter : ')
      .and.to.match(/PROJET/);
    await stage.service.db.write(tx =>
      tx.case.update({ where: { id: caseId(stage.service, 'Cèdre') }, data: { claimedMoralCents: 250_000 } }),
    );
    await page.getByRole('link', { name: 'Retour au dossier' }).click();
    await openTab(page, 'Actes');
    await page.getByRole('button', { name: /^Voir les différences — Constitution/ }).click();
    const dialog = page.getByRole('dialog', { name: /^Différences/ });
    await dialog
      .getByText(/Roubaix/)
      .first()
      .waitFor();
    expectNone('axe', await accessibilityFaults(page));
  });

  it('on a phone: chosen in the list, its text below, nothing cut', async () => {
    const page = await stage.open('juriste', `/cases/${caseId(stage.service, 'Cèdre')}/generate`, { size: 'phone' });
    await page.getByRole('button', { name: /^Constitution de partie civile par lettre/ }).click();
    await page.getByRole('article', { name: 'Texte de l’acte' }).waitFor();
    await page
      .getByText(/^Étape \d sur 4/)
      .first()
      .waitFor();
    expect(await overflow(page)).to.deep.equal([]);
    expectNone('axe', await accessibilityFaults(page));
  });
});
