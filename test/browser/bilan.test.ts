import { buffer } from 'node:stream/consumers';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { readArchive } from '../../templates/engine/archive.ts';
import { onStage } from '../support/browser.ts';
import { Hand } from '../support/hand.ts';
import { accessibilityFaults, expectNone, overflow } from '../support/screen.ts';

const WRITTEN = 'Dans l’affaire Dufresne, le tribunal a reconnu notre préjudice. L’année a été longue.';

describe('browser: the year the association accounts for', function () {
  this.timeout(60_000);
  const stage = onStage();
  const look = async (page: Page, name: string) => {
    if (process.env.LOOKS) await page.screenshot({ path: `${process.env.LOOKS}/${name}.png`, fullPage: true });
  };
  const write = async (text: string) => {
    const { db, vault } = stage.service;
    await db.write(async tx => {
      await tx.annualComment.deleteMany();
      const { id } = await tx.annualComment.create({ data: { year: 2025 } });
      await tx.annualComment.update({ where: { id }, data: { text: vault.seal(text, `annualComment.text.${id}`) } });
    });
  };
  const scans = () =>
    (
      stage.service.db.bare
        .prepare(`SELECT changes FROM JournalEntry WHERE action = 'leak_scan' ORDER BY sequence`)
        .pluck()
        .all() as string[]
    ).map(line => JSON.parse(line));
  const exportChapter = async (hand: Hand) => {
    await hand.click(hand.page.getByRole('button', { name: 'Exporter' }));
    await hand.click(hand.page.getByRole('menuitem', { name: 'Chapitre du rapport annuel (DOCX)' }));
  };

  it('T26: the chapter stops on a name, which is replaced, then leaves, in four clicks', async () => {
    await write(WRITTEN);
    const page = await stage.open('director', '/bilan');
    await page.getByRole('button', { name: '2025', pressed: true }).waitFor();
    await page.getByRole('list', { name: 'Chiffres de 2025' }).or(page.getByText('Aucune donnée enregistrée pour 2025.')).waitFor();
    const hand = new Hand(page);
    await exportChapter(hand);
    const alert = page.getByRole('alert').filter({ hasText: '1 nom protégé trouvé' });
    await alert.waitFor();
    expect(await alert.innerText())
      .to.contain('l’affaire D•••••••')
      .and.to.contain('paragraphe 1')
      .and.not.to.contain('Dufresne');
    expect(await alert.getByRole('button').allTextContents()).to.have.lengthOf(3);
    expect(await page.getByRole('button', { name: /ignorer/i }).count()).to.equal(0);
    expect(await page.getByRole('button', { name: 'Télécharger (DOCX)' }).count()).to.equal(0);
    await look(page, 'bilan-alert');
    expectNone('alert', await accessibilityFaults(page));
    await hand.click(page.getByRole('button', { name: 'Remplacer par « une mineure »' }));
    const download = page.waitForEvent('download');
    await hand.click(page.getByRole('button', { name: 'Télécharger (DOCX)' }));
    const file = await download;
    expect(file.suggestedFilename()).to.equal('bilan-2025_chapitre-contentieux.docx');
    const words = readArchive(await buffer(await file.createReadStream()))
      .get('word/document.xml')!
      .toString('utf8');
    expect(words).to.contain('2025').and.to.contain('une mineure');
    expect(words).not.to.match(/Dufresne|Garrec|Manon|Élodie|Lemoine|Quentel/);
    expect(scans()).to.deep.include({ hits: 1, resolved: 1 });
    expect([hand.clicks, hand.keys]).to.deep.equal([4, 0]);
    await page.getByText('Dans l’affaire d’une mineure, le tribunal').waitFor();
    await look(page, 'bilan-ready');
  });

  it('takes the sentence out, or lets it be written again', async () => {
    await write(`${WRITTEN} Élodie a parlé.`);
    const page = await stage.open('juriste', '/bilan');
    const hand = new Hand(page);
    await exportChapter(hand);
    await page.getByRole('alert').filter({ hasText: '2 noms protégés trouvés' }).waitFor();
    await page.getByRole('button', { name: 'Supprimer la phrase — passage 1' }).click();
    await page.getByRole('alert').filter({ hasText: '1 nom protégé trouvé' }).waitFor();
    await page.getByRole('button', { name: 'Modifier', exact: true }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Paragraphe de 2025' });
    expect(await dialog.getByLabel('Paragraphe libre').inputValue()).to.equal('L’année a été longue. Élodie a parlé.');
    await dialog.getByLabel('Paragraphe libre').fill('L’année a été longue.');
    await dialog.getByRole('button', { name: 'Enregistrer le paragraphe' }).click();
    await page.getByText('L’année a été longue.', { exact: true }).waitFor();
    await exportChapter(hand);
    const download = page.getByRole('button', { name: 'Télécharger (DOCX)' });
    await download.waitFor();
    // A verdict holds for what was looked through, not for what is written since.
    await page.getByRole('button', { name: 'Modifier le paragraphe de 2025' }).click();
    await dialog.getByLabel('Paragraphe libre').fill('L’année d’Élodie.');
    await dialog.getByRole('button', { name: 'Enregistrer le paragraphe' }).click();
    await page.getByText('L’année d’Élodie.', { exact: true }).waitFor();
    await download.waitFor({ state: 'detached' });
  });

  it('exports a year of which nothing was written', async () => {
    await stage.service.db.write(tx => tx.annualComment.deleteMany());
    const page = await stage.open('director', '/bilan');
    const hand = new Hand(page);
    await page.getByText('Aucun paragraphe pour le moment.').waitFor();
    await exportChapter(hand);
    await page.getByRole('button', { name: 'Télécharger (DOCX)' }).waitFor();
  });

  it('is not here for an assistant or a lawyer', async () => {
    for (const who of ['assistant', 'lawyer'] as const) {
      const page = await stage.open(who, '/bilan');
      await page.getByText('Cette page n’existe pas ou ne vous est pas ouverte.').waitFor();
    }
  });

  for (const size of ['desktop', 'phone'] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      it(`is sound on a ${size}, in ${colorScheme}`, async () => {
        await write('Une année de procès.');
        const page = await stage.open('director', '/bilan', { size, colorScheme });
        await page.getByText('Une année de procès.').waitFor();
        await page.getByRole('button', { name: '2026' }).click();
        await page.getByRole('region', { name: 'Tableau de 2026' }).waitFor();
        if (size === 'phone') expect(await page.getByRole('button', { name: 'Exporter' }).count()).to.equal(0);
        await look(page, `bilan-${size}-${colorScheme}`);
        expectNone('bilan', await accessibilityFaults(page));
        expectNone('bilan', await overflow(page));
      });
});
