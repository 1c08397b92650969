import { expect } from 'chai';
import { onStage, openWindow } from '../support/browser.ts';
import { record } from '../support/names.ts';
import { accessibilityFaults, complaints, expectNone, overflow } from '../support/screen.ts';

describe('browser: inviting a lawyer', function () {
  this.timeout(120_000);
  const stage = onStage();
  const name = 'Me Paul Fabre';

  it('gives two cases with the access, which opens exactly these and hers of before, and closes at once', async () => {
    const page = await stage.open('juriste', '/lawyers');
    const said = complaints(page);
    await page.getByRole('button', { name: `Inviter — ${name}` }).click();
    const dialog = page.getByRole('dialog', { name: `Inviter ${name}` });
    await dialog.getByLabel(/^Dernier jour d’accès/).fill('30062027');
    const cases = dialog.getByRole('combobox', { name: /^Dossiers à ouvrir/ });
    for (const codeName of ['Loire', 'Menhir']) {
      await cases.fill(codeName);
      await page.getByRole('option', { name: codeName }).click();
    }
    await dialog.getByText(/verra les 2 dossiers choisis, et le dossier de son mandat en cours\s: Filaos\. Rien d’autre\./).waitFor();
    await dialog.getByRole('button', { name: 'Préparer l’invitation' }).click();
    const code = await page.getByTestId('code').innerText();
    expectNone('the code', [...(await accessibilityFaults(page)), ...(await overflow(page)), ...said]);
    await page.getByRole('button', { name: 'Fermer, le code est transmis' }).click();
    await page.getByText('invité, accès jusqu’au 30/06/2027').waitFor();

    const window = await openWindow(stage.browser, { size: 'phone' });
    const hers = await window.newPage();
    await hers.goto(`${stage.service.url}/premiere-connexion`);
    await hers.getByLabel('Adresse électronique').fill('paul.fabre@example.org');
    await hers.getByLabel('Code reçu').fill(code.toLowerCase());
    await hers.getByLabel('Nouveau mot de passe', { exact: true }).fill('trois hiboux sous la pluie');
    await hers.getByRole('button', { name: 'Entrer' }).click();
    await hers.getByRole('link', { name: 'Dossiers' }).first().waitFor();
    await hers.goto(`${stage.service.url}/cases`);
    await hers.getByText('Filaos').first().waitFor();
    const main = await hers.locator('main').innerText();
    const known = stage.service.db.bare.prepare('SELECT codeName FROM "Case"').pluck().all() as string[];
    expect(known.filter(one => main.includes(one)).toSorted()).to.deep.equal(['Filaos', 'Loire', 'Menhir']);

    await page.goto(`${stage.service.url}/lawyers/${record(stage.service, 'lawyer Fabre').id}/show`);
    await page.getByRole('button', { name: `Retirer — ${name}` }).click();
    await page.getByText('1 session se ferme tout de suite.').waitFor();
    await page.getByRole('button', { name: /^Retirer l’accès/ }).click();
    await page.getByText('accès retiré').waitFor();
    expect(await hers.evaluate(() => fetch('/api/cases').then(({ status }) => status))).to.equal(401);
  });

  it('keeps the cases from an administrator who reads none', async () => {
    const page = await stage.open('admin', '/users');
    await page.getByRole('button', { name: 'Inviter un avocat' }).click();
    const dialog = page.getByRole('dialog', { name: 'Inviter un avocat' });
    await dialog.getByLabel(/^Dernier jour d’accès/).waitFor();
    expect(await dialog.getByRole('combobox', { name: /^Dossiers/ }).count()).to.equal(0);
  });
});
