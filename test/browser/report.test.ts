import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { frenchTime, longDay } from '../../server/law/days.ts';
import { caseId, onStage } from '../support/browser.ts';
import { Hand } from '../support/hand.ts';

const plain = (text: string) => text.replace(/[\s\u00A0\u202F]+/g, ' ').trim();

describe('browser: the report of a hearing', function () {
  this.timeout(40_000);
  const stage = onStage();
  const rows = async (resource: string, codeName: string) => {
    const filter = encodeURIComponent(JSON.stringify({ caseId: caseId(stage.service, codeName) }));
    return (await stage.service.call('juriste', 'GET', `/api/${resource}?filter=${filter}`)).body;
  };
  const panelOf = (page: Page) => page.getByRole('region', { name: 'Ce qui va se passer' });

  it('T06: an adjournment in four clicks and five keys, its effects shown before it is saved', async () => {
    const page = await stage.openCase('juriste', 'Érable', 'Audiences');
    const hand = new Hand(page);
    await hand.click(page.getByRole('tabpanel').getByRole('button', { name: 'Compte rendu — Érable, 20 novembre' }));
    const dialog = page.getByRole('dialog', { name: 'Compte rendu — Érable' });
    await hand.click(dialog.getByRole('radio', { name: 'Renvoi à une date' }));
    await page.waitForFunction(() =>
      (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent?.startsWith('Nouvelle date'),
    );
    await hand.type('14/01');
    await dialog.getByText('jeudi 14 janvier 2027').first().waitFor();
    await hand.click(dialog.getByRole('radio', { name: 'Demande de la défense' }));
    await panelOf(page).getByRole('listitem').filter({ hasText: '14 janvier 2027' }).first().waitFor();
    const announced = plain(await panelOf(page).innerText());
    expect(await rows('hearings', 'Érable')).to.have.length(2);

    await hand.click(dialog.getByRole('button', { name: 'Enregistrer le compte rendu' }));
    await page.getByRole('status').filter({ hasText: 'Compte rendu enregistré' }).waitFor();
    expect({ clicks: hand.clicks, keys: hand.keys }).to.deep.equal({ clicks: 4, keys: 5 });

    const hearings = await rows('hearings', 'Érable');
    const held = hearings.find(({ heldOn }: { heldOn: string }) => heldOn === '2026-11-20');
    const next = hearings.find(({ previousId }: { previousId: string }) => previousId === held.id);
    expect(held).to.include({ outcome: 'renvoi_date', outcomeReason: 'demande_defense' });
    expect(next).to.include({ heldOn: '2027-01-14', startTime: '09:00', chamber: held.chamber, courtId: held.courtId, outcome: null });
    expect(hearings).to.have.length(3);
    const { body: step } = await stage.service.call('juriste', 'GET', `/api/cases/${caseId(stage.service, 'Érable')}`);
    const created = `Audience n° 3, ${longDay(next.heldOn)}, ${frenchTime(next.startTime)}, ${next.chamber}`;
    expect(announced).to.equal(
      plain(
        `Ce qui va se passer Créé ${created} dans 52 jours Modifié Prochaine étape : ${step.nextStepLabel}, ${longDay(step.nextStepOn)}`,
      ),
    );
    expect(await rows('deadlines', 'Érable')).to.deep.equal([]);
    await page.getByTestId('chain-3').getByText('jeudi 14 janvier 2027, 9 h 00').waitFor();
    await page
      .getByTestId('chain-2')
      .getByText(/demande de la défense/)
      .waitFor();
  });

  it('two people on one case: one screen shows both versions, and nothing is lost', async () => {
    const [claire, hugo] = await Promise.all([stage.openCase('juriste', 'Loire'), stage.openCase('validator', 'Loire')]);
    for (const page of [claire, hugo]) await page.getByRole('button', { name: 'Modifier l’essentiel' }).click();
    await hugo.getByRole('textbox', { name: 'L’essentiel' }).fill('Version de Hugo.');
    await hugo.getByLabel('Lieu des faits').fill('Olivet');
    await hugo.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await hugo.getByRole('status').filter({ hasText: 'Loire modifié.' }).waitFor();

    await claire.getByRole('textbox', { name: 'L’essentiel' }).fill('Version de Claire.');
    await claire.getByLabel(/^Action publique/).fill('10/11/2026');
    await claire.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    const conflict = claire.getByRole('dialog', { name: /Hugo Lambert a modifié Loire pendant votre saisie/ });
    await conflict.waitFor();
    expect(await claire.getByRole('dialog').count()).to.equal(1);
    for (const words of ['Version de Hugo.', 'Version de Claire.', 'Olivet', 'mardi 10 novembre 2026'])
      await conflict.getByText(words).waitFor();
    expect(await conflict.getByRole('button', { name: 'Enregistrer ce choix' }).isDisabled()).to.equal(true);
    await conflict.getByRole('radio', { name: /Garder les deux/ }).click();
    await conflict.getByRole('button', { name: 'Enregistrer ce choix' }).click();
    await claire.getByRole('status').filter({ hasText: 'Loire modifié.' }).waitFor();
    const { body } = await stage.service.call('juriste', 'GET', `/api/cases/${caseId(stage.service, 'Loire')}`);
    expect(body).to.include({ place: 'Olivet', publicActionOn: '2026-11-10' });
    expect(body.narrative).to.include('Version de Hugo.').and.to.include('Version de Claire.');
  });
});
