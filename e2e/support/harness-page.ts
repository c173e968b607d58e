/** Opens the harness page; `window.harness` is typed for page.evaluate. */
import type { BrowserContext, Page } from 'playwright-core';
import type {} from './harness/harness.ts';

export async function openHarness(context: BrowserContext, harnessUrl: string): Promise<Page> {
  const page = await context.newPage();
  const response = await page.goto(harnessUrl);
  if (response?.ok() !== true)
    throw new Error('The harness is not there: its build failed, see the start of the output.');
  await page.waitForFunction(() => 'harness' in window);
  return page;
}
