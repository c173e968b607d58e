/** What every story starts with: a browser, the app in it, and an ear for errors that nobody expected. */
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { launchBrowser, type BrowserOptions, type TestBrowser } from './browser.ts';

export interface Story {
  readonly browser: TestBrowser;
  readonly page: Page;
  /** Closes the page as one closes a tab, and opens its address in a new one, which is the story's page from then on. */
  reopen(): Promise<Page>;
  /** Console errors and uncaught exceptions so far. */
  readonly errors: readonly string[];
  /** Ends the story; fails it where something went wrong unseen. */
  end(): Promise<void>;
}

/** Address of the app; throws with the reason where its build failed. */
export function appUrl(): string {
  const failed = inject('appBuildError');
  if (failed !== '') throw new Error(failed);
  return inject('appUrl');
}

export function hearErrors(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()}`);
  });
}

/** A page at an address, with its errors heard from the first. */
async function openPage({ context }: TestBrowser, url: string, errors: string[]): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  hearErrors(page, errors);
  await page.goto(url);
  return page;
}

/** `allowed` are errors that belong to the story (a refused request is written to the console by the browser itself). */
export async function startStory(
  options: BrowserOptions & { readonly url?: string; readonly allowed?: RegExp } = {},
): Promise<Story> {
  const { url = appUrl(), allowed, ...browserOptions } = options;
  const browser = await launchBrowser(browserOptions);
  const errors: string[] = [];
  let page = await openPage(browser, url, errors);
  return {
    browser,
    get page() {
      return page;
    },
    errors,
    async reopen() {
      const address = page.url();
      await page.close();
      page = await openPage(browser, address, errors);
      return page;
    },
    async end() {
      await browser.close();
      expect(errors.filter((error) => allowed?.test(error) !== true)).toEqual([]);
    },
  };
}
