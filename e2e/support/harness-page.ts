/** Opens the harness page; `window.harness` is typed for page.evaluate. */
import type { BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import type {} from './harness/harness.ts';

export async function openHarness(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(inject('harnessUrl'));
  await page.waitForFunction(() => 'harness' in window);
  return page;
}
