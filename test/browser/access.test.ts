import { expect } from 'chai';
import { onStage, openWindow } from '../support/browser.ts';
import { accessibilityFaults, complaints, expectNone, frameFaults, overflow } from '../support/screen.ts';

const PASSWORD = 'trois hiboux sous la pluie';

describe('browser: giving and taking access', () => {
  const stage = onStage();

  it('invites a lawyer, who signs in with the code, sees her cases alone and loses them at once', async function () {
    this.timeout(90_000);
    const admin = await stage.open('admin', '/users');
    await admin.getByRole('button', { name: 'Inviter un avocat' }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByLabel('Avocat', { exact: true }).fill('Fabre');
    await admin.getByRole('option', { name: /Fabre/ }).click();
    await dialog.getByLabel('Adresse électronique').fill('paul.fabre@example.org');
    await dialog.getByLabel(/Dernier jour d’accès/).fill('31/01/2027');
    await dialog.getByRole('button', { name: 'Préparer l’invitation' }).click();
    const code = await admin.getByTestId('code').innerText();
    await admin.getByRole('button', { name: 'Fermer, le code est transmis' }).click();

    const window = await openWindow(stage.browser);
    const lawyer = await window.newPage();
    const heard = complaints(lawyer);
    await lawyer.goto(`${stage.service.url}/login`);
    await lawyer.getByRole('link', { name: 'Première connexion ou nouveau code' }).click();
    // The page being left has an address to type too.
    await lawyer.getByRole('heading', { name: 'Première connexion' }).waitFor();
    await lawyer.getByLabel('Adresse électronique').fill('paul.fabre@example.org');
    await lawyer.getByLabel('Code reçu').fill('AAAA-BBBB-CCCC');
    await lawyer.getByLabel('Nouveau mot de passe').fill(PASSWORD);
    await lawyer.getByRole('button', { name: 'Entrer' }).click();
    await lawyer.getByText('Adresse ou code incorrect').waitFor();
    expectNone('first sign-in', [...(await frameFaults(lawyer)), ...(await overflow(lawyer)), ...(await accessibilityFaults(lawyer))]);
    await lawyer.getByLabel('Code reçu').fill(code.toLowerCase());
    await lawyer.getByRole('button', { name: 'Entrer' }).click();
    await lawyer.getByRole('button', { name: 'Me Paul Fabre, mon compte' }).waitFor();
    expect(lawyer.url()).not.to.contain(code).and.not.to.contain('example.org');
    await lawyer.goto(`${stage.service.url}/cases`);
    await lawyer.getByRole('link', { name: 'Filaos' }).first().waitFor();
    expect(await lawyer.getByRole('link', { name: 'Érable' }).count()).to.equal(0);

    await admin.getByRole('button', { name: 'Retirer — Me Paul Fabre' }).click();
    await admin.getByText('1 session se ferme tout de suite.').waitFor();
    await admin.getByRole('button', { name: 'Retirer l’accès de Me Paul Fabre' }).click();
    await admin.getByText('Accès de Me Paul Fabre retiré.').waitFor();
    await lawyer.reload();
    await lawyer.getByRole('button', { name: 'Se connecter' }).waitFor();
    expect(heard).to.deep.equal([]);
  });

  it('gives a hearing a substitute, named on its line', async function () {
    this.timeout(60_000);
    const page = await stage.openCase('juriste', 'Cèdre', 'Audiences');
    await page
      .getByRole('button', { name: /^Faire remplacer — Cèdre/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Remplaçant').fill('Fabre');
    await page.getByRole('option', { name: /Fabre/ }).click();
    await dialog.getByRole('button', { name: 'Faire remplacer' }).click();
    await page.getByText(/Garnier, remplacement par Me\sPaul Fabre/).waitFor();
  });

  it('changes the lawyer of a case in one act', async function () {
    this.timeout(60_000);
    const page = await stage.openCase('juriste', 'Érable');
    await page.getByRole('button', { name: /^Changer d’avocat — Me\sInès Garnier/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nouvel avocat').fill('Fabre');
    await page.getByRole('option', { name: /Fabre/ }).click();
    await dialog.getByText(/audiences? à venir/).waitFor();
    await dialog.getByRole('button', { name: 'Changer d’avocat' }).click();
    await page.getByText('Avocat changé.').waitFor();
  });

  for (const [who, path, heading] of [
    ['admin', '/users', 'Utilisateurs et accès'],
    ['juriste', '/lawyers', 'Avocats'],
    ['director', '/lawyers', 'Avocats'],
    ['juriste', '/mon-compte', 'Mon compte'],
  ] as const)
    for (const size of ['desktop', 'phone'] as const)
      for (const colorScheme of ['light', 'dark'] as const)
        it(`shows ${path} to ${who} on a ${size}, ${colorScheme}`, async function () {
          this.timeout(60_000);
          const page = await stage.open(who, path, { size, colorScheme });
          await page.getByRole('heading', { level: 1, name: heading }).waitFor();
          await page.locator('main li').first().waitFor();
          expectNone(path, [...(await frameFaults(page)), ...(await overflow(page)), ...(await accessibilityFaults(page))]);
          if (path !== '/lawyers' || who !== 'juriste') return;
          await page.getByRole('link', { name: /Garnier/ }).click();
          await page.getByRole('heading', { level: 2, name: 'Audiences à venir' }).waitFor();
          expectNone('lawyer', [...(await frameFaults(page)), ...(await overflow(page)), ...(await accessibilityFaults(page))]);
        });
});
