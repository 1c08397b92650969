import { expect } from 'chai';
import { onStage } from '../support/browser.ts';
import { expectNone, faultsOf } from '../support/screen.ts';

describe('browser: the rules and what counsel has read of them', function () {
  this.timeout(90_000);
  const stage = onStage();

  it('records counsel’s reading, says it where the rule is applied, and takes it back', async () => {
    const page = await stage.open('juriste', '/regles');
    await page.getByLabel('Chercher une règle').fill('498 interets');
    const card = page.getByRole('listitem', { name: 'Appel sur les intérêts civils' });
    await card.getByText('À confirmer par l’avocat').waitFor();
    await card.getByRole('button', { name: /^Enregistrer la validation de l’avocat/ }).click();
    await page.getByLabel('Avocat', { exact: true }).fill('Me Inès Garnier');
    await page.getByText(/(?:suit|suivent) cette règle/).waitFor();
    await page.getByRole('button', { name: 'Enregistrer la validation', exact: true }).click();
    await card.getByText('Validée par Me Inès Garnier le 23/11/2026').waitFor();
    const calculator = await stage.open('lawyer', '/calculateur');
    await calculator.getByLabel('Règle', { exact: true }).fill('498 interets');
    await calculator.keyboard.press('Enter');
    await calculator.getByLabel('Jugement prononcé').fill('12/11');
    await calculator.keyboard.press('Tab');
    await calculator.getByText(/validée par Me Inès Garnier le lundi 23 novembre 2026/).waitFor();
    await card.getByRole('button', { name: /^Retirer/ }).click();
    await page.getByLabel('Motif du retrait').fill('Arrêt nouveau.');
    await page.getByRole('button', { name: 'Retirer la validation', exact: true }).click();
    await card.getByText('À confirmer par l’avocat').waitFor();
  });

  it('shows a lawyer the rules and their status, and nothing to record', async () => {
    const page = await stage.open('lawyer', '/regles');
    await page.getByRole('listitem', { name: 'Pourvoi en cassation' }).waitFor();
    expect(await page.getByRole('button', { name: /validation/ }).count()).to.equal(0);
  });

  it('shows no status when none could be read', async () => {
    const page = await stage.open('juriste', '/');
    await page.route('**/api/rule-approvals/figures', route => route.fulfill({ status: 500, json: { message: 'Illisible.' } }));
    await page.goto(`${stage.service.url}/regles`);
    await page.getByText(/leur statut est inconnu/).waitFor({ timeout: 30_000 });
    await page.getByRole('listitem', { name: 'Pourvoi en cassation' }).waitFor();
    expect(await page.getByText('À confirmer par l’avocat').count()).to.equal(0);
    expect(await page.getByRole('button', { name: /validation/ }).count()).to.equal(0);
  });

  for (const size of ['desktop', 'phone'] as const)
    it(`is sound on a ${size}`, async () => {
      const page = await stage.open('juriste', '/regles', { size });
      await page.getByRole('listitem', { name: 'Pourvoi en cassation' }).waitFor();
      await page.getByText('Le détail de la règle').first().click();
      if (process.env.SIGHTS) await page.screenshot({ path: `${process.env.SIGHTS}/rules-${size}.png` });
      expectNone(`rules, ${size}`, await faultsOf(page, size));
    });
});
