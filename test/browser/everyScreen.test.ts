import type { Page } from 'playwright-core';
import { caseId, onStage, openTab } from '../support/browser.ts';
import { complaints, expectNone, faultsOf } from '../support/screen.ts';
import type { PEOPLE } from '../support/service.ts';

/** Who opens which pages; `Érable › Pièces` is a tab of a case. */
const SCREENS: Readonly<Partial<Record<keyof typeof PEOPLE, readonly string[]>>> = {
  juriste: [
    ...[
      '/',
      '/deadlines',
      '/hearings',
      '/calculateur',
      '/lawyers',
      '/courts',
      '/offences',
      '/association',
      '/etapes',
      '/regles',
      '/mon-compte',
      '/filings',
    ],
    ...['Érable › Vue d’ensemble', 'Érable › Parties et chefs', 'Érable › Procédure', 'Érable › Pièces', 'Dune › Décisions et sommes'],
  ],
  assistant: ['/', '/templates', 'Dune › Délais', 'Érable › Vue d’ensemble'],
  director: ['/', '/cases', '/deadlines', '/bilan', 'Dune › Vue d’ensemble', 'Dune › Décisions et sommes'],
  lawyer: ['/', '/cases', '/deadlines', '/hearings', '/lawyers', '/filings', 'Érable › Vue d’ensemble', 'Érable › Parties et chefs'],
  admin: ['/', '/users', '/templates', '/reglages', '/courts', '/association'],
};

describe('browser: the pages of each function, on a desk and on a phone, in light and in dark', function () {
  this.timeout(300_000);
  const stage = onStage();

  /** Still once nothing more is asked of the server: every name and count has come. */
  async function reach(page: Page, screen: string): Promise<void> {
    const [codeName, tab] = screen.split(' › ');
    await page.goto(`${stage.service.url}${tab ? `/cases/${caseId(stage.service, codeName!)}/show` : screen}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (tab && tab !== 'Vue d’ensemble') await openTab(page, tab);
    await page.waitForLoadState('networkidle');
  }

  for (const [who, screens] of Object.entries(SCREENS) as [keyof typeof PEOPLE, readonly string[]][])
    for (const size of ['desktop', 'phone'] as const)
      it(`holds for ${who} at the size of a ${size}`, async () => {
        const page = await stage.open(who, '/', { size });
        const heard = complaints(page);
        const faults: string[] = [];
        for (const screen of screens) {
          await reach(page, screen).catch(error => Promise.reject(new Error(`${screen}: ${error.message}`)));
          faults.push(...(await faultsOf(page, size)).map(fault => `${screen}: ${fault}`));
        }
        expectNone(`${who}, ${size}`, [...faults, ...heard]);
      });
});
