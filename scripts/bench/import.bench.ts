/** Import into the real browser, megabytes a second, beside a bare read and parse of the same file in a worker of the same browser. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/support/browser.ts';
import { openHarness } from '../../e2e/support/harness-page.ts';
import { openSite } from '../../e2e/support/site.ts';
import { giveFiles, importGiven, openProject } from '../../e2e/support/studio.ts';
import { figure, type BenchFigure } from './figure.ts';
import { writeLargeFiles, type LargeFile } from './large-files.ts';

const ROWS = 150_000;
const ROW_BYTES = 1000;
const REPEATS = 3;

async function bareMilliseconds(page: Page, format: LargeFile['format']): Promise<number> {
  return page.evaluate(async (as) => {
    const [file] = window.harness.files();
    if (file === undefined) throw new Error('The page was given no file.');
    return (await window.harness.bareParse(file, as)).milliseconds;
  }, format);
}

/** The best of some turns of each, taken in turn, so that both meet the same machine. */
async function compare(page: Page, file: LargeFile): Promise<BenchFigure> {
  let imported = Infinity;
  let bare = Infinity;
  for (let turn = 0; turn < REPEATS; turn += 1) {
    await openProject(page, `${file.format} ${turn}`);
    await giveFiles(page, [file.path]);
    bare = Math.min(bare, await bareMilliseconds(page, file.format));
    const outcome = await importGiven(page);
    if (outcome.report.rows !== ROWS) throw new Error(`${file.format}: ${outcome.report.rows} rows came in.`);
    imported = Math.min(imported, outcome.milliseconds);
  }
  const megabytes = file.bytes / 1e6;
  return figure(`import: ${file.format}`, (megabytes / imported) * 1000, 'MB/s', (megabytes / bare) * 1000);
}

export async function* bench(): AsyncGenerator<BenchFigure> {
  const folder = await mkdtemp(join(tmpdir(), 'instag-bench-'));
  const site = await openSite();
  const browser = await launchBrowser();
  try {
    for (const file of await writeLargeFiles(folder, ROWS, ROW_BYTES)) {
      const page = await openHarness(browser.context, site.harnessUrl);
      yield await compare(page, file);
      await page.close();
    }
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true });
  }
}
