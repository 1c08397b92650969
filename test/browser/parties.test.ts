import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { onStage, openTab } from '../support/browser.ts';
import { accessibilityFaults, expectNone, frameFaults, overflow } from '../support/screen.ts';

const FORM = 'dialog';

describe('browser: parties, consents and counts of a case', function () {
  this.timeout(60_000);
  const stage = onStage();
  const dialog = (page: Page) => page.getByRole(FORM);
  const standing = (page: Page) => page.getByRole('region', { name: 'Recevabilité' });

  it('adds who may consent, asks for the consent, records it, and sees the standing change (T04)', async () => {
    const page = await stage.openCase('juriste', 'Sureau', 'Parties et chefs');
    await page.getByRole('button', { name: 'Ajouter une personne' }).click();
    await dialog(page).getByRole('button', { name: 'Administrateur ad hoc' }).click();
    const pseudonym = await dialog(page).getByLabel('Pseudonyme').inputValue();
    await dialog(page)
      .getByLabel(/^Désigné par/)
      .fill('Juge d’instruction de Strasbourg');
    await dialog(page).getByRole('button', { name: 'Ajouter la personne' }).click();
    await dialog(page).getByRole('button', { name: 'Plus tard' }).click();
    await page.getByRole('heading', { level: 3, name: pseudonym }).waitFor();

    await openTab(page, 'Vue d’ensemble');
    await standing(page).getByRole('link', { name: 'Accord du représentant légal : manquant' }).click();
    await standing(page)
      .getByRole('button', { name: new RegExp(`^Demander l’accord à ${pseudonym}`) })
      .click();
    await dialog(page).getByRole('button', { name: 'Créer la demande' }).click();
    await page.getByText('Demande créée.').waitFor();

    await standing(page).getByRole('button', { name: 'Enregistrer l’accord reçu — Opale' }).click();
    await dialog(page).getByRole('radio', { name: 'Administrateur ad hoc' }).click();
    await dialog(page)
      .getByRole('combobox', { name: /Qui a signé/ })
      .click();
    await page.getByRole('option', { name: pseudonym }).click();
    await dialog(page)
      .getByLabel(/^Donné le/)
      .fill('10/11/2026');
    await dialog(page).getByRole('button', { name: 'Enregistrer l’accord' }).click();
    await page.getByText('Accord enregistré.').waitFor();
    await standing(page)
      .getByRole('link', { name: /Accord du représentant légal/ })
      .waitFor({ state: 'detached' });
    const tasks = stage.service.db.bare.prepare(`SELECT kind, title FROM Task WHERE kind = 'ask_consent'`).all();
    expect(tasks).to.deep.equal([{ kind: 'ask_consent', title: `Demander l’accord à ${pseudonym}, pour Opale` }]);
  });

  it('marks the victims of a count by keyboard', async () => {
    const page = await stage.openCase('juriste', 'Érable', 'Parties et chefs');
    const grid = page.getByRole('grid', { name: 'Chefs et victimes — Érable' });
    const cells = grid.getByRole('gridcell');
    await cells.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const cell = cells.nth(3);
    expect(await cell.evaluate(node => node === document.activeElement)).to.equal(true);
    expect(await cell.getAttribute('aria-label')).to.match(/Jade\s: ne concerne pas$/);
    await page.keyboard.press('Enter');
    await grid.getByRole('gridcell', { name: /Jade\s: concerne$/ }).waitFor();
    await page.keyboard.press('Home');
    expect(await cells.nth(2).evaluate(node => node === document.activeElement)).to.equal(true);
  });

  it('keeps a lawyer reading', async () => {
    const page = await stage.openCase('lawyer', 'Érable', 'Parties et chefs');
    await page.getByRole('grid').waitFor();
    expect(await page.getByRole('grid').getAttribute('aria-readonly')).to.equal('true');
    for (const name of [/^Retirer/, /^Modifier le chef/, /^Enregistrer un accord/, 'Ajouter une personne'])
      expect(await page.getByRole('button', { name }).count(), String(name)).to.equal(0);
  });

  it('withdraws a person entered by mistake, and says why it cannot', async () => {
    const page = await stage.openCase('juriste', 'Érable', 'Parties et chefs');
    await page.getByRole('button', { name: 'Retirer — Prévenu 1' }).click();
    await dialog(page).getByLabel('Motif du retrait').fill('Erreur de saisie.');
    await dialog(page).getByRole('button', { name: 'Retirer la personne' }).click();
    await dialog(page)
      .getByText(/un chef de prévention vise cette personne/)
      .first()
      .waitFor();
  });

  for (const size of ['desktop', 'phone'] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      it(`has no fault on a ${size}, ${colorScheme}`, async () => {
        const page = await stage.openCase('juriste', 'Érable', 'Parties et chefs', { size, colorScheme });
        await page.getByText('Chefs de prévention').waitFor();
        await page
          .getByRole('heading', { level: 3, name: /Capucine/ })
          .first()
          .waitFor();
        expectNone('axe', await accessibilityFaults(page));
        expectNone('frame', await frameFaults(page));
        expectNone('overflow', await overflow(page));
        if (process.env.SIGHTS) await page.screenshot({ path: `${process.env.SIGHTS}/parties-${size}-${colorScheme}.png`, fullPage: true });
      });
});
