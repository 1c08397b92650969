import { expect } from 'chai';
import { caseId, onStage } from '../support/browser.ts';

describe('browser: forms ask what concerns their subject, and nothing else', function () {
  this.timeout(40_000);
  const stage = onStage();

  it('the service of a judgment asks its decision and its day; another event does not', async () => {
    const page = await stage.openCase('juriste', 'Dune');
    await page.getByRole('button', { name: 'Que s’est-il passé' }).click();
    await page.getByRole('option', { name: 'Courrier reçu' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ajouter un événement — Dune' });
    await dialog.getByLabel('Auteur').waitFor();
    expect(await dialog.getByLabel('Décision').count()).to.equal(0);
    await dialog.getByRole('combobox', { name: 'Nature' }).click();
    await page.getByRole('option', { name: 'Signification d’un jugement' }).click();
    await dialog.getByLabel('Signifié le').fill('20/11/2026');
    const decision = dialog.getByRole('combobox', { name: 'Décision' });
    if ((await decision.inputValue()) === '') {
      await decision.press('ArrowDown');
      await decision.press('Enter');
    }
    const adding = page.waitForRequest(request => request.method() === 'POST' && request.url().endsWith('/api/steps'));
    await dialog.getByRole('button', { name: 'Ajouter l’événement' }).click();
    const sent = JSON.parse((await adding).postData()!);
    expect(sent).to.include({ kind: 'signification', happenedOn: '2026-11-20', servedOn: '2026-11-20' });
    const judged = stage.service.db.bare.prepare('SELECT id FROM Decision WHERE caseId = ?').pluck();
    expect(judged.all(caseId(stage.service, 'Dune'))).to.include(sent.decisionId);
    await page.getByRole('status').filter({ hasText: 'Événement ajouté.' }).waitFor();
  });

  it('an intake asks for a lawyer those alone who may give a mandate', async () => {
    const jurist = await stage.open('juriste', '/cases/create');
    await jurist.getByLabel('Avocat (facultatif)').waitFor();
    const assistant = await stage.open('assistant', '/cases/create');
    await assistant.getByLabel('Responsable').waitFor();
    expect(await assistant.getByLabel('Avocat (facultatif)').count()).to.equal(0);
  });

  it('a report tells of its letters at a desk, not on a touch screen', async () => {
    for (const [size, count] of [
      ['desktop', 1],
      ['phone', 0],
    ] as const) {
      const page = await stage.openCase('juriste', 'Érable', 'Audiences', { size });
      await page.locator('main').getByRole('button', { name: 'Compte rendu — Érable, 20 novembre' }).last().click();
      const dialog = page.getByRole('dialog', { name: 'Compte rendu — Érable' });
      await dialog.getByRole('radio', { name: 'Jugement rendu' }).waitFor();
      expect(await dialog.getByText('Une lettre suffit.').count(), size).to.equal(count);
      // One letter for each of the eight choices; the rarer outcomes share the last one.
      expect(await dialog.locator('kbd').count(), size).to.equal(count * 8);
    }
  });

  it('the list folds the rarer stages away, and keeps in sight the one chosen', async () => {
    const page = await stage.open('juriste', '/cases');
    const stages = page.getByRole('region', { name: 'Étape' });
    const more = stages.getByRole('button', { name: 'Autres étapes' });
    await more.waitFor();
    expect(await stages.locator('[aria-pressed]').allInnerTexts()).to.deep.equal([
      'Enquête',
      'Information judiciaire',
      'Tribunal correctionnel',
      'Cour criminelle départementale',
      'Appel',
      'Décision définitive',
    ]);
    await more.click();
    expect(await more.getAttribute('aria-expanded')).to.equal('true');
    expect(await stages.locator('[aria-pressed]').count()).to.equal(19);
    await stages.getByRole('button', { name: 'Cassation' }).click();
    await more.click();
    await stages.getByRole('button', { name: 'Cassation', pressed: true }).waitFor();
    expect(await stages.locator('[aria-pressed]').count()).to.equal(7);
  });
});
