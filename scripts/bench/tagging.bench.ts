/** 100,000 texts tagged by `instant` in the app, beside the bare engine in this process; and what the page felt of it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/support/browser.ts';
import { alpacaRows, toJsonl } from '../../e2e/support/generate.ts';
import { openSite } from '../../e2e/support/site.ts';
import { readAsset } from '../../src/cli/assets.ts';
import { bundled } from './bundled.ts';
import { figure, type BenchFigure } from './figure.ts';
import type * as Measures from './instant-measures.ts';

const TEXTS = 100_000;
const ROW_BYTES = 400;
const PATIENCE = 600_000;
/** Seconds that the run may take. */
const AIM = 90;

const { loopSeconds } = await bundled<typeof Measures>('instant-measures');

interface LongTasks {
  readonly count: number;
  readonly longest: number;
}

declare global {
  interface Window {
    /** Milliseconds of each task of the main thread that took more than 50, since the last time it was emptied. */
    longTasks: number[];
  }
}

/** Runs in the page before anything else. */
function watchLongTasks(): void {
  window.longTasks = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  });
  observer.observe({ type: 'longtask', buffered: true });
}

async function takeLongTasks(page: Page): Promise<LongTasks> {
  const tasks = await page.evaluate(() => window.longTasks.splice(0));
  return { count: tasks.length, longest: Math.max(0, ...tasks) };
}

async function importFile(page: Page, path: string): Promise<void> {
  await page.getByLabel('Files to import').setInputFiles(path);
  await page.getByRole('button', { name: 'Import 1 dataset' }).click({ timeout: PATIENCE });
  await page.getByRole('button', { name: /^Put the line about/ }).waitFor({ timeout: PATIENCE });
}

/** Seconds from the press of "Start tagging" until the run is complete. */
async function tagEverything(page: Page): Promise<number> {
  await page.getByRole('banner').getByRole('button', { name: 'Tag…' }).click();
  const layers = page.getByRole('region', { name: 'Layers' });
  const start = performance.now();
  await page.getByRole('dialog', { name: 'Tag' }).getByRole('button', { name: 'Start tagging' }).click();
  await layers.getByText(`${TEXTS.toLocaleString('en-US')} texts`).waitFor({ timeout: PATIENCE });
  return (performance.now() - start) / 1000;
}

async function inTheApp(appUrl: string, path: string): Promise<LongTasks & { readonly seconds: number }> {
  const browser = await launchBrowser();
  try {
    const page = await browser.context.newPage();
    await page.addInitScript(watchLongTasks);
    await page.goto(appUrl);
    await importFile(page, path);
    await takeLongTasks(page);
    const seconds = await tagEverything(page);
    return { seconds, ...(await takeLongTasks(page)) };
  } finally {
    await browser.close();
  }
}

export async function bench(): Promise<BenchFigure[]> {
  const rows = alpacaRows(TEXTS, ROW_BYTES, 1);
  const folder = await mkdtemp(join(tmpdir(), 'instag-bench-'));
  const path = join(folder, 'texts.jsonl');
  await writeFile(path, toJsonl(rows));
  const site = await openSite();
  try {
    const texts = rows.map(({ instruction = '' }) => instruction);
    const baseline = await loopSeconds(texts, { readAsset, appVersion: 'bench' });
    const { seconds, count, longest } = await inTheApp(site.appUrl, path);
    const name = `tagging: ${TEXTS.toLocaleString('en-US')} texts by instant`;
    return [
      figure(`${name}, beside the aim`, seconds, 's', AIM),
      figure(`${name}, against one thread of Node`, seconds, 's', baseline),
      figure(`${name}, main-thread tasks over 50 ms meanwhile`, count, 'tasks'),
      figure(`${name}, the longest of them`, longest, 'ms'),
    ];
  } finally {
    await site.close();
    await rm(folder, { recursive: true });
  }
}
