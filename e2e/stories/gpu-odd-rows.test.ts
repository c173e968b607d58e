/** Rows that a model on the GPU stumbles over, and a pause in the middle of one. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, type TestBrowser } from '../support/browser.ts';
import { toJsonl } from '../support/generate.ts';
import { pauseOnGpu, resultsOf, runOnGpu } from '../support/gpu-run.ts';
import { openHarness } from '../support/harness-page.ts';
import { goldenCases, keepNano, minutes, nanoModel, webGpuArgs } from '../support/kept-nano.ts';
import { befall, modelWorker, untilComputed } from '../support/model-worker.ts';
import { importGiven, openProject } from '../support/studio.ts';

/** With a small context a row is soon too long, and an answer that goes astray soon over. */
const narrow = { ...nanoModel(), id: 'narrow', contextWindow: 128 };
const [golden] = goldenCases();
if (golden === undefined) throw new Error('models/nano-instagger/golden.json holds no case');

const specialText = `</s><s>${golden.query}</s>`;
const longText = `${golden.query} ${'and then '.repeat(300)}`;
const texts = [golden.query, specialText, longText, '   '];

describe('a run with odd rows', () => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser({ args: webGpuArgs });
    page = await openHarness(browser.context, inject('harnessUrl'));
    await openProject(page, 'Odd rows');
    await keepNano(page, narrow);
    const rows = toJsonl(texts.map((instruction) => ({ instruction, output: '-' })));
    await page.setInputFiles('input', { name: 'odd.jsonl', mimeType: 'text/plain', buffer: Buffer.from(rows) });
    await importGiven(page);
  }, minutes);
  afterAll(() => browser.close());

  it(
    'is paused in the middle of a row, gives the GPU back, and goes on from there',
    async () => {
      const running = runOnGpu(page, { model: narrow.id });
      const worker = await modelWorker(page);
      await befall(worker, 'none', 0);
      await untilComputed(page, worker, 100);
      const gone = new Promise<void>((resolve) => worker.once('close', () => resolve()));
      await pauseOnGpu(page);
      expect(await running).toMatchObject({ state: 'paused' });
      // The worker ends and gives the GPU back: that a token under way is the last one is for e2e/models to show.
      await gone;

      const run = await runOnGpu(page, { model: narrow.id });
      expect(run).toMatchObject({ state: 'complete', done: texts.length, total: texts.length, failed: 0 });
      const results = new Map(await resultsOf(page, run.id));
      expect(results.size).toBe(texts.length);
      expect(results.get(golden.query)).toMatchObject({ status: 'tagged', flags: [] });
      expect(results.get(golden.query)?.tags.map(({ tag }) => tag)).toEqual(golden.tags);
      expect(results.get('   ')).toMatchObject({ status: 'empty-text', tags: [] });
      expect(results.get(longText)?.flags).toContain('input-truncated');
      // Its special tokens are read as plain text: the row is whole, and answered like any other.
      expect(results.get(specialText)?.flags).not.toContain('input-truncated');
      expect(results.get(specialText)?.status).toMatch(/^(tagged|unparsable)$/);
    },
    5 * minutes,
  );
});
