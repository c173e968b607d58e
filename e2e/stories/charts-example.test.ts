/** The charts of the example by mouse and by keyboard, with numbers counted here from its export, not by the studio. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartTitles, clearFilter, drawnChart, tableOfChart, type ChartTitle } from '../support/charts.ts';
import {
  countedCoOccurrence,
  countedCoverage,
  countedFrequency,
  countedLongTail,
  countedOverlap,
  countedPlane,
  countedTagsPerQuery,
  type CountedRow,
} from '../support/counted.ts';
import { exportedTags } from '../support/exported.ts';
import { seriousFaults } from '../support/faults.ts';
import { startStory, type Story } from '../support/story.ts';
import { goTo, untilTagged } from '../support/user.ts';

/** The table of a chart without its head, numbers as numbers. */
async function countsOfChart(page: Page, title: ChartTitle): Promise<CountedRow[]> {
  const [, ...rows] = await tableOfChart(page, title);
  return rows.map((row) =>
    row.map((cell) => (/^[\d,]+(\.\d+)?$/.test(cell) ? Number(cell.replaceAll(',', '')) : cell)),
  );
}

/** The counted ranks that a table shows, for it thins them out, and the first and last of each line, which it keeps. */
function ranksShown(counted: readonly CountedRow[], shown: readonly CountedRow[]): readonly CountedRow[] {
  const ranks = new Set(shown.map(([name, rank]) => JSON.stringify([name, rank])));
  return counted.filter(([name, rank], at) => {
    const [, next = 1] = counted[at + 1] ?? [];
    return rank === 1 || next === 1 || ranks.has(JSON.stringify([name, rank]));
  });
}

/** What a pick came to, taken back again: words about it within the card, or a filter, which stands in the address. */
async function takenBack(page: Page, title: ChartTitle, found: Locator): Promise<string> {
  if (title === 'Overlap') {
    const words = await found
      .getByRole('paragraph')
      .filter({ hasText: /^\S+ has / })
      .innerText();
    await found.getByRole('button', { name: 'Close', exact: true }).click();
    return words;
  }
  await page.getByRole('button', { name: 'Clear', exact: true }).waitFor();
  const { hash } = new URL(page.url());
  await clearFilter(page);
  return hash;
}

describe('charts of the example', () => {
  let story: Story;
  beforeAll(async () => {
    story = await startStory({ viewport: { width: 1024, height: 768 }, colorScheme: 'dark', reducedMotion: 'reduce' });
  });
  afterAll(() => story.end());

  it('are all drawn, each with a table as long as its chart', async () => {
    const { page } = story;
    await page.getByRole('button', { name: 'Try the example' }).click();
    await untilTagged(page);
    await goTo(page, 'Charts');
    for (const title of chartTitles) {
      const found = await drawnChart(page, title);
      await found.getByRole('button', { name: 'Table', exact: true }).click();
      expect(await found.getByRole('table').getByRole('row').count(), title).toBeGreaterThan(2);
      await found.getByRole('button', { name: 'Table', exact: true }).click();
    }
    expect(await seriousFaults(page)).toEqual([]);
  });

  it.each(chartTitles)('%s: mouse and keys pick the same mark, and arrows lead to others', async (title) => {
    const { page } = story;
    const found = await drawnChart(page, title);
    const mark = (await found.locator('button[tabindex="0"]').first().getAttribute('aria-label')) ?? '';
    const button = found.getByRole('button', { name: mark, exact: true });
    await button.hover();
    await button.click();
    const byMouse = await takenBack(page, title, found);
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await takenBack(page, title, found)).toBe(byMouse);
    await button.focus();
    for (const key of title === 'Overlap' ? ['ArrowDown', 'ArrowLeft'] : ['ArrowRight']) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    expect(await takenBack(page, title, found)).not.toBe(byMouse);
  });

  it('have the numbers that are counted from the rows and tags of an export', async () => {
    const { page } = story;
    const sets = await exportedTags(page);
    expect(sets.map(({ queries }) => queries.length > 100)).toEqual([true, true]);
    await goTo(page, 'Charts');
    expect(await countsOfChart(page, 'Tag frequency')).toEqual(countedFrequency(sets, 12));
    expect(await countsOfChart(page, 'Tags per query')).toEqual(countedTagsPerQuery(sets));
    expect(await countsOfChart(page, 'Overlap')).toEqual(countedOverlap(sets));
    expect(await countsOfChart(page, 'Coverage')).toEqual(countedCoverage(sets));
    expect(await countsOfChart(page, 'Tags given together')).toEqual(countedCoOccurrence(sets, 16));
    const tail = await countsOfChart(page, 'Long tail');
    expect(tail.length).toBeGreaterThan(100);
    expect(tail).toEqual(ranksShown(countedLongTail(sets), tail));
    const plane = await countsOfChart(page, 'Diversity and complexity');
    // Without the size-matched value, which is drawn at random, and its spread.
    expect(
      plane.map(([name, tagged, tags, diversity, , , complexity]) => [name, tagged, tags, diversity, complexity]),
    ).toEqual(countedPlane(sets));
    for (const [, , , diversity, matched] of plane) {
      expect(Number(matched)).toBeGreaterThan(0);
      expect(Number(matched)).toBeLessThanOrEqual(Number(diversity));
    }
  });
});
