import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { onStage, openTab } from '../support/browser.ts';
import { Discretion } from '../support/discretion.ts';
import { Hand } from '../support/hand.ts';

const NAME = 'Manon Dufresne-Fictive';
const SECRETS = ['Dufresne', '14/02/2010', '2010-02-14'];

describe('browser: an identity revealed with a reason (T17)', function () {
  this.timeout(30_000);
  const stage = onStage();
  const nameOn = (page: Page) => page.getByText(NAME);

  async function revealed(): Promise<{ page: Page; hand: Hand; discretion: Discretion }> {
    const page = await stage.openCase('juriste', 'Érable', 'Parties et chefs');
    await page.clock.install();
    const [hand, discretion] = [new Hand(page), new Discretion(page)];
    await hand.click(page.getByRole('button', { name: 'Révéler l’identité de Capucine' }));
    await hand.click(page.getByRole('dialog').getByRole('radio', { name: 'Répondre à la juridiction' }));
    await hand.click(page.getByRole('dialog').getByRole('button', { name: 'Révéler 10 minutes' }));
    await nameOn(page).waitFor();
    return { page, hand, discretion };
  }

  it('shows one name, writes the reason in the journal, and leaks nothing', async () => {
    const { page, hand, discretion } = await revealed();
    expect({ clicks: hand.clicks, keys: hand.keys }).to.deep.equal({ clicks: 3, keys: 0 });
    expect(await page.getByRole('group', { name: 'Identité révélée' }).count()).to.equal(1);
    await discretion.keeps(SECRETS);
    await openTab(page, 'Journal');
    const line = page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'Identité révélée' }).first();
    expect((await line.innerText()).replace(/\s+/g, ' '))
      .to.include('Claire Morel')
      .and.to.include('répondre à la juridiction');
    expect(await page.locator('body').innerText()).not.to.include('Dufresne');
    const { body } = await stage.service.call('juriste', 'GET', '/api/journal?sort=["sequence","DESC"]&range=[0,9]');
    const [entry] = body.filter(({ action }: { action: string }) => action === 'reveal');
    expect(entry).to.include({ reason: 'juridiction', actorName: 'Claire Morel' });
  });

  it('hides it on Escape and on its button', async () => {
    const { page } = await revealed();
    await page.keyboard.press('Escape');
    await nameOn(page).waitFor({ state: 'detached' });
    const again = await revealed();
    await again.page.getByRole('button', { name: 'Masquer maintenant' }).click();
    await nameOn(again.page).waitFor({ state: 'detached' });
    await again.page.getByRole('button', { name: 'Révéler l’identité de Capucine' }).waitFor();
  });

  it('has forgotten it when one leaves the case and comes back', async () => {
    const { page, discretion } = await revealed();
    await page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link', { name: 'Dossiers' }).click();
    await page.getByRole('heading', { level: 1, name: 'Dossiers' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Érable' }).waitFor();
    await openTab(page, 'Parties et chefs');
    await page.getByRole('button', { name: 'Révéler l’identité de Capucine' }).waitFor();
    expect(await page.content()).not.to.include('Dufresne');
    await discretion.keeps(SECRETS);
  });

  it('hides it by itself after ten minutes, not before', async () => {
    const { page } = await revealed();
    await page.clock.runFor('09:50');
    expect(await nameOn(page).count()).to.equal(1);
    expect(await page.getByRole('timer').innerText()).to.match(/^Masqué dans \d+\s?s$/);
    await page.clock.runFor('00:15');
    await nameOn(page).waitFor({ state: 'detached' });
  });

  it('asks ten characters of another reason, and reveals nothing without one', async () => {
    const page = await stage.openCase('juriste', 'Érable', 'Parties et chefs');
    await page.getByRole('button', { name: 'Révéler l’identité de Capucine' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Révéler 10 minutes' }).click();
    await dialog.getByText('Choisissez un motif.').first().waitFor();
    await dialog.getByRole('radio', { name: 'Autre' }).click();
    await dialog.getByRole('textbox').fill('court');
    await dialog.getByRole('button', { name: 'Révéler 10 minutes' }).click();
    await dialog.getByText('Précisez le motif en 10 caractères au moins.').first().waitFor();
    expect(await nameOn(page).count()).to.equal(0);
  });
});
