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
import { quantile } from './quantile.ts';
import { frameTimes } from './scale-frames.ts';
import { putQuestions, searchTexts, type Asked, type SearchTimes } from './scale-page.ts';
import { fillSqlite, sqliteTimes } from './scale-sqlite.ts';

const MILLION = {
  rows: [250_000, 200_000, 160_000, 130_000, 100_000, 80_000, 50_000, 30_000],
  ...{ tags: 20_000, textLength: 200, seed: 7 },
};

/** What is aimed at: seconds, megabytes, and by question the milliseconds that 95 of 100 answers stay within. */
const AIMS = { search: 0.2, searchAll: 1.2, memory: 900 };
const AIMS_P95: Readonly<Record<string, number>> = {
  'filter by one tag': 16,
  'filter by two tags': 16,
  'tag counts, filtered by one tag': 16,
  'tag counts, filtered by none of a tag': 16,
  'page of 50': 16,
  'overlap 8x8, all queries': 50,
  'cross-filter step, charts on the screen, one tag': 60,
  'cross-filter step, charts on the screen, none of a tag': 60,
  'cross-filter step, all charts, one tag': 60,
  'cross-filter step, all charts, none of a tag': 60,
};

async function fillStore(page: Page, paths: readonly string[]): Promise<number> {
  await openProject(page, 'A million');
  await giveFiles(page, paths);
  const start = performance.now();
  for (const index of paths.keys()) await importGiven(page, index);
  return (performance.now() - start) / 1000;
}

/** The times of one kind of question: half of the answers come within the one, 95 of 100 within the other. */
function spread(name: string, times: readonly number[], baseline: readonly number[] | null = null): BenchFigure[] {
  return ([0.5, 0.95] as const).map((share) => {
    const theirs = baseline === null ? null : quantile(baseline, share);
    return figure(`scale: ${name}, ${share === 0.5 ? 'median' : 'p95'}`, quantile(times, share), 'ms', theirs);
  });
}

function besideSqlite(asked: readonly Asked[], sqlite: ReadonlyMap<string, Asked>): BenchFigure[] {
  return asked.flatMap(({ name, milliseconds, answer }) => {
    const theirs = sqlite.get(name);
    if (theirs !== undefined && theirs.answer !== answer)
      throw new Error(`${name}: ${answer} here, ${theirs.answer} from SQLite.`);
    return [...spread(name, milliseconds, theirs?.milliseconds), ...besideAim(name, milliseconds)];
  });
}

function besideAim(name: string, milliseconds: readonly number[]): BenchFigure[] {
  const aim = AIMS_P95[name];
  return aim === undefined
    ? []
    : [figure(`scale: ${name}, p95, beside its aim`, quantile(milliseconds, 0.95), 'ms', aim)];
}

/** SQLite keeps all texts in memory; here they are read from disk, and their checksums checked by the first search. */
function searchFigures(first: SearchTimes, next: SearchTimes, sqlite: ReadonlyMap<string, Asked>): BenchFigure[] {
  const inMemory = medianSeconds(sqlite.get('text search'));
  const firstInMemory = medianSeconds(sqlite.get('text search, first results'));
  return [
    figure('scale: text search, first results', first.first, 's', AIMS.search),
    figure('scale: text search, first results, beside SQLite in memory', first.first, 's', firstInMemory),
    figure('scale: text search, complete', first.complete, 's', AIMS.searchAll),
    figure('scale: text search, complete, beside SQLite in memory', first.complete, 's', inMemory),
    figure('scale: next text search, complete, beside SQLite in memory', next.complete, 's', inMemory),
  ];
}

function medianSeconds(asked: Asked | undefined): number {
  return quantile(asked?.milliseconds ?? [], 0.5) / 1000;
}

async function measureAnswers(
  browser: TestBrowser,
  harnessUrl: string,
  paths: readonly string[],
): Promise<BenchFigure[]> {
  const page = await openHarness(browser.context, harnessUrl);
  const importSeconds = await fillStore(page, paths);
  const asked = await putQuestions(page);
  const searches = [await searchTexts(page, 'quicksort'), await searchTexts(page, 'Quicksor')] as const;
  const memory = rendererMemory(browser.pid);
  await fillSqlite(page);
  const sqlite = await sqliteTimes(page);
  await page.close();
  return [
    figure('scale: import', importSeconds, 's'),
    ...besideSqlite(asked, sqlite),
    ...searchFigures(...searches, sqlite),
    figure('scale: renderer memory', memory.now / 1e6, 'MB', AIMS.memory),
    figure('scale: renderer memory at its peak, import included', memory.peak / 1e6, 'MB'),
  ];
}

async function measureApp(browser: TestBrowser, appUrl: string, paths: readonly string[]): Promise<BenchFigure[]> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  const frames = await frameTimes(page, appUrl, paths);
  const memory = rendererMemory(browser.pid);
  return [
    ...frames.flatMap(({ name, milliseconds }) => [
      ...spread(name, milliseconds),
      figure(`scale: ${name}, longest`, Math.max(...milliseconds), 'ms'),
    ]),
    figure('scale: renderer memory of the app, scrolled and brushed', memory.now / 1e6, 'MB', AIMS.memory),
  ];
}

export async function* bench(): AsyncGenerator<BenchFigure> {
  const site = await openSite();
  const folder = await mkdtemp(join(tmpdir(), 'instag-bench-'));
  const browser = await launchBrowser();
  try {
    const paths = await writeMillion(folder, MILLION);
    yield* await measureAnswers(browser, site.harnessUrl, paths);
    yield* await measureApp(browser, site.appUrl, paths);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
    await site.close();
  }
}
