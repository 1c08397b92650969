import { expect } from 'chai';
import { caseId, onStage, openTab } from '../support/browser.ts';
import { accessibilityFaults, expectNone } from '../support/screen.ts';

describe('browser: acts on a case', function () {
  this.timeout(90_000);
  const stage = onStage();

  it('moves a case to its appeal, before the court that hears it', async () => {
    const page = await stage.openCase('juriste', 'Dune', 'Procédure');
    await page.getByRole('button', { name: 'Faire avancer' }).click();
    const dialog = page.getByRole('dialog', { name: 'Faire avancer — Dune' });
    await dialog.getByRole('radio', { name: 'Appel' }).click();
    await dialog.getByText('Nouvelle procédure, appel, issue de celle-ci').waitFor();
    await dialog.getByLabel('Juridiction saisie').fill('douai');
    await page.getByRole('option').filter({ hasText: 'appel' }).first().click();
    expectNone('axe', await accessibilityFaults(page));
    await dialog.getByRole('button', { name: 'Enregistrer l’étape' }).click();
    await page.getByRole('status').filter({ hasText: 'Étape enregistrée' }).waitFor();
    await page.getByRole('region', { name: 'Procédure, Appel' }).getByText('étape actuelle').waitFor();
    await page.getByRole('region', { name: 'Procédure, Première instance' }).waitFor();
    expectNone('axe', await accessibilityFaults(page));
  });

  it('keeps a case to a list, and its banner says to how many', async () => {
    const page = await stage.openCase('juriste', 'Cèdre');
    await page.getByRole('button', { name: 'Autres actes sur Cèdre' }).click();
    await page.getByRole('menuitem', { name: 'Restreindre l’accès' }).click();
    const dialog = page.getByRole('dialog', { name: 'Restreindre l’accès — Cèdre' });
    await dialog.getByRole('checkbox', { name: /Nadia Petit/ }).click();
    await dialog.getByText(/a un mandat sur ce dossier/).waitFor();
    await dialog.getByLabel('Motif').fill('Menaces.');
    expectNone('axe', await accessibilityFaults(page));
    await dialog.getByRole('button', { name: 'Restreindre Cèdre' }).click();
    await page
      .getByRole('alert')
      .filter({ hasText: /Accès restreint\s: 2 personnes/ })
      .waitFor();
    const hidden = await stage.open('validator', `/cases/${caseId(stage.service, 'Cèdre')}/show`);
    await hidden.getByText('Cette page n’existe pas ou ne vous est pas ouverte').first().waitFor();
  });

  it('closes a case over what still runs only when told twice', async () => {
    const page = await stage.openCase('juriste', 'Genêt');
    await page.getByRole('button', { name: 'Autres actes sur Genêt' }).click();
    await page.getByRole('menuitem', { name: 'Clore le dossier' }).click();
    const dialog = page.getByRole('dialog', { name: 'Clore le dossier' });
    await dialog.getByRole('radio', { name: 'Désistement de l’association' }).click();
    await dialog.getByText('Audience prévue le lundi 23 novembre 2026').waitFor();
    await dialog.getByRole('button', { name: 'Clore Genêt' }).click();
    await dialog
      .getByText(/Cochez pour clore quand même/)
      .first()
      .waitFor();
    await dialog.getByRole('checkbox').click();
    await dialog.getByRole('button', { name: 'Clore Genêt' }).click();
    await page.getByRole('alert').filter({ hasText: 'Dossier clos le 23/11/2026' }).waitFor();
    await openTab(page, 'Journal');
    await page.getByText('Dossier clos').first().waitFor();
    expect(await page.getByRole('region', { name: 'Prochaine étape' }).count()).to.equal(0);
  });
});
