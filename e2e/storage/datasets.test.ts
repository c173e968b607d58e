import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, type TestBrowser } from '../support/browser.ts';
import { openHarness } from '../support/harness-page.ts';
import { append, batchOf, beginDataset, importTexts, openProject, openStore, restart, textsOf } from './support.ts';

describe('datasets in the store', () => {
  let browser: TestBrowser;
  let page: Page;
  let projectId: string;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await openHarness(browser.context, inject('harnessUrl'));
    projectId = await openProject(page);
  });
  afterAll(async () => browser.close());

  it('can be read while they come in', async () => {
    const id = await beginDataset(page, 'Growing');
    await append(page, id, batchOf(['first', 'second']));
    const [states, texts] = await page.evaluate(async (dataset) => {
      const store = await window.harness.api('store');
      const { datasets } = await store.projectState();
      const { textIds } = await store.columns(dataset, 0);
      return [
        datasets.map(({ state, rows, queries }) => ({ state, rows, queries })),
        await store.texts(textIds),
      ] as const;
    }, id);
    expect(states).toEqual([{ state: 'importing', rows: 2, queries: 2 }]);
    expect(texts).toEqual(['first', 'second']);
    await page.evaluate(async (dataset) => (await window.harness.api('store')).abortDataset(dataset), id);
    const after = await page.evaluate(async () => (await window.harness.api('store')).projectState());
    expect(after.datasets).toEqual([]);
  });

  it('are there after the worker was ended and started again', async () => {
    const texts = ['naïve \u0000 text', '\ufeffstarts with a mark', '中文', '', 'naïve \u0000 text'];
    const id = await importTexts(page, texts);
    await restart(page);
    expect(await openStore(page)).toBe('open');
    const state = await page.evaluate(
      async (project) => (await window.harness.api('store')).openProject(project),
      projectId,
    );
    expect(state.datasets.map(({ rows, queries, state: at }) => ({ rows, queries, at }))).toEqual([
      { rows: 5, queries: 5, at: 'ready' },
    ]);
    expect(state.datasets[0]?.report?.duplicatesWithin).toBe(1);
    expect(await textsOf(page, id)).toEqual(texts);
  });
});
