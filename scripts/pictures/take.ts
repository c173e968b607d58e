/**
 * Walks through the example project and takes a picture of every view, light and dark. Chinese needs a CJK font on the
 * machine that takes them (Debian: fonts-noto-cjk).
 */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/support/browser.ts';
import { chartCard, chartTitles } from '../../e2e/support/charts.ts';
import { details, goTo, openRow, untilTagged } from '../../e2e/support/user.ts';
import { serveFolder } from '../lib/static-server.mjs';
import { takeStrip } from './strip.ts';

const sizes = { wide: { width: 1440, height: 900 }, small: { width: 1024, height: 768 } };
const conversation = 'My Flask app returns 405';
const instruction = 'Write a Flask API with CRUD endpoints that returns JSON and handles errors';

/** Hides nothing and waits for what moves: notices are put away, transitions have ended. */
async function settle(page: Page): Promise<void> {
  for (const name of ['Dismiss', /^Put the line about/, 'Put these lines away'] as const) {
    const buttons = page.getByRole('button', { name });
    while ((await buttons.count()) > 0) await buttons.first().click();
  }
  await page.mouse.move(0, 0);
  await page.waitForTimeout(800);
}

async function takeFirstPage(page: Page, file: string): Promise<void> {
  await page.getByPlaceholder(/type one instruction/).fill(instruction);
  await page.getByRole('button', { name: 'Tag it' }).click();
  // The slider comes with the answer, whatever its tags are.
  await page.getByRole('slider').waitFor();
  await settle(page);
  await page.screenshot({ path: file });
}

async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try the example' }).click();
  await untilTagged(page);
}

/** One picture a chart, for docs/charts.md. */
async function takeCharts(page: Page, suffix: string, folder: string, width: number): Promise<void> {
  // As high as the highest card: what is scrolled out of view is not in a picture.
  await page.setViewportSize({ width, height: 1500 });
  for (const title of chartTitles) {
    const card = chartCard(page, title);
    await card.scrollIntoViewIfNeeded();
    await card.getByRole('button', { name: 'SVG' }).waitFor();
    await settle(page);
    await card.screenshot({ path: join(folder, `chart-${title.toLowerCase().replaceAll(' ', '-')}-${suffix}.png`) });
  }
}

/** Filters by that tag of a query which most queries have (they are other tags with every tagger), and opens the row. */
async function openFiltered(page: Page): Promise<void> {
  const all = page.url().replace(/\/data.*$/, '/data');
  await page.goto(`${all}?q=${encodeURIComponent(`"${conversation}"`)}`);
  await openRow(page, conversation);
  const items = await details(page).getByRole('list', { name: 'Tags' }).first().getByRole('listitem').all();
  const tags = await Promise.all(items.map((item) => item.getByRole('button').first().innerText()));
  let most = { queries: 0, address: all };
  for (const tag of tags) {
    const address = `${all}?${new URLSearchParams({ all: tag }).toString()}`;
    await page.goto(address);
    const queries = Number.parseInt(await page.getByText(/^\d+ (query|queries) in/).innerText(), 10);
    if (queries > most.queries) most = { queries, address };
  }
  await page.goto(most.address);
  await openRow(page, conversation);
}

async function takeViews(
  page: Page,
  scheme: 'light' | 'dark',
  folder: string,
  size: keyof typeof sizes,
): Promise<void> {
  const suffix = size === 'wide' ? scheme : `${scheme}-small`;
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize(sizes[size]);
  await goTo(page, 'Data');
  await openFiltered(page);
  await settle(page);
  await page.screenshot({ path: join(folder, `data-${suffix}.png`) });
  await page.goto(page.url().replace(/\/data.*$/, '/data'));
  for (const view of ['Charts', 'Tags', 'Export'] as const) {
    await goTo(page, view);
    await settle(page);
    await page.screenshot({ path: join(folder, `${view.toLowerCase()}-${suffix}.png`) });
    if (view === 'Charts') await takeCharts(page, suffix, folder, sizes[size].width);
    await page.setViewportSize(sizes[size]);
  }
}

/** Writes the pictures into `folder`. */
export async function takePictures(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const built = await mkdtemp(join(tmpdir(), 'instag-pictures-'));
  // In a process of its own: the build must not run inside the module runner that runs this file.
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', built, '--logLevel', 'error']);
  const site = await serveFolder({ root: built, port: 0 });
  const browser = await launchBrowser({ viewport: sizes.wide, reducedMotion: 'reduce' });
  try {
    await takeStrip(site.url, join(folder, 'whole-way.png'));
    const page = await browser.context.newPage();
    await page.goto(site.url);
    await takeFirstPage(page, join(folder, 'first-light.png'));
    await openExample(page);
    for (const scheme of ['light', 'dark'] as const) await takeViews(page, scheme, folder, 'wide');
    for (const scheme of ['light', 'dark'] as const) await takeViews(page, scheme, folder, 'small');
  } finally {
    await browser.close();
    await site.close();
    await rm(built, { recursive: true, force: true });
  }
}
