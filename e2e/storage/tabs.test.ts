import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { launchBrowser, type TestBrowser } from '../support/browser.ts';
import { openHarness } from '../support/harness-page.ts';
import { append, batchOf, beginDataset, importTexts, openProject, openStore, textsOf } from './support.ts';

async function eventsOf(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const store = await window.harness.api('store');
    const seen: string[] = [];
    Object.assign(window, { seen });
    await store.subscribe(
      window.harness.proxy((event) => void seen.push(event.type === 'trouble' ? event.message : event.type)),
    );
  });
}

async function seen(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { seen: string[] }).seen);
}

describe('two tabs', () => {
  let browser: TestBrowser;
  let first: Page;
  let second: Page;
  beforeEach(async () => {
    browser = await launchBrowser();
    first = await openHarness(browser.context, inject('harnessUrl'));
    second = await openHarness(browser.context, inject('harnessUrl'));
  });
  afterEach(async () => browser.close());

  it('have one holder; the other is told where it is', async () => {
    await openProject(first, 'My project');
    const outcome = await second.evaluate(async () =>
      (await window.harness.api('store')).open({ namespace: 'test', takeOver: false }),
    );
    expect(outcome).toMatchObject({ state: 'elsewhere', holder: { project: 'My project' } });
    expect(await openStore(second, { namespace: 'other path' })).toBe('open');
  });

  it('hand the studio over cleanly: finished work is there, an import under way is gone', async () => {
    const project = await openProject(first);
    const id = await importTexts(first, ['kept']);
    await append(first, await beginDataset(first, 'Under way'), batchOf(['half']));
    await eventsOf(first);
    expect(await openStore(second, { takeOver: true })).toBe('open');
    const state = await second.evaluate(async (at) => (await window.harness.api('store')).openProject(at), project);
    expect(state.datasets.map((dataset) => dataset.name)).toEqual(['Data']);
    expect(await textsOf(second, id)).toEqual(['kept']);
    expect(await seen(first)).toContain('taken');
    await expect(textsOf(first, id)).rejects.toThrow('No project is open.');
    // And back again.
    expect(await openStore(first, { takeOver: true })).toBe('open');
  });

  it('do not stop a tab that is reloaded', async () => {
    const project = await openProject(first);
    await first.reload();
    await first.waitForFunction(() => 'harness' in window);
    expect(await openStore(first)).toBe('open');
    const state = await first.evaluate(async (id) => (await window.harness.api('store')).openProject(id), project);
    expect(state.project.name).toBe('Project');
  });

  it('pass a holder over that does not answer, and say what to do when it keeps the files', async () => {
    const started = first.waitForEvent('worker');
    await openProject(first);
    const worker = await started;
    // The worker is busy for good: it neither answers nor lets go of its files.
    void worker
      .evaluate(() => {
        for (;;);
      })
      .catch(() => undefined);
    const message = await second.evaluate(async () =>
      (await window.harness.api('store')).open({ namespace: 'test', takeOver: true }).then(
        (outcome) => outcome.state,
        (error: unknown) => (error instanceof Error ? error.message : ''),
      ),
    );
    expect(message).toBe(
      'Another tab still holds the files of the studio and does not answer. ' +
        'Close that tab (or the browser), then reload this page.',
    );
    await first.close({ runBeforeUnload: false });
    expect(await openStore(second, { takeOver: true })).toBe('open');
    const projects = await second.evaluate(async () => {
      const store = await window.harness.api('store');
      return store.createProject('Second', false).then((project) => project.name);
    });
    expect(projects).toBe('Second');
  });
});
