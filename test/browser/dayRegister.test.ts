import { expect } from 'chai';
import { onStage } from '../support/browser.ts';
import { record } from '../support/names.ts';
import { expectNone, faultsOf } from '../support/screen.ts';

describe('browser: the register of deadlines', function () {
  this.timeout(120_000);
  const stage = onStage();

  for (const size of ['desktop', 'phone'] as const)
    it(`shows on a ${size} what was entered today, by whom, with its hash, and takes it to a spreadsheet`, async () => {
      const { service } = stage;
      await service.call('juriste', 'POST', '/api/steps', {
        ...{ caseId: record(service, 'case Cèdre').id, proceedingId: record(service, 'proceeding Cèdre').id, kind: 'expertise_ordonnee' },
        ...{ happenedOn: '2026-11-19', postedOn: '2026-11-19' },
      });
      const page = await stage.open('juriste', '/deadlines', { size });
      await page.getByRole('tab', { name: 'Registre' }).click();
      await page.getByRole('heading', { name: 'Registre du lundi 23 novembre 2026' }).waitFor();
      await page.getByText('Demande de modifier la mission d’expertise ou d’adjoindre un expert').first().waitFor();
      await page.getByText(/^Chaque ligne est celle du journal.* empreinte [\w+/=-]{20,}\.$/).waitFor();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Exporter pour un tableur' }).click();
      expect((await download).suggestedFilename()).to.equal('registre-delais-2026-11-23.csv');
      if (process.env.SIGHTS) await page.screenshot({ path: `${process.env.SIGHTS}/register-${size}.png`, fullPage: true });
      expectNone(`register, ${size}`, await faultsOf(page, size));
    });

  it('keeps the day shown while another is being typed, and never goes back to today’s by itself', async () => {
    const page = await stage.open('juriste', '/deadlines');
    await page.getByRole('tab', { name: 'Registre' }).click();
    await page.getByLabel('Jour du registre').fill('20/11');
    const shown = page.getByRole('heading', { name: 'Registre du vendredi 20 novembre 2026' });
    await shown.waitFor();
    await page.getByLabel('Jour du registre').fill('20/11 ou');
    await page.getByLabel('Jour du registre').blur();
    await page.locator('main [aria-invalid="true"]').waitFor();
    await shown.waitFor();
    expect(await page.getByRole('heading', { name: /lundi 23 novembre/ }).count()).to.equal(0);
  });
});
