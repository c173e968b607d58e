/** A run on the GPU that everything happens to: it ends complete, with no row lost or doubled. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser, makeProfile, removeProfile, type TestBrowser } from '../support/browser.ts';
import { toJsonl } from '../support/generate.ts';
import { doneInStore, resultsOf, runOnGpu, untilDone } from '../support/gpu-run.ts';
import { openHarness } from '../support/harness-page.ts';
import { befall, modelWorker, untilComputed } from '../support/model-worker.ts';
import { goldenCases, keepNano, minutes, webGpuArgs } from '../support/kept-nano.ts';
import { importGiven, openProject } from '../support/studio.ts';

const cases = goldenCases().slice(0, 3);
/** In the middle of a row: reading its prompt takes some forty commands, its answer about a thousand. */
const soon = 300;

let profile: string;
let browser: TestBrowser;

async function open(): Promise<Page> {
  browser = await launchBrowser({ profile, args: webGpuArgs });
  const page = await openHarness(browser.context, inject('harnessUrl'));
  await openProject(page, 'GPU');
  return page;
}

beforeAll(async () => {
  profile = await makeProfile();
});
afterAll(async () => {
  await browser.close();
  await removeProfile(profile);
});

it(
  'ends complete although the device, the worker, the page and the browser were lost on the way',
  async () => {
    const page = await open();
    await keepNano(page);
    const rows = toJsonl(cases.map(({ query }) => ({ instruction: query, output: '-' })));
    await page.setInputFiles('input', { name: 'three.jsonl', mimeType: 'text/plain', buffer: Buffer.from(rows) });
    await importGiven(page);

    // In the first row.
    void runOnGpu(page).catch(() => undefined);
    const first = await modelWorker(page);
    await befall(first, 'device', soon);
    // In the second, with the first one kept.
    const second = await modelWorker(page, [first]);
    expect(await doneInStore(page)).toBe(0);
    await untilDone(page, 1);
    await befall(second, 'worker', soon);
    const third = await modelWorker(page, [first, second]);
    expect(await doneInStore(page)).toBe(1);
    await befall(third, 'none', 0);
    await untilComputed(page, third, soon);

    await page.reload();
    await page.waitForFunction(() => 'harness' in window);
    await openProject(page, 'GPU');
    expect(await doneInStore(page)).toBe(1);
    void runOnGpu(page).catch(() => undefined);
    // In the third, with two kept.
    const fourth = await modelWorker(page);
    await untilDone(page, 2);
    await befall(fourth, 'none', 0);
    await untilComputed(page, fourth, soon);
    await browser.kill();

    const last = await open();
    expect(await doneInStore(last)).toBe(2);
    const run = await runOnGpu(last);
    expect(run).toMatchObject({ state: 'complete', done: cases.length, total: cases.length, failed: 0, unparsable: 0 });
    const results = await resultsOf(last, run.id);
    expect(results).toHaveLength(cases.length);
    const tags = results.map(([text, result]) => [text, result?.tags.map(({ tag }) => tag)]);
    expect(new Map(tags as [string, string[]][])).toEqual(new Map(cases.map((known) => [known.query, known.tags])));
  },
  10 * minutes,
);
