/** From an empty browser to the first rows of a stored project of 1,000,000 queries, in seconds. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyFilter } from '../../src/core/filter/filter.ts';
import { launchBrowser, makeProfile, removeProfile } from '../../e2e/support/browser.ts';
import { openHarness } from '../../e2e/support/harness-page.ts';
import { openSite } from '../../e2e/support/site.ts';
import { giveFiles, importGiven, openProject } from '../../e2e/support/studio.ts';
import { figure, type BenchFigure } from './figure.ts';
import { writeQueries } from './large-files.ts';

const QUERIES = 1_000_000;
const AIM_SECONDS = 1;
const PROJECT = 'A million';

async function fillProfile(profile: string, harnessUrl: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'instag-bench-'));
  const path = join(folder, 'million.jsonl');
  await writeQueries(path, QUERIES);
  const browser = await launchBrowser({ profile });
  try {
    const page = await openHarness(browser.context, harnessUrl);
    await openProject(page, PROJECT);
    await giveFiles(page, [path]);
    await importGiven(page);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

/** Seconds from the empty page to the first 50 rows of the grid. */
async function openOnce(profile: string, harnessUrl: string): Promise<number> {
  const browser = await launchBrowser({ profile });
  try {
    const page = await browser.context.newPage();
    const start = performance.now();
    await page.goto(harnessUrl);
    await openProject(page, PROJECT);
    const rows = await page.evaluate(
      async (filter) => (await (await window.harness.api('analysis')).page(filter, 0, 50)).length,
      emptyFilter,
    );
    if (rows !== 50) throw new Error(`${rows} rows came instead of 50.`);
    return (performance.now() - start) / 1000;
  } finally {
    await browser.close();
  }
}

export async function bench(): Promise<BenchFigure[]> {
  const site = await openSite();
  const profile = await makeProfile();
  try {
    await fillProfile(profile, site.harnessUrl);
    const times = [];
    for (let turn = 0; turn < 3; turn += 1) times.push(await openOnce(profile, site.harnessUrl));
    return [figure('open: 1,000,000 queries to the first rows', Math.min(...times), 's', AIM_SECONDS)];
  } finally {
    await removeProfile(profile);
    await site.close();
  }
}
