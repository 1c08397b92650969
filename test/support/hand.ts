import type { Locator, Page } from 'playwright-core';

/** A person at a desk: what they type and click, counted as the budgets of the tasks count it. */
export class Hand {
  keys = 0;
  clicks = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** One stroke, a chord being one. */
  async press(key: string): Promise<void> {
    this.keys += 1;
    await this.page.keyboard.press(key);
  }

  /** Types into whatever has the focus, stroke by stroke. */
  async type(text: string): Promise<void> {
    this.keys += [...text].length;
    await this.page.keyboard.type(text);
  }

  async click(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.click();
  }
}
