import { expect } from 'chai';
import type { Page } from 'playwright-core';

/** Watches everything of a page that outlives it or is seen by others: addresses, titles, storage, console, file names. */
export class Discretion {
  private readonly seen: string[] = [];
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    page.on('console', message => this.seen.push(`console: ${message.text()}`));
    page.on('pageerror', error => this.seen.push(`error: ${error.message}`));
    page.on('request', request => this.seen.push(`call: ${request.url()}`, `referer: ${request.headers().referer ?? ''}`));
    page.on('framenavigated', frame => this.seen.push(`address: ${frame.url()}`));
    page.on('download', download => this.seen.push(`file: ${download.suggestedFilename()}`));
  }

  /**
   * Fails if one of the words is found; to be called at each step, since titles and states come and go. What is searched
   * does go to the server, in the address of its call and of nothing else: `mayBeAsked` leaves those addresses out.
   */
  async keeps(words: readonly string[], { mayBeAsked = false } = {}): Promise<void> {
    this.seen.push(...(await this.page.evaluate(inTheBrowser)));
    const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const told = this.seen.map(line => ({ line, plain: plain(safelyDecoded(line)) }));
    const leaks = told
      .filter(({ line }) => !mayBeAsked || !line.startsWith('call:'))
      .filter(line => words.some(word => line.plain.includes(plain(word))));
    expect(leaks.map(({ line }) => line)).to.deep.equal([]);
  }
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

async function inTheBrowser(): Promise<string[]> {
  const bases = await indexedDB.databases();
  return [
    `title: ${document.title}`,
    `address: ${location.href}`,
    `state: ${JSON.stringify(history.state)}`,
    `localStorage: ${JSON.stringify({ ...localStorage })}`,
    `sessionStorage: ${JSON.stringify({ ...sessionStorage })}`,
    `cookie: ${document.cookie}`,
    `indexedDB: ${bases.map(({ name }) => name)}`,
    `caches: ${'caches' in window ? await caches.keys() : ''}`,
    `name: ${window.name}`,
  ];
}
