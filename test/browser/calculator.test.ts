import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { onStage } from '../support/browser.ts';
import { accessibilityFaults, expectNone, overflow } from '../support/screen.ts';

const pick = async (page: Page, label: string, words: string) => {
  await page.getByLabel(label, { exact: true }).fill(words);
  await page.keyboard.press('Enter');
};

describe('browser: a date outside any case', function () {
  this.timeout(60_000);
  const stage = onStage();

  it('gives the last day of an appeal, and why (498, 801)', async () => {
    const page = await stage.open('juriste', '/calculateur');
    await pick(page, 'Règle', '498 interets');
    await page.getByLabel('Jugement prononcé').fill('12/11');
    await page.keyboard.press('Tab');
    await page.getByText(/^Au plus tard le lundi 23 novembre 2026, 24.h.00$/).waitFor();
    const steps = await page.getByTestId(/^why-step-/).allTextContents();
    expect(steps.join(' ')).to.contain('dimanche 22 novembre 2026').and.to.contain('801');
  });

  it('leads with the prudent date where the law leaves two (706-5)', async () => {
    const page = await stage.open('lawyer', '/calculateur');
    await pick(page, 'Règle', 'civi 1an');
    await page.getByLabel('Décision devenue définitive').fill('25/12/2025');
    await page.keyboard.press('Tab');
    await page.getByText(/^Au plus tard le jeudi 24 décembre 2026/).waitFor();
    await page.getByText(/La date prudente est celle à tenir/).waitFor();
  });

  it('walks through the laws of limitation, and sends nothing anywhere (art. 7)', async () => {
    const page = await stage.open('juriste', '/calculateur');
    await page.getByRole('tab', { name: 'Prescription' }).click();
    const asked: string[] = [];
    page.on('request', request => asked.push(request.method()));
    await pick(page, 'Infraction', 'viol mineur');
    await page.getByLabel('Date des faits').fill('10/05/2019');
    await page.getByLabel('Date de naissance de la victime').fill('15/03/2006');
    await page.keyboard.press('Tab');
    await page.getByText('Jusqu’au dimanche 15 mars 2054').waitFor();
    expect(asked.filter(method => method !== 'GET')).to.deep.equal([]);
    expect(page.url()).to.match(/\/calculateur$/);
  });

  it('counts a suspension that still lasts, and computes nothing of one that ends before it begins (9-3)', async () => {
    const page = await stage.open('juriste', '/calculateur');
    await page.getByRole('tab', { name: 'Prescription' }).click();
    await pick(page, 'Infraction', 'viol mineur');
    await page.getByLabel('Date des faits').fill('10/05/2019');
    await page.getByLabel('Date de naissance de la victime').fill('15/03/2006');
    await page.getByLabel('Prescription suspendue depuis le').fill('23/11/2025');
    await page.keyboard.press('Tab');
    await page.getByText(/^Travailler sans compter la suspension/).waitFor();
    await page.getByLabel('Fin de la suspension').fill('22/11/2025');
    await page.getByLabel('Fin de la suspension').blur();
    await page.getByText('La fin doit suivre le début.').waitFor();
    await page.getByText('La fin de la suspension doit suivre son début.').waitFor();
    expect(await page.getByText(/^Jusqu’au/).count()).to.equal(0);
  });

  for (const size of ['desktop', 'phone'] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      it(`is sound on a ${size}, in ${colorScheme}`, async () => {
        const page = await stage.open('juriste', '/calculateur', { size, colorScheme });
        await pick(page, 'Règle', 'temoins accuse');
        await page.getByLabel('Ouverture des débats').fill('07/12/2026');
        await page.keyboard.press('Tab');
        await page.getByText(/^Au plus tard le vendredi 6 novembre 2026/).waitFor();
        if (process.env.SIGHTS)
          await page.screenshot({ path: `${process.env.SIGHTS}/calculator-${size}-${colorScheme}.png`, fullPage: true });
        expectNone('calculator', await accessibilityFaults(page));
        expectNone('calculator', await overflow(page));
      });
});
