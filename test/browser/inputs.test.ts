import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { onStage } from '../support/browser.ts';

// Typed, then what is told back. Today is Monday 23 November 2026; a hearing is in the future, facts are in the past.
const HEARING: readonly [string, string][] = [
  ['12 mars', 'vendredi 12 mars 2027'],
  ['12.03.27', 'vendredi 12 mars 2027'],
  ['1er déc', 'mardi 1er décembre 2026'],
  ['dans 10 jours', 'jeudi 3 décembre 2026'],
  ['vendredi', 'vendredi 27 novembre 2026'],
  ['&é:à"', 'vendredi 12 mars 2027'],
  ['jeudi 12 mars', 'Le 12 mars 2027 est un vendredi, pas un jeudi.'],
  ['fin janvier', 'Indiquez un jour précis.'],
  ['31/02/2027', 'Le 31 février 2027 n’existe pas.'],
  ['12 mras', 'Mois non reconnu : « mras ».'],
];
const FACTS: readonly [string, string][] = [
  ['12 mars', 'jeudi 12 mars 2026'],
  ['hier', 'dimanche 22 novembre 2026'],
];
const plain = (text: string) => text.replace(/[\s\u00A0\u202F]+/g, ' ').trim();

describe('browser: dates, hours and amounts as people type them', function () {
  this.timeout(40_000);
  const stage = onStage();

  async function intake(): Promise<Page> {
    const page = await stage.open('juriste', '/cases/create');
    await page.getByRole('radio', { name: 'Convoquée à l’audience' }).click();
    return page;
  }

  /** Types into a field by the keyboard and leaves it; gives what its description then says. */
  async function told(field: Locator, typed: string, expected: string): Promise<void> {
    await field.fill('');
    await field.pressSequentially(typed);
    await field.blur();
    const page = field.page();
    const echo = page.locator(`[id="${(await field.getAttribute('aria-describedby'))!.split(' ')[0]}"]`);
    await page
      .waitForFunction(
        ([id, words]) =>
          document
            .getElementById(id!)
            ?.textContent?.replace(/[\s\u00A0\u202F]+/g, ' ')
            .includes(words!),
        [(await echo.getAttribute('id'))!, expected] as const,
      )
      .catch(() => undefined);
    expect(plain(await echo.innerText()), typed).to.include(expected);
  }

  it('tells back each date in full French, or what is wrong with it', async () => {
    const page = await intake();
    for (const [typed, expected] of HEARING) await told(page.getByLabel('Date d’audience'), typed, expected);
    for (const [typed, expected] of FACTS)
      await told(page.getByLabel('Faits : du'.replace(' :', '\u00A0:')).or(page.getByLabel('Faits : du')), typed, expected);
    expect(await page.getByLabel('Date d’audience').getAttribute('aria-invalid')).to.equal('true');
  });

  it('asks rather than guesses a year that is far away', async () => {
    const page = await intake();
    const field = page.getByLabel('Date d’audience');
    await field.pressSequentially('22/11');
    const choices = page.getByRole('group', { name: 'Lectures possibles' });
    await choices.waitFor();
    expect((await choices.getByRole('button').allInnerTexts()).map(plain)).to.deep.equal([
      'lundi 22 novembre 2027',
      'hier, dimanche 22 novembre 2026',
    ]);
    await choices.getByRole('button', { name: 'lundi 22 novembre 2027' }).click();
    await choices.waitFor({ state: 'detached' });
    expect(await field.inputValue()).to.equal('22/11/2027');
  });

  it('reads an hour, and says what it cannot read', async () => {
    const page = await intake();
    await told(page.getByLabel('Heure'), '14h', '14 h 00');
    await told(page.getByLabel('Heure'), '25h', 'L’heure va de 0 h 00 à 23 h 59.');
  });

  it('asks what « 1.500 » means, in the letter’s amounts', async () => {
    const page = await stage.openCase('juriste', 'Cèdre');
    await page.getByRole('button', { name: 'Générer un acte' }).click();
    await page.getByRole('button', { name: /^Constitution de partie civile par lettre/ }).click();
    const field = page.getByLabel('Préjudice moral demandé');
    await field.pressSequentially('1.500');
    const choices = page.getByRole('group', { name: 'Lectures possibles' });
    await choices.waitFor();
    expect((await choices.getByRole('button').allInnerTexts()).map(plain)).to.deep.equal(['1 500,00 €', '1,50 €']);
    await choices.getByRole('button').first().click();
    await field.blur();
    expect(plain(await field.inputValue())).to.match(/^1 500(,00)?( €)?$/);
    await told(field, '-5', 'Un montant ne peut pas être négatif');
  });
});
