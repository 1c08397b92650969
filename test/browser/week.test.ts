import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { onStage } from '../support/browser.ts';
import { accessibilityFaults, expectNone, frameFaults, overflow } from '../support/screen.ts';

describe('browser: my week', function () {
  this.timeout(90_000);
  const stage = onStage();

  /** The blocks on screen, each with the number in its title. */
  async function blocks(page: Page): Promise<[title: string, count: number][]> {
    const titles = await page.locator('main section h2').allInnerTexts();
    return titles.map(title => [title.replace(/ \(\d+\)$/, ''), Number(/\((\d+)\)$/.exec(title)?.[1] ?? 0)]);
  }

  for (const who of ['juriste', 'assistant', 'lawyer', 'director'] as const)
    it(`of the ${who} counts as many lines as its lists hold`, async () => {
      const page = await stage.open(who, '/');
      await page.getByRole('heading', { level: 1, name: 'Ma semaine' }).waitFor();
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await page.waitForLoadState('networkidle');
      for (const [title, count] of await blocks(page)) {
        const lines = page
          .getByRole('region', { name: title })
          .getByRole('listitem')
          .filter({ has: page.getByRole('link') });
        expect(await lines.count(), title).to.equal(Math.min(count, 7));
      }
      expectNone('frame', await frameFaults(page));
      expectNone('axe', await accessibilityFaults(page));
      expect(await page.locator('main').innerText()).not.to.match(/Fictive|Inventé/);
    });

  it('fits a phone, and a block that fails leaves the others', async () => {
    const page = await stage.open('juriste', '/cases', { size: 'phone' });
    await page.route('**/api/deadlines?*', route => route.fulfill({ status: 503, body: '{}' }));
    await page.getByRole('link', { name: 'Semaine' }).click();
    await page.getByText('Ce bloc n’a pas pu être chargé.').waitFor();
    await page.getByRole('button', { name: 'Compte rendu — Érable, 20 novembre' }).waitFor();
    await page.unroute('**/api/deadlines?*');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByRole('button', { name: 'Pourquoi le 23 novembre 2026\u202F? — Dune' }).waitFor();
    expectNone('overflow', await overflow(page));
  });

  it('explains a deadline of the register beside the list (T09)', async () => {
    const page = await stage.open('juriste', '/deadlines');
    await page.getByRole('button', { name: 'Pourquoi le 23 novembre 2026\u202F? — Dune' }).click();
    await page.getByRole('complementary').getByText('dimanche 22 novembre 2026').first().waitFor();
    expectNone('frame', await frameFaults(page));
    expectNone('axe', await accessibilityFaults(page));
  });

  it('lists the hearings to come and those held', async () => {
    const page = await stage.open('juriste', '/hearings');
    await page.getByRole('link', { name: 'Genêt' }).waitFor();
    await page.getByRole('tab', { name: /^Passées/ }).click();
    await page.getByRole('link', { name: 'Dune' }).waitFor();
    expectNone('axe', await accessibilityFaults(page));
  });

  it('chooses a step for a case that waits for nothing, as a task that is then done and taken back', async () => {
    const page = await stage.open('juriste', '/');
    await page.getByRole('button', { name: 'Choisir l’étape — Falaise' }).click();
    const dialog = page.getByRole('dialog', { name: 'Choisir la prochaine étape — Falaise' });
    await dialog.getByLabel('À faire').fill('Relancer le commissaire de justice');
    await dialog.getByRole('button', { name: 'Ajouter la tâche' }).click();
    await page.getByRole('region', { name: 'Prochaine étape' }).getByText('Relancer le commissaire de justice').waitFor();
    await page.getByRole('link', { name: /^Ma semaine/ }).click();
    await page.getByRole('button', { name: 'Terminer — Relancer le commissaire de justice' }).click();
    await page.getByRole('button', { name: 'Revenir en arrière — Relancer le commissaire de justice' }).click();
    await page.getByRole('button', { name: 'Terminer — Relancer le commissaire de justice' }).waitFor();
  });
});
