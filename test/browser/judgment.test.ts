import { expect } from 'chai';
import { caseId, onStage, openTab } from '../support/browser.ts';

describe('browser: a judgment told from the courthouse', function () {
  this.timeout(40_000);
  const stage = onStage();

  async function appeal() {
    const filter = encodeURIComponent(JSON.stringify({ caseId: caseId(stage.service, 'Érable') }));
    const { body } = await stage.service.call('juriste', 'GET', `/api/deadlines?filter=${filter}`);
    const appeals = body.filter(({ rule }: { rule: string }) => rule === 'APPEL_CORR_498');
    expect(appeals).to.have.length(1);
    return appeals[0];
  }

  it('is reported by the lawyer on a phone, waits to be confirmed, and gives the last day to appeal', async () => {
    const phone = await stage.openCase('lawyer', 'Érable', 'Audiences', { size: 'phone' });
    await phone.getByRole('button', { name: 'Compte rendu — Érable, 20 novembre' }).last().click();
    const dialog = phone.getByRole('dialog', { name: 'Compte rendu — Érable' });
    await dialog.getByRole('radio', { name: 'Jugement rendu' }).click();
    expect(await dialog.getByLabel('Date du prononcé').inputValue()).to.equal('20/11/2026');
    await dialog.getByRole('radio', { name: 'Oui' }).click();
    await dialog.getByLabel(/^Précisions/).fill('Le parquet a requis la confiscation.');
    await phone
      .getByRole('region', { name: 'Ce qui va se passer' })
      .getByText(/30 novembre 2026|30\/11\/2026/)
      .first()
      .waitFor();
    await dialog.getByRole('button', { name: 'Vérifier' }).click();
    await dialog.getByRole('button', { name: 'Enregistrer le compte rendu' }).click();
    await phone.getByRole('status').filter({ hasText: 'doit encore le confirmer' }).waitFor();
    await phone.getByTestId('chain-2').getByText('À confirmer').waitFor();
    expect(await phone.getByRole('button', { name: /^Confirmer/ }).count()).to.equal(0);
    expect(await appeal()).to.include({ lastUsefulOn: '2026-11-30', isConfirmed: false });
  });

  it('is confirmed at the office, and the date is sure', async () => {
    const page = await stage.openCase('juriste', 'Érable', 'Audiences');
    const sitting = page.getByTestId('chain-2');
    await sitting.getByText('Compte rendu : Me Inès Garnier').waitFor();
    await sitting.getByText('Le parquet a requis la confiscation.').waitFor();
    await sitting.getByRole('button', { name: 'Confirmer — Érable, 20 novembre' }).click();
    await page.getByRole('status').filter({ hasText: 'Compte rendu confirmé' }).waitFor();
    await sitting.getByText('À confirmer').waitFor({ state: 'detached' });
    await openTab(page, 'Délais');
    await page.getByRole('row').filter({ hasText: 'lun. 30/11/2026' }).getByText('à confirmer').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Pourquoi le 30 novembre 2026\u202F? — Érable' }).waitFor();
    expect(await appeal()).to.include({ lastUsefulOn: '2026-11-30', isConfirmed: true });
  });
});
