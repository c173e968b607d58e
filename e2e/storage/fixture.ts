/** A browser with an open project in its store, and the way to close it. */
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchBrowser, type TestBrowser } from '../support/browser.ts';
import { openHarness } from '../support/harness-page.ts';
import { openProject } from './support.ts';

export interface OpenStore {
  readonly browser: TestBrowser;
  readonly page: Page;
  /** Id of the open project. */
  readonly project: string;
}

export async function startProject(projectName?: string): Promise<OpenStore> {
  const browser = await launchBrowser();
  const page = await openHarness(browser.context, inject('harnessUrl'));
  return { browser, page, project: await openProject(page, projectName) };
}
