import { expect } from 'chai';
import { onStage } from '../support/browser.ts';
import { record } from '../support/names.ts';
import { accessibilityFaults, complaints, expectNone, frameFaults, overflow } from '../support/screen.ts';

describe('browser: courts and offences', function () {
  this.timeout(90_000);
  const stage = onStage();
  const looks = [
    { size: 'desktop', colorScheme: 'light' },
    { size: 'phone', colorScheme: 'dark' },
  ] as const;
  for (const options of looks)
    for (const path of ['/courts', '/offences', 'court'])
      it(`${path} is whole at ${options.size} size, ${options.colorScheme}`, async () => {
        const address = path === 'court' ? `/courts/${record(stage.service, 'court Lille').id}/show` : path;
        const page = await stage.open('juriste', address, options);
        const said = complaints(page);
        await page
          .locator(path === 'court' ? 'main dl' : 'main li')
          .first()
          .waitFor();
        await page.waitForLoadState('networkidle');
        if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/${path.replace('/', '')}-${options.size}.png` });
        expectNone(path, [...(await accessibilityFaults(page)), ...(await frameFaults(page)), ...(await overflow(page)), ...said]);
      });

  it('finds a court by its town, fills its greffe, and says who verified it', async () => {
    const page = await stage.open('juriste', '/courts');
    await page.getByLabel('Rechercher une juridiction').fill('strasbourg judiciaire');
    await page.getByText('1 juridiction', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Tribunal judiciaire de Strasbourg' }).click();
    await page.getByText('Alsace-Moselle (vendredi saint à vérifier)').waitFor();
    await page.getByText('À vérifier avant envoi').waitFor();
    await page.getByRole('button', { name: 'Modifier les contacts' }).click();
    await page.getByLabel(/^Téléphone du greffe/).fill('03 99 00 00 67');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('03 99 00 00 67').waitFor();
    await page.getByRole('button', { name: 'Marquer les contacts comme vérifiés' }).click();
    await page.getByText(/Greffe vérifié par Claire Morel le/).waitFor();
    const { verifiedOn } = stage.service.db.bare
      .prepare('SELECT verifiedOn FROM Court WHERE seat = ? AND phone IS NOT NULL')
      .get('Strasbourg') as {
      verifiedOn: string;
    };
    expect(verifiedOn).to.equal('2026-11-23');
  });

  it('finds an offence by its NATINF code', async () => {
    const page = await stage.open('juriste', '/offences');
    await page.getByLabel('Rechercher une infraction').fill('33919');
    await page.getByText('NATINF 33919').waitFor();
    await page.getByText('1 infraction', { exact: true }).waitFor();
  });
});
