/** A dataset of 1 GB comes in without the page growing with it. */
import { rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser, type TestBrowser } from '../support/browser.ts';
import { writeLargeJsonl } from '../support/generate.ts';
import { openHarness } from '../support/harness-page.ts';
import { rendererMemory } from '../support/processes.ts';
import { giveFiles, importGiven, openProject } from '../support/studio.ts';

const ROWS = 1_000_000;
const MB = 1_000_000;
const ALLOWED_BYTES = 250 * MB + 100 * ROWS;

const path = join(tmpdir(), `instag-large-${process.pid}.jsonl`);
let browser: TestBrowser;

beforeAll(async () => {
  await writeLargeJsonl(path, ROWS, 1150, 7);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(path, { force: true });
});

it(
  'imports 1,000,000 queries of 1 GB within 250 MB and 100 bytes a query above idle',
  { timeout: 240_000 },
  async () => {
    const { size } = await stat(path);
    expect(size).toBeGreaterThan(1e9);
    const page = await openHarness(browser.context, inject('harnessUrl'));
    await openProject(page, 'Large');
    await giveFiles(page, [path]);
    const idle = rendererMemory(browser.pid).now;
    const { report, milliseconds } = await importGiven(page);
    const { peak, now } = rendererMemory(browser.pid);
    console.log(
      `idle ${Math.round(idle / MB)} MB, peak ${Math.round(peak / MB)} MB, after ${Math.round(now / MB)} MB; ` +
        `${Math.round(size / MB / (milliseconds / 1000))} MB/s`,
    );
    expect(report).toMatchObject({ rows: ROWS, queries: ROWS, issues: 0 });
    expect(peak - idle).toBeLessThan(ALLOWED_BYTES);
  },
);
