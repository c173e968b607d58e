/** The studio by keyboard and by screen reader, light and dark, and without long pauses. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFaults } from '../support/faults.ts';
import { startStory, type Story } from '../support/story.ts';
import { alpacaFile, chatFile, manyRows } from '../support/tiny-files.ts';
import { details, untilRows, goTo, grid, importFiles, rowWith, tagEverything, openRow } from '../support/user.ts';

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  let story: Story;
  beforeAll(async () => {
    story = await startStory({ colorScheme, reducedMotion: 'reduce' });
  });
  afterAll(() => story.end());

  it('every view is free of serious faults', async () => {
    const { page } = story;
    await page.getByRole('heading', { level: 1 }).waitFor();
    const found: Record<string, string[]> = { first: await seriousFaults(page) };
    await importFiles(page, [alpacaFile, chatFile()]);
    await tagEverything(page);
    await openRow(page, 'Explain recursion');
    await details(page).getByRole('region', { name: 'Turn 2' }).waitFor();
    found.data = await seriousFaults(page);
    await goTo(page, 'Charts');
    await page.getByRole('region', { name: 'Overlap' }).getByRole('grid').waitFor();
    found.charts = await seriousFaults(page);
    await goTo(page, 'Export');
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Export/ })
      .waitFor();
    found.export = await seriousFaults(page);
    expect(found).toEqual({ first: [], data: [], charts: [], export: [] });
  });
});

describe('by keyboard', () => {
  let story: Story;
  beforeAll(async () => {
    story = await startStory();
    await importFiles(story.page, [manyRows('many.jsonl', 5000)]);
    await untilRows(story.page, 5000);
  });
  afterAll(() => story.end());

  function focused(): Promise<{ row: number; column: number }> {
    return story.page.evaluate(() => {
      const cell = document.activeElement?.closest('[role="gridcell"]');
      return {
        row: Number(cell?.closest('[role="row"]')?.getAttribute('aria-rowindex')) - 1,
        column: Number(cell?.getAttribute('aria-colindex')),
      };
    });
  }

  it('walks the grid as its pattern asks', async () => {
    const { page } = story;
    await grid(page).locator('[tabindex="0"]').first().focus();
    const seen = [await focused()];
    for (const key of ['ArrowDown', 'ArrowRight', 'End', 'Home', 'Control+End', 'PageUp', 'Control+Home']) {
      await page.keyboard.press(key);
      seen.push(await focused());
    }
    const last = seen[5]!;
    expect(seen.map(({ row }) => row).slice(0, 5)).toEqual([1, 2, 2, 2, 2]);
    expect(seen[2]!.column).toBe(seen[1]!.column + 1);
    expect(seen[3]!.column).toBeGreaterThan(seen[2]!.column);
    expect(seen[4]!.column).toBe(1);
    expect(last.row).toBe(5000);
    expect(seen[6]!.row).toBeLessThan(5000);
    expect(seen[6]!.row).toBeGreaterThan(4900);
    expect(seen[7]).toEqual({ row: 1, column: 1 });
  });

  it('opens a row, goes on to the next, and comes back', async () => {
    const { page } = story;
    await grid(page).locator('[tabindex="0"]').first().focus();
    await page.keyboard.press('Enter');
    await details(page).getByRole('heading', { name: 'Row 1', exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await details(page).getByRole('heading', { name: 'Row 2', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await details(page).waitFor({ state: 'detached' });
    expect((await focused()).row).toBe(2);
  });

  it('keeps the focus where the details take the room of its column, and gives it back to it', async () => {
    const { page } = story;
    const status = await grid(page).getByRole('columnheader', { name: 'Status' }).getAttribute('aria-colindex');
    await grid(page).locator('[tabindex="0"]').first().focus();
    await page.keyboard.press('Control+Home');
    for (let column = 1; column < Number(status); column += 1) await page.keyboard.press('ArrowRight');
    expect(await focused()).toEqual({ row: 1, column: Number(status) });
    await page.keyboard.press('Enter');
    await details(page).getByRole('heading', { name: 'Row 1', exact: true }).waitFor();
    await grid(page).getByRole('columnheader', { name: 'Status' }).waitFor({ state: 'detached' });
    expect(await focused()).toEqual({ row: 1, column: Number(status) - 1 });
    await page.keyboard.press('ArrowDown');
    await details(page).getByRole('heading', { name: 'Row 2', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await grid(page).getByRole('columnheader', { name: 'Status' }).waitFor();
    expect(await focused()).toEqual({ row: 2, column: Number(status) });
  });
});

describe('without long pauses', () => {
  it('imports, tags and scrolls 5,000 rows, and prints the tasks over 50 ms after the first paint', async () => {
    const story = await startStory();
    const { page } = story;
    try {
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.evaluate(() => {
        const tasks: number[] = [];
        new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
          type: 'longtask',
        });
        Object.assign(window, { longTasks: tasks });
      });
      await importFiles(page, [manyRows('many.jsonl', 5000)]);
      await untilRows(page, 5000);
      await tagEverything(page);
      await grid(page).hover();
      for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(0, 2000);
      await rowWith(page, /number 11\d\d/)
        .first()
        .waitFor();
      const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
      // Printed, not asserted: how long a task takes is as much the machine's doing as the page's.
      console.log(`tasks over 50 ms: ${tasks.map((duration) => Math.round(duration)).join(', ') || 'none'}`);
    } finally {
      await story.end();
    }
  });
});
