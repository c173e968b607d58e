/** Opens the harness page; `window.harness` is typed for page.evaluate. */
import type { BrowserContext, Page } from 'playwright-core';
import type {} from './harness/harness.ts';

export async function openHarness(context: BrowserContext, harnessUrl: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(harnessUrl);
  await page.waitForFunction(() => 'harness' in window);
  return page;
}
