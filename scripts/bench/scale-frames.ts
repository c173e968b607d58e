/** How smoothly the app draws at a million queries: the time from frame to frame while a person scrolls and brushes. */
import type { Locator, Page } from 'playwright-core';
import { goTo, grid } from '../../e2e/support/user.ts';

const PATIENCE = 180_000;
const WHEEL_TURNS = 120;
/** First and last bar of each drag, by their numbers of tags. */
const DRAGS = [
  [1, 3],
  [2, 5],
  [4, 7],
  [3, 8],
  [5, 6],
  [1, 6],
] as const;

export interface FrameTimes {
  readonly name: string;
  readonly milliseconds: readonly number[];
}

declare global {
  interface Window {
    /** Milliseconds from frame to frame, while they are taken. */
    frameTimes: number[];
  }
}

/** Frame times while something goes on, and until what it set off is drawn. */
async function framesDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const taken: number[] = [];
    window.frameTimes = taken;
    let last = performance.now();
    function onFrame(): void {
      const now = performance.now();
      taken.push(now - last);
      last = now;
      if (window.frameTimes === taken) requestAnimationFrame(onFrame);
    }
    requestAnimationFrame(onFrame);
  });
  await act();
  return page.evaluate(() => {
    const taken = window.frameTimes;
    window.frameTimes = [];
    return taken;
  });
}

async function importThroughPage(page: Page, appUrl: string, paths: readonly string[]): Promise<void> {
  await page.goto(appUrl);
  await page.getByLabel('Files to import').setInputFiles([...paths]);
  await page.getByRole('button', { name: `Import ${paths.length} datasets` }).click({ timeout: PATIENCE });
  await page.getByText(`${paths.length} files are in`).waitFor({ timeout: PATIENCE });
}

async function scroll(page: Page): Promise<void> {
  await grid(page).hover();
  for (let turn = 0; turn < WHEEL_TURNS; turn++) {
    await page.mouse.wheel(0, turn % 2 === 0 ? 300 : 3000);
    await page.waitForTimeout(16);
  }
}

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (start === null || end === null) throw new Error('The bars to brush over are not in view.');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 20 });
  await page.mouse.up();
}

/** Drags over bars of "tags per query": every chart follows each of the ranges. */
async function brush(page: Page, chart: Locator): Promise<void> {
  function bar(tags: number): Locator {
    return chart.getByRole('button', { name: new RegExp(`^${tags} tags?: `) });
  }
  for (const [from, to] of DRAGS) {
    await drag(page, bar(from), bar(to));
    await page.waitForTimeout(300);
  }
}

/** Imports the files in the app, then scrolls the grid and brushes a chart. */
export async function frameTimes(page: Page, appUrl: string, paths: readonly string[]): Promise<FrameTimes[]> {
  await importThroughPage(page, appUrl, paths);
  const scrolling = await framesDuring(page, () => scroll(page));
  await goTo(page, 'Charts');
  const chart = page.getByRole('region', { name: 'Tags per query' });
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('[data-chart] svg').first().waitFor();
  const brushing = await framesDuring(page, () => brush(page, chart));
  return [
    { name: 'frames while scrolling the grid', milliseconds: scrolling },
    { name: 'frames while brushing tags per query', milliseconds: brushing },
  ];
}
