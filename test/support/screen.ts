import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { SIZES } from './browser.ts';
import { typographyFaults } from './typography.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// The rules of these levels that a change of colours can break.
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// Whole words an untranslated interface would show, and keys of messages nobody wrote.
const ENGLISH =
  /\b(?:Save|Delete|Cancel|Loading|Error|Not found|Edit|Create|Search|Submit|Close|Page not|Undo|Unknown|Required|Invalid|No results|Sign in|Log ?out)\b|\b(?:ra|resources)\.\w+/;

type Found = { id: string; nodes: { html: string; failureSummary?: string }[] };

/** What axe-core holds against the page as it is, one line for each rule; `colours` asks the rules that read colours alone. */
export async function accessibilityFaults(page: Page, only?: 'colours'): Promise<string[]> {
  await page.evaluate(AXE);
  const asked = only ? { type: 'rule', values: OF_COLOURS } : { type: 'tag', values: LEVELS };
  const found = await page.evaluate(runOnly => {
    const { axe } = window as unknown as { axe: { run(what: Document, how: object): Promise<{ violations: Found[] }> } };
    return axe.run(document, { runOnly, resultTypes: ['violations'] }).then(({ violations }) => violations);
  }, asked);
  return found.map(({ id, nodes }) => {
    const places = nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary?.slice(0, 200)}`);
    return `${id}: ${places.join(' ; ')}`;
  });
}

/** What is wrong with the words and the frame of the page: one h1, French and its typography, a title of the pattern, nothing untranslated. */
export async function frameFaults(page: Page): Promise<string[]> {
  const { lang, headings, title, words } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    title: document.title,
    words: [
      document.body.innerText,
      ...[...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap(node =>
        ['aria-label', 'title', 'placeholder'].map(name => node.getAttribute(name) ?? ''),
      ),
    ].join('\n'),
  }));
  return [
    ...(lang === 'fr' ? [] : [`lang: ${lang}`]),
    ...(headings === 1 ? [] : [`h1: ${headings}`]),
    ...(/^(?:[^—·]+ — )?[^—·]+ · [^—·]+$/.test(title) ? [] : [`title: ${title}`]),
    ...(ENGLISH.exec(words)?.map(word => `word: ${word}`) ?? []),
    ...typographyFaults(words.split('\n')),
  ];
}

/** What sticks out of the page sideways at its present width. */
export function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(node => node.getBoundingClientRect().right > root.clientWidth + 1);
    return [
      `${root.scrollWidth} px: ${wide
        .slice(0, 3)
        .map(node => node.outerHTML.slice(0, 120))
        .join(' ; ')}`,
    ];
  });
}

/** Texts that their box hides, with the whole page's type doubled (WCAG 1.4.4). */
export async function cutTexts(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const sizes = [...document.body.querySelectorAll<HTMLElement>('*')].map(
      node => [node, Number.parseFloat(getComputedStyle(node).fontSize)] as const,
    );
    for (const [node, size] of sizes) node.style.fontSize = `${size * 2}px`;
  });
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter(node => [...node.childNodes].some(child => child.nodeType === Node.TEXT_NODE && child.textContent?.trim()))
      .filter(node => {
        const { overflowX, overflowY, clip, position } = getComputedStyle(node);
        const isHidden = node.closest('[hidden], [aria-hidden=true]') !== null || (position === 'absolute' && clip !== 'auto');
        const cutsX = ['hidden', 'clip'].includes(overflowX) && node.scrollWidth > node.clientWidth + 1;
        const cutsY = ['hidden', 'clip'].includes(overflowY) && node.scrollHeight > node.clientHeight + 1;
        return !isHidden && node.getClientRects().length > 0 && (cutsX || cutsY);
      })
      .map(node => node.outerHTML.slice(0, 160)),
  );
}

/** Listens to what the console complains of; a refused call that the page expects (401, 404…) is the network's line, not a fault. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type()) && !message.text().startsWith('Failed to load resource')) heard.push(message.text());
  });
  page.on('pageerror', error => heard.push(error.message));
  return heard;
}

/** Fails with every fault at once. */
export const expectNone = (what: string, faults: readonly string[]) => expect(faults, what).to.deep.equal([]);

/** The page at its full height: the bar fixed at the bottom of a phone then hides nothing from axe but what it always hides. */
async function unfold(page: Page): Promise<void> {
  const { width } = page.viewportSize()!;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
}

/** All that is held against a page of that size: its words and frame, axe in light and in dark, and what overflows on a phone, down to 320 px. */
export async function faultsOf(page: Page, size: 'desktop' | 'phone'): Promise<string[]> {
  await unfold(page);
  const faults = [...(await frameFaults(page)), ...(await accessibilityFaults(page))];
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForFunction(() => getComputedStyle(document.documentElement).colorScheme === 'dark');
  // With reduced motion every colour still takes one frame a level to reach the words inside.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  faults.push(...(await accessibilityFaults(page, 'colours')).map(fault => `dark: ${fault}`));
  await page.emulateMedia({ colorScheme: 'light' });
  if (size === 'phone') {
    faults.push(...(await overflow(page)));
    await page.setViewportSize({ width: 320, height: 800 });
    faults.push(...(await overflow(page)));
  }
  await page.setViewportSize(SIZES[size]);
  return faults;
}
