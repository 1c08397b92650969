import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { onStage } from '../support/browser.ts';

describe('browser: why a deadline ends that day (T09)', function () {
  this.timeout(30_000);
  const stage = onStage();

  async function opened(): Promise<Page> {
    const page = await stage.openCase('juriste', 'Dune', 'Délais');
    await page.getByRole('button', { name: 'Pourquoi le 23 novembre 2026\u202F? — Dune' }).click();
    await page
      .getByRole('complementary', { name: /^Pourquoi/ })
      .getByRole('heading', { level: 2 })
      .waitFor();
    return page;
  }

  it('tells the event, the Sunday, the articles and the zone, beside the page', async () => {
    const page = await opened();
    const panel = page.getByRole('complementary', { name: 'Pourquoi le lundi 23 novembre 2026' });
    const steps = (await panel.getByRole('listitem').allInnerTexts()).join('\n');
    for (const words of ['jeudi 12 novembre 2026', 'dimanche 22 novembre 2026', 'art. 801', 'métropole']) {
      expect(steps.replace(/[\u00A0\u202F]/g, ' ')).to.include(words);
    }
    await panel.getByRole('link', { name: /^498\b/ }).waitFor();
    expect(await panel.locator('ol').count()).to.equal(1);
    expect(new URL(page.url()).search + new URL(page.url()).hash).to.equal('');
    await page.getByRole('tab', { name: /Délais/, selected: true }).waitFor();
  });

  it('gives the focus to its title, closes with Escape and gives the focus back', async () => {
    const page = await opened();
    await page.waitForFunction(() => document.activeElement?.closest('aside') !== null);
    await page.keyboard.press('Escape');
    await page.getByRole('complementary', { name: /^Pourquoi/ }).waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Pourquoi le 23 novembre'));
  });

  it('prints alone, without its buttons', async () => {
    const page = await opened();
    await page.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset.printed = 'yes';
      };
    });
    await page
      .getByRole('complementary', { name: /^Pourquoi/ })
      .getByRole('button', { name: 'Imprimer' })
      .click();
    expect(await page.evaluate(() => document.documentElement.dataset.printed)).to.equal('yes');
    await page.emulateMedia({ media: 'print' });
    const printed = page.locator('body');
    expect(
      await page
        .getByRole('complementary', { name: /^Pourquoi/ })
        .getByRole('heading', { level: 2 })
        .isVisible(),
    ).to.equal(true);
    expect(await page.locator('main').isVisible()).to.equal(false);
    expect(await printed.getByRole('button').filter({ visible: true }).count()).to.equal(0);
  });
});
