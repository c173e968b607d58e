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

  it('follow their options: how many tags, in which order, how bars are drawn', async () => {
    const { page } = story;
    const sets = await exportedTags(page);
    await goTo(page, 'Charts');
    const frequency = await drawnChart(page, 'Tag frequency');
    await frequency.getByLabel('Bars', { exact: true }).selectOption('20');
    await frequency.getByText(/top 20 of/).waitFor();
    expect(await countsOfChart(page, 'Tag frequency')).toEqual(countedFrequency(sets, 20));
    const options = page.getByRole('dialog', { name: 'How tag frequency is shown' });
    const picture = frequency.locator('[data-chart] svg').first();
    async function changedBy(change: () => Promise<void>): Promise<void> {
      const before = await picture.innerHTML();
      await frequency.getByRole('button', { name: 'Options' }).click();
      await change();
      await page.keyboard.press('Escape');
      await expect.poll(() => picture.innerHTML()).not.toBe(before);
    }
    const linear = await picture.innerHTML();
    await changedBy(() => options.getByLabel('Logarithmic lengths').check());
    await changedBy(() => options.getByLabel('Logarithmic lengths').uncheck());
    await changedBy(() => options.getByText('Side by side').click());
    await changedBy(() => options.getByText('Stacked').click());
    expect(await picture.innerHTML()).toBe(linear);
    await changedBy(() => options.getByText('Most skewed').click());
    const [a = 1, b = 1] = sets.map(({ queries }) => queries.length);
    const skewed = countedFrequency(sets, Infinity)
      .map((row) => ({ row, skew: Math.abs(Number(row[3]) / a - Number(row[4]) / b) }))
      .sort((one, other) => other.skew - one.skew);
    const shown = await countsOfChart(page, 'Tag frequency');
    expect(shown).toHaveLength(20);
    expect(shown.slice(0, 3)).toEqual(skewed.slice(0, 3).map(({ row }) => row));
    const together = await drawnChart(page, 'Tags given together');
    await together.getByLabel('Tags', { exact: true }).selectOption('10');
    await expect.poll(() => together.getByRole('gridcell').count()).toBe(100);
    expect(await countsOfChart(page, 'Tags given together')).toEqual(countedCoOccurrence(sets, 10));
  });

  it('say that complexity is approximate where the tags are those of the instant tagger', async () => {
    const plane = await drawnChart(story.page, 'Diversity and complexity');
    const about = plane.getByRole('button', { name: /, complexity about \d\.\d\d$/ });
    await about.first().waitFor();
    expect(await about.count()).toBe(2);
    await plane.getByText(/complexity is approximate/).waitFor();
  });

  it('stand side by side with the whole, each of them', async () => {
    const { page } = story;
    const bars = await drawnChart(page, 'Tags per query');
    await bars.getByRole('button', { name: /^2 tags: / }).click();
    await page.getByLabel('Compare with everything').check();
    for (const title of chartTitles) {
      const found = await drawnChart(page, title);
      for (const half of ['What the filter matches', 'Everything'])
        await found.getByRole('group', { name: half }).locator('[data-chart] svg').first().waitFor();
    }
    await page.getByLabel('Compare with everything').uncheck();
    await clearFilter(page);
  });
});
