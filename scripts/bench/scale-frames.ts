/** How smoothly the app draws at a million queries: the time from frame to frame while a person scrolls and brushes. */
import type { Locator, Page } from 'playwright-core';
import { goTo, grid } from '../../e2e/support/user.ts';

const PATIENCE = 180_000;
const WHEEL_TURNS = 120;
/** Bars of "tag frequency" that are clicked. */
const BARS = 12;
/** Milliseconds until the charts of everything are drawn. */
const SETTLING = 1000;
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
    /** Milliseconds from the next click to the frame that has all charts in view drawn. */
    drawTime: Promise<number>;
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

/**
 * Runs in the page. A card that waits for its figure is busy; those out of view wait all the time. The wait may be over
 * before a frame is drawn, so that no frame shows it.
 */
function watchNextClick(): void {
  window.drawTime = new Promise((resolve) => {
    window.addEventListener(
      'click',
      ({ timeStamp }) => {
        const cards = [...document.querySelectorAll('section[aria-busy="false"]')];
        let waited = false;
        const observer = new MutationObserver(() => (waited = true));
        for (const card of cards) observer.observe(card, { attributeFilter: ['aria-busy'] });
        function onFrame(now: number): void {
          if (!waited || cards.some((card) => card.ariaBusy === 'true')) requestAnimationFrame(onFrame);
          else {
            observer.disconnect();
            resolve(now - timeStamp);
          }
        }
        requestAnimationFrame(onFrame);
      },
      { capture: true, once: true },
    );
  });
}

/** Clicks bars of "tag frequency", each from all queries on: every chart in view follows. With Alt the tag is left out. */
async function drawTimes(page: Page, modifiers: 'Alt'[]): Promise<number[]> {
  const chart = page.getByRole('region', { name: 'Tag frequency', exact: true });
  const bars = chart.getByRole('list', { name: /^Tags\./ }).getByRole('button');
  const times: number[] = [];
  for (let bar = 0; bar < BARS; bar++) {
    await page.evaluate(watchNextClick);
    await bars.nth(bar).click({ modifiers });
    times.push(await page.evaluate(() => window.drawTime));
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await page.waitForTimeout(SETTLING);
  }
  return times;
}

/** Imports the files in the app, then scrolls the grid, clicks tags and brushes a chart. */
export async function frameTimes(page: Page, appUrl: string, paths: readonly string[]): Promise<FrameTimes[]> {
  await importThroughPage(page, appUrl, paths);
  const scrolling = await framesDuring(page, () => scroll(page));
  await goTo(page, 'Charts');
  const frequency = page.getByRole('region', { name: 'Tag frequency', exact: true });
  await frequency.locator('[data-chart] svg').first().waitFor();
  await page.waitForTimeout(SETTLING);
  const drawn = await drawTimes(page, []);
  const drawnWithout = await drawTimes(page, ['Alt']);
  const chart = page.getByRole('region', { name: 'Tags per query' });
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('[data-chart] svg').first().waitFor();
  const brushing = await framesDuring(page, () => brush(page, chart));
  return [
    { name: 'frames while scrolling the grid', milliseconds: scrolling },
    { name: 'frames while brushing tags per query', milliseconds: brushing },
    { name: 'from a click on a tag until the charts in view are drawn', milliseconds: drawn },
    { name: 'the same, with Alt: without the tag', milliseconds: drawnWithout },
  ];
}
