import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { caseId, onStage, openTab } from '../support/browser.ts';
import { Hand } from '../support/hand.ts';

const plain = (text: string) => text.replace(/[\s\u00A0\u202F]+/g, ' ').trim();

describe('browser: a report that is not the same for all the defendants', function () {
  this.timeout(40_000);
  const stage = onStage();
  const rows = async (resource: string, codeName: string) => {
    const filter = encodeURIComponent(JSON.stringify({ caseId: caseId(stage.service, codeName) }));
    return (await stage.service.call('juriste', 'GET', `/api/${resource}?filter=${filter}`)).body;
  };
  const panelOf = (page: Page) => page.getByRole('region', { name: 'Ce qui va se passer' });

  it('one defendant judged, the other set apart: eight clicks, five keys, and what is announced is what is written', async () => {
    const page = await stage.openCase('juriste', 'Érable', 'Audiences');
    const hand = new Hand(page);
    await hand.click(page.getByRole('tabpanel').getByRole('button', { name: 'Compte rendu — Érable, 20 novembre' }));
    const dialog = page.getByRole('dialog', { name: 'Compte rendu — Érable' });
    await hand.click(dialog.getByRole('radio', { name: 'Jugement rendu' }));
    await hand.click(dialog.getByRole('checkbox', { name: 'Pour tous les prévenus' }));
    await hand.click(dialog.getByRole('combobox', { name: 'Prévenu 2', exact: true }));
    await hand.click(page.getByRole('option', { name: 'Disjonction' }));
    await hand.click(dialog.getByLabel('Audience des prévenus disjoints'));
    await hand.type('11/02');
    await panelOf(page).getByText('Audience pour Prévenu 2, jeudi 11 février 2027').waitFor();
    const announced = plain(await panelOf(page).innerText());
    for (const words of [
      'Prévenu 1 : Jugement ou arrêt rendu',
      'Prévenu 2 : Disjonction',
      'Nouvelle procédure par disjonction, pour Prévenu 2',
    ])
      expect(announced).to.include(words);

    await hand.click(dialog.getByRole('button', { name: 'Vérifier' }));
    await dialog.getByText('Vérifiez avant d’enregistrer').waitFor();
    await dialog.getByText('Disjonction', { exact: true }).waitFor();
    await hand.click(dialog.getByRole('button', { name: 'Enregistrer le compte rendu' }));
    await page.getByRole('status').filter({ hasText: 'Compte rendu enregistré' }).waitFor();
    expect({ clicks: hand.clicks, keys: hand.keys }).to.deep.equal({ clicks: 8, keys: 5 });

    const lines = page.getByRole('list', { name: 'Issue pour chaque prévenu' });
    await lines.getByText('disjonction').waitFor();
    const outcomes = await rows('hearing-outcomes', 'Érable');
    expect(outcomes.map(({ outcome }: { outcome: string }) => outcome)).to.have.members(['decision', 'disjonction']);
    const opened = (await rows('proceedings', 'Érable')).find(
      ({ openedBecause }: { openedBecause: string }) => openedBecause === 'disjonction',
    );
    const heard = (await rows('hearings', 'Érable')).find(({ proceedingId }: { proceedingId: string }) => proceedingId === opened.id);
    expect(heard).to.include({ heldOn: '2027-02-11', outcome: null });

    // Whom the new proceeding concerns is changed on its own card.
    await openTab(page, 'Procédure');
    await page.getByText('Concerne Prévenu 2').waitFor();
    await page
      .getByRole('button', { name: /^Personnes concernées/ })
      .last()
      .click();
    const form = page.getByRole('dialog', { name: 'Personnes concernées — Érable' });
    expect(await form.getByRole('checkbox', { name: 'Prévenu 2' }).isChecked()).to.equal(true);
    await form.getByRole('checkbox', { name: 'Prévenu 1' }).check();
    await form.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Concerne Prévenu 1, Prévenu 2').or(page.getByText('Concerne Prévenu 2, Prévenu 1')).waitFor();
  });
});
