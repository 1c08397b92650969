import { expect } from 'chai';
import { onStage } from '../support/browser.ts';

describe('browser: an event starts its deadlines, a second person validates them', function () {
  this.timeout(60_000);
  const stage = onStage();

  it('shows what a notice of art. 175 starts before it is saved, and moves it when its day is corrected (T11)', async () => {
    const page = await stage.openCase('juriste', 'Érable');
    await page.getByRole('button', { name: 'Que s’est-il passé\u202F?' }).click();
    await page.getByRole('option', { name: 'Avis de fin d’information' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ajouter un événement — Érable' });
    await dialog.getByLabel('Envoyé le').fill('16/11/2026');
    await dialog.getByRole('radio', { name: 'Aucune personne mise en examen n’est détenue' }).check();
    const panel = dialog.getByRole('region', { name: 'Ce qui va se passer' });
    await panel.getByText('mardi 16 février 2027').waitFor();
    expect(await panel.getByText('Délai « Déclaration d’intention').count()).to.equal(1);
    await dialog.getByRole('button', { name: 'Ajouter l’événement' }).click();
    await page.getByRole('status').filter({ hasText: 'Événement ajouté.' }).waitFor();

    await page.getByRole('tab', { name: 'Délais' }).click();
    const named = 'Corriger le point de départ — Observations et demandes après l’avis de fin d’information (mis en examen libre)';
    await page.getByRole('button', { name: named }).click();
    const correction = page.getByRole('dialog', { name: 'Corriger' });
    await correction.getByLabel('Envoyé le').fill('13/11/2026');
    await correction.getByText('mardi 16 février 2027 → lundi 15 février 2027').waitFor();
    await correction.getByRole('button', { name: 'Enregistrer la correction' }).click();
    await page.getByRole('status').filter({ hasText: 'Point de départ corrigé.' }).waitFor();
    await page.locator('del').filter({ hasText: '16/02/2027' }).waitFor();
    expect(await page.getByRole('button', { name: /^Valider / }).count(), 'who entered it does not validate it').to.equal(0);
  });

  it('lists what one has to validate, and counts it in the menu', async () => {
    const page = await stage.open('validator', '/deadlines');
    await page.getByRole('tab', { name: 'À valider' }).click();
    const rows = page.getByRole('row').filter({ hasText: 'Valider' });
    await rows.first().waitFor();
    const before = await rows.count();
    const menu = page.getByRole('navigation', { name: 'Navigation principale' });
    await menu.getByText(`${before} délais à valider`).waitFor();
    await page
      .getByRole('button', { name: /^Valider / })
      .first()
      .click();
    await page.getByRole('status').filter({ hasText: 'Délai validé' }).waitFor();
    await rows.nth(before - 1).waitFor({ state: 'detached' });
  });

  it('keeps a contested date in sight, with who doubts it and why', async () => {
    const page = await stage.openCase('juriste', 'Cèdre', 'Délais');
    await page
      .getByRole('button', { name: /^Contester/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: 'Contester ce calcul' });
    await dialog.getByRole('button', { name: 'Contester ce calcul' }).click();
    await dialog.getByText('À renseigner.').first().waitFor();
    await dialog.getByLabel('Ce qui paraît faux').fill('L’heure a changé.');
    await dialog.getByRole('button', { name: 'Contester ce calcul' }).click();
    await page.getByText('L’heure a changé.').waitFor();
    expect(await page.getByText('Contesté', { exact: true }).count()).to.be.greaterThan(0);
  });
});
