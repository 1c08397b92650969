import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../prisma/demo/accounts.ts';
import { signIn as openSession, PEOPLE, type Service, startService } from './service.ts';

// What `npm test` has built from admin/.
const ADMIN = fileURLToPath(new URL('../../admin/dist', import.meta.url));

/** The sizes every screen is seen at. */
export const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** How a window differs from a desk in Paris. */
export interface WindowOptions {
  size?: keyof typeof SIZES;
  timezoneId?: string;
  colorScheme?: 'light' | 'dark';
}

/** A real Chromium: the one of the variable CHROMIUM, else the one of the path. Closing it ends its process. */
export async function startBrowser(): Promise<Browser> {
  const driver = fork(fileURLToPath(new URL('browser-process.js', import.meta.url)), { execArgv: [] });
  const [address] = (await once(driver, 'message')) as [string];
  const browser = await chromium.connect(address);
  browser.once('disconnected', () => driver.connected && driver.disconnect());
  return browser;
}

/** A fresh window for one person: its own cookies, its own time zone. */
export async function openWindow(browser: Browser, { size = 'desktop', ...options }: WindowOptions = {}): Promise<BrowserContext> {
  const common = { viewport: SIZES[size], locale: 'fr-FR', timezoneId: 'Europe/Paris', reducedMotion: 'reduce' } as const;
  const window = await browser.newContext({ ...common, hasTouch: size === 'phone', ...options });
  window.setDefaultTimeout(10_000);
  return window;
}

/** Signs a person of the demonstration in by the form. */
export async function signIn(page: Page, url: string, who: keyof typeof PEOPLE, path = '/'): Promise<void> {
  await page.goto(`${url}${path}`);
  await page.getByLabel('Adresse électronique').fill(PEOPLE[who]);
  await page.getByLabel('Mot de passe', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('button', { name: 'Se connecter' }).waitFor({ state: 'detached' });
}

/** What one file of browser tests works on: a service over the demonstration, and a browser. */
export interface Stage {
  service: Service;
  browser: Browser;
  /** A page of somebody already signed in (without the form), at a path of the service. */
  open(who: keyof typeof PEOPLE, path: string, options?: WindowOptions): Promise<Page>;
  /** The page of a case of the demonstration, on one of its tabs. */
  openCase(who: keyof typeof PEOPLE, codeName: string, tab?: string, options?: WindowOptions): Promise<Page>;
}

/** One service and one browser for a whole file, started before its tests and stopped after them. */
export function onStage(): Stage {
  const sessions = new Map<string, string>();
  const stage = {
    async open(who, path, options) {
      if (!sessions.has(who)) sessions.set(who, await openSession(stage.service.url, PEOPLE[who]));
      const [name = '', value = ''] = sessions.get(who)!.split('=');
      const window = await openWindow(stage.browser, options);
      await window.addCookies([{ name, value, url: stage.service.url, httpOnly: true, sameSite: 'Strict' }]);
      const page = await window.newPage();
      await page.goto(`${stage.service.url}${path}`);
      return page;
    },
    async openCase(who, codeName, tab, options) {
      const page = await stage.open(who, `/cases/${caseId(stage.service, codeName)}/show`, options);
      await page.getByRole('heading', { level: 1, name: codeName }).waitFor();
      if (tab) await openTab(page, tab);
      return page;
    },
  } as Stage;
  before(async function () {
    this.timeout(60_000);
    stage.service = await startService({ adminDir: ADMIN });
    stage.browser = await startBrowser();
  });
  afterEach(async function () {
    const pages = stage.browser.contexts().flatMap(window => window.pages());
    if (this.currentTest?.state === 'failed') await keepSights(pages);
    await Promise.all(stage.browser.contexts().map(window => window.close()));
  });
  after(async () => {
    await stage.browser.close();
    await stage.service.stop();
  });
  return stage;
}

/** What was on screen at a failure, in the folder of the variable SIGHTS. */
async function keepSights(pages: readonly Page[]): Promise<void> {
  if (!process.env.SIGHTS) return;
  for (const [rank, page] of pages.entries()) await page.screenshot({ path: `${process.env.SIGHTS}/${rank}.png`, fullPage: true });
}

/** The id of a case by its code name, read in the database. */
export function caseId({ db }: Service, codeName: string): string {
  return db.bare.prepare('SELECT id FROM "Case" WHERE codeName = ?').pluck().get(codeName) as string;
}

/** Opens a tab of a case, an accordion on a phone. */
export async function openTab(page: Page, name: string): Promise<void> {
  const words = new RegExp(`^${name}( \\d+)?$`);
  const tab = page.getByRole('tab', { name: words }).or(page.locator('main').getByRole('button', { name: words, expanded: false }));
  await tab.click();
}
