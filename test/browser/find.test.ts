import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { settle } from '../../server/resources/cases/settle.ts';
import { onStage, openTab, signIn } from '../support/browser.ts';
import { record } from '../support/names.ts';
import { accessibilityFaults, complaints, expectNone, overflow } from '../support/screen.ts';

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe('browser: find a case from anywhere (T02)', function () {
  this.timeout(120_000);
  const stage = onStage();
  const palette = (page: Page) => page.getByRole('combobox', { name: 'Rechercher ou agir' });

  it('opens it by the number of a letter in fifteen keys and no click', async () => {
    const page = await stage.openCase('juriste', 'Loire');
    let keys = 0;
    await page.keyboard.press('Control+k');
    keys += 1;
    await palette(page).waitFor();
    await page.keyboard.type('26/134/000217');
    keys += '26/134/000217'.length;
    await page.keyboard.press('Enter');
    keys += 1;
    await page.getByRole('heading', { level: 1, name: 'Érable' }).waitFor();
    expect(keys).to.be.at.most(15);
    await page
      .locator('main')
      .getByText(/26\s134\s000217/)
      .first()
      .waitFor();
    expect(await page.locator('body').innerText()).not.to.contain('Dufresne');
    expect(page.url()).not.to.contain('000217');
  });

  it('tells two neighbours apart: both numbers in full, what differs in bold', async () => {
    const caseId = record(stage.service, 'case Dune').id;
    await stage.service.db.write(async tx => {
      await tx.caseNumber.create({ data: { caseId, kind: 'parquet', value: '25 134 000217', normalized: '25134000217' } });
      const now = stage.service.clock.now().toISOString();
      await settle({ tx, today: stage.service.clock.today(), now, user: null }, caseId);
    });
    const page = await stage.open('juriste', '/association');
    const heard = complaints(page);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await palette(page).fill('000217');
    const options = page.getByRole('option');
    await options.filter({ hasText: 'Érable' }).waitFor();
    await options.filter({ hasText: 'Dune' }).waitFor();
    const texts = (await options.allInnerTexts()).map(plain).join('\n');
    expect(texts).to.contain('26 134 000217').and.to.contain('25 134 000217');
    expect(await options.filter({ hasText: 'Érable' }).locator('strong').allInnerTexts()).to.deep.equal(['6']);
    expectNone('accessibility', await accessibilityFaults(page));
    expectNone('console', heard);
  });

  it('goes to an awaited report by « cr », and closes without a trace', async () => {
    const page = await stage.open('juriste', '/cases');
    await page.locator('main').getByText('Érable').first().waitFor();
    await page.keyboard.press('Control+k');
    await palette(page).fill('cr erab');
    await page.getByRole('option', { name: /Compte rendu — Érable, 20 novembre/ }).waitFor();
    await page.keyboard.press('Escape');
    await palette(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.to.contain('erab');
  });

  it('searches real names on an explicit line alone, and shows none', async () => {
    const page = await stage.open('juriste', '/cases');
    const asked: string[] = [];
    await page.locator('main').getByText('Érable').first().waitFor();
    page.on('request', request => request.url().includes('searchName') && asked.push(request.url()));
    await page.keyboard.press('Control+k');
    await palette(page).fill('Dufresne-Fictive');
    const line = page.getByRole('option', { name: /Chercher parmi les identités protégées/ });
    await line.waitFor();
    expect(asked).to.deep.equal([]);
    await line.click();
    await page.getByRole('option', { name: /Capucine — Érable/ }).waitFor();
    expect(asked).to.have.lengthOf(1);
    expect(asked[0]).not.to.match(/dufresne/i);
  });

  it('is an icon on a phone, and fits', async () => {
    const page = await stage.open('juriste', '/cases', { size: 'phone' });
    await page.getByRole('button', { name: 'Ouvrir la recherche' }).click();
    await palette(page).fill('erable');
    await page
      .getByRole('option', { name: /Érable/ })
      .first()
      .waitFor();
    expectNone('width', await overflow(page));
    await page.getByRole('option', { name: /^Érable/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Érable' }).waitFor();
    await openTab(page, 'Délais');
  });
});

describe('browser: the list of cases, its filters and its views (T15, X13)', function () {
  this.timeout(120_000);
  const stage = onStage();
  const rows = (page: Page) => page.locator('main tbody tr');

  const countOf = async (filter: Locator) =>
    Number(await filter.locator('xpath=following-sibling::*[@data-count]').getAttribute('data-count'));
  const hasRows = (page: Page, wanted: number) =>
    page.waitForFunction(count => document.querySelectorAll('main tbody tr [data-case]').length === count, wanted);

  it('keeps a view in four clicks and sixteen keys; another browser finds it again', async () => {
    const page = await stage.open('juriste', '/cases');
    await rows(page).first().waitFor();
    let [clicks, keys] = [0, 0];
    for (const name of [
      'Étape : tribunal correctionnel',
      'Constitution : non déposée',
      'Audience : moins de 30 jours',
      'Enregistrer cette vue',
    ]) {
      await page.getByRole('button', { name, exact: true }).click();
      clicks += 1;
    }
    await page.getByLabel('Nom de la vue').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('TC a constituer');
    keys += 'TC a constituer'.length;
    await page.keyboard.press('Enter');
    keys += 1;
    const link = await page.getByRole('link', { name: /^TC a constituer \(\d+\)$/ }).innerText();
    const shown = Number(/\d+/.exec(link)?.[0]);
    await hasRows(page, shown);
    expect([clicks <= 4, keys <= 16, shown > 0]).to.deep.equal([true, true, true]);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.to.contain('constituer');
    expect(new URL(page.url()).search).to.equal('');
    await page.context().close();

    const other = await (
      await stage.browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', viewport: { width: 1440, height: 900 } })
    ).newPage();
    await signIn(other, stage.service.url, 'juriste', '/cases');
    await other.getByRole('link', { name: `TC a constituer (${shown})` }).click();
    await other.getByRole('button', { name: 'Retirer le filtre Audience : moins de 30 jours' }).waitFor();
    await hasRows(other, shown);
  });

  it('shows at each filter the number of rows it opens', async () => {
    const page = await stage.open('juriste', '/cases');
    await rows(page).first().waitFor();
    for (const name of ['Étape : information judiciaire', 'À suivre : silencieux', 'Audience : aucune']) {
      const button = page.getByRole('button', { name, exact: true });
      const count = await countOf(button);
      await button.click();
      await hasRows(page, count);
      await page.getByRole('button', { name: 'Effacer tout' }).click();
      await page.getByRole('button', { name: 'Effacer tout' }).waitFor({ state: 'detached' });
    }
  });

  it('goes by J, K, X and Enter, and finds filters again on the way back', async () => {
    const page = await stage.open('juriste', '/cases');
    await rows(page).first().waitFor();
    const filter = page.getByRole('button', { name: 'Étape : tribunal correctionnel', exact: true });
    const count = await countOf(filter);
    await filter.click();
    await page.getByRole('button', { name: 'Effacer tout' }).waitFor();
    await hasRows(page, count);
    await page.getByRole('heading', { level: 1 }).focus();
    for (const key of ['j', 'j', 'k', 'x']) await page.keyboard.press(key);
    await page.getByRole('region', { name: 'Dossiers sélectionnés' }).getByText('1 sélectionné').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Érable' }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Retirer le filtre Étape : tribunal correctionnel' }).waitFor();
  });

  it('hands several cases over, named before', async () => {
    const page = await stage.open('juriste', '/cases');
    await rows(page).first().waitFor();
    for (const name of ['Dune', 'Cèdre']) await rows(page).filter({ hasText: name }).getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Changer de responsable' }).click();
    const dialog = page.getByRole('dialog', { name: 'Changer de responsable' });
    await dialog.getByRole('region', { name: '2 dossiers vont changer' }).waitFor();
    expectNone('accessibility', await accessibilityFaults(page));
    await dialog.getByLabel('Responsable').fill('hugo');
    await page.getByRole('option', { name: /^Hugo/ }).waitFor();
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Changer de responsable' }).click();
    await page.getByRole('status').filter({ hasText: '2 dossiers modifiés.' }).waitFor();
  });

  it('keeps columns and single keys for the person, on the server', async () => {
    const page = await stage.open('validator', '/cases');
    await rows(page).first().waitFor();
    await page.getByRole('button', { name: 'Colonnes' }).click();
    await page.getByRole('checkbox', { name: 'N° de parquet' }).check();
    await page.getByRole('button', { name: 'Fermer' }).click();
    await page.getByRole('columnheader', { name: 'N° de parquet' }).waitFor();
    await page.getByRole('button', { name: /mon compte/ }).click();
    await page.getByRole('menuitem', { name: 'Préférences' }).click();
    const kept = page.waitForResponse(response => response.url().endsWith('/api/me/preferences') && response.request().method() === 'PUT');
    await page.getByRole('switch', { name: 'Raccourcis d’une seule touche' }).click();
    await kept;
    await page.getByRole('button', { name: 'Fermer' }).click();
    await page.reload();
    await page.getByRole('columnheader', { name: 'N° de parquet' }).waitFor();
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('n');
    await page.keyboard.press('j');
    expect(new URL(page.url()).pathname).to.equal('/cases');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-case'))).to.equal(false);
  });

  for (const size of ['desktop', 'phone'] as const)
    it(`has nothing against it on a ${size}`, async () => {
      const page = await stage.open('juriste', '/cases', { size });
      const heard = complaints(page);
      await page.locator('main').getByText('Érable').first().waitFor();
      expectNone('accessibility', await accessibilityFaults(page));
      expectNone('width', await overflow(page));
      expectNone('console', heard);
    });
});
