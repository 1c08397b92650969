import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { caseId, onStage } from '../support/browser.ts';
import { accessibilityFaults, expectNone, frameFaults, overflow } from '../support/screen.ts';

const DOOR = 'Que s’est-il passé\u202F?';

describe('browser: what happened, by one door', function () {
  this.timeout(60_000);
  const stage = onStage();

  const kinds = (page: Page) => page.getByRole('listbox', { name: 'Résultats' }).getByRole('option').allInnerTexts();
  const named = async (page: Page) => (await kinds(page)).map(text => text.split('\n')[0]);

  it('opens by its key from the week: a case by its name, what happened by a word, then the form of it', async () => {
    const page = await stage.open('juriste', '/');
    await page.getByRole('heading', { level: 1, name: 'Ma semaine' }).waitFor();
    await page.keyboard.press('e');
    const door = page.getByRole('dialog', { name: DOOR });
    await door.getByRole('combobox', { name: 'Dans quel dossier' }).waitFor();
    await door.getByRole('option').first().waitFor();
    expectNone('axe', await accessibilityFaults(page));
    await page.keyboard.type('erab');
    await door.getByRole('option', { name: /^Érable/ }).waitFor();
    await page.keyboard.press('Enter');
    await page
      .getByRole('dialog', { name: `${DOOR} — Érable` })
      .getByRole('combobox', { name: 'Ce qui s’est passé' })
      .waitFor();
    await page.getByRole('option', { name: 'Jugement signifié' }).waitFor();
    expect((await named(page))[0]).to.equal('Compte rendu de l’audience du 20 novembre');
    expectNone('axe', await accessibilityFaults(page));
    await page.keyboard.type('convoc');
    await page.getByRole('option', { name: 'Jugement signifié' }).waitFor({ state: 'detached' });
    await page.getByRole('option', { name: 'Citation ou convocation en justice' }).waitFor();
    expect(await named(page)).to.deep.equal(['Avis d’audience reçu', 'Citation ou convocation en justice']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'Ajouter un événement — Érable' });
    await form.getByLabel('Auteur').waitFor();
    expect(await form.getByRole('combobox', { name: 'Nature' }).textContent()).to.equal('Citation ou convocation en justice');
    expect(page.url()).to.match(/\/cases\/[\w-]+\/show$/);
    expectNone('frame', await frameFaults(page));
  });

  const FORMS: [what: string, opens: string | RegExp][] = [
    ['Compte rendu de l’audience du 20 novembre', 'Compte rendu — Érable'],
    ['Avis d’audience reçu', 'Ajouter l’avis d’audience — Érable'],
    ['Audience fixée', 'Ajouter une audience — Érable'],
    ['Décision rendue', 'Enregistrer une décision — Érable'],
    ['Jugement signifié', 'Ajouter un événement — Érable'],
    ['Constitution de partie civile déposée', 'Ajouter un événement — Érable'],
    ['Pièce ou document reçu', 'Ajouter une pièce — Érable'],
    ['Courrier reçu', 'Ajouter un événement — Érable'],
    ['Accord donné ou retiré', /^(?:Accord de quelle victime|Enregistrer un accord|Accord — )/],
    ['Paiement reçu', 'Enregistrer un paiement — Érable'],
    ['Nouvelle étape de la procédure', /étape|avancer/i],
  ];
  it('on a case asks for no case, and leads each kind to its form, time after time', async () => {
    const page = await stage.openCase('juriste', 'Érable');
    for (const [what, opens] of FORMS) {
      await page.getByRole('button', { name: DOOR }).click();
      await page.getByRole('option', { name: what }).click();
      const form = page.getByRole('dialog', { name: opens });
      await form.waitFor();
      expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null), `${what}: the focus`).to.equal(true);
      await page.keyboard.press('Escape');
      await form.waitFor({ state: 'detached' });
    }
    await page.getByRole('button', { name: DOOR }).click();
    await page.getByRole('option', { name: 'Appel, pourvoi ou autre acte déposé' }).click();
    await page.getByRole('tab', { name: /^Délais/, selected: true }).waitFor();
  });

  it('asks for the hearing a notice announces, once the notice is in', async () => {
    const page = await stage.openCase('assistant', 'Menhir');
    await page.getByRole('button', { name: DOOR }).click();
    await page.getByRole('option', { name: 'Avis d’audience reçu' }).click();
    const notice = page.getByRole('dialog', { name: 'Ajouter l’avis d’audience — Menhir' });
    const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
    await notice.locator('input[type="file"]').first().setInputFiles({ name: 'avis.pdf', mimeType: 'application/pdf', buffer: pdf });
    await notice.getByRole('button', { name: 'Ajouter l’avis' }).click();
    await page.getByRole('dialog', { name: 'Ajouter une audience — Menhir' }).waitFor();
  });

  it('stands under the thumb on a phone', async () => {
    const page = await stage.open('juriste', '/deadlines', { size: 'phone' });
    await page.getByRole('button', { name: /^Événement/ }).click();
    await page.getByRole('option', { name: /^Dune/ }).first().waitFor();
    await page.getByRole('combobox', { name: 'Dans quel dossier' }).fill('dune');
    await page.getByRole('option', { name: /^Dune/ }).click();
    await page.getByRole('option', { name: 'Courrier reçu' }).waitFor();
    expectNone('overflow', await overflow(page));
    expectNone('axe', await accessibilityFaults(page));
    await page.getByRole('option', { name: 'Courrier reçu' }).click();
    await page.getByRole('dialog', { name: 'Ajouter un événement — Dune' }).waitFor();
  });

  it('offers a lawyer what is his to tell, in his own cases', async () => {
    const page = await stage.open('lawyer', '/');
    await page.getByRole('button', { name: DOOR }).click();
    const field = page.getByRole('combobox', { name: 'Dans quel dossier' });
    await field.fill('filaos');
    await page.getByText('Aucun dossier ouvert ne correspond.').first().waitFor();
    await field.fill('erable');
    await page.getByRole('option', { name: /^Érable/ }).click();
    await page.getByRole('option', { name: 'Compte rendu de l’audience du 20 novembre' }).waitFor();
    expect(await named(page)).to.deep.equal(['Compte rendu de l’audience du 20 novembre', 'Décision rendue', 'Pièce ou document reçu']);
  });

  it('is not there for who records nothing', async () => {
    for (const who of ['director', 'admin'] as const) {
      const page = await stage.open(who, '/');
      await page.getByRole('heading', { level: 1, name: 'Ma semaine' }).waitFor();
      expect(await page.getByRole('button', { name: DOOR }).count()).to.equal(0);
      await page.keyboard.press('e');
      expect(await page.getByRole('dialog').count()).to.equal(0);
    }
    const page = await stage.open('director', `/cases/${caseId(stage.service, 'Dune')}/show`);
    await page.getByRole('heading', { level: 1, name: 'Dune' }).waitFor();
    expect(await page.getByRole('button', { name: DOOR }).count()).to.equal(0);
  });
});
