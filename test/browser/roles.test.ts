import { expect } from 'chai';
import { caseId, onStage } from '../support/browser.ts';
import { MISSING } from '../support/names.ts';

const NOT_HERE = 'Cette page n’existe pas ou ne vous est pas ouverte.';
const NAMES = ['Érable', 'Dune', 'Cèdre', 'Loire', 'Genêt', 'Filaos', 'Ajonc', 'Sureau', 'Falaise', 'Rivage', 'Menhir', 'Zénith'];

describe('browser: what each role sees', function () {
  this.timeout(30_000);
  const stage = onStage();

  /** The words of the page of each case for one person, their addresses aside. */
  async function pagesOf(who: 'lawyer' | 'admin', ids: readonly string[]): Promise<string[]> {
    const page = await stage.open(who, `/cases/${MISSING}/show`);
    const words: string[] = [];
    for (const id of ids) {
      await page.goto(`${stage.service.url}/cases/${id}/show`);
      await page.getByText(NOT_HERE).waitFor();
      words.push(`${await page.title()}\n${await page.locator('body').innerText()}`);
    }
    return words;
  }

  it('a lawyer: his current cases only, in the list and by the search', async () => {
    const page = await stage.open('lawyer', '/cases');
    await page.getByRole('link', { name: 'Érable' }).waitFor();
    const text = await page.locator('main').innerText();
    const seen = NAMES.filter(name => text.includes(name));
    expect(seen).to.have.members(['Érable', 'Dune', 'Cèdre', 'Genêt', 'Sureau']);
    await page.getByLabel('Rechercher dans la liste').fill('Loire');
    await page.getByText('Aucun dossier pour ces filtres.').waitFor();
    expect(await page.getByRole('link', { name: 'Nouveau dossier' }).count()).to.equal(0);
  });

  it('a lawyer: a foreign case, an ended mandate and an unknown id are one and the same page', async () => {
    const closed = ['Loire', 'Falaise', 'Zénith'].map(codeName => caseId(stage.service, codeName));
    const [unknown, ...foreign] = await pagesOf('lawyer', [MISSING, ...closed]);
    expect(foreign).to.deep.equal([unknown, unknown, unknown]);
    expect(unknown).not.to.match(/Loire|Falaise|Zénith/);
  });

  it('the director: the cases without parties, acts or identities', async () => {
    const page = await stage.openCase('director', 'Érable');
    await page.getByRole('tab', { name: 'Vue d’ensemble' }).waitFor();
    await page.getByRole('tab', { name: /Audiences \d/ }).waitFor();
    const tabs = await page.getByRole('tab').allInnerTexts();
    expect(tabs.join()).not.to.match(/Parties|Actes|Journal/);
    expect(await page.getByRole('button', { name: /Révéler|Générer|Ajouter|Modifier|Compte rendu/ }).count()).to.equal(0);
    expect(await page.locator('body').innerText()).not.to.match(/Capucine|Prévenu 1|Dufresne|mineures exploitées/);
  });

  it('the administrator alone: no case, by no way', async () => {
    const home = await stage.open('admin', '/');
    await home.getByRole('heading', { level: 1, name: 'Ma semaine' }).waitFor();
    expect(await home.getByRole('link', { name: 'Dossiers' }).count()).to.equal(0);
    const list = await stage.open('admin', '/cases');
    await list.getByText(NOT_HERE).waitFor();
    const [unknown, existing] = await pagesOf('admin', [MISSING, caseId(stage.service, 'Érable')]);
    expect(existing).to.equal(unknown);
  });

  it('an assistant opens cases but a lawyer may not, even by the address', async () => {
    const assistant = await stage.open('assistant', '/cases/create');
    await assistant.getByLabel('Numéro de parquet').waitFor();
    const lawyer = await stage.open('lawyer', '/cases/create');
    await lawyer.getByText(NOT_HERE).waitFor();
  });
});
