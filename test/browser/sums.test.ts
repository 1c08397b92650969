import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { ledger } from '../../server/law/ledger.ts';
import { offenceOf } from '../../server/resources/offences/known.ts';
import { caseId, onStage } from '../support/browser.ts';
import { Hand } from '../support/hand.ts';
import { record } from '../support/names.ts';
import { accessibilityFaults, expectNone, overflow } from '../support/screen.ts';

describe('browser: what was decided, by count, and what is owed', function () {
  this.timeout(60_000);
  const stage = onStage();
  const plain = (text: string) => text.replace(/\s+/g, ' ');
  const all = (resource: string, codeName: string) =>
    stage.service.db.bare
      .prepare(`SELECT t.* FROM "${resource}" t JOIN "Case" c ON c.id = t.caseId WHERE c.codeName = ?`)
      .all(codeName) as Record<string, unknown>[];
  const look = async (page: Page, name: string) => {
    if (process.env.LOOKS) await page.screenshot({ path: `${process.env.LOOKS}/${name}.png`, fullPage: true });
  };

  it('T08: a judgment by defendant and count, with its sums, in eight clicks and eight keys', async () => {
    const { category: _category, ...pictures } = offenceOf('cp-227-23-al3')!;
    const [one, two] = ['Prévenu 1', 'Prévenu 2'].map(name => record(stage.service, `person Érable ${name}`).id);
    await stage.service.db.write(async tx => {
      await tx.count.create({ data: { caseId: caseId(stage.service, 'Érable'), defendantId: two!, ...pictures } });
      await tx.case.update({
        where: { id: caseId(stage.service, 'Érable') },
        data: { claimedMoralCents: 500_000, claimedCostsCents: 150_000 },
      });
    });
    const page = await stage.openCase('juriste', 'Érable', 'Audiences');
    const hand = new Hand(page);
    await hand.click(page.getByRole('tabpanel').getByRole('button', { name: 'Compte rendu — Érable, 20 novembre' }));
    const dialog = page.getByRole('dialog', { name: 'Compte rendu — Érable' });
    await hand.click(dialog.getByRole('radio', { name: 'Jugement rendu' }));
    await hand.click(dialog.getByRole('button', { name: 'Tout : coupable' }));
    await hand.click(dialog.getByRole('combobox', { name: 'Prévenu 2, proxénétisme aggravé' }));
    await hand.click(page.getByRole('option', { name: 'Relaxe' }));
    await hand.click(dialog.getByRole('radio', { name: 'APE : recevable' }));
    await hand.page.waitForFunction(() =>
      (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent?.startsWith('Dommages-intérêts'),
    );
    await hand.type('1500');
    await hand.press('Tab');
    await hand.type('800');
    await look(page, 'matrix-form');
    expectNone('form', await accessibilityFaults(page));
    await hand.click(dialog.getByRole('button', { name: 'Vérifier' }));
    await dialog.getByRole('heading', { name: 'Vérifiez avant d’enregistrer' }).waitFor();
    const check = plain(await dialog.innerText());
    for (const words of ['Prévenu 1, proxénétisme aggravé', 'Relaxe', '1 500,00 €', '2 300,00 €', 'vendredi 20 novembre 2026'])
      expect(check).to.contain(words);
    const panel = page.getByRole('region', { name: 'Ce qui va se passer' });
    for (const words of ['30 novembre 2026', '7 décembre 2026', '10 décembre 2026']) await panel.getByText(words).first().waitFor();
    await look(page, 'check-answers');
    await hand.click(dialog.getByRole('button', { name: 'Enregistrer le compte rendu' }));
    await page.getByRole('status').filter({ hasText: 'Compte rendu enregistré' }).waitFor();
    expect(hand.clicks).to.equal(8);
    expect(hand.keys).to.equal(8);

    const counts = all('Count', 'Érable');
    const cells = all('DecisionOutcome', 'Érable').map(({ countId, outcome }) => {
      const count = counts.find(({ id }) => id === countId)!;
      return [count.defendantId === one ? 1 : 2, String(count.article).split(' ')[0], outcome].join(' ');
    });
    expect(cells).to.have.members(['1 225-7 culpabilite', '2 225-7 relaxe', '2 227-23 culpabilite']);
    const dues = all('Deadline', 'Érable').filter(({ factKind }) => factKind === 'decision');
    expect(
      dues.map(({ rule, lastUsefulOn, deadlineClass, state }) => [rule, lastUsefulOn, deadlineClass, state].join(' ')),
    ).to.have.members([
      'APPEL_CORR_498 2026-11-30 A to_validate',
      'APPEL_CORR_INCIDENT_500 2026-12-07 B to_validate',
      'APPEL_PG_505 2026-12-10 I to_validate',
    ]);
    await page.getByRole('tab', { name: 'Décisions et sommes' }).click();
    const count = counts.find(({ article, defendantId }) => String(article).startsWith('225-7') && defendantId === two)!;
    await page.getByTestId(`matrix-cell-${two}-${count.id}`).getByText('Relaxe').waitFor();
    await page.getByText('1 500,00 €').first().waitFor();
    const sums = plain(await page.getByRole('region', { name: 'Sommes — APE' }).innerText());
    expect(sums).to.contain('Total 6 500,00 € 2 300,00 € 0,00 € 2 300,00 €').and.to.contain('Reste dû : 2 300,00 €');
    await look(page, 'decisions-tab');
    expectNone('tab', await accessibilityFaults(page));
    expect(ledger({ decisions: [], awards: [], payments: [] })).to.deep.equal([]);
  });

  it('T20: a partial payment in one click and ten keys, what is left at once', async () => {
    const page = await stage.openCase('assistant', 'Falaise', 'Décisions et sommes');
    const hand = new Hand(page);
    await hand.click(page.getByRole('button', { name: 'Enregistrer un paiement' }));
    const dialog = page.getByRole('dialog', { name: 'Enregistrer un paiement — Falaise' });
    await dialog.waitFor();
    await page.waitForFunction(() =>
      (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent?.startsWith('Montant reçu'),
    );
    await hand.type('800');
    await hand.press('Tab');
    await hand.type('19/11');
    await look(page, 'payment-form');
    await hand.press('Control+Enter');
    await page.getByText('Reste dû : 2 400,00 €').waitFor();
    expect({ clicks: hand.clicks, keys: hand.keys }).to.deep.equal({ clicks: 1, keys: 10 });
    const [payment] = all('Payment', 'Falaise');
    expect(payment).to.include({ amountCents: 80_000, receivedOn: '2026-11-19', method: 'virement', beneficiaryId: null });
    expect(payment?.debtorId).to.equal(record(stage.service, 'person Falaise Prévenu 1').id);
  });

  it('a deliberation, then its date moved, then the report taken back', async () => {
    const page = await stage.openCase('juriste', 'Genêt', 'Audiences');
    await page
      .getByRole('tabpanel')
      .getByRole('button', { name: /^Compte rendu — Genêt/ })
      .click();
    const dialog = page.getByRole('dialog', { name: 'Compte rendu — Genêt' });
    await dialog.getByRole('radio', { name: 'Renvoi à une date' }).focus();
    await page.keyboard.press('d');
    await dialog.getByLabel('Date du délibéré').fill('07/12/2026');
    await page.getByRole('region', { name: 'Ce qui va se passer' }).getByText('Relever le délibéré').waitFor();
    await look(page, 'deliberation');
    await dialog.getByRole('button', { name: 'Enregistrer le compte rendu' }).click();
    await page.getByRole('status').filter({ hasText: 'Compte rendu enregistré' }).waitFor();
    await page.getByTestId('chain-2').getByText('Prononcé du délibéré').waitFor();
    expect(all('Deadline', 'Genêt').filter(({ state }) => state === 'forecast')).to.have.length(3);
    await page.getByRole('button', { name: /^Revenir sur ce compte rendu — Genêt/ }).click();
    const back = page.getByRole('dialog', { name: /^Revenir sur ce compte rendu/ });
    await back.getByText(/7 décembre 2026\s: annulée/).waitFor();
    await look(page, 'revert');
    await back.getByRole('button', { name: 'Revenir à l’état antérieur' }).click();
    await page.getByRole('status').filter({ hasText: 'Compte rendu repris' }).waitFor();
    expect(all('Deadline', 'Genêt').filter(({ state }) => state === 'forecast')).to.deep.equal([]);
  });

  it('fits a phone, in the dark too', async () => {
    const page = await stage.openCase('juriste', 'Falaise', 'Décisions et sommes', { size: 'phone', colorScheme: 'dark' });
    await page.getByText('Reste dû').first().waitFor();
    await look(page, 'decisions-phone-dark');
    expectNone('overflow', await overflow(page));
    expectNone('phone', await accessibilityFaults(page));
  });
});
