import { buffer } from 'node:stream/consumers';
import { expect } from 'chai';
import PizZip from 'pizzip';
import type { BrowserContext, Page } from 'playwright-core';
import { onStage, openTab, openWindow, signIn } from '../support/browser.ts';
import { Discretion } from '../support/discretion.ts';
import { Hand } from '../support/hand.ts';

const NUMBER = '26201000412';
const VICTIM = { lastName: 'Champfleur-Fictive', firstName: 'Sidonie', born: '09/08/2011' };
const DEFENDANT = { lastName: 'Brisemur-Inventé', firstName: 'Octave', born: '07/06/1988' };
// What the letter lacks for this case, and nothing it already has: neither the court, nor the number, nor the names.
const MISSING_DATA: readonly [RegExp, string][] = [
  [/^Chambre/, '4e chambre'],
  [/^Lieu des faits/, 'Rennes'],
  [/^Préjudice moral/, '1500'],
  [/^Faits.:.du/, '01/03/2026'],
  [/^Faits.:.au/, '30/06/2026'],
  [/^Maltraitance/, 'emprise exercée sur une mineure hébergée'],
];
const SECRETS = [VICTIM, DEFENDANT].flatMap(({ lastName, firstName, born }) => [
  lastName.split('-')[0]!,
  firstName,
  born,
  born.split('/').reverse().join('-'),
]);
const NOWHERE = [...SECRETS, NUMBER, '26 201 000412'];

describe('browser: the whole path, from a notice to a signed letter', function () {
  this.timeout(60_000);
  const stage = onStage();
  let window: BrowserContext;
  let page: Page;
  let discretion: Discretion;
  let codeName: string;

  it('goes from a court notice to the letter, and finds everything again', async () => {
    window = await openWindow(stage.browser);
    page = await window.newPage();
    discretion = new Discretion(page);
    await signIn(page, stage.service.url, 'juriste');
    await page.getByRole('heading', { level: 1, name: 'Ma semaine' }).waitFor();
    await discretion.keeps(NOWHERE);

    await opensTheCase();
    await addsPeople();
    await readsTheDeadline();
    const letter = await producesTheLetter();
    expect(letter).to.include(DEFENDANT.lastName).and.to.include('1 500').and.to.include(NUMBER.slice(-6));
    expect(letter).not.to.match(/undefined|null|NaN|\{|\}|\[object/);
    await leaves();
    await findsItAgain();
  });

  /** T03, by the keyboard but for one click: 39 keys, and one more to pass the calendar of the date. */
  async function opensTheCase(): Promise<void> {
    const hand = new Hand(page);
    await hand.press('n');
    await focused('Numéro de parquet');
    await hand.type(NUMBER);
    await hand.press('Tab');
    await focused('Juridiction');
    await hand.type('renn');
    await hand.press('Enter');
    await hand.press('Tab');
    await focused('Infraction principale');
    await hand.type('225-7 min');
    await hand.press('Enter');
    await hand.press('Tab');
    await hand.click(page.getByRole('radio', { name: 'Convoquée à l’audience' }));
    await focused('Date d’audience');
    await hand.type('18/1');
    await page.getByText('lundi 18 janvier 2027').waitFor();
    await hand.press('Tab');
    await hand.press('Tab');
    await focused('Heure');
    await hand.type('14h');
    const checks = page.getByRole('region', { name: 'Ce que nous vérifions' });
    await checks
      .getByText(/15 janvier 2027|15\/01\/2027/)
      .first()
      .waitFor();
    await discretion.keeps(NOWHERE);
    await hand.press('Control+Enter');
    const said = await page.getByRole('status').filter({ hasText: 'Dossier créé' }).innerText();
    expect({ clicks: hand.clicks, keys: hand.keys }).to.deep.equal({ clicks: 1, keys: 40 });

    codeName = /créé\s:\s(.+),/.exec(said)![1]!;
    await page.getByRole('heading', { level: 1, name: codeName }).waitFor();
    const { body } = await stage.service.call('juriste', 'GET', `/api/cases?filter=${encodeURIComponent(JSON.stringify({ q: NUMBER }))}`);
    expect(body.map((row: Record<string, unknown>) => [row.codeName, row.stage])).to.deep.equal([[codeName, 'audience_tc']]);
    expect(body[0].nextStepLabel).to.be.a('string').that.is.not.empty;
    await discretion.keeps(NOWHERE);
  }

  /** Waits until the field of this name has the focus, as a person looks before typing. */
  async function focused(label: string): Promise<void> {
    await page.waitForFunction(
      name => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent?.startsWith(name),
      label,
    );
  }

  async function addsPeople(): Promise<void> {
    await openTab(page, 'Parties et chefs');
    await addsPerson('Victime', 'Capucine', VICTIM);
    await addsPerson('Prévenu ou mis en examen', 'Prévenu 1', DEFENDANT);
    await page
      .getByText(/Bientôt|majorité|ans/)
      .first()
      .waitFor();
    const shown = await page.locator('main').innerText();
    for (const secret of SECRETS) expect(shown).not.to.include(secret);
  }

  async function addsPerson(role: string, pseudonym: string, identity: typeof VICTIM): Promise<void> {
    await page.getByRole('button', { name: 'Ajouter une personne' }).click();
    await page.getByRole('dialog').getByRole('button', { name: role, exact: true }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('Pseudonyme').inputValue()).to.equal(pseudonym);
    await dialog.getByRole('button', { name: 'Ajouter la personne' }).click();
    await dialog.getByLabel('Nom', { exact: true }).fill(identity.lastName);
    await dialog.getByLabel('Prénom', { exact: true }).fill(identity.firstName);
    await dialog.getByLabel('Date de naissance').fill(identity.born);
    await discretion.keeps(NOWHERE);
    await dialog.getByRole('button', { name: 'Enregistrer l’identité' }).click();
    await page.getByRole('status').filter({ hasText: 'Identité' }).first().waitFor();
    await page.getByRole('button', { name: new RegExp(`Révéler l’identité d.*${pseudonym}`) }).waitFor();
    await discretion.keeps(NOWHERE);
  }

  async function readsTheDeadline(): Promise<void> {
    await openTab(page, 'Audiences');
    await page.getByText('lundi 18 janvier 2027, 14 h 00').waitFor();
    await openTab(page, 'Délais');
    const row = page.getByRole('row').filter({ hasText: 'Constitution de partie civile par lettre' });
    const text = (await row.innerText()).replace(/\s+/g, ' ');
    expect(text).to.include('ven. 15/01/2027, 17 h 00').and.to.include('dim. 17/01/2027, 14 h 00');
    await row.getByRole('button', { name: `Pourquoi le 15 janvier 2027\u202F? — ${codeName}` }).click();
    const panel = page.getByRole('complementary', { name: /^Pourquoi/ });
    await panel.getByRole('heading', { level: 2 }).filter({ hasText: '15 janvier 2027' }).waitFor();
    expect(await panel.innerText()).to.match(/420-1/);
    await panel.getByRole('button', { name: 'Fermer' }).click();
    await panel.waitFor({ state: 'detached' });
    await discretion.keeps(NOWHERE);
  }

  async function producesTheLetter(): Promise<string> {
    await page.getByRole('button', { name: 'Générer un acte' }).click();
    await page.getByRole('button', { name: /^Constitution de partie civile par lettre/ }).click();
    const asked = page.getByRole('region', { name: /^Compléter/ });
    await asked.waitFor();
    expect(await asked.getByRole('textbox').count()).to.equal(MISSING_DATA.length);
    for (const [label, value] of MISSING_DATA) await asked.getByLabel(label).fill(value);
    await discretion.keeps(NOWHERE);
    await page.getByRole('button', { name: 'Produire l’acte' }).click();
    const arriving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Télécharger (DOCX)' }).click();
    const download = await arriving;
    expect(download.suggestedFilename()).to.match(/\.docx$/);
    await discretion.keeps(NOWHERE);
    const zip = new PizZip(await buffer(await download.createReadStream()));
    return zip
      .file('word/document.xml')!
      .asText()
      .replace(/<[^>]+>/g, '')
      .replace(/[\u00A0\u202F]/g, ' ');
  }

  async function leaves(): Promise<void> {
    await page.getByRole('link', { name: 'Retour au dossier' }).click();
    await page.getByRole('button', { name: /mon compte/ }).click();
    await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
    await page.getByRole('heading', { level: 1, name: 'Connexion' }).waitFor();
    await discretion.keeps(NOWHERE);
  }

  async function findsItAgain(): Promise<void> {
    await signIn(page, stage.service.url, 'juriste', '/cases');
    await page.getByLabel('Rechercher dans la liste').fill('000412');
    await page
      .getByRole('status')
      .filter({ hasText: /^1 dossier$/ })
      .waitFor();
    await discretion.keeps(NOWHERE);
    await discretion.keeps(['000412'], { mayBeAsked: true });
    expect(stage.service.logged.join('\n')).not.to.match(/000412|Champfleur|Brisemur/);
    await page.getByRole('link', { name: codeName }).click();
    await page.getByRole('heading', { level: 1, name: codeName }).waitFor();
    for (const [tab, text] of [
      ['Parties et chefs', 'Capucine'],
      ['Audiences', 'lundi 18 janvier 2027'],
      ['Délais', '15/01/2027'],
      ['Actes', 'édition 1'],
      ['Journal', 'Identité enregistrée'],
    ] as const) {
      await openTab(page, tab);
      await page.getByRole('tabpanel').getByText(text).first().waitFor();
      await discretion.keeps(NOWHERE);
    }
  }
});
