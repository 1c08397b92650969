import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { caseId, onStage, openTab, openWindow, type WindowOptions } from '../support/browser.ts';
import { MISSING } from '../support/names.ts';
import { complaints, cutTexts, expectNone, faultsOf } from '../support/screen.ts';

const TABS = ['Vue d’ensemble', 'Parties et chefs', 'Audiences', 'Délais', 'Actes', 'Journal'];
type Screen = [name: string, reach: (page: Page) => Promise<unknown>];

describe('browser: every screen, on a desk and on a phone, in light and in dark', function () {
  this.timeout(120_000);
  const stage = onStage();
  const go = (page: Page, path: string) => page.goto(`${stage.service.url}${path}`);
  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const show = async (page: Page, codeName: string, tab?: string) => {
    await go(page, `/cases/${caseId(stage.service, codeName)}/show`);
    await heading(page, codeName);
    if (tab) await openTab(page, tab);
  };
  const press = (page: Page, name: RegExp) => page.locator('main').getByRole('button', { name }).last().click();

  const SCREENS: readonly Screen[] = [
    [
      'the list',
      async page => {
        await go(page, '/cases');
        await page.getByRole('link', { name: 'Érable' }).waitFor();
      },
    ],
    [
      'the list, emptied by a search',
      async page => {
        await page.getByLabel('Rechercher dans la liste').fill('introuvable');
        await page.getByText('Aucun dossier pour ces filtres.').waitFor();
      },
    ],
    [
      'a new case',
      async page => {
        await go(page, '/cases/create');
        await page.getByRole('radio', { name: 'Convoquée à l’audience' }).click();
        await page.getByLabel('Date d’audience').fill('18/1');
        await page.getByText('lundi 18 janvier 2027').first().waitFor();
      },
    ],
    [
      'a new case, refused',
      async page => {
        await page.getByRole('button', { name: 'Créer le dossier' }).click();
        await page.getByRole('heading', { name: /^Il y a \d erreurs?/ }).waitFor();
      },
    ],
    ['a case: Vue d’ensemble', page => show(page, 'Érable')],
    ...TABS.slice(1).map(
      (tab): Screen => [
        `a case: ${tab}`,
        async page => {
          await openTab(page, tab);
          await page
            .getByText(
              {
                'Parties et chefs': 'Capucine',
                Audiences: 'vendredi 20 novembre 2026',
                Délais: /^Aucun délai/,
                Actes: /^Aucun acte/,
                Journal: 'Dossier ouvert',
              }[tab]!,
            )
            .last()
            .waitFor();
        },
      ],
    ),
    [
      'the reveal',
      async page => {
        await openTab(page, 'Parties et chefs');
        await press(page, /Révéler l’identité de Capucine/);
        await page.getByRole('radio', { name: 'Autre' }).click();
      },
    ],
    [
      'a report',
      async page => {
        await show(page, 'Érable', 'Audiences');
        await press(page, /^Compte rendu — Érable/);
        await page.getByRole('radio', { name: 'Renvoi à une date' }).click();
        await page.getByLabel('Nouvelle date').fill('14/01');
        await page.getByRole('region', { name: 'Ce qui va se passer' }).getByRole('listitem').first().waitFor();
      },
    ],
    [
      'why that day',
      async page => {
        await show(page, 'Dune', 'Délais');
        await press(page, /^Pourquoi le 23 novembre/);
        await page.getByTestId('why-step-1').waitFor();
      },
    ],
    [
      'an act',
      async page => {
        await show(page, 'Cèdre');
        await page.getByRole('button', { name: 'Générer un acte' }).click();
        await page.getByRole('button', { name: /^Constitution de partie civile par lettre/ }).click();
        await page.getByLabel('Préjudice moral demandé').waitFor();
        await page.getByRole('article', { name: 'Texte de l’acte' }).waitFor();
      },
    ],
    [
      'the association',
      async page => {
        await go(page, '/association');
        await page.getByText('Association fictive Protéger l’enfance').waitFor();
      },
    ],
    [
      'a page that is not there',
      async page => {
        await go(page, `/cases/${MISSING}/show`);
        await page.getByText('Cette page n’existe pas ou ne vous est pas ouverte.').waitFor();
      },
    ],
  ];

  async function visit(page: Page, size: 'desktop' | 'phone', screens: readonly Screen[]): Promise<string[]> {
    const faults: string[] = [];
    for (const [name, reach] of screens) {
      await reach(page).catch(error => Promise.reject(new Error(`${name}: ${error.message}`)));
      faults.push(...(await faultsOf(page, size)).map(fault => `${name}: ${fault}`));
    }
    return faults;
  }

  for (const size of ['desktop', 'phone'] as const) {
    it(`holds at the size of a ${size}`, async () => {
      const page = await stage.open('juriste', '/cases', { size });
      const heard = complaints(page);
      const faults = await visit(page, size, SCREENS);
      expectNone(size, [...faults, ...heard]);
    });

    it(`holds at the size of a ${size}: the door`, async () => {
      const page = await (await openWindow(stage.browser, { size })).newPage();
      const heard = complaints(page);
      const door: Screen = [
        'the door',
        async () => {
          await go(page, '/login');
          await heading(page, 'Connexion');
          await page.getByRole('button', { name: 'Se connecter' }).click();
          await page.getByText('Indiquez votre adresse.').waitFor();
        },
      ];
      expectNone(size, [...(await visit(page, size, [door])), ...heard]);
    });
  }

  it('says that the service failed, with something to quote', async () => {
    const page = await stage.open('juriste', '/cases');
    await page.route('**/api/cases/*', route =>
      route.fulfill({
        status: 500,
        contentType: 'application/json',
        body: JSON.stringify({ code: 'internal', message: 'Un problème est survenu, rien n’a été enregistré. Référence 7F3A.' }),
      }),
    );
    await go(page, `/cases/${caseId(stage.service, 'Érable')}/show`);
    await page.getByRole('alert').getByText('Référence 7F3A').waitFor();
    expectNone('failure', await faultsOf(page, 'desktop'));
    await page.unroute('**/api/cases/*');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await heading(page, 'Érable');
  });

  it('cuts no text when the type is doubled', async () => {
    const list = await stage.open('juriste', '/cases');
    await list.getByRole('link', { name: 'Érable' }).waitFor();
    expectNone('list', await cutTexts(list));
    expectNone('case', await cutTexts(await stage.openCase('juriste', 'Érable', 'Audiences')));
  });

  it('shows the same days wherever the browser is (X09)', async () => {
    const seen = async (options: WindowOptions) => {
      const list = await stage.open('juriste', '/cases', options);
      await list.getByRole('link', { name: 'Érable' }).waitFor();
      const rows = list.getByRole('region', { name: 'Liste des dossiers' });
      // Names of courts and people come after the rows.
      for (const late of ['Tribunal judiciaire de Marseille', 'Claire Morel']) await rows.getByText(late).first().waitFor();
      const words = [await rows.innerText()];
      await show(list, 'Érable', 'Audiences');
      await list.getByText('vendredi 20 novembre 2026').first().waitFor();
      for (const late of ['Tribunal judiciaire de Lille', 'Hugo Lambert'])
        await list.getByRole('tabpanel').getByText(late).first().waitFor();
      words.push(await list.getByRole('tabpanel').innerText());
      await show(list, 'Dune', 'Délais');
      await list.getByText('lun. 23/11/2026').first().waitFor();
      return [...words, await list.getByRole('tabpanel').innerText()];
    };
    const paris = await seen({});
    for (const timezoneId of ['America/Cayenne', 'Pacific/Noumea']) expect(await seen({ timezoneId }), timezoneId).to.deep.equal(paris);
  });
});
