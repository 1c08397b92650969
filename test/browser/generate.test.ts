import { buffer } from 'node:stream/consumers';
import { expect } from 'chai';
import PizZip from 'pizzip';
import type { Page } from 'playwright-core';
import { caseId, onStage, openTab } from '../support/browser.ts';
import { Hand } from '../support/hand.ts';
import { record } from '../support/names.ts';
import { accessibilityFaults, expectNone, overflow } from '../support/screen.ts';

const BUDGET = { clicks: 1, keys: 17 };
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

/** What the case already knows, so that only two amounts are missing. */
const KNOWN = {
  maltreatment: 'Il exerçait sur elle une autorité de fait.',
  rappelFaits: 'Une enfant en fugue a été hébergée et exploitée.',
  faute: 'La matérialité des faits résulte des constatations des enquêteurs.',
};

describe('browser: generate a filing', function () {
  this.timeout(90_000);
  const stage = onStage();

  /** Leaves with the case what is not to be asked, as a former draft does. */
  async function knows(kind: string, known: object) {
    const { service } = stage;
    const body = { caseId: caseId(service, 'Cèdre'), hearingId: record(service, 'hearing Cèdre 1').id, kind, isDraft: true, ...known };
    const answer = await service.call('juriste', 'POST', '/api/filings', body);
    expect(answer.status, answer.text).to.equal(201);
  }

  it('T12: conclusions with two missing amounts, 1 click and 17 keys', async () => {
    await knows('conclusions_tc', KNOWN);
    const page = await stage.openCase('juriste', 'Cèdre');
    const hand = new Hand(page);
    await page.getByRole('button', { name: 'Générer un acte' }).waitFor();
    await hand.press('a');
    await page.getByRole('combobox', { name: 'Acte à produire' }).and(page.locator(':focus')).waitFor();
    await hand.type('concl');
    await page
      .getByRole('option', { name: /^Conclusions de partie civile/ })
      .first()
      .waitFor();
    await hand.press('Enter');
    const asked = page.getByRole('region', { name: /^Compléter/ });
    await asked.waitFor();
    expect(await asked.getByRole('textbox').count(), 'only what is missing').to.equal(2);
    await asked.getByRole('textbox').first().and(page.locator(':focus')).waitFor();
    await hand.type('3000');
    await hand.press('Tab');
    await hand.type('1000');
    const preview = page.getByRole('article', { name: 'Texte de l’acte' });
    await preview
      .getByText(/^3.000,00/)
      .first()
      .waitFor();
    expect(
      await page.getByLabel(/^Frais demandés \(475-1\)/).evaluate(field => field === document.activeElement),
      'the focus stays',
    ).to.equal(true);
    expectNone('axe', await accessibilityFaults(page));
    const shown = plain(await preview.innerText());
    expect(shown).not.to.contain('Ostrel');
    await hand.press('Control+Enter');
    const button = page.getByRole('button', { name: 'Télécharger (DOCX)' });
    await button.waitFor();
    const arriving = page.waitForEvent('download');
    await hand.click(button);
    const download = await arriving;
    expect(download.suggestedFilename()).to.match(/^APE-2026-0043_conclusions-tc_v1\.docx$/);
    const zip = new PizZip(await buffer(await download.createReadStream()));
    const text = plain(
      zip
        .file('word/document.xml')!
        .asText()
        .replace(/<[^>]+>/g, ''),
    );
    for (const words of ['3 000', '1 000', 'PAR CES MOTIFS', 'Garnier', '2-3', 'Ostrel']) expect(text).to.contain(words);

    for (const words of ['{{', 'undefined', 'null', '[à compléter']) expect(text).not.to.contain(words);
    const { state, dataSha256 } = stage.service.db.bare
      .prepare(`SELECT state, dataSha256 FROM Filing WHERE kind = 'conclusions_tc' AND state <> 'dropped'`)
      .get() as Record<string, string>;
    expect([state, Boolean(dataSha256)]).to.deep.equal(['ready', true]);
    const claimed = stage.service.db.bare.prepare(`SELECT claimedMoralCents + claimedCostsCents FROM "Case" WHERE codeName = 'Cèdre'`);
    expect(claimed.pluck().get()).to.equal(400_000);
    expect(hand.clicks).to.be.at.most(BUDGET.clicks);
    expect(hand.keys).to.be.at.most(BUDGET.keys);
  });

  it('shows names to who says why, for ten minutes, and the journal has it', async () => {
    const page = await stage.open('juriste', `/cases/${caseId(stage.service, 'Cèdre')}/generate?kind=lettre_420_1`);
    const preview = page.getByRole('article', { name: 'Texte de l’acte' });
    await preview.getByText('Prévenu 1').first().waitFor();
    await page.getByRole('button', { name: 'Afficher les noms' }).click();
    await preview
      .getByText(/Ostrel/)
      .first()
      .waitFor();
    const line = stage.service.db.bare.prepare(`SELECT action, reason FROM JournalEntry WHERE resource = 'persons' ORDER BY sequence DESC`);
    expect(line.get()).to.deep.equal({ action: 'reveal', reason: 'acte' });
    await page.getByRole('button', { name: 'Masquer les noms' }).click();
    await preview
      .getByText(/Ostrel/)
      .first()
      .waitFor({ state: 'detached' });
    await preview.getByText('Prévenu 1').first().waitFor();
    await preview
      .getByRole('button', { name: /^14 décembre 2026/ })
      .first()
      .click();
    await page.getByRole('status').filter({ hasText: 'Onglet Audiences' }).waitFor();
  });

  it('takes names away at once, and for good when the next answer fails', async () => {
    const page = await stage.open('juriste', `/cases/${caseId(stage.service, 'Cèdre')}/generate?kind=lettre_420_1`);
    const names = page.getByRole('article', { name: 'Texte de l’acte' }).getByText(/Ostrel/);
    await page.getByRole('button', { name: 'Afficher les noms' }).click();
    await names.first().waitFor();
    await page.route('**/api/filings/preview', route => route.fulfill({ status: 503, json: { message: 'Service arrêté.' } }));
    await page.getByRole('button', { name: 'Masquer les noms' }).click();
    await page.getByRole('alert').waitFor();
    expect(await names.count()).to.equal(0);
  });

  it('opens the act a link asks for, whatever was being typed for another', async () => {
    const path = `/cases/${caseId(stage.service, 'Cèdre')}/generate`;
    const page = await stage.open('juriste', path);
    await page
      .getByRole('button', { name: /^Conclusions de partie civile/ })
      .first()
      .click();
    await page.getByRole('article', { name: 'Texte de l’acte' }).waitFor();
    await page.getByRole('link', { name: 'Fermer, garder ma saisie' }).click();
    await page.getByRole('heading', { level: 1, name: 'Cèdre' }).waitFor();
    await followed(page, `${path}?kind=lettre_420_1`);
    await page.getByRole('region', { name: 'Contrôles' }).waitFor();
    await isChosen(page, 'Constitution de partie civile par lettre');
    await followed(page, path);
    await page.getByRole('region', { name: 'Contrôles' }).waitFor();
    // What was typed is found again.
    await isChosen(page, 'Conclusions de partie civile');
  });

  it('asks which act anew once one is produced', async () => {
    await knows('lettre_420_1', { ...KNOWN, claimedMoralCents: 300_000 });
    const page = await stage.open('juriste', `/cases/${caseId(stage.service, 'Cèdre')}/generate?kind=lettre_420_1`);
    await page.getByRole('region', { name: 'Contrôles' }).waitFor();
    await page.getByRole('button', { name: 'Produire l’acte' }).click();
    await page.getByRole('button', { name: 'Marquer comme déposé' }).click();
    await page.getByRole('dialog', { name: 'Marquer comme déposé — Cèdre' }).getByRole('button', { name: 'Annuler' }).click();
    await page.getByRole('button', { name: 'Générer un autre acte' }).click();
    const kind = page.getByRole('combobox', { name: 'Acte à produire' });
    await page.getByRole('region', { name: 'Conseillés à cette étape' }).waitFor();
    expect(await kind.inputValue()).to.equal('');
    expect(await page.getByRole('region', { name: /^Compléter/ }).count()).to.equal(0);
  });

  it('takes a draft with its gaps shown, and says later what the case tells otherwise', async () => {
    const page = await stage.open('juriste', `/cases/${caseId(stage.service, 'Sureau')}/generate`);
    await page.getByRole('button', { name: /^Constitution de partie civile par lettre/ }).click();
    await page.getByRole('region', { name: /^Compléter/ }).waitFor();
    await page.getByRole('button', { name: 'Brouillon' }).click();
    await page.getByText('porte la mention PROJET').waitFor();
    const arriving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Télécharger (DOCX)' }).click();
    const zip = new PizZip(await buffer(await (await arriving).createReadStream()));
    // The mark of a draft stands in the header.
    const parts = zip.file(/^word\/(document|header\d*)\.xml$/).map(part => part.asText());
    const text = parts.join(' ').replace(/<[^>]+>/g, '');
    expect(plain(text))
      .to.contain('[à compléter : ')
      .and.to.match(/PROJET/);
    await stage.service.db.write(tx =>
      tx.case.update({ where: { id: caseId(stage.service, 'Sureau') }, data: { claimedMoralCents: 250_000 } }),
    );
    await page.getByRole('link', { name: 'Retour au dossier' }).click();
    await openTab(page, 'Actes');
    await page.getByRole('button', { name: /^Voir les différences — Constitution/ }).click();
    const dialog = page.getByRole('dialog', { name: /^Différences/ });
    await dialog
      .getByText(/^2.500,00/)
      .first()
      .waitFor();
    expectNone('axe', await accessibilityFaults(page));
  });

  it('on a phone: chosen in the list, its text below, nothing cut', async () => {
    const page = await stage.open('juriste', `/cases/${caseId(stage.service, 'Cèdre')}/generate`, { size: 'phone' });
    await page.getByRole('button', { name: /^Constitution de partie civile par lettre/ }).click();
    // Out of the bar that stays at the bottom of a phone.
    await page.getByRole('article', { name: 'Texte de l’acte' }).evaluate(text => text.scrollIntoView({ block: 'start' }));
    await page
      .getByText(/^Étape \d sur 4/)
      .first()
      .waitFor();
    expect(await overflow(page)).to.deep.equal([]);
    expectNone('axe', await accessibilityFaults(page));
  });
});

/** Follows a link inside the application: what is kept in memory stays. */
async function followed(page: Page, path: string) {
  await page.evaluate(to => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, path);
}

/** Waits for the act chosen to be called by these words. */
async function isChosen(page: Page, words: string) {
  await page.waitForFunction(
    start => document.querySelector<HTMLInputElement>('main input[role="combobox"]')?.value.startsWith(start),
    words,
  );
}
