import { buffer } from 'node:stream/consumers';
import { expect } from 'chai';
import { caseId, onStage, openTab } from '../support/browser.ts';
import { PAGE_PDF } from '../support/files.ts';
import { plantExhibit } from '../support/plantFiles.ts';
import { accessibilityFaults, expectNone, overflow } from '../support/screen.ts';
import { shownBy } from '../templates/pdf-words.ts';

describe('browser: bundles', function () {
  this.timeout(180_000);
  const stage = onStage();

  it('T14: moves an exhibit by the keyboard, then the bundle follows the new order', async () => {
    const { service } = stage;
    const pdf = { bytes: PAGE_PDF, contentType: 'application/pdf' };
    await service.db.write(tx =>
      tx.exhibit.updateMany({ where: { caseId: caseId(service, 'Érable') }, data: { withdrawnOn: '2026-11-02', number: 0 } }),
    );
    for (const title of ['Statuts', 'Avis', 'Certificat'])
      await plantExhibit(service, caseId(service, 'Érable'), title, pdf, { isConfidential: title === 'Certificat' });
    const page = await stage.open('juriste', `/cases/${caseId(service, 'Érable')}/show`);
    await openTab(page, 'Pièces');
    await page.getByRole('button', { name: /^Déplacer la pièce 2/ }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    // The number moves with the arrow; the order is kept when it is said.
    await page.getByRole('status').filter({ hasText: 'Pièce 2 placée en 1.' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Avis' }).first().getByText('1', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Produire le bordereau et la liasse' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.getByRole('checkbox').evaluateAll(boxes => boxes.map(box => (box as HTMLInputElement).checked))).to.deep.equal([
      true,
      true,
      false,
    ]);
    expectNone('bundle', await accessibilityFaults(page));
    await page.keyboard.press('Control+Enter');
    const link = page.getByRole('button', { name: 'Télécharger la liasse (PDF)' });
    await link.waitFor({ timeout: 120_000 });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).to.match(/^APE-2026-\d{4}_liasse-pieces_v1\.pdf$/);
    const [list] = await shownBy(await buffer(await download.createReadStream()));
    expect(list!.filter(word => ['Statuts', 'Avis', 'Certificat'].includes(word))).to.deep.equal(['Avis', 'Statuts']);
    await page.setViewportSize({ width: 390, height: 844 });
    expectNone('exhibits at 390', await overflow(page));
  });

  it('says which document of the association is missing, and makes nothing', async () => {
    const { service } = stage;
    await service.db.write(tx => tx.standingDocument.updateMany({ where: { kind: 'pouvoir_president' }, data: { untilOn: '2026-10-31' } }));
    const page = await stage.open('juriste', `/cases/${caseId(service, 'Érable')}/show`);
    await openTab(page, 'Actes');
    await page.getByRole('button', { name: 'Préparer les annexes' }).click();
    await page
      .getByRole('alert')
      .filter({ hasText: /Pouvoir du représentant légal.*n’est plus en vigueur/ })
      .waitFor();
    expect(await page.getByRole('button', { name: 'Produire les annexes' }).isDisabled()).to.equal(true);
    // Asked all the same, by a keyboard or before the alert has come.
    const refused = page.waitForResponse(response => response.url().endsWith('/api/bundles') && response.request().method() === 'POST');
    await page.keyboard.press('Control+Enter');
    expect((await refused).status()).to.equal(400);
    await page.getByRole('alert').filter({ hasText: 'Ajoutez ou remplacez ce document' }).first().waitFor();
    expect(service.db.bare.prepare('SELECT count(*) FROM Bundle WHERE kind = ?').pluck().get('annexes')).to.equal(0);
    await page.getByRole('link', { name: 'Ouvrir le dossier de l’association' }).click();
    await page.getByRole('heading', { level: 1, name: 'Association' }).waitFor();
  });
});
