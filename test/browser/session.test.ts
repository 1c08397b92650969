import { expect } from 'chai';
import { DEMO_PASSWORD } from '../../prisma/demo/accounts.ts';
import { caseId, onStage, openWindow, signIn } from '../support/browser.ts';

const TYPED = 'Récit repris à la main pendant que la session se fermait.';

describe('browser: the end of a session', function () {
  this.timeout(30_000);
  const stage = onStage();

  it('is said over the live form: one signs in again and what was typed is saved', async () => {
    const page = await (await openWindow(stage.browser)).newPage();
    const id = caseId(stage.service, 'Érable');
    await signIn(page, stage.service.url, 'juriste', `/cases/${id}/show`);
    await page.getByRole('button', { name: 'Modifier l’essentiel' }).click();
    await page.getByRole('textbox', { name: 'L’essentiel' }).fill(TYPED);
    stage.service.clock.advance(31);
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();

    const closed = page.getByRole('dialog', { name: 'Votre session est fermée' });
    await closed.waitFor();
    // Out of reach of a role while the dialog is above it, but still there.
    expect(await page.locator('textarea[name=narrative]').inputValue()).to.equal(TYPED);
    expect(new URL(page.url()).pathname).to.equal(`/cases/${id}/show`);
    expect(await closed.getByLabel('Adresse électronique').inputValue()).to.equal('claire.morel@example.org');
    await closed.getByLabel('Mot de passe', { exact: true }).fill(DEMO_PASSWORD);
    await closed.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByRole('status').filter({ hasText: 'Érable modifié.' }).waitFor();
    await page.getByRole('tabpanel').getByText(TYPED).waitFor();
    const saved = await stage.service.call('validator', 'GET', `/api/cases/${id}`);
    expect(saved.body.narrative).to.equal(TYPED);
  });

  it('shows nothing more after signing out: neither on the page nor by going back', async () => {
    const page = await (await openWindow(stage.browser)).newPage();
    await signIn(page, stage.service.url, 'juriste', `/cases/${caseId(stage.service, 'Dune')}/show`);
    await page.getByRole('heading', { level: 1, name: 'Dune' }).waitFor();
    await page.getByRole('button', { name: /mon compte/ }).click();
    await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
    await page.getByRole('heading', { level: 1, name: 'Connexion' }).waitFor();
    for (const move of ['goBack', 'goForward', 'goBack', 'reload'] as const) {
      await page[move]().catch(() => null);
      await page.getByRole('heading', { level: 1, name: 'Connexion' }).waitFor();
      expect(await page.content()).not.to.match(/Dune|Roubaix|Perle|Verdeau/);
    }
    expect(await page.context().cookies()).to.deep.equal([]);
  });
});
