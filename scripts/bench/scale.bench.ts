/**
 * 1,000,000 queries with 4.5 million tags in 8 datasets in a real store in the browser: how long the page waits for its
 * answers, each beside the same question put to SQLite in a worker of the same page.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser, type TestBrowser } from '../../e2e/support/browser.ts';
import { openHarness } from '../../e2e/support/harness-page.ts';
import { rendererMemory } from '../../e2e/support/processes.ts';
import { openSite } from '../../e2e/support/site.ts';
import { giveFiles, importGiven, openProject } from '../../e2e/support/studio.ts';
import { figure, type BenchFigure } from './figure.ts';
import { writeMillion } from './million-files.ts';
import { putQuestions, searchTexts, type Asked } from './scale-page.ts';
import { fillSqlite, sqliteTimes } from './scale-sqlite.ts';

const MILLION = {
  rows: [250_000, 200_000, 160_000, 130_000, 100_000, 80_000, 50_000, 30_000],
  ...{ tags: 20_000, textLength: 200, seed: 7 },
};

/** What `npm run bench` is measured against. */
const AIMS = { search: 0.2, searchAll: 1.2, memory: 900 };

async function fillStore(page: Page, paths: readonly string[]): Promise<number> {
  await openProject(page, 'A million');
  await giveFiles(page, paths);
  const start = performance.now();
  for (const index of paths.keys()) await importGiven(page, index);
  return (performance.now() - start) / 1000;
}

function besideSqlite(asked: readonly Asked[], sqlite: ReadonlyMap<string, Asked>): BenchFigure[] {
  return asked.map(({ name, milliseconds, answer }) => {
    const theirs = sqlite.get(name);
    if (theirs !== undefined && theirs.answer !== answer)
      throw new Error(`${name}: ${answer} here, ${theirs.answer} from SQLite.`);
    return figure(`scale: ${name}`, p95(milliseconds), 'ms', theirs === undefined ? null : p95(theirs.milliseconds));
  });
}

/** The time that 95 of 100 answers stay within. */
function p95(milliseconds: readonly number[]): number {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
}

async function measure(browser: TestBrowser, harnessUrl: string, paths: readonly string[]): Promise<BenchFigure[]> {
  const page = await openHarness(browser.context, harnessUrl);
  const importSeconds = await fillStore(page, paths);
  const asked = await putQuestions(page);
  const search = await searchTexts(page);
  const memory = rendererMemory(browser.pid);
  await fillSqlite(page);
  const sqlite = await sqliteTimes(page);
  return [
    figure('scale: import', importSeconds, 's'),
    ...besideSqlite(asked, sqlite),
    figure('scale: text search, first results', search.first, 's', AIMS.search),
    figure('scale: text search, complete', search.complete, 's', AIMS.searchAll),
    figure(
      'scale: text search, complete, beside SQLite',
      search.complete,
      's',
      p95(sqlite.get('text search')?.milliseconds ?? []) / 1000,
    ),
    figure('scale: renderer memory', memory.now / 1e6, 'MB', AIMS.memory),
    figure('scale: renderer memory at its peak, import included', memory.peak / 1e6, 'MB'),
  ];
}

export async function bench(): Promise<BenchFigure[]> {
  const site = await openSite();
  const folder = await mkdtemp(join(tmpdir(), 'instag-bench-'));
  const browser = await launchBrowser();
  try {
    return await measure(browser, site.harnessUrl, await writeMillion(folder, MILLION));
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
    await site.close();
  }
}
